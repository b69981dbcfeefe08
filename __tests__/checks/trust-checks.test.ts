import { describe, expect, test } from 'vitest'
import { check as executionRoleTrusts } from '../../src/checks/execution-role-trusts-ecs-tasks.ts'
import { check as taskRoleTrusts } from '../../src/checks/task-role-trusts-ecs-tasks.ts'
import { roleContext, verdictsOf } from '../support/role-checks.ts'

const reason = "The role's trust policy does not name ecs-tasks.amazonaws.com."

describe.each([
  { check: executionRoleTrusts, slot: 'execution', other: 'task', name: 'the execution role' },
  { check: taskRoleTrusts, slot: 'task', other: 'execution', name: 'the task role' },
] as const)('$check.id', ({ check, slot, other, name }) => {
  const rolesWith = (role: ReturnType<typeof roleContext> | null, others: ReturnType<typeof roleContext> | null) =>
    slot === 'execution' ? { execution: role, task: others } : { execution: others, task: role }

  test.each([
    ['allowed', { verdict: 'pass' }],
    ['denied', { verdict: 'fail', message: `ECS may not assume ${name}. ${reason}` }],
    ['conditional', { verdict: 'unverified', reason }],
    ['unverified', { verdict: 'unverified', reason }],
  ] as const)('trust %s', (verdict, expected) => {
    const roles = rolesWith(roleContext(undefined, { verdict, reason }), null)
    const verdicts = verdictsOf(check, { roles })
    expect(verdicts).toHaveLength(1)
    expect(verdicts).toMatchObject([expected])
  })

  test.each([
    ['no role', null],
    ['a role that does not exist', roleContext({ status: 'absent' })],
  ])(`%s is not its business, nor is the ${other} role`, (_what, role) => {
    expect(verdictsOf(check, { roles: rolesWith(role, roleContext()) })).toEqual([])
  })

  test('a role that could not be looked at is unverified', () => {
    const unreadable = { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'not permitted' } as const
    const role = roleContext(unreadable, { verdict: 'unverified', reason: 'Not permitted.' })
    expect(verdictsOf(check, { roles: rolesWith(role, null) })).toEqual([
      { verdict: 'unverified', reason: 'Not permitted.', cause: { code: 'NOT_PERMITTED' } },
    ])
  })
})
