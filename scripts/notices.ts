import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that ask for no more than a notice. What is under another one does not get into the bundle. */
export const permissiveLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]

/** Names under which a package brings its licence, and what Apache-2.0 asks to pass on (section 4d). */
const licenceFiles = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'license.md']
const noticeFiles = ['NOTICE', 'NOTICE.md', 'NOTICE.txt']

interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string | null
  readonly notice: string | null
}

/**
 * The notices that the licences of packages ask for, sorted by name. `folders` are where the packages lie. Throws for a licence that is
 * not permissive, and where no package brings the text of one.
 */
export function noticesOf(folders: Iterable<string>): string {
  const packages = [...folders].map(packageIn)
  const refused = packages.filter(({ licence }) => !permissiveLicences.includes(licence))
  if (refused.length > 0)
    throw new Error(
      `These packages may not be bundled: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}.`,
    )
  return packages
    .map(({ name, version, licence, text, notice }) =>
      [
        `${name} ${version}`,
        licence,
        text ?? textOf(licence, packages),
        ...(notice === null ? [] : ['', notice]),
        '',
      ].join('\n'),
    )
    .sort()
    .join('\n')
}

/** Some packages name a licence and bring no copy of it; those that have a copyright line of their own do. */
function textOf(licence: string, packages: readonly Package[]): string {
  const text =
    licence === 'Apache-2.0' ? packages.find((each) => each.licence === licence && each.text !== null)?.text : null
  if (typeof text === 'string') return text
  throw new Error(`A package under ${licence} brings no text of it.`)
}

function packageIn(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >
  const read = (names: readonly string[]) => {
    const file = names.map((each) => join(folder, each)).find(existsSync)
    return file === undefined ? null : readFileSync(file, 'utf8').trim()
  }
  return {
    name: name ?? '',
    version: version ?? '',
    licence: license ?? '',
    text: read(licenceFiles),
    notice: read(noticeFiles),
  }
}
