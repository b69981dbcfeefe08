import { describe, expect, test } from 'vitest'
import { check } from '../../src/checks/execution-role-trusts-ecs-tasks.ts'
import { roleContext, verdictsOf } from '../support/role-checks.ts'

const reason = "The role's trust policy does not name ecs-tasks.amazonaws.com."

describe('execution-role-trusts-ecs-tasks', () => {
  test.each([
    ['allowed', 'pass'],
    ['denied', 'fail'],
    ['conditional', 'unverified'],
    ['unverified', 'unverified'],
  ] as const)('trust %s', (verdict, expected) => {
    const role = roleContext(undefined, { verdict, reason })
    const [answer, ...others] = verdictsOf(check, { roles: { execution: role, task: null } })
    expect(others).toEqual([])
    expect(answer?.verdict).toBe(expected)
    if (expected === 'pass') return
    expect(answer?.verdict === 'fail' ? answer.message : answer).toEqual(
      expected === 'fail' ? `ECS may not assume the execution role. ${reason}` : { verdict: 'unverified', reason },
    )
  })

  test.each([
    ['no role', null],
    ['a role that does not exist', roleContext({ status: 'absent' })],
  ])('%s is not its business', (_what, role) => {
    expect(verdictsOf(check, { roles: { execution: role, task: roleContext() } })).toEqual([])
  })

  test('a role that could not be looked at is unverified', () => {
    const unreadable = { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'not permitted' } as const
    const role = roleContext(unreadable, { verdict: 'unverified', reason: 'Not permitted.' })
    expect(verdictsOf(check, { roles: { execution: role, task: null } })).toEqual([
      { verdict: 'unverified', reason: 'Not permitted.' },
    ])
  })
})
