import { describe, expect, test } from 'vitest'
import { readPlan } from '../../../src/sources/terraform/plan.ts'
import { recordedPlan, targetsOf } from '../../support/terraform.ts'

const place = 'Input task-definition, line 1'
const read = (file: unknown) => readPlan(JSON.stringify(file), place)
const plan = { format_version: '1.2', planned_values: {}, configuration: {}, resource_changes: [] }

describe('what is a plan', () => {
  test('Terraform writes it, whatever members are added', () => {
    expect(read({ ...plan, added_later: [1] })?.resources).toEqual([])
    expect(read({ ...plan, format_version: '1.99' })).not.toBeNull()
  })

  test.each([
    ['a task definition', { family: 'api', containerDefinitions: [], planned_values: {}, format_version: '1.2' }],
    ['a state', { format_version: '1.0', values: {}, terraform_version: '1.11.4' }],
    ['no version', { planned_values: {}, resource_changes: [] }],
    ['a list', [{ planned_values: {} }]],
  ])('not %s', (_what, file) => {
    expect(read(file)).toBeNull()
  })

  test.each(['', '{"planned_values":', '{"format_version":"1.2","planned_values":{}} trailing'])(
    'not what does not parse: %s',
    (text) => {
      expect(readPlan(text, place)).toBeNull()
    },
  )
})

describe('a plan that is refused, in one sentence', () => {
  test('by its version, which is quoted only where it is one', () => {
    expect(() => read({ ...plan, format_version: '2.0' })).toThrow(
      'Input task-definition, line 1: the plan has the format version 2.0, and only 1.x can be read.',
    )
    expect(() => read({ ...plan, format_version: 'sk_live_123' })).toThrow(/the format version of something else/)
  })

  test('because Terraform could not finish it', () => {
    expect(() => read({ ...plan, errored: true })).toThrow(/Terraform could not finish this plan \(errored: true\)/)
  })

  test('with something around it: the wrapper of setup-terraform, a file that was cut', () => {
    const text = JSON.stringify({ format_version: '1.2', terraform_version: '1.11.4', planned_values: {} })
    for (const broken of [`[command]/usr/bin/terraform show -json\n${text}\n`, text.slice(0, -2)])
      expect(() => readPlan(broken, place)).toThrow(/is not JSON as a whole\..* terraform_wrapper: false/)
  })

  test('without a task definition', async () => {
    await expect(targetsOf(recordedPlan('plan-create', { resource_changes: [] }))).rejects.toThrow(
      /the plan has no aws_ecs_task_definition/,
    )
  })
})

test('a hostile plan is read without harm', () => {
  const hostile = {
    ...plan,
    resource_changes: [
      null,
      'text',
      { address: 1 },
      { address: 'a.b', type: 'a', name: 'b', change: { actions: ['explode'] } },
      { address: 'a.c', type: 'a', name: 'c', change: { actions: ['create'], after: [1], after_unknown: 'x' } },
      { address: '__proto__', type: '__proto__', name: 'constructor', change: { actions: ['create'] } },
    ],
    configuration: { root_module: { resources: 'none', module_calls: { __proto__: 1, x: { module: [] } } } },
    prior_state: { values: { root_module: { child_modules: [{ resources: [{}] }, null] } } },
  }
  expect(read(hostile)?.resources.map(({ address }) => address)).toEqual(['a.c', '__proto__'])
})

test('a plan of some of the resources says so', () => {
  expect(read({ ...plan, complete: false })?.complete).toBe(false)
  expect(read(plan)?.complete).toBe(true)
})
