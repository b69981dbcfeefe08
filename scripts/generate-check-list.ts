import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Check, type Topic, topics } from '../src/checks/check.ts'

// The list of checks is the folder's content: a file that exports `check` is a check, in the order of their topics and ids.
const folder = new URL('../src/checks/', import.meta.url)
const target = new URL('checks.generated.ts', folder)

/** A file that holds a check. */
interface CheckFile {
  readonly id: string
  /** Relative to the folder of the checks. */
  readonly path: string
  readonly topic: Topic
}

/** A check's id is its file's name, whatever folder it is in; its place on the list comes from its topic. */
async function readCheckFiles(): Promise<CheckFile[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => path.endsWith('.ts') && /^export const check = /m.test(readFileSync(new URL(path, folder), 'utf8')),
    )
  const files = await Promise.all(
    paths.map(async (path) => {
      const { check }: { readonly check: Check } = await import(new URL(path, folder).href)
      return { path, id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), topic: check.topic }
    }),
  )
  return files.sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || (a.id < b.id ? -1 : 1))
}

const files = await readCheckFiles()

/** Gives the source of the ids: a type, so that an id that no check has does not compile. */
function checkIdsSource(): string {
  return [
    '// Written by scripts/generate-check-list.ts from the files of src/checks. Do not edit.',
    '',
    '/** Ids of the checks, in the order of reports. */',
    'export const checkIds = [',
    ...files.map(({ id }) => `  '${id}',`),
    '] as const',
    '',
    'export type CheckId = (typeof checkIds)[number]',
    '',
  ].join('\n')
}

/** Gives the source of the list: one import a check, in order. */
function checkListSource(): string {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Written by scripts/generate-check-list.ts from the files of this folder. Do not edit.',
    ...files.map(({ id, path }) => `import { check as ${name(id)} } from './${path}'`),
    "import type { Check } from './check.ts'",
    '',
    '/** Every check by its id, in the order of reports. */',
    'const checksById = {',
    ...files.map(({ id }) => `  '${id}': ${name(id)},`),
    '}',
    '',
    '/** Every check, in the order of reports. */',
    'export const checks: readonly Check[] = Object.values(checksById)',
    '',
  ].join('\n')
}

/** Gives the source of the version that SARIF names. */
function versionSource(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return [
    '// Written by scripts/generate-check-list.ts from package.json. Do not edit.',
    "/** The project's version. */",
    `export const version = '${version}'`,
    '',
  ].join('\n')
}

const generated: readonly (readonly [URL, string])[] = [
  [target, checkListSource()],
  [new URL('../src/report/check-ids.generated.ts', import.meta.url), checkIdsSource()],
  [new URL('../src/version.generated.ts', import.meta.url), versionSource()],
]
for (const [file, source] of generated) {
  if (!process.argv.includes('--check')) writeFileSync(file, source)
  else if (readFileSync(file, 'utf8') !== source) {
    console.error(`${fileURLToPath(file)} is not current; run npm run generate.`)
    process.exitCode = 1
  }
}
