import { describe, expect, it } from 'vitest'
import { logLines } from '../../src/reporters/log-lines.ts'
import { cleanReport, finding, foundBaseline, fullReport, report, target } from './sample-report.ts'

it('says what was compared, found, unverified and suppressed, then the verdict', () => {
  const { groups, verdict } = logLines(fullReport)
  expect(groups).toHaveLength(1)
  expect(groups[0]?.title).toBe('prod/api from deploy/api.json')
  expect(groups[0]?.lines.slice(0, 11)).toEqual([
    'Compared with revision 130 (high confidence): newest SUCCESSFUL service deployment with running tasks',
    '    revision 133 IN_PROGRESS: tasks stop with ResourceInitializationError',
    '    revision 131 ROLLBACK_SUCCESSFUL: rolled back by the deployment circuit breaker',
    '❌ error  deploy/api.json:21  secret api/DB_PASSWORD [secret-json-key-exists]',
    '    instead: "arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/app-AbCdEf:dbPassword::"',
    '    The secret prod/app has no JSON key "password", so the task stops before its containers start.',
    '    → Name one of the keys that exist: dbPassword, dbUser.',
    '❌ error  deploy/api.json:21  secret api/DB_USER [execution-role-can-read-secrets]',
    '❌ error  secret api/TOKEN [execution-role-can-read-secrets]',
    '    The execution role app-exec may not read this secret, so the task does not start.',
    '    → Attach the suggested policy to the execution role.',
  ])
  expect(groups[0]?.lines.slice(-2)).toEqual([
    expect.stringMatching(/^❔ not verified {2}secret api\/DB_USER: The pipeline may not call .* \[kms-key-usable\]$/),
    '- suppressed  image api [image-exists]: pushed by the next job',
  ])
  expect(verdict).toBe(
    'ECS preflight: This would break the deployment of prod/api (3 errors · 1 warning · 1 not verified · 1 suppressed)',
  )
})

it('findings of a group keep their own messages', () => {
  const findings = ['one', 'two'].map((name) => finding({ subject: name, message: `It is ${name}.`, location: null }))
  expect(logLines(report([target({ findings, baseline: null })], 'failure')).groups[0]?.lines).toEqual([
    '❌ error  one [secret-json-key-exists]',
    '    It is one.',
    '❌ error  two [secret-json-key-exists]',
    '    It is two.',
    '    → Name one of the keys that exist: dbPassword, dbUser.',
  ])
})

it('a clean report is short', () => {
  expect(logLines(cleanReport)).toEqual({
    groups: [
      {
        title: 'prod/api from deploy/api.json',
        lines: [
          'Compared with revision 130 (high confidence): newest SUCCESSFUL service deployment with running tasks',
          '✅ nothing found',
        ],
      },
    ],
    verdict: 'ECS preflight: Nothing found that would break the deployment of prod/api',
  })
})

describe('without a revision to compare with', () => {
  it.each([
    ['none', 'No earlier revision to compare with: first deploy'],
    ['unknown', 'Could not tell which revision last ran: first deploy'],
  ] as const)('%s', (status, line) => {
    const baseline = { ...foundBaseline, status, revision: null, taskDefinitionArn: null, reason: 'first deploy' }
    expect(logLines(report([target({ baseline })], 'success')).groups[0]?.lines[0]).toBe(line)
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
  const { groups, verdict } = logLines(hostile)
  const lines = [verdict, ...groups.flatMap((group) => [group.title, ...group.lines])]
  expect(lines.length).toBeGreaterThan(8)
  for (const line of lines) {
    expect(line.trimStart().startsWith('::')).toBe(false)
    expect(line).not.toMatch(/##\[|[\n\r\u001b]/)
  }
})
