import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planOfSource } from '../../support/plan-of-source.ts'
import { definitionOf, planOf, targetsOf } from '../../support/terraform.ts'

const source = readFileSync(new URL('../../fixtures/terraform/hidden-by-locals/main.tf', import.meta.url), 'utf8')

test('what the configuration of a plan names by a local alone, the sources tell: the role, and whose definition a service runs', async () => {
  const [target] = await targetsOf(planOf(await planOfSource(source)), 'hidden-by-locals')
  expect(target === undefined ? null : definitionOf(target).executionRoleArn).toBe(
    'arn:aws:iam::123456789012:role/execution',
  )
  expect(target?.service).toBe('api')
})

test('without sources the role is named as far as the plan does, and no service is guessed', async () => {
  const [target] = await targetsOf(planOf(await planOfSource(source)))
  expect([...(target?.planned?.holes ?? [])]).toEqual([
    ['/executionRoleArn', { reference: 'local.role', standIn: null }],
  ])
  expect(target?.service).toBeNull()
})
