import { describe, expect, test } from 'vitest'
import type { CodeDeployDeployment } from '../../src/account/ecs-records.ts'
import { findBaseline } from '../../src/baseline/find-baseline.ts'
import { ago, now, type Recorded, recordedReader, taskDefinition } from './recorded-reader.ts'
import { told } from './told.ts'

const request = { cluster: 'prod', service: 'web', family: 'web', baseline: 'last-healthy', now }
const baselineOf = async (recorded: Recorded) => told(await findBaseline(recordedReader(recorded), request))

function deployment(id: string, status: string, more: Partial<CodeDeployDeployment> = {}): CodeDeployDeployment {
  const common = { application: 'app', group: 'group', revisionSha256: null, error: null }
  return { id, status, completedAt: ago(700), ...common, ...more }
}

const service = { controller: 'CODE_DEPLOY' }
const failedPrimary: Recorded = {
  service,
  taskSets: [{ revision: 21, runningCount: 2, externalId: 'd-21' }],
  codeDeploy: [deployment('d-21', 'Failed'), deployment('d-19', 'Succeeded')],
  lastSuccessful: 'd-19',
  active: [19, 20, 21],
}

describe('a task set that serves although its deployment failed', () => {
  test('is an attempt, not the baseline, where the last success lies in S3', async () => {
    const facts = await baselineOf(failedPrimary)
    expect(facts).toMatchObject({
      revision: 20,
      confidence: 'low',
      source: 'latest-active-unproven',
      attempts: [{ revision: 21, status: 'Failed', reason: expect.stringContaining('ended as Failed') }],
      unverified: expect.stringContaining(
        'the AppSpec of the last successful CodeDeploy deployment lies in S3, which is not read',
      ),
    })
  })

  test('nor where the group may not be read', async () => {
    const facts = await baselineOf({ ...failedPrimary, denied: ['codedeploy:GetDeploymentGroup'] })
    expect(facts).toMatchObject({
      revision: 20,
      source: 'latest-active-unproven',
      unverified: expect.stringContaining('codedeploy:GetDeploymentGroup'),
    })
  })

  test('nor by its running tasks', async () => {
    const tasks = [{ revision: 21, healthStatus: 'HEALTHY' }]
    expect(await baselineOf({ ...failedPrimary, tasks, active: [21] })).toMatchObject({
      status: 'unknown',
      revision: null,
    })
  })

  test('says what CodeDeploy and its stopped tasks say', async () => {
    const password = ['hunter2', 'correct', 'horse'].join('-')
    const error = `The ECS service cannot be updated: postgresql://app:${password}@db.internal/app`
    const facts = await baselineOf({
      ...failedPrimary,
      codeDeploy: [deployment('d-21', 'Failed', { error }), deployment('d-19', 'Succeeded')],
      tasks: [
        {
          revision: 21,
          stopped: true,
          stopCode: 'EssentialContainerExited',
          containers: [{ name: 'app', exitCode: 3, reason: null }],
        },
      ],
    })
    const [attempt] = facts.attempts
    expect(attempt?.reason).toContain('1 stopped task: container app exited 3')
    expect(attempt?.reason).toContain('The ECS service cannot be updated')
    expect(attempt?.reason).not.toContain(password)
  })
})

describe('the first blue/green deployment', () => {
  const recorded: Recorded = {
    service,
    taskSets: [
      { revision: 21, runningCount: 2, externalId: 'd-21' },
      { revision: 20, status: 'ACTIVE', runningCount: 2 },
    ],
    codeDeploy: [deployment('d-21', 'InProgress')],
    active: [19, 20, 21],
  }

  test('leaves the task set that the service was created with the baseline', async () => {
    expect(await baselineOf(recorded)).toMatchObject({
      revision: 20,
      confidence: 'medium',
      source: 'taskset-primary',
      currentlyHealthy: true,
      attempts: [{ revision: 21, status: 'InProgress' }],
    })
  })

  test.each([{ runningCount: 0 }, { stabilityStatus: 'STABILIZING' }])('unless that one is %o', async (set) => {
    const [green] = recorded.taskSets ?? []
    const blue = { revision: 20, status: 'ACTIVE', runningCount: 2, ...set }
    expect(await baselineOf({ ...recorded, taskSets: green === undefined ? [] : [green, blue] })).toMatchObject({
      revision: 19,
      source: 'latest-active-unproven',
      attempts: [{ revision: 21 }],
    })
  })
})

describe('where nothing proves a revision, one that a task set has is not taken for it', () => {
  test.each([
    ['EXTERNAL', { stabilityStatus: 'STABILIZING' }, 'STABILIZING'],
    ['CODE_DEPLOY', { externalId: 'd-21' }, 'Stopped'],
  ])('%s', async (controller, set, status) => {
    const facts = await baselineOf({
      // The service's own word for it lags behind its task sets.
      service: { controller, taskDefinition: taskDefinition(18) },
      taskSets: [{ revision: 21, runningCount: 1, ...set }],
      codeDeploy: [deployment('d-21', 'Stopped')],
      active: [17, 18, 21],
    })
    expect(facts).toMatchObject({
      revision: 17,
      source: 'latest-active-unproven',
      attempts: [{ revision: 21, status }],
    })
  })
})

test('stopped tasks of an external controller explain the task set that is not steady', async () => {
  const facts = await baselineOf({
    service: { controller: 'EXTERNAL' },
    taskSets: [
      { revision: 20, runningCount: 2 },
      { revision: 21, status: 'ACTIVE', stabilityStatus: 'STABILIZING' },
    ],
    tasks: [
      {
        revision: 21,
        stopped: true,
        stopCode: 'EssentialContainerExited',
        containers: [{ name: 'app', exitCode: 1, reason: null }],
      },
    ],
  })
  expect(facts).toMatchObject({
    revision: 20,
    attempts: [{ revision: 21, status: 'ACTIVE', reason: expect.stringContaining('container app exited 1') }],
  })
})

test('a healthy service is asked for no stopped tasks', async () => {
  const reader = recordedReader({
    service,
    taskSets: [{ revision: 21, runningCount: 2, externalId: 'd-21' }],
    codeDeploy: [deployment('d-21', 'Succeeded')],
  })
  await findBaseline(reader, { cluster: 'prod', service: 'web', family: 'web', baseline: 'last-healthy', now })
  expect(reader.asked.toSorted()).toEqual([
    'codedeploy:GetDeployment',
    'ecs:DescribeServices',
    'ecs:DescribeTaskDefinition',
    'ecs:DescribeTaskDefinition',
    'ecs:ListServiceDeployments',
  ])
})
