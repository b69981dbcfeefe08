import { expect, test } from 'vitest'
import { check } from '../../src/checks/running-tasks-current.ts'
import type { HeldValue } from '../../src/service/held-values.ts'
import { nothingAround } from '../../src/service/surroundings.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const value: HeldValue = {
  pointer: '/containerDefinitions/0/secrets/0/valueFrom',
  subject: 'secret api/DB_PASSWORD',
  container: 'api',
  store: 'secret',
  name: 'prod/db',
  changedAt: Date.UTC(2026, 10, 12),
  running: 4,
  older: 3,
}
const messageOf = (differs: Partial<HeldValue>) => {
  const held = { values: [{ ...value, ...differs }], uncompared: [] }
  const [outcome] = check.run(contextOf({ surroundings: { ...nothingAround, held } }))
  return outcome?.verdict.verdict === 'fail' ? outcome.verdict.message : outcome?.verdict.verdict
}

test.each([
  [
    { older: 3 },
    '3 of 4 running tasks started before the value of secret "prod/db" was written on 12 Nov 2026, and hold an older one.',
  ],
  [{ older: 1 }, '1 of 4 running tasks started before'],
  [{ older: 4 }, 'All 4 running tasks started before'],
  [
    { older: 1, running: 1, store: 'parameter' as const, name: '/db' },
    'The running task started before the value of parameter "/db"',
  ],
])('%j', (differs, words) => {
  expect(messageOf(differs)).toContain(words)
})

test('passes where every task started later, and says nothing where nothing was compared', () => {
  expect(messageOf({ older: 0 })).toBe('pass')
  expect(verdictsOf(check, contextOf())).toEqual([])
})
