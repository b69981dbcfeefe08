import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { callTable } from '../src/aws/call-table.ts'
import { servicePrefix } from '../src/aws/connection/services/sdk.ts'
import type { CheckContext } from '../src/checks/check-context.ts'
import { checks } from '../src/checks/checks.generated.ts'
import { runChecks } from '../src/checks/run-checks.ts'
import { codeBlocks, filesBelow, headings, readText, section } from './support/documentation.ts'
import { pageExampleContext, pageOf, pageSections } from './support/page-examples.ts'

const ids = checks.map(({ id }) => id)
describe('every check', () => {
  it('has a file of its name, and every file of a check is on the list', () => {
    const files = filesBelow('src/checks', '.ts').filter((path) => /^export const check = /m.test(readText(path)))
    expect(files.map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)).sort()).toEqual([...ids].sort())
  })

  it('has a page, and every page has a check', () => {
    const pages = filesBelow('docs/checks', '.md').map((path) => path.slice('docs/checks/'.length, -'.md'.length))
    expect(pages).toEqual([...ids].sort())
  })

  it('has a test of its name, or is in the table of a test on checks of its kind', () => {
    const tests = filesBelow('__tests__/checks', '.test.ts').map(readText).join('')
    expect(ids.filter((id) => !tests.includes(`/${id}.ts'`))).toEqual([])
  })

  it.each(ids)('%s has an id of words and hyphens, and a row in the README', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(readText('README.md')).toContain(`| [\`${id}\`](docs/checks/${id}.md) |`)
  })

  it.each(checks)('$id says in its title what holds, as a sentence without its full stop', ({ title }) => {
    expect(title).toMatch(/^[A-Z].*[^.]$/)
  })
})

describe('the page of', () => {
  it.each(checks)('$id has its title, every section once and in order, and examples', ({ id, title }) => {
    const page = pageOf(id)
    expect(headings(page, 1)).toEqual([id])
    expect(headings(page, 2)).toEqual(pageSections)
    expect(page.split('\n')[2]).toBe(`${title}.`)
    expect(headings(section(page, 'Example'), 3)).toEqual(['Bad', 'Good'])
    expect(codeBlocks(section(page, 'Why it fails a deployment'))).toHaveLength(1)
    for (const name of pageSections) expect(section(page, name).trim(), name).not.toBe('')
  })

  it.each(checks)('$id states its default severity', ({ id, severity }) => {
    expect(section(pageOf(id), 'What it checks')).toMatch(new RegExp(`^Severity: ${severity}\\b`, 'm'))
  })

  it.each(ids)('%s names only permissions that the pipeline uses', (id) => {
    const known = new Set(callTable.map(({ action }) => action))
    const named = [...section(pageOf(id), 'Permissions it needs').matchAll(/`([a-z0-9]+:[A-Za-z]+)`/g)]
    expect(named.map(([, action]) => action).filter((action) => action !== undefined && !known.has(action))).toEqual([])
  })

  it.each(ids)('%s leads only to files that exist', (id) => {
    const links = [...pageOf(id).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target ?? '')
    const missing = links.filter(
      (link) => !link.startsWith('https:') && !existsSync(new URL(`../docs/checks/${link}`, import.meta.url)),
    )
    expect(missing).toEqual([])
  })
})

describe('a rule that reports link to', () => {
  const written =
    /\brule: (?:\w+ \? '([a-z0-9-]+)' : )?'([a-z0-9-]+)'|\b(?:fatal|problem|token|rule)\(\s*'([a-z0-9-]+)'|^ {2}[A-Z_0-9]+: \['([a-z-]+)',/gm
  /** Reports name a placeholder's rule by how sure it is. */
  const certainty = /\bcertainty: '([a-z-]+)'/g
  const rulesIn = (folder: string) =>
    filesBelow(folder, '.ts').flatMap((path) =>
      [...readText(path).matchAll(folder.endsWith('/placeholders') ? certainty : written)].flatMap(([, ...rules]) =>
        rules.filter((rule) => rule !== undefined),
      ),
    )
  const anchorsOf = (page: string) => [
    ...headings(page, 3),
    ...[...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, anchor]) => anchor ?? ''),
  ]
  const anchors = new Set(filesBelow('docs/checks', '.md').map(readText).flatMap(anchorsOf))

  it.each(checks.filter(({ rules }) => rules !== undefined))(
    'has its anchor on the page of its check: $id',
    (check) => {
      const missing = (check.rules ?? []).filter(({ rule }) => !anchorsOf(pageOf(check.id)).includes(rule))
      expect(missing.map(({ rule }) => rule)).toEqual([])
    },
  )

  it.each([
    ['src/task-definition', 25],
    ['src/text/placeholders', 6],
    ['src/text/credentials', 25],
    ['src/checks', 2],
  ])('has its anchor on a page: %s', (folder, atLeast) => {
    const rules = new Set(rulesIn(folder))
    expect(rules.size).toBeGreaterThanOrEqual(atLeast)
    expect([...rules].filter((rule) => !anchors.has(rule))).toEqual([])
  })
})

