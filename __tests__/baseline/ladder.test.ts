import { describe, expect, test } from 'vitest'
import type { CodeDeployDeployment } from '../../src/account/ecs-records.ts'
import { findBaseline } from '../../src/baseline/find-baseline.ts'
import { ago, now, type Recorded, recordedReader } from './recorded-reader.ts'
import { type Told, told } from './told.ts'

const request = { cluster: 'prod', service: 'web', family: 'web', baseline: 'last-healthy', now }

async function baselineOf(recorded: Recorded, more: Partial<typeof request> = {}): Promise<Told> {
  return told(await findBaseline(recordedReader(recorded), { ...request, ...more }))
}

const success = (revision: number, created: number, more = {}) => ({
  revision,
  status: 'SUCCESSFUL',
  created,
  finished: created - 4,
  running: 2,
  ...more,
})

interface Situation {
  title: string
  recorded: Recorded
  expected: Partial<Record<keyof Told, unknown>>
}

const situations: Situation[] = [
  {
    title: 'an older revision that was redeployed by hand',
    recorded: {
      live: [{ revision: 20, runningCount: 2 }],
      deployed: [success(25, 900), success(20, 500)],
    },
    expected: { revision: 20, confidence: 'high', source: 'service-deployment', currentlyHealthy: true },
  },
  {
    title: 'a deployment that completed without a task does not replace one that ran',
    recorded: {
      service: { desiredCount: 0 },
      live: [{ revision: 21, runningCount: 0 }],
      deployed: [success(21, 100, { running: 0, requested: 0 }), success(20, 500)],
    },
    expected: { revision: 20, confidence: 'high', codes: ['completed-with-tasks'] },
  },
  {
    title: 'a completion that was superseded within minutes still wins, with less confidence',
    recorded: {
      live: [{ revision: 22, rolloutState: 'IN_PROGRESS', failedTasks: 3 }],
      deployed: [{ revision: 22, status: 'IN_PROGRESS', created: 90 }, success(21, 100), success(20, 5000)],
    },
    expected: {
      revision: 21,
      confidence: 'medium',
      source: 'service-deployment',
      because: expect.objectContaining({ supersededSoon: true }),
      notes: [{ code: 'older-stood-longer', revision: 20 }],
    },
  },
  {
    title: 'superseded within minutes by the same task definition is a restart, not a verdict',
    recorded: {
      live: [{ revision: 21, runningCount: 2 }],
      deployed: [success(21, 100, { serviceRevision: 2101 }), success(21, 93, { serviceRevision: 2102 })],
    },
    expected: { revision: 21, confidence: 'high' },
  },
  {
    title: 'an early success of which nothing runs now stays at medium',
    recorded: {
      live: [{ revision: 22, rolloutState: 'IN_PROGRESS' }],
      deployed: [{ revision: 22, status: 'IN_PROGRESS', created: 5 }, success(21, 500, { running: 1 })],
    },
    expected: { revision: 21, confidence: 'medium', because: expect.objectContaining({ running: 1, requested: 2 }) },
  },
  {
    title: 'a rollback proves what ECS went back to, not its target',
    recorded: {
      live: [{ revision: 20, runningCount: 2 }],
      deployed: [
        {
          revision: 22,
          status: 'ROLLBACK_SUCCESSFUL',
          created: 50,
          finished: 40,
          rollbackTo: 20,
          reason: 'circuit breaker',
        },
        { revision: 21, status: 'ROLLBACK_SUCCESSFUL', created: 90, finished: 80, rollbackTo: 20 },
        success(20, 5000),
      ],
    },
    expected: {
      revision: 20,
      confidence: 'high',
      source: 'service-deployment-rollback',
      attempts: [
        expect.objectContaining({ revision: 22, status: 'ROLLBACK_SUCCESSFUL' }),
        expect.objectContaining({ revision: 21, status: 'ROLLBACK_SUCCESSFUL' }),
      ],
      failure: expect.objectContaining({ revision: 22, statusReason: 'circuit breaker' }),
    },
  },
  {
    title: 'a rollback whose target is older than the history',
    recorded: {
      live: [{ revision: 20, runningCount: 2 }],
      deployed: [{ revision: 21, status: 'ROLLBACK_SUCCESSFUL', created: 90, finished: 80, rollbackTo: 20 }],
    },
    expected: { revision: 20, confidence: 'high', source: 'service-deployment-rollback' },
  },
  {
    title: 'a quiet service whose history has expired',
    recorded: { live: [{ revision: 20, runningCount: 2 }], deployed: [] },
    expected: { revision: 20, confidence: 'high', source: 'primary-deployment', currentlyHealthy: true },
  },
  {
    title: 'a quiet service whose tasks are gone',
    recorded: { live: [{ revision: 20, runningCount: 0 }], deployed: [] },
    expected: {
      revision: 20,
      confidence: 'medium',
      source: 'primary-deployment',
      currentlyHealthy: false,
      codes: ['completed-nothing-runs'],
    },
  },
  {
    title: 'a blue/green deployment that bakes is not proven, however complete its rollout looks',
    recorded: {
      live: [
        { revision: 21, runningCount: 2 },
        { revision: 20, status: 'ACTIVE', runningCount: 2, createdAt: ago(5000) },
      ],
      deployed: [
        {
          revision: 21,
          status: 'IN_PROGRESS',
          created: 20,
          running: 2,
          stage: 'BAKE_TIME',
          sources: [{ revision: 20, running: 2, weight: 0 }],
        },
        success(20, 5000),
      ],
    },
    expected: {
      revision: 20,
      confidence: 'high',
      failure: null,
      attempts: [{ revision: 21, status: 'IN_PROGRESS', reason: expect.stringContaining('BAKE_TIME') }],
    },
  },
  {
    title: 'a canary whose history starts with it: what has the production traffic served before',
    recorded: {
      live: [{ revision: 21, rolloutState: 'IN_PROGRESS', runningCount: 1 }],
      deployed: [
        {
          revision: 21,
          status: 'IN_PROGRESS',
          created: 20,
          sources: [
            { revision: 19, running: 3, weight: 0 },
            { revision: 20, running: 2, weight: 90 },
          ],
        },
      ],
    },
    expected: { revision: 20, confidence: 'medium', source: 'source-revision' },
  },
  {
    title: 'a source that is itself a failed target proves nothing',
    recorded: {
      live: [{ revision: 22, rolloutState: 'IN_PROGRESS', failedTasks: 2 }],
      deployed: [
        { revision: 22, status: 'IN_PROGRESS', created: 20, sources: [{ revision: 21, running: 1 }] },
        { revision: 21, status: 'STOPPED', created: 60, finished: 20, sources: [{ revision: 20, running: 2 }] },
      ],
    },
    expected: { revision: 20, confidence: 'medium', source: 'source-revision' },
  },
  {
    title: 'a rollback that failed still names the revision that ECS trusts',
    recorded: {
      live: [{ revision: 20, rolloutState: 'IN_PROGRESS', failedTasks: 9 }],
      deployed: [{ revision: 21, status: 'ROLLBACK_FAILED', created: 60, finished: 20, rollbackTo: 20 }],
    },
    expected: {
      revision: 20,
      confidence: 'medium',
      source: 'source-revision',
      reason: expect.stringContaining('roll back'),
    },
  },
  {
    title: 'the same revision deployed again and failing keeps its place',
    recorded: {
      live: [{ revision: 20, id: 'ecs-svc/2002', rolloutState: 'IN_PROGRESS', failedTasks: 4 }],
      deployed: [
        { revision: 20, serviceRevision: 2002, status: 'IN_PROGRESS', created: 30 },
        success(20, 5000, { serviceRevision: 2001 }),
      ],
      tasks: [
        {
          revision: 20,
          stopped: true,
          startedBy: 'ecs-svc/2002',
          stopCode: 'EssentialContainerExited',
          containers: [{ name: 'app', exitCode: 3, reason: null }],
        },
      ],
    },
    expected: {
      revision: 20,
      confidence: 'high',
      attempts: [],
      failure: expect.objectContaining({ revision: 20, exitCode: 3 }),
      currentlyHealthy: false,
      codes: ['completed-with-tasks', 'deployed-again-and-failed'],
    },
  },
  {
    title: 'scaled up after an empty deployment with tasks missing: older proof is better',
    recorded: {
      live: [{ revision: 21, runningCount: 1 }],
      deployed: [success(21, 100, { running: 0, requested: 0 }), success(20, 5000)],
    },
    expected: { revision: 20, confidence: 'high' },
  },
  {
    title: 'scaled up after an empty deployment, all tasks running',
    recorded: {
      live: [{ revision: 21, runningCount: 2 }],
      deployed: [success(21, 100, { running: 0, requested: 0 }), success(20, 5000)],
    },
    expected: { revision: 21, confidence: 'high', source: 'primary-deployment' },
  },
  {
    title: 'a recreated service whose first deployment is under way',
    recorded: {
      service: { createdAt: ago(3) },
      live: [{ revision: 7, rolloutState: 'IN_PROGRESS' }],
      deployed: [{ revision: 7, status: 'IN_PROGRESS', created: 3 }],
      active: [5, 6, 7],
    },
    expected: {
      revision: 6,
      confidence: 'low',
      source: 'latest-active-unproven',
      reason: expect.stringContaining('unproven'),
    },
  },
  {
    title: 'a draining service keeps its history',
    recorded: {
      service: { status: 'DRAINING', desiredCount: 0 },
      live: [{ revision: 20 }],
      deployed: [success(20, 5000)],
    },
    expected: { revision: 20, confidence: 'high', codes: ['completed-with-tasks', 'service-being-deleted'] },
  },
  {
    title: 'an inactive service is a family again',
    recorded: { service: { status: 'INACTIVE' }, active: [20] },
    expected: {
      revision: 20,
      confidence: 'low',
      source: 'latest-active-unproven',
      codes: ['newest-active', 'service-inactive'],
    },
  },
  {
    title: 'a missing service of a family that never was',
    recorded: { service: 'missing' },
    expected: { status: 'none', revision: null, confidence: 'none', codes: ['family-empty', 'service-missing'] },
  },
  {
    title: 'revisions between two that ran were not deployed, those deployed were',
    recorded: {
      live: [{ revision: 25, rolloutState: 'IN_PROGRESS', failedTasks: 1 }],
      deployed: [
        { revision: 25, status: 'IN_PROGRESS', created: 20 },
        { revision: 23, status: 'STOPPED', created: 40, finished: 20 },
        success(20, 5000),
      ],
      active: [18, 19, 20, 21, 22, 23, 24, 25],
    },
    expected: {
      revision: 20,
      attempts: [
        expect.objectContaining({ revision: 25, status: 'IN_PROGRESS' }),
        expect.objectContaining({ revision: 24, status: 'NEVER_DEPLOYED' }),
        expect.objectContaining({ revision: 23, status: 'STOPPED' }),
        expect.objectContaining({ revision: 22, status: 'NEVER_DEPLOYED' }),
        expect.objectContaining({ revision: 21, status: 'NEVER_DEPLOYED' }),
      ],
    },
  },
  {
    title: 'where a deployment cannot be resolved nobody says never',
    recorded: {
      live: [{ revision: 25, rolloutState: 'IN_PROGRESS', failedTasks: 1 }],
      deployed: [
        { revision: 25, status: 'IN_PROGRESS', created: 20 },
        { revision: 23, status: 'STOPPED', created: 40, finished: 20 },
        success(20, 5000),
      ],
      missing: [23],
      active: [20, 21, 25],
    },
    expected: { attempts: [expect.objectContaining({ revision: 25 })] },
  },
  {
    title: 'alarms that rolled a deployment back are its reason',
    recorded: {
      live: [{ revision: 20, runningCount: 2 }],
      deployed: [
        {
          revision: 21,
          status: 'ROLLBACK_SUCCESSFUL',
          created: 60,
          finished: 50,
          rollbackTo: 20,
          alarms: ['5xx', 'p99'],
        },
        success(20, 5000),
      ],
    },
    expected: { failure: expect.objectContaining({ revision: 21, statusReason: 'triggered alarms: 5xx, p99' }) },
  },
  {
    title: 'CodeDeploy whose replacement serves but has not succeeded: the old task set is proven',
    recorded: {
      service: { controller: 'CODE_DEPLOY' },
      taskSets: [
        { revision: 21, runningCount: 2, externalId: 'd-21' },
        { revision: 20, status: 'ACTIVE', runningCount: 2, externalId: 'd-20' },
      ],
      codeDeploy: [codeDeployment('d-21', 'InProgress'), codeDeployment('d-20', 'Succeeded')],
    },
    expected: {
      revision: 20,
      confidence: 'high',
      source: 'codedeploy',
      attempts: [expect.objectContaining({ revision: 21, status: 'InProgress' })],
    },
  },
  {
    title: 'CodeDeploy whose only task set failed: the group knows the last that succeeded',
    recorded: {
      service: { controller: 'CODE_DEPLOY' },
      taskSets: [{ revision: 21, runningCount: 0, externalId: 'd-21' }],
      codeDeploy: [codeDeployment('d-21', 'Failed'), codeDeployment('d-19', 'Succeeded')],
      lastSuccessful: 'd-19',
      appSpecs: {
        d: `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "arn:aws:ecs:eu-west-1:111122223333:task-definition/web:19"
        LoadBalancerInfo:
          ContainerName: app
          ContainerPort: 80
`,
      },
    },
    expected: {
      revision: 19,
      confidence: 'high',
      source: 'codedeploy',
      failure: expect.objectContaining({ revision: 21 }),
    },
  },
  {
    title: 'CodeDeploy that the pipeline may not ask: the task set that serves',
    recorded: {
      service: { controller: 'CODE_DEPLOY' },
      taskSets: [{ revision: 21, runningCount: 2, externalId: 'd-21' }],
      denied: ['codedeploy:GetDeployment'],
    },
    expected: {
      revision: 21,
      confidence: 'medium',
      source: 'taskset-primary',
      unverified: expect.stringContaining('codedeploy:GetDeployment'),
    },
  },
  {
    title: 'an external controller whose task set is not steady',
    recorded: {
      service: { controller: 'EXTERNAL' },
      taskSets: [{ revision: 21, runningCount: 1, stabilityStatus: 'STABILIZING' }],
      active: [21],
    },
    expected: { status: 'none', revision: null },
  },
  {
    title: 'a task definition that may not be read leaves the revision known',
    recorded: {
      live: [{ revision: 20, runningCount: 2 }],
      deployed: [success(20, 5000)],
      denied: ['ecs:DescribeTaskDefinition'],
    },
    expected: {
      status: 'found',
      revision: 20,
      definition: null,
      unverified: expect.stringContaining('ecs:DescribeTaskDefinition'),
    },
  },
  {
    title: 'a service that may not be described is known by its deployments',
    recorded: { deployed: [success(20, 5000)], denied: ['ecs:DescribeServices'] },
    expected: { revision: 20, confidence: 'high', currentlyHealthy: null },
  },
  {
    title: 'deployments that may not be described prove less',
    recorded: {
      live: [{ revision: 21, rolloutState: 'IN_PROGRESS' }],
      deployed: [{ revision: 21, status: 'IN_PROGRESS', created: 5 }, success(20, 5000)],
      denied: ['ecs:DescribeServiceDeployments'],
    },
    expected: {
      revision: 20,
      confidence: 'medium',
      unverified: expect.stringContaining('ecs:DescribeServiceDeployments'),
    },
  },
  {
    title: 'nothing may be asked',
    recorded: {
      denied: ['ecs:DescribeServices', 'ecs:ListServiceDeployments', 'ecs:ListTaskDefinitions', 'ecs:ListTasks'],
    },
    expected: {
      status: 'unknown',
      confidence: 'none',
      currentlyHealthy: null,
      unverified: expect.stringContaining('ecs:DescribeServices'),
    },
  },
  {
    title: 'a first deployment whose family may not be listed: nobody says that there is no other revision',
    recorded: {
      live: [{ revision: 7, rolloutState: 'IN_PROGRESS' }],
      deployed: [{ revision: 7, status: 'IN_PROGRESS', created: 3 }],
      denied: ['ecs:ListTaskDefinitions'],
    },
    expected: { status: 'unknown', unverified: expect.stringContaining('ecs:ListTaskDefinitions') },
  },
  {
    title: 'a rollout in a state that is new proves nothing, nor do its tasks',
    recorded: {
      live: [
        { revision: 21, rolloutState: 'RESTING', runningCount: 2 },
        { revision: 20, status: 'ACTIVE', rolloutState: null, runningCount: 1 },
      ],
      deployed: [],
      tasks: [
        { revision: 21, healthStatus: 'HEALTHY', startedAt: ago(90) },
        { revision: 20, healthStatus: 'HEALTHY', startedAt: ago(60) },
      ],
    },
    expected: { revision: 20, source: 'running-tasks' },
  },
  {
    title: 'a live proof needs no history',
    recorded: { live: [{ revision: 20, runningCount: 2 }], denied: ['ecs:ListServiceDeployments'] },
    expected: {
      revision: 20,
      confidence: 'high',
      unverified: null,
    },
  },
]

