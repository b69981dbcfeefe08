import { describe, expect, test } from 'vitest'
import { longestChain } from '../support/aws/longest-chain.ts'
import type { ImageState } from '../support/aws/world.ts'
import { filesOf, type Load, region, worldOf } from '../support/loads.ts'
import { runAssessment } from '../support/run-assessment.ts'

// How many calls wait for one another, which is what a run costs in time, and how many there are. Calls are counted, not timed: the
// latency only has to be longer than what the machine computes between two of them.
const latencyMs = 200

const taskRoleArn = 'arn:aws:iam::111222333444:role/task'
const index: ImageState = { digest: `sha256:${'a'.repeat(64)}`, tags: ['1'], index: true, platforms: ['linux/amd64'] }

async function costOf(load: Load, settings: { pullRequest: boolean; images?: ImageState[] }) {
  const world = worldOf(load)
  const { images } = settings
  const repositories = (world.repositories ?? []).map((each) => (images === undefined ? each : { ...each, images }))
  // A task role that needs nothing, as most have.
  const [execution] = world.roles ?? []
  const taskRoles = execution === undefined ? [] : [{ ...execution, arn: taskRoleArn }]
  const run = await runAssessment(
    Object.values(filesOf(load)).map((definition) => ({ ...definition, taskRoleArn })),
    { ...world, repositories, roles: [...(world.roles ?? []), ...taskRoles] },
    { region, latencyMs, inputs: { baseline: 'last-healthy' }, pullRequest: settings.pullRequest },
  )
  expect(run.report.conclusion).toBe('success')
  return {
    chain: longestChain(run.calls),
    calls: run.calls.length,
    count: (operation: string) => run.calls.filter((call) => call.operation === operation).length,
    /** When the first call of an operation came, beside the others. */
    at: (operation: string) => run.calls.find((call) => call.operation === operation)?.at ?? Number.NaN,
    until: (operation: string) => run.calls.find((call) => call.operation === operation)?.until ?? Number.NaN,
  }
}

const one: Load = { definitions: 1, secrets: 1, keys: 1, parameters: 0 }

describe('one secret', () => {
  test('on a pull request, with an image of several platforms: two round trips', async () => {
    const { chain, calls } = await costOf(one, { pullRequest: true, images: [index] })
    expect(chain).toBeLessThanOrEqual(2)
    expect(calls).toBeLessThanOrEqual(18)
  })

  test('what an image of one platform is made of takes a third, and holds up no simulation', async () => {
    const { chain, at, until } = await costOf(one, { pullRequest: true })
    expect(chain).toBeLessThanOrEqual(3)
    expect(at('SimulatePrincipalPolicy')).toBeLessThan(until('BatchGetImage'))
    // A role is read beside the question who the pipeline is.
    expect(at('GetRole')).toBeLessThan(until('GetCallerIdentity'))
  })

  test('where the pipeline deploys, who that is comes first; it is asked about once', async () => {
    const { chain, count } = await costOf(one, { pullRequest: false })
    expect(chain).toBeLessThanOrEqual(3)
    // The execution role and the pipeline: the task role needs nothing.
    expect(count('GetContextKeysForPrincipalPolicy')).toBe(2)
    expect(count('GetRole')).toBe(3)
  })
})

test('fifty secrets take no more round trips, and one call more each than their description', async () => {
  const { chain, calls, count } = await costOf({ ...one, secrets: 50 }, { pullRequest: true })
  expect(chain).toBeLessThanOrEqual(3)
  expect([count('DescribeSecret'), count('GetResourcePolicy'), count('BatchGetSecretValue')]).toEqual([50, 50, 3])
  expect(calls).toBeLessThanOrEqual(119)
})

test('twenty definitions, with roles of their own', async () => {
  const load = { definitions: 20, secrets: 2, keys: 5, parameters: 10 }
  const { chain, calls, count } = await costOf(load, { pullRequest: false })
  expect(chain).toBeLessThanOrEqual(12)
  expect(calls).toBeLessThanOrEqual(290)
  // What ECS grants to an account in a second is shared with every other pipeline.
  expect([count('DescribeTaskDefinition'), count('ListTaskDefinitions'), count('ListTasks')]).toEqual([20, 0, 2])
  expect(count('DescribeLogGroups')).toBe(1)
})