describe('the examples of', () => {
  it.each(checks)('$id: the bad one fails', async (check) => {
    const results = check.run(await pageExampleContext(check.id, 'Bad'))
    expect(results.map(({ verdict }) => verdict.verdict)).toContain('fail')
  })

  /** A fault that is two: a secret written out is lost, and readable. On the page on suppressions, the suppression hides the other one. */
  const alsoFails: Readonly<Record<string, readonly string[]>> = {
    'secrets-not-plaintext': ['environment-holds-no-credentials'],
    'suppressions-current': ['log-group-exists'],
  }
  const failing = (context: CheckContext) =>
    checks.filter((check) => runChecks([check], context, {}).findings.length > 0).map(({ id }) => id)

  it.each(ids)('%s: the bad one fails no other check', async (id) => {
    const others = failing(await pageExampleContext(id, 'Bad')).filter((other) => other !== id)
    expect(others).toEqual(alsoFails[id] ?? [])
  })

  it.each(checks)('$id: the good one passes', async (check) => {
    const results = check.run(await pageExampleContext(check.id, 'Good'))
    expect(results.filter(({ verdict }) => verdict.verdict !== 'pass')).toEqual([])
  })

  it.each(ids)('%s: the good one passes every other check as well', async (id) => {
    const expected = id === 'suppressions-current' ? (alsoFails[id] ?? []) : []
    expect(failing(await pageExampleContext(id, 'Good'))).toEqual(expected)
  })
})

describe('the table of permissions', () => {
  const imported = Object.entries(servicePrefix).flatMap(([service, prefix]) => {
    const file = service.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const names = [...readText(`src/aws/connection/services/${file}.ts`).matchAll(/\b([A-Z]\w+)Command\b/g)]
    return names.map(([, name]) => `${prefix}:${name}`)
  })

  it('has every operation that the code can call, and no other', () => {
    const listed = callTable.flatMap(({ operation }) => operation ?? [])
    expect([...new Set(imported)].sort()).toEqual([...new Set(listed)].sort())
    expect(listed).toHaveLength(new Set(listed).size)
  })

  it('lets the service modules list no command that nothing calls', () => {
    const callers = filesBelow('src/aws', '.ts').filter((path) => !path.includes('/services/'))
    const source = callers.map(readText).join('')
    const unused = imported.filter((operation) => !source.includes(`sdk.${operation.split(':')[1]}Command(`))
    expect(unused).toEqual([])
  })

  it('has only operations that read', () => {
    const others = imported.filter((operation) => !/:(?:Get|List|Describe|BatchGet|Head|Simulate)/.test(operation))
    // It hands out credentials to read another account with, and changes nothing.
    expect(others).toEqual(['sts:AssumeRole'])
  })

  it('gives all rows of a statement one resource, level and condition', () => {
    for (const rows of Map.groupBy(callTable, ({ group }) => group).values()) {
      expect(
        new Set(rows.map(({ resource, level, viaService }) => JSON.stringify([resource, level, viaService]))).size,
      ).toBe(1)
    }
  })
})

describe('the source', () => {
  it('reads inputs in one place', () => {
    const readers = filesBelow('src', '.ts').filter((path) => readText(path).includes('getInput('))
    expect(readers).toEqual(['src/surfaces/action/main.ts'])
  })

  it('is in files of one topic, none longer than 300 lines', () => {
    const long = filesBelow('src', '.ts')
      .filter((path) => !path.includes('.generated.'))
      .map((path) => ({ path, lines: readText(path).split('\n').length - 1 }))
    expect(long.filter(({ lines }) => lines > 300)).toEqual([])
  })

  it('repeats no signature in a comment', () => {
    const files = ['src', 'scripts', '__tests__'].flatMap((folder) => filesBelow(folder, '.ts'))
    const repeating = files.filter((path) => /^\s*(?:\/\*\*|\*) ?Takes [^\n]*; (?:gives|tells) /m.test(readText(path)))
    expect(repeating).toEqual([])
  })

  it('names no group of a regular expression twice, which Node.js 22 refuses', () => {
    const twice = filesBelow('src', '.ts').flatMap((path) =>
      readText(path)
        .split('\n')
        .map((line) => [...line.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map(([, name]) => name))
        .filter((names) => new Set(names).size < names.length)
        .map((names) => `${path}: ${names.join(' ')}`),
    )
    expect(twice).toEqual([])
  })

  it('names files in kebab-case', () => {
    const names = [...filesBelow('src', '.ts'), ...filesBelow('scripts', '.ts')].map((path) => path.split('/').at(-1))
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.generated)?(?:\.d)?\.ts$/.test(name ?? ''))).toEqual(
      [],
    )
  })
})
