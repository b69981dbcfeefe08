import { describe, expect, test } from 'vitest'
import type { World } from '../../support/aws/world.ts'
import { definitionWith, executionRole, secretNamed, secretsOf } from '../../support/definitions.ts'
import { type AssessmentRun, runAssessment } from '../../support/run-assessment.ts'

const parameter = (name: string) => ({ name, type: 'SecureString', value: 'x' }) as const

function statuses(run: AssessmentRun, target = 0): string[] {
  return (run.assessments[target]?.report.references ?? []).map(({ status, reason }) => reason ?? status)
}

describe('a thousand references', () => {
  const secrets = Array.from({ length: 500 }, (_, index) => secretNamed(`shop/s${index}`))
  const parameters = Array.from({ length: 500 }, (_, index) => parameter(`/shop/p${index}`))
  const definition = definitionWith(
    secretsOf(...secrets.map(({ arn }) => `${arn}:k::`), ...parameters.map(({ name }) => name)),
  )
  const world: World = { roles: [executionRole], secrets, parameters }

  test('cost a look at each secret and at its policy, one read for twenty and one look for ten parameters', async () => {
    const run = await runAssessment([definition], world, { latencyMs: 400 })
    expect(new Set(statuses(run))).toEqual(new Set(['resolves']))
    expect(run.counted).toMatchObject({
      'secretsmanager:DescribeSecret': 500,
      'secretsmanager:BatchGetSecretValue': 25,
      'ssm:DescribeParameters': 25,
    })
    const all = Object.values(run.counted).reduce((sum, count) => sum + count)
    expect(all).toBeLessThanOrEqual(500 + 500 + 500 / 20 + 500 / 10 + 20)
    // So many in flight that a thousand and some calls take a dozen round trips.
    expect(run.maxInFlight).toBeGreaterThan(all / 12)
  })

  test('cost nothing more in several definitions', async () => {
    const run = await runAssessment([definition, { ...definition, family: 'worker' }, definition], world)
    expect(run.counted['secretsmanager:DescribeSecret']).toBe(500)
    expect(run.counted['secretsmanager:BatchGetSecretValue']).toBe(25)
    expect(run.counted['ssm:DescribeParameters']).toBe(25)
    expect(statuses(run, 2)).toEqual(statuses(run, 0))
  })
})

test('what AWS throttles more often than there are questions is answered all the same', async () => {
  const secrets = Array.from({ length: 60 }, (_, index) => secretNamed(`shop/s${index}`))
  const run = await runAssessment([definitionWith(secretsOf(...secrets.map(({ arn }) => arn)))], {
    roles: [executionRole],
    secrets,
    faults: [{ operation: 'secretsmanager:DescribeSecret', code: 'ThrottlingException', times: 100 }],
  })
  expect(new Set(statuses(run))).toEqual(new Set(['resolves']))
  expect(run.counted['secretsmanager:DescribeSecret']).toBe(60)
}, 60_000)
