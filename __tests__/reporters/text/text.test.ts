import { expect, test } from 'vitest'
import { codeQuality } from '../../../src/reporters/formats/gitlab.ts'
import { junitXml } from '../../../src/reporters/formats/junit.ts'
import { textLines } from '../../../src/reporters/text/text.ts'
import { finding, report, target } from '../sample-report.ts'

const broken = target({
  file: 'deploy/api.json',
  findings: [finding()],
  unverified: [1, 2].map((index) => ({
    check: 'secret-exists',
    pointer: '/containerDefinitions/0',
    subject: `secret api/S${index}`,
    reason: 'the pipeline may not call secretsmanager:DescribeSecret',
  })),
})
const clean = target({ file: 'deploy/web.json', service: null })
const run = report([clean, broken], 'failure')
const line =
  '          { "name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/app-AbCdEf:password::" }'

test('for a program: one line a finding, with place, severity and check; nothing coloured', () => {
  const lines = textLines(run, { terminal: false, colours: false, width: 100 }, () => line)
  expect(lines[0]).toBe(
    'deploy/api.json:21:13: error: The secret prod/app has no JSON key "password", so the task stops before its containers start. Name one of the keys that exist: dbPassword, dbUser. [secret-json-key-exists]',
  )
  expect(lines[1]).toMatch(/^deploy\/api\.json: unverified: .*\(2 times\)$/)
  expect(lines.join('\n')).not.toContain('\u001b')
})

test('for a person: broken first, the place with a caret under it, one line for what is clean', () => {
  const lines = textLines(run, { terminal: true, colours: false, width: 60 }, () => line)
  const caret = lines.findIndex((each) => each.includes('^'))
  expect(lines[0]).toContain('deploy/api.json')
  expect(lines.some((each) => each.startsWith('  fix: '))).toBe(true)
  expect(lines.at(-2)).toMatch(/^✓ deploy\/web\.json/)
  expect(lines[caret - 1]).toContain('"name"')
  expect(lines[caret - 1]?.indexOf('"name"')).toBe(lines[caret]?.indexOf('^'))
  expect(Math.max(...lines.filter((each) => !each.includes('explain')).map((each) => each.length))).toBeLessThanOrEqual(
    70,
  )
})

test('what a plan registers is told by its address: a plan has many', () => {
  const source = { kind: 'terraform-plan', address: 'aws_ecs_task_definition.api' } as const
  const lines = textLines(
    report([target({ file: 'plan.json', service: null, source })], 'success'),
    { terminal: true, colours: false, width: 80 },
    () => null,
  )
  expect(lines[0]).toBe('✓ aws_ecs_task_definition.api · plan.json · compared with revision 130')
})

test('a line that may not be shown is left out, the finding stands', () => {
  const lines = textLines(run, { terminal: true, colours: false, width: 80 }, () => null)
  expect(lines.join('\n')).not.toContain('^')
  expect(lines.join('\n')).toContain('no JSON key "password"')
})

test('colours only where they are wanted, and no control character of a file reaches the terminal', () => {
  const evil = report([target({ findings: [finding({ message: 'a\u001b[2Jb' })] })], 'failure')
  const lines = textLines(evil, { terminal: true, colours: true, width: 80 }, () => '\u001b]0;title\u0007')
  expect(lines.join('\n')).toContain('\u001b[31m')
  expect(lines.join('\n')).not.toContain('\u001b[2J')
  expect(lines.join('\n')).not.toContain('\u001b]0')
})

test('JUnit: failures with their place, open questions skipped, a clean target passes', () => {
  const xml = junitXml(report([clean, target({ findings: [finding({ message: 'a < b & "c"\u0000' })] })], 'failure'))
  expect(xml).toContain('<testcase name="every check" classname="deploy/web.json"/>')
  expect(xml).toContain('message="a &lt; b &amp; &quot;c&quot;?"')
  expect(junitXml(run)).toContain('skipped="2"')
})

test('Code Quality: one issue a finding, its fingerprint the same whatever the line is', () => {
  const [issue] = codeQuality(run)
  const moved = { file: 'deploy/api.json', line: 99, column: 1, endLine: 99, endColumn: 2 }
  const [later] = codeQuality(report([target({ findings: [finding({ location: moved })] })], 'failure'))
  expect(issue).toMatchObject({ severity: 'critical', location: { path: 'deploy/api.json', lines: { begin: 21 } } })
  expect(later?.fingerprint).toBe(issue?.fingerprint)
})
