import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { RESULTS_LIMIT, renderSarif } from '../../src/reporters/sarif.ts'
import { cleanReport, finding, fullReport, report, target } from './sample-report.ts'

const options = {
  titles: { 'secret-json-key-exists': 'JSON keys of secrets exist' },
  docsUrl: (check: string) => `https://docs.example/${check}`,
  version: '1.2.3',
}

function run(of: Report, over: Partial<typeof options> = {}) {
  const log = JSON.parse(renderSarif(of, { ...options, ...over }))
  expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' })
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

it('holds a result for each finding, with place, level and fingerprint', () => {
  const { results, tool } = run(fullReport)
  expect(results).toHaveLength(4)
  expect(results[0]).toMatchObject({
    ruleId: 'secret-json-key-exists',
    level: 'error',
    message: { text: expect.stringMatching(/^secret api\/DB_PASSWORD: The secret .* Name one of the keys/) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'deploy/api.json' },
          region: { startLine: 21, startColumn: 13, endLine: 21, endColumn: 96 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/) },
  })
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe('secret-json-key-exists')
  expect(results.map((result: { level: string }) => result.level)).toEqual(['error', 'error', 'error', 'warning'])
})

it('names only the rules that are used, with the three texts that GitHub demands', () => {
  const { rules } = run(fullReport).tool.driver
  expect(rules.map((rule: { id: string }) => rule.id)).toEqual([
    'containers-kept',
    'execution-role-can-read-secrets',
    'secret-json-key-exists',
  ])
  expect(rules[2]).toEqual({
    id: 'secret-json-key-exists',
    shortDescription: { text: 'JSON keys of secrets exist' },
    fullDescription: { text: 'JSON keys of secrets exist' },
    help: {
      text: 'See https://docs.example/secret-json-key-exists',
      markdown: '[What this check means and how to fix it](https://docs.example/secret-json-key-exists)',
    },
    helpUri: 'https://docs.example/secret-json-key-exists',
  })
  expect(rules[0].shortDescription.text).toBe('containers-kept')
})

it('has no empty text where no page is known', () => {
  expect(
    JSON.stringify(run(fullReport, { docsUrl: () => null as never, titles: { 'secret-json-key-exists': '' } })),
  ).not.toMatch(/:""/)
})

describe('a finding without a place', () => {
  it.each([
    ['deploy/my api.json', 'deploy/my%20api.json'],
    ['/home/runner/_temp/rendered.json', 'rendered.json'],
  ])('stands at the top of its task definition: %s', (file, uri) => {
    const { results } = run(report([target({ file, findings: [finding({ location: null })] })], 'failure'))
    expect(results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri }, region: { startLine: 1 } })
  })
})

it('keeps what is unverified out of the results, as notifications', () => {
  const { invocations, results } = run(
    report([target({ unverified: fullReport.targets[0]?.unverified ?? [] })], 'neutral'),
  )
  expect(results).toEqual([])
  expect(invocations[0].toolExecutionNotifications).toEqual([
    {
      level: 'note',
      message: { text: expect.stringMatching(/^deploy\/api\.json: secret api\/DB_USER not verified: The pipeline/) },
      associatedRule: { id: 'kms-key-usable' },
    },
  ])
})

it('fingerprints follow the fault, not the line, and tell equal faults apart', () => {
  const prints = (of: Report) =>
    run(of).results.map(
      (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        result.partialFingerprints.primaryLocationLineHash,
    )
  const at = (line: number) =>
    finding({ location: { file: 'deploy/api.json', line, column: 1, endLine: line, endColumn: 2 } })
  const [first, second] = prints(report([target({ findings: [at(1), at(2)] })], 'failure'))
  expect(prints(report([target({ findings: [at(9)] })], 'failure'))).toEqual([first])
  expect(second).toBe(`${first.split(':')[0]}:2`)
  expect(prints(report([target({ findings: [finding({ subject: 'secret api/OTHER' })] })], 'failure'))).not.toContain(
    first,
  )
})

it('a clean report has no results', () => {
  expect(run(cleanReport)).toMatchObject({ results: [], tool: { driver: { rules: [] } } })
})

it('keeps the worst where there are more than GitHub takes', () => {
  const notices = Array.from({ length: RESULTS_LIMIT }, () => finding({ severity: 'notice' }))
  const { results } = run(report([target({ findings: notices }), target({ findings: [finding()] })], 'failure'))
  expect(results).toHaveLength(RESULTS_LIMIT)
  expect(results[0].level).toBe('error')
})