function codeDeployment(id: string, status: string, more: Partial<CodeDeployDeployment> = {}): CodeDeployDeployment {
  return {
    id,
    status,
    completedAt: ago(700),
    application: 'app',
    group: 'group',
    revisionSha256: 'd',
    error: null,
    ...more,
  }
}

describe('the last healthy revision of a service', () => {
  test.each(situations)('$title', async ({ recorded, expected }) => {
    expect(await baselineOf(recorded)).toMatchObject(expected)
  })

  test('the baseline that does not run says why its own tasks stopped', async () => {
    const facts = await baselineOf({
      live: [{ revision: 20 }],
      deployed: [success(20, 5000)],
      tasks: [
        {
          revision: 20,
          stopped: true,
          containers: [{ name: 'app', exitCode: 137, reason: 'OutOfMemoryError: killed' }],
        },
      ],
    })
    expect(facts.reason).toContain(
      'its own tasks stop now (1 stopped task: container app exited 137, OutOfMemoryError: killed)',
    )
  })

  test('twelve empty deployments do not hide the one before them that ran', async () => {
    const empty = Array.from({ length: 12 }, (_, index) =>
      success(40 - index, 100 + index, { running: 0, requested: 0 }),
    )
    expect(await baselineOf({ live: [{ revision: 40 }], deployed: [...empty, success(20, 5000)] })).toMatchObject({
      revision: 20,
      confidence: 'high',
    })
  })
})

