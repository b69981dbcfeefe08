import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import { RESULTS_LIMIT } from '../../../src/reporters/formats/sarif.ts'
import { main } from '../../../src/surfaces/cli/main.ts'
import { shardLimit } from '../../../src/surfaces/cli/shards.ts'
import { finding, report, target } from '../../reporters/sample-report.ts'

/** GitHub takes so many results of a run, and so many runs of a file (GitHub Docs, "SARIF support for code scanning"). */
const resultsOfRun = 25_000
const runsOfFile = 20

let folder = ''
/** Together they have more findings than GitHub takes; every shard has one error, behind its warnings. */
const findingsOfShard = Math.ceil(resultsOfRun / shardLimit) + 1

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  await Promise.all(
    Array.from({ length: shardLimit }, (_, index) => writeFile(fileOf(index), JSON.stringify(reportOf(index)))),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function fileOf(index: number): string {
  return join(folder, `report-${index}.json`)
}

function reportOf(index: number): Report {
  const warnings = Array.from({ length: findingsOfShard - 1 }, (_, each) =>
    finding({ check: 'roles-kept', severity: 'warning', subject: `image app-${each}`, location: null }),
  )
  const error = finding({ check: 'image-exists', subject: 'image app', location: null })
  const account = String(index).padStart(12, '0')
  const service = target({
    file: `arn:aws:ecs:us-east-1:${account}:task-definition/api:7`,
    source: { kind: 'service', address: null },
    findings: [...warnings, error],
  })
  const document = { Version: '2012-10-17' as const, Statement: [] }
  // Two shards speak of one role.
  const role = `arn:aws:iam::${account.slice(0, -1)}0:role/app-exec`
  return { ...report([service], 'failure'), policies: [{ role, document }], calls: { 'ecs:ListTasks': 2 } }
}

async function merged(...formats: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    readStandardInput: async () => new Uint8Array(),
    environment: {},
    workingDirectory: folder,
    columns: null,
    progress: null,
  }
  const names = Array.from({ length: shardLimit }, (_, index) => fileOf(index))
  const outputs = formats.flatMap((format) => ['--format', format, '--output', `merged.${format}`])
  const status = await main(['merge', ...names, ...outputs], terminal, '24.0.0')
  const texts = await Promise.all(formats.map((format) => readFile(join(folder, `merged.${format}`), 'utf8')))
  return { status, texts, err }
}

test('the reports of as many jobs as a matrix may have are one, and none of their findings is lost', async () => {
  const started = performance.now()
  const { status, texts, err } = await merged('json')
  const whole = JSON.parse(texts[0] ?? '') as Report
  expect({ status, err }).toEqual({ status: 1, err: [] })
  expect(whole.targets).toHaveLength(shardLimit)
  expect(whole.counts).toMatchObject({ error: shardLimit, warning: shardLimit * (findingsOfShard - 1) })
  expect(whole.calls).toEqual({ 'ecs:ListTasks': 2 * shardLimit })
  expect(new Set(whole.policies.map(({ role }) => role)).size).toBe(whole.policies.length)
  expect(whole.policies).toHaveLength(Math.ceil(shardLimit / 10))
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('its SARIF log stays within what GitHub takes, the errors of all shards in it', async () => {
  const { texts } = await merged('sarif')
  const log = JSON.parse(texts[0] ?? '') as { runs: { results: { level: string }[] }[] }
  const results = log.runs.flatMap((run) => run.results)
  expect(log.runs.length).toBeLessThanOrEqual(runsOfFile)
  expect(results.length).toBeLessThanOrEqual(Math.min(resultsOfRun, RESULTS_LIMIT))
  expect(results.filter(({ level }) => level === 'error')).toHaveLength(shardLimit)
  expect(texts[0]).toMatch(/\d+ findings of the least severity left out/)
})

test('account ids are masked where that is asked, those of accounts that could not be read too', async () => {
  await writeFile(
    join(folder, 'unread.json'),
    JSON.stringify(report([target({ file: '555566667777', cluster: '555566667777', service: null })], 'neutral')),
  )
  const out: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void out.push(line),
    readStandardInput: async () => new Uint8Array(),
    environment: {},
    workingDirectory: folder,
    columns: null,
    progress: null,
  }
  const argv = [
    'merge',
    'report-1.json',
    'unread.json',
    '--mask-account-ids',
    '--format',
    'html',
    '--format',
    'markdown',
  ]
  await main(argv, terminal, '24.0.0')
  expect(out.join('\n')).toContain('XXXXXXXXXXXX')
  expect(out.join('\n').replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(
    /(?<!\d)(?:000000000001|555566667777)(?!\d)/,
  )
})

test('its page and its summary tell the causes over all accounts', async () => {
  const { texts } = await merged('html', 'markdown')
  expect(texts[0]).toContain('256 services have errors')
  expect(texts[0]).toContain('256 accounts')
  expect(Buffer.byteLength(texts[1] ?? '')).toBeLessThan(1_048_576)
})

async function mergeOne(value: unknown, format: string) {
  await writeFile(join(folder, 'one.json'), typeof value === 'string' ? value : JSON.stringify(value))
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    readStandardInput: async () => new Uint8Array(),
    environment: {},
    workingDirectory: folder,
    columns: 100,
    progress: null,
  }
  const status = await main(['merge', 'one.json', '--format', format], terminal, '24.0.0')
  return { status, out: out.join('\n'), err: err.join('\n') }
}

/** Without what was added since version 1 began. */
function early(): unknown {
  const whole = reportOf(1)
  const targets = whole.targets.map((each) => {
    const { source: _source, silentChanges: _silent, accounts: _accounts, baseline, ...rest } = each
    if (baseline === null) return rest
    const { writers: _writers, lost: _lost, ...first } = baseline
    return { ...rest, baseline: first }
  })
  const { policies: _policies, ...rest } = whole
  return { ...rest, targets: [...targets, ...targets] }
}

test.each(['text', 'json', 'sarif', 'markdown', 'html', 'junit', 'gitlab'])(
  'a report of an earlier release is read: %s',
  async (format) => {
    expect(await mergeOne(early(), format)).toMatchObject({ status: 1, err: '' })
  },
)

test.each([
  ['', /is not JSON/],
  ['[]', /is no report/],
  [{ version: 2, counts: {}, calls: {}, targets: [] }, /is no report/],
  [{ version: 1, counts: {}, calls: {}, targets: {} }, /is no report/],
  [{ version: 1, counts: {}, calls: {}, targets: [null] }, /is no report/],
  [{ version: 1, counts: {}, calls: {}, targets: [{ file: 'a', cluster: 'b' }] }, /is no report/],
  [{ ...reportOf(1), targets: [{ ...reportOf(1).targets[0], findings: [1] }] }, /is no report/],
  [
    { ...reportOf(1), targets: [{ ...reportOf(1).targets[0], findings: [{ ...finding(), severity: '"><script>' }] }] },
    /is no report/,
  ],
])('what is no report is refused in one sentence: %j', async (value, words) => {
  const { status, err } = await mergeOne(value, 'json')
  expect(status).toBe(2)
  expect(err).toMatch(words)
})
