import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.ts'
import { noticesOf, permissiveLicences } from '../../scripts/notices.ts'

const root = new URL('../../', import.meta.url)

function packageWith(name: string, license: string, files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'preflight-notices-')), name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

describe('the notices of what is bundled', () => {
  test('name, version, licence, its text, and the notice that Apache-2.0 passes on', () => {
    const folders = [
      packageWith('second', 'Apache-2.0', { LICENSE: 'the Apache text', NOTICE: 'made by somebody' }),
      packageWith('first', 'MIT', { 'license.md': 'Copyright (c) somebody' }),
    ]
    expect(noticesOf(folders)).toBe(
      'first 1.2.3\nMIT\nCopyright (c) somebody\n\nsecond 1.2.3\nApache-2.0\nthe Apache text\n\nmade by somebody\n',
    )
  })

  test('a package that names Apache-2.0 and brings no copy gets one', () => {
    const folders = [packageWith('has', 'Apache-2.0', { LICENSE: 'the text' }), packageWith('lacks', 'Apache-2.0', {})]
    expect(noticesOf(folders)).toContain('lacks 1.2.3\nApache-2.0\nthe text')
  })

  test.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MPL-2.0', 'UNLICENSED', ''])('%s is refused', (licence) => {
    expect(() => noticesOf([packageWith('other', licence, { LICENSE: 'text' })])).toThrow(/may not be bundled: other/)
  })

  test('a copyright line cannot be made up', () => {
    expect(() => noticesOf([packageWith('bare', 'MIT', {})])).toThrow(/brings no text/)
  })
})

interface Locked {
  readonly license?: string
  readonly dev?: boolean
}

const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>
}
const locked = Object.entries(packages).filter(([path]) => path !== '')

test('the grammar that is embedded as text has its notice, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-bundle-'))
  const names = [...(await bundle(folder))].map((each) => each.split('/node_modules/').at(-1))
  expect(names).toEqual(expect.arrayContaining(['@tree-sitter-grammars/tree-sitter-hcl', 'web-tree-sitter', 'yaml']))
}, 60_000)

test('whatever can get into the bundle is under a permissive licence', () => {
  const bound = locked.filter(([, { dev, license }]) => dev !== true && !permissiveLicences.includes(license ?? ''))
  expect(bound).toEqual([])
})

test('no package of @cloud-copilot, whose licence binds those who use it, is installed or shipped', () => {
  expect(locked.filter(([path]) => path.includes('@cloud-copilot'))).toEqual([])
  expect(readFileSync(new URL('dist/licenses.txt', root), 'utf8')).not.toContain('@cloud-copilot')
})

test('the bundle as it is committed says under which licence each of its packages is', () => {
  const text = readFileSync(new URL('dist/licenses.txt', root), 'utf8')
  const notices = [...text.matchAll(/^(@?[a-z][\w./-]*) \d+\.\d+\.\d+\S*\n(\S.*)$/gm)]
  expect(notices.length).toBeGreaterThan(40)
  expect(
    notices.filter(([, , licence = '']) => !permissiveLicences.includes(licence)).map(([notice]) => notice),
  ).toEqual([])
})
