import { describe, expect, test } from 'vitest'
import type { TaskRecord } from '../../../src/account/ecs-records.ts'
import { explainStop } from '../../../src/baseline/attempts/explain-attempt.ts'
import { groupStoppedTasks, stopCause } from '../../../src/baseline/attempts/stopped-tasks.ts'

const task = (more: Partial<TaskRecord> & { id?: number }): TaskRecord => ({
  arn: `arn:aws:ecs:eu-west-1:111122223333:task/prod/${more.id ?? 0}`,
  taskDefinition: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:7',
  startedBy: 'ecs-svc/1',
  lastStatus: 'STOPPED',
  desiredStatus: 'STOPPED',
  healthStatus: 'UNKNOWN',
  startedAt: 1,
  stoppedAt: 2,
  stopCode: 'TaskFailedToStart',
  stoppedReason: null,
  containers: [],
  ...more,
})

const retrieval =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): '

describe('the cause of a stop', () => {
  test.each([
    [
      'secret-access-denied',
      `${retrieval}failed to fetch secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-x1Y2z3 from secrets manager: AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/exec/0123 is not authorized to perform: secretsmanager:GetSecretValue on resource: db`,
    ],
    [
      'secret-access-denied',
      'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User is not authorized to perform: ssm:GetParameters',
    ],
    ['secret-json-key-missing', `${retrieval}retrieved secret from Secrets Manager did not contain json key url`],
    [
      'secret-deleted',
      `${retrieval}InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.`,
    ],
    [
      'secret-not-found',
      `${retrieval}ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT`,
    ],
    ['secret-not-found', 'unable to retrieve secrets from ssm: invalid ssm parameters: /a, /b'],
    [
      'secret-fetch-network',
      `${retrieval}RequestCanceled: request context canceled caused by: context deadline exceeded`,
    ],
    [
      'registry-auth',
      'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve ecr registry auth: service call has been retried 3 time(s): i/o timeout',
    ],
    ['image-pull', 'CannotPullContainerError: failed to resolve ref registry.example/app:1: not found'],
    ['container-start', 'CannotStartContainerError: Error response from daemon: exec: "start": not found'],
    ['log-driver', 'ResourceInitializationError: failed to validate logger args: The task cannot find the log group'],
    ['resource-init', 'ResourceInitializationError: failed to invoke EFS utils commands'],
    ['health-check-container', 'Task failed container health checks'],
    ['other', 'Something that nobody has seen yet'],
  ] as const)('%s', (category, stoppedReason) => {
    expect(stopCause(task({ stoppedReason }))).toMatchObject({ category })
  })

  test('a task that the load balancer found unhealthy is stopped by the scheduler, for a reason', () => {
    const stoppedReason = 'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:x)'
    expect(stopCause(task({ stopCode: 'ServiceSchedulerInitiated', stoppedReason }))).toMatchObject({
      category: 'health-check-elb',
    })
  })

  test.each(['ServiceSchedulerInitiated', 'UserInitiated'])('%s without a fault counts for nothing', (stopCode) => {
    expect(
      stopCause(task({ stopCode, stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)' })),
    ).toBeNull()
  })

  test('the container that ended on its own, not those that were killed along with it', () => {
    const containers = [
      { name: 'proxy', exitCode: 137, reason: null },
      { name: 'app', exitCode: 1, reason: 'ValueError: Database password not found' },
      { name: 'init', exitCode: 0, reason: null },
    ]
    const stopped = {
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers,
    }
    expect(stopCause(task(stopped))).toEqual({
      category: 'container-exited',
      container: 'app',
      exitCode: 1,
      text: 'ValueError: Database password not found',
    })
  })

  test.each([
    { exitCode: 137, reason: null },
    { exitCode: 1, reason: 'OutOfMemoryError: Container killed due to memory usage' },
  ])('out of memory: %o', (container) => {
    expect(
      stopCause(task({ stopCode: 'EssentialContainerExited', containers: [{ name: 'app', ...container }] })),
    ).toMatchObject({ category: 'out-of-memory' })
  })
})

describe('a container that was killed', () => {
  const stopped = (containers: TaskRecord['containers'], more: Partial<TaskRecord> = {}) =>
    task({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers,
      ...more,
    })
  const app = { name: 'app', exitCode: 0, reason: null }

  test.each([137, 143])('with %i, beside one that had done its work, is not to blame', (exitCode) => {
    const [group] = groupStoppedTasks([stopped([{ name: 'proxy', exitCode, reason: null }, app])])
    expect(group).toMatchObject({ category: 'container-exited', container: 'app', exitCode: 0 })
    expect(group === undefined ? '' : explainStop(group)).toBe(
      `1 stopped task: container app exited 0, container proxy was killed (exit ${exitCode})`,
    )
  })

  test('for want of memory is to blame, whatever else ended', () => {
    const proxy = { name: 'proxy', exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }
    expect(stopCause(stopped([app, proxy]))).toMatchObject({ category: 'out-of-memory', container: 'proxy' })
  })

  test('by another task end is to blame: nothing else explains it', () => {
    const proxy = { name: 'proxy', exitCode: 137, reason: null }
    const [group] = groupStoppedTasks([stopped([app, proxy], { stopCode: 'InfrastructureHealth' })])
    expect(group).toMatchObject({ category: 'out-of-memory', container: 'proxy', exitCode: 137 })
  })

  test('alone is said to be killed, not to have run out of memory', () => {
    const [group] = groupStoppedTasks([stopped([{ name: 'app', exitCode: 137, reason: null }])])
    expect(group?.category).toBe('out-of-memory')
    expect(group === undefined ? '' : explainStop(group)).toBe('1 stopped task: container app was killed (exit 137)')
  })
})

describe('what is kept of a text', () => {
  const textOf = (reason: string) => stopCause(task({ stoppedReason: reason }))?.text ?? ''

  test('its end, which is what decides', () => {
    const text = textOf(`${'ResourceInitializationError: '.repeat(40)}did not contain json key url`)
    expect(text.length).toBeLessThanOrEqual(300)
    expect(text).toMatch(/^ResourceInit.*did not contain json key url$/)
  })

  test('no credential', () => {
    const password = ['hunter2', 'correct', 'horse'].join('-')
    expect(textOf(`CannotStartContainerError: postgresql://app:${password}@db.internal/app refused`)).not.toContain(
      password,
    )
  })

  test('one line', () => {
    expect(textOf('CannotStartContainerError: first\n::error::second\u202e')).toBe(
      'CannotStartContainerError: first ::error::second',
    )
  })
})

test('the same cause is counted, the newest text kept, the most frequent first', () => {
  const exit = (id: number, stoppedAt: number, exitCode: number, reason: string) =>
    task({
      id,
      stoppedAt,
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'app', exitCode, reason }],
    })
  const groups = groupStoppedTasks([
    exit(1, 10, 2, 'once'),
    exit(2, 20, 1, 'older'),
    exit(3, 30, 1, 'newer'),
    task({ id: 4, stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' }),
  ])
  expect(groups.map((group) => explainStop(group))).toEqual([
    '2 stopped tasks: container app exited 1, newer',
    '1 stopped task: container app exited 2, once',
  ])
})