describe('the last healthy revision of a family without a service', () => {
  const family = async (recorded: Recorded) =>
    told(await findBaseline(recordedReader(recorded), { ...request, service: null }))

  test('a task that ended well proves more than a newer one at work', async () => {
    const recorded: Recorded = {
      tasks: [
        { revision: 17, stopped: true, containers: [{ name: 'app', exitCode: 0, reason: null }] },
        { revision: 18, startedAt: ago(15) },
      ],
      active: [17, 18],
    }
    expect(await family(recorded)).toMatchObject({ revision: 17, source: 'stopped-task-exit-0', confidence: 'medium' })
  })

  test('a task that failed later is the failure', async () => {
    const recorded: Recorded = {
      tasks: [
        { revision: 17, stopped: true, stoppedAt: ago(30), containers: [{ name: 'app', exitCode: 0, reason: null }] },
        {
          revision: 18,
          stopped: true,
          stopCode: 'EssentialContainerExited',
          containers: [{ name: 'app', exitCode: 1, reason: null }],
        },
      ],
      active: [17, 18],
    }
    expect(await family(recorded)).toMatchObject({ revision: 17, failure: { revision: 18, exitCode: 1, count: 1 } })
  })

  describe('with a log router beside the application, once ECS stopped it', () => {
    const batch = (router: { exitCode: number; reason?: string }, stopCode = 'EssentialContainerExited') =>
      family({
        tasks: [
          {
            revision: 17,
            stopped: true,
            stopCode,
            containers: [
              { name: 'app', exitCode: 0, reason: null },
              { name: 'log_router', exitCode: router.exitCode, reason: router.reason ?? null },
            ],
          },
        ],
        active: [16, 17],
      })

    test.each([143, 137])('exit %i is no failure', async (exitCode) => {
      expect(await batch({ exitCode })).toMatchObject({
        revision: 17,
        source: 'stopped-task-exit-0',
        failure: null,
        reason: expect.stringContaining('ECS stopped its other containers'),
      })
    })

    test.each([
      ['it exited on its own', { exitCode: 1 }, 'EssentialContainerExited'],
      ['it ran out of memory', { exitCode: 137, reason: 'OutOfMemoryError: killed' }, 'EssentialContainerExited'],
      ['the instance went away', { exitCode: 143 }, 'InfrastructureHealth'],
    ])('a failure where %s', async (_title, router, stopCode) => {
      expect(await batch(router, stopCode)).toMatchObject({ revision: 16, source: 'latest-active-unproven' })
    })
  })

  test('a task that could not start failed', async () => {
    const failed = {
      revision: 17,
      stopped: true,
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'CannotPullContainerError',
    }
    expect(await family({ tasks: [failed], active: [16, 17] })).toMatchObject({ revision: 16 })
  })

  test('one container that failed spoils the task', async () => {
    const containers = [
      { name: 'app', exitCode: 0, reason: null },
      { name: 'sidecar', exitCode: 1, reason: null },
    ]
    expect(await family({ tasks: [{ revision: 17, stopped: true, containers }], active: [16, 17] })).toMatchObject({
      revision: 16,
      source: 'latest-active-unproven',
    })
  })

  test.each([
    [{ lastStatus: 'RUNNING', healthStatus: 'HEALTHY' }, true],
    [{ lastStatus: 'RUNNING', healthStatus: 'UNKNOWN' }, true],
    [{ lastStatus: 'RUNNING', healthStatus: 'UNHEALTHY' }, false],
    [{ lastStatus: 'PENDING', healthStatus: 'UNKNOWN' }, false],
  ])('a task that is %o: healthy now is %s', async (task, currentlyHealthy) => {
    expect(await family({ tasks: [{ revision: 17, ...task }], active: [17] })).toMatchObject({
      revision: 17,
      currentlyHealthy,
    })
  })

  test('tasks that may not be listed leave it unproven and say so', async () => {
    expect(await family({ active: [17], denied: ['ecs:ListTasks'] })).toMatchObject({
      revision: 17,
      confidence: 'low',
      currentlyHealthy: null,
      unverified: expect.stringContaining('ecs:ListTasks'),
    })
  })
})

