import { expect, test } from 'vitest'
import type { Resolution } from '../../src/references/resolution.ts'
import { parseValueFrom } from '../../src/references/value-from.ts'
import { linkAttempts } from '../../src/report/link-attempts.ts'
import type { Attempt, Finding } from '../../src/report/report.ts'

const pointer = '/containerDefinitions/0/secrets/0/valueFrom'
const text = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/database-a1B2c3'
const resolution: Resolution = {
  reference: {
    pointer,
    slot: 'secrets',
    container: 'api',
    name: 'DB',
    subject: 'secret api/DB',
    text,
    target: parseValueFrom(text, { partition: 'aws', region: 'eu-west-1', account: '111122223333' }),
  },
  evidence: { kind: 'none', meant: null },
  remarks: [],
  undecided: [],
}
const finding = (parts: Partial<Finding>) =>
  ({ severity: 'error', pointer, subject: 'secret api/DB', ...parts }) as Finding
const attempt = (reason: string): Attempt => ({ revision: 9, status: 'STOPPED', reason })
const failure = `cannot retrieve the secret with ARN '${text}'`

test('an attempt that failed over what is still wrong leads to the finding', () => {
  const [linked] = linkAttempts([attempt(failure)], [finding({})], [resolution])
  expect(linked?.reason).toBe(`${failure}; the file to be deployed still has this fault: secret api/DB`)
})

test.each([
  ['what was mended since', failure, []],
  ['a warning only', failure, [finding({ severity: 'warning' })]],
  ['a fault elsewhere', failure, [finding({ pointer: '/executionRoleArn' })]],
  ['another cause', 'container api exited 1', [finding({})]],
])('%s is not linked', (_what, reason, findings) => {
  expect(linkAttempts([attempt(reason)], findings, [resolution])[0]?.reason).toBe(reason)
})
