import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import { RESULTS_LIMIT, renderSarif, type SarifOptions } from '../../../src/reporters/formats/sarif.ts'
import { cleanReport, finding, fullReport, report, target } from '../sample-report.ts'

const PAGE = `# secret-json-key-exists

Every JSON key exists in its secret.

## What it checks

Each key that a reference names,
at the top level. See [permissions](../permissions.md) and [AWS](https://aws.example/x).

## Why it fails a deployment
`
const options: SarifOptions = {
  docsUrl: (check: string) => `https://docs.example/checks/${check}.md`,
  page: (check) => (check === 'secret-json-key-exists' ? PAGE : null),
  version: '1.2.3',
}

function run(of: Report, over: Partial<SarifOptions> = {}) {
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
    message: {
      text: 'The secret prod/app has no JSON key "password", so the task stops before its containers start.',
    },
    properties: { subject: 'secret api/DB_PASSWORD', remedy: 'Name one of the keys that exist: dbPassword, dbUser.' },
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
    name: 'secret-json-key-exists',
    shortDescription: { text: 'Secret has no such JSON key' },
    fullDescription: {
      text: 'Each key that a reference names, at the top level. See permissions and AWS.',
    },
    help: {
      text: PAGE,
      markdown: PAGE.replace('../permissions.md', 'https://docs.example/permissions.md'),
    },
    helpUri: 'https://docs.example/checks/secret-json-key-exists.md',
    properties: { tags: ['ecs', 'reliability'], precision: 'very-high', 'problem.severity': 'error' },
  })
  expect(rules[0].help.text).toBe('See https://docs.example/checks/containers-kept.md')
})

it('states the fault in a title, for a check without words of its own too', () => {
  const findings = [finding({ check: 'brand-new', message: 'The moon is full; tasks will not start. Wait.' })]
  expect(run(report([target({ findings })], 'failure')).tool.driver.rules[0].shortDescription.text).toBe(
    'The moon is full',
  )
})

it('counts a credential in plain text among security alerts, and nothing else', () => {
  const rulesOf = (check: string) =>
    run(report([target({ findings: [finding({ check })] })], 'failure')).tool.driver.rules
  expect(rulesOf('environment-holds-no-credentials')[0].properties).toMatchObject({
    tags: ['ecs', 'security', 'external/cwe/cwe-312'],
    'security-severity': '8.0',
  })
  expect(rulesOf('image-exists')[0].properties).not.toHaveProperty('security-severity')
})

it('has no empty text where no page is known', () => {
  const text = JSON.stringify(run(fullReport, { docsUrl: () => null, page: () => null }))
  expect(text).not.toMatch(/:""/)
  expect(text).toContain('Run ecs-preflight explain containers-kept.')
})

it('keeps the words of links that lead nowhere', () => {
  const [, , { help }] = run(fullReport, { docsUrl: () => null }).tool.driver.rules
  expect(help.markdown).toContain('See permissions and [AWS](https://aws.example/x).')
})

it('tells a place of several lines by its first, which GitHub would hide otherwise', () => {
  const location = { file: 'deploy/api.json', line: 12, column: 5, endLine: 40, endColumn: 6 }
  const { results } = run(report([target({ findings: [finding({ location })] })], 'failure'))
  expect(results[0].locations[0].physicalLocation.region).toEqual({ startLine: 12 })
})

describe('a finding without a place', () => {
  it.each([
    ['deploy/my api.json', 'deploy/my%20api.json'],
    ['/home/runner/_temp/task-definition-4711.json', 'api.json'],
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
      message: { text: expect.stringMatching(/^api: secret api\/DB_USER not verified: The pipeline/) },
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

it('fingerprints do not follow the name of a rendered file, which is another in each run', () => {
  const print = (file: string) =>
    run(report([target({ file, findings: [finding({ location: null })] })], 'failure')).results[0].partialFingerprints
  expect(print('/home/runner/_temp/a.json')).toEqual(print('/home/runner/_temp/b.json'))
})

it('a clean report has no results', () => {
  expect(run(cleanReport)).toMatchObject({ results: [], tool: { driver: { rules: [] } } })
})

it('keeps the worst where there are more than GitHub takes', () => {
  const notices = Array.from({ length: RESULTS_LIMIT }, () => finding({ severity: 'notice' }))
  const { results, invocations } = run(
    report([target({ findings: notices }), target({ findings: [finding()] })], 'failure'),
  )
  expect(results).toHaveLength(RESULTS_LIMIT)
  expect(results[0].level).toBe('error')
  expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 finding of the least severity left out/)
})