describe('a baseline that is given', () => {
  const pinned = (baseline: string, recorded: Recorded = { live: [{ revision: 20, runningCount: 1 }] }) =>
    baselineOf(recorded, { baseline })

  test.each(['web:20', 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:20'])('%s', async (baseline) => {
    expect(await pinned(baseline)).toMatchObject({
      status: 'found',
      revision: 20,
      confidence: 'pinned',
      source: 'pinned',
      currentlyHealthy: true,
    })
  })

  test('that does not exist', async () => {
    expect(await pinned('web:19', { deletedDefinitions: [19] })).toMatchObject({ status: 'none', revision: null })
  })

  test.each(['web', 'web:0', 'web:latest', 'arn:aws:ecs:eu-west-1:111122223333:cluster/web'])(
    '%s is none',
    async (baseline) => {
      expect(await pinned(baseline)).toMatchObject({
        status: 'none',
        reason: expect.stringContaining('family:revision'),
      })
    },
  )

  test('that may not be read is unknown', async () => {
    expect(await pinned('web:20', { denied: ['ecs:DescribeTaskDefinition'] })).toMatchObject({
      status: 'unknown',
      unverified: expect.stringContaining('ecs:DescribeTaskDefinition'),
    })
  })
})

test.each([
  { service: 'arn:aws:ecs:eu-west-1:111122223333:daemon/prod/otel' },
  { baseline: 'arn:aws:ecs:eu-west-1:111122223333:daemon-task-definition/otel:5' },
])('a managed daemon is declined: %o', async (more) => {
  const reader = recordedReader({})
  const facts = told(await findBaseline(reader, { ...request, ...more }))
  expect(facts).toMatchObject({
    status: 'none',
    codes: ['managed-daemon'],
    reason: expect.stringContaining('daemon'),
  })
  expect(reader.asked).toEqual([])
})
