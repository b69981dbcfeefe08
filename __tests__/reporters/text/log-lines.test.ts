import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import { type LogOptions, logLines } from '../../../src/reporters/text/log-lines.ts'
import { situations } from '../../support/situations.ts'
import { cleanReport, finding, foundBaseline, report, target } from '../sample-report.ts'

const options: LogOptions = { reportFile: '/tmp/report.json' }

function linesOf(of: Report | undefined, over: Partial<LogOptions> = {}): readonly string[] {
  if (of === undefined) throw new Error('there is no such situation')
  return logLines(of, { ...options, ...over }).lines
}

it('says outside the groups what is wrong, what to do and where the policy is', () => {
  expect(linesOf(situations['lost-secrets']?.report)).toEqual([
    'api from deploy/api.json',
    '  ❌ error: 6 secrets of revision 130 are gone; the container would start without them [secrets-kept]',
    ...['DATABASE_URL', 'DB_PASSWORD', 'REDIS_URL', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_AUTH_TOKEN'].map(
      (name) => `      - secret app/${name} at deploy/api.json:12`,
    ),
    '      → Put them back under "secrets" of container "app", as revision 130 had them.',
    ...['DATABASE_URL', 'DB_PASSWORD', 'REDIS_URL', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_AUTH_TOKEN'].map(
      (name) =>
        expect.stringContaining(`        { "name": "${name}", "valueFrom": "arn:aws:secretsmanager:`) as unknown,
    ),
    '      → Let "shop-execution" read them: it may not call secretsmanager:GetSecretValue on them yet.',
    '        The policy for shop-execution stands in the job summary, in the output policy and under "policies" in /tmp/report.json.',
    '',
    'ECS preflight: api: would start without 6 secrets (6 errors)',
  ])
})

it('folds how a target came to what it is', () => {
  const { groups } = logLines(situations['lost-secrets']?.report ?? cleanReport, options)
  expect(groups).toEqual([
    {
      title: 'api from deploy/api.json',
      lines: [
        'Compared with revision 130 (high confidence): newest SUCCESSFUL service deployment with running tasks (completed 15 Sept 2025)',
        expect.stringMatching(/^ {4}revision 133 IN_PROGRESS: deployed 30 Sept 2025/),
        '    revision 132 NEVER_DEPLOYED: registered, but in no deployment of this service',
      ],
    },
  ])
})

it('findings of one cause keep their own words', () => {
  const findings = ['one', 'two'].map((name) =>
    finding({ subject: name, message: `It is ${name}. Why.`, location: null }),
  )
  expect(linesOf(report([target({ findings, baseline: null })], 'failure')).slice(1, 6)).toEqual([
    '  ❌ error: 2 JSON keys do not exist [secret-json-key-exists]',
    '      - one: It is one',
    '      - two: It is two',
    '      Why.',
    '      → Name one of the keys that exist: dbPassword, dbUser.',
  ])
})

it('a clean report is short', () => {
  expect(linesOf(cleanReport)).toEqual(['ECS preflight: Nothing wrong found in api'])
})

describe('what is open, one line a cause', () => {
  it.each<[string, Partial<LogOptions>, string]>([
    [
      'pipeline-may-not-look',
      {},
      '❔ 3 questions open: the pipeline may not call logs:DescribeLogGroups, secretsmanager:DescribeSecret; the job summary has the policy that lets it',
    ],
    [
      'fork',
      {},
      '❔ 6 questions open: pull requests from forks get no AWS credentials, so AWS was not asked; there is nothing for you to do',
    ],
    [
      'expired-credentials',
      {},
      '❔ 12 questions open: there are no usable AWS credentials (ExpiredTokenException) [secret-exists]',
    ],
  ])('%s', (situation, over, line) => {
    expect(linesOf(situations[situation]?.report, over)[0]).toBe(line)
  })
})

describe('without a revision to compare with', () => {
  it.each([
    ['none', 'No earlier revision to compare with: first deploy'],
    ['unknown', 'Could not tell which revision last ran: first deploy'],
  ] as const)('%s', (status, line) => {
    const baseline = { ...foundBaseline, status, revision: null, taskDefinitionArn: null, reason: 'first deploy' }
    expect(logLines(report([target({ baseline })], 'success'), options).groups[0]?.lines[0]).toBe(line)
  })
})

it('no line is a command or ends before its end', () => {
  const name = '::error::x\n::error::y ##[error]z \u001b[31m'
  const hostile = report(
    [
      target({
        file: name,
        service: name,
        findings: [finding({ subject: name, message: name, remedy: name, replacement: name })],
        unverified: [{ check: 'image-exists', pointer: '', subject: name, reason: name }],
        suppressed: [{ ...finding({ subject: name }), why: name, until: null }],
        baseline: { ...foundBaseline, reason: name, attempts: [{ revision: 1, status: name, reason: name }] },
      }),
    ],
    'failure',
  )
  const { groups, lines: open } = logLines(hostile, options)
  const lines = [...open, ...groups.flatMap((group) => [group.title, ...group.lines])]
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) {
    expect(line.trimStart().startsWith('::')).toBe(false)
    expect(line).not.toMatch(/##\[|[\n\r\u001b]/)
  }
})
