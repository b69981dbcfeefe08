import { expect, test } from 'vitest'
import { offlineAccount } from '../../src/account/offline-account.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { assess } from '../../src/engine/assess.ts'
import { readInputs } from '../../src/surfaces/inputs/inputs.ts'
import { parseDocument } from '../../src/task-definition/document/document.ts'

/** Milliseconds of the processor for one definition, whatever it holds. On two cores most take some tens; a slow machine has a margin. */
const judgingMs = 4_000

const inputs = readInputs((name) => ({ 'task-definition': 'task.json', baseline: 'none' })[name] ?? '', [])

/** Judges a text as far as no account is needed; gives the milliseconds that it took of the processor. */
async function judge(text: string): Promise<number> {
  const before = process.threadCpuUsage()
  const bytes = new TextEncoder().encode(text)
  const parsed = await parseDocument('task.json', bytes)
  const file = { name: 'task.json', inWorkspace: true, bytes }
  const origin = { kind: 'file', address: null } as const
  const target = { file, origin, cluster: 'default', service: null, source: null, parsed, planned: null }
  const options = { ...inputs, region: null, pullRequest: false, offline: true, now: 0 }
  await assess([target], offlineAccount(), options)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const withContainer = (container: JsonObject) =>
  JSON.stringify({ family: 'a', containerDefinitions: [{ name: 'c', image: 'nginx', memory: 128, ...container }] })
const withValue = (value: string) => withContainer({ environment: [{ name: 'VALUE', value }] })
const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length))
const many = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index))

/** What the rules about credentials and placeholders begin with, and what makes a search come back to where it was. */
const runs =
  'a|A|0| |\t|\\|"|\\"|{|{{|${|${{|<|<%|{%|[|(|/|//|-|--|_|.|=|a=|a:b@|http://|postgres://a:|-----BEGIN A-----|eyJ|' +
  'arn:aws:secretsmanager:|ENC[GPG,|%0A|a b |password=|--password |x-api-key: |\n|echo "|curl -u |AKIA|$[a|[parameters(|std.extVar(|xxx|/+|A1b2|é'

test.each(runs.split('|').filter((run) => run !== ''))('60 KB of %j in a value', async (run) => {
  expect(
    await judge(withValue(repeated(run, run.length === JSON.stringify(run).length - 2 ? 60_000 : 25_000))),
  ).toBeLessThan(judgingMs)
})

test.each([
  ['one text of 1 MiB', withValue(repeated('{{password=', 1024 * 1024))],
  ['100,000 keys', JSON.stringify(Object.fromEntries(many(100_000, (index) => [`key${index}`, 1])))],
  ['40,000 keys', JSON.stringify(Object.fromEntries(many(40_000, (index) => [`key${index}`, 1])))],
  ['half a million open brackets', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
  ['objects in objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
  [
    '10,000 variables',
    withContainer({ environment: many(10_000, (index) => ({ name: `E${index}`, value: 'value-of-it' })) }),
  ],
  [
    '10,000 secrets',
    withContainer({ secrets: many(10_000, (index) => ({ name: `S${index}`, valueFrom: `/shop/parameter-${index}` })) }),
  ],
  [
    '5,000 containers of one name',
    JSON.stringify({ containerDefinitions: many(5_000, () => ({ name: 'c', image: 'nginx' })) }),
  ],
  ['comments that begin and end', `{${'/* a */'.repeat(200_000)}}`],
  ['YAML of 8,000 containers', `family: a\ncontainerDefinitions:\n${'  - name: c\n    image: nginx\n'.repeat(8_000)}`],
  ['YAML of brackets', '['.repeat(200_000)],
  ['YAML of quotes', `a: ${'"'.repeat(200_000)}`],
  ['YAML of aliases', `a: &a [x]\nb: [${'*a,'.repeat(50_000)}]`],
])('%s', async (_title, text) => {
  expect(await judge(text)).toBeLessThan(judgingMs)
})
