import { describe, expect, test } from 'vitest'
import { findBaseline } from '../../src/baseline/find-baseline.ts'
import { ago, type Deployed, now, type Recorded, recordedReader } from './recorded-reader.ts'
import { told } from './told.ts'

const request = { cluster: 'prod', service: 'web', family: 'web', baseline: 'last-healthy', now }
const baselineOf = async (recorded: Recorded, baseline = 'last-healthy') =>
  told(await findBaseline(recordedReader(recorded), { ...request, baseline }))

const success = (revision: number, created: number, more: Partial<Deployed> = {}): Deployed => ({
  revision,
  status: 'SUCCESSFUL',
  created,
  finished: created - 4,
  running: 2,
  ...more,
})
const vacuous = (revision: number, created: number) => success(revision, created, { running: 0, requested: 0 })
const failed = (revision: number, created: number): Deployed => ({
  revision,
  status: 'STOPPED',
  created,
  finished: created - 4,
})
const failing = [{ revision: 199, rolloutState: 'IN_PROGRESS', failedTasks: 3 }]

describe('a newer completed deployment that cannot be read', () => {
  const doubt = 'a newer completed deployment (28 Sept 2026) could not be read'

  test.each([
    ['its service revision is gone', { missing: [22] }],
    ['it is a rollback to nowhere', { rollback: true }],
  ] as const)('leaves the older one at medium, where %s', async (_title, how) => {
    const newest: Deployed =
      'rollback' in how ? { revision: 22, status: 'ROLLBACK_SUCCESSFUL', created: 100, finished: 96 } : success(22, 100)
    const facts = await baselineOf({
      live: failing,
      deployed: [{ revision: 199, status: 'IN_PROGRESS', created: 20 }, newest, success(20, 5000)],
      ...('missing' in how ? { missing: [...how.missing] } : {}),
    })
    expect(facts).toMatchObject({
      revision: 20,
      confidence: 'medium',
      reason: expect.stringContaining(doubt),
      unverified: `${doubt}, so it is not proven which revision was healthy last`,
    })
    expect(facts.reason).toContain('newest readable SUCCESSFUL')
  })

  test('does not matter once its own revision is seen to run', async () => {
    const facts = await baselineOf({
      live: [{ revision: 22, runningCount: 2 }],
      deployed: [success(22, 100), success(20, 5000)],
      missing: [22],
    })
    expect(facts).toMatchObject({ revision: 22, confidence: 'high', unverified: null })
  })

  test('is known by the list where its record names no target', async () => {
    const facts = await baselineOf({
      live: failing,
      deployed: [
        { revision: 199, status: 'IN_PROGRESS', created: 20 },
        success(22, 100, { noTarget: true }),
        success(20, 5000),
      ],
    })
    expect(facts).toMatchObject({
      revision: 22,
      confidence: 'medium',
      reason: expect.stringContaining('it could not be read how many tasks ran'),
      unverified: expect.stringContaining('how many tasks'),
    })
  })

  test('is not empty because ECS does not tell how many tasks ran', async () => {
    const deployed = [
      { revision: 199, status: 'IN_PROGRESS', created: 20 },
      success(22, 100, { running: null }),
      success(20, 5000),
    ]
    expect(await baselineOf({ live: failing, deployed })).toMatchObject({ revision: 22, confidence: 'medium' })
  })
})

describe('a list that goes on', () => {
  test('past an empty success: those that completed are listed on their own', async () => {
    const failures = Array.from({ length: 99 }, (_, index) => failed(100 + index, 20 + index * 10))
    const facts = await baselineOf({
      live: failing,
      deployed: [...failures, vacuous(99, 2000), success(20, 5000)],
      listed: { count: 100, left: 'older' },
    })
    expect(facts).toMatchObject({ revision: 20, confidence: 'high', source: 'service-deployment', unverified: null })
    expect(facts.gap).toBeNull()
  })

  test('past many empty successes', async () => {
    const empty = Array.from({ length: 35 }, (_, index) => vacuous(100 + index, 100 + index * 10))
    const facts = await baselineOf({ live: [{ revision: 100 }], deployed: [...empty, success(20, 5000)] })
    expect(facts).toMatchObject({ revision: 20, confidence: 'high' })
  })

  test('past more empty successes than are read', async () => {
    const empty = Array.from({ length: 115 }, (_, index) => vacuous(100 + index, 100 + index * 10))
    const facts = await baselineOf({ live: [{ revision: 100 }], deployed: [...empty, success(20, 5000)] })
    expect(facts).toMatchObject({
      confidence: 'low',
      reason: expect.stringContaining('the service has older completed deployments than were read'),
      unverified: expect.stringContaining('older completed deployments'),
      codes: expect.arrayContaining(['older-completions-unread', 'completed-without-tasks']),
    })
  })

  test('in no order: what looks like the newest need not be', async () => {
    const facts = await baselineOf({
      live: failing,
      deployed: [success(20, 5000), success(21, 4000), success(40, 100)],
      listed: { count: 2, left: 'any' },
    })
    expect(facts).toMatchObject({
      revision: 21,
      confidence: 'medium',
      unverified: expect.stringContaining('in no order that shows the newest'),
      gap: { code: 'unordered-deployments-unread' },
    })
  })

  test('is not asked on where the newest success is proven', async () => {
    const reader = recordedReader({
      live: [{ revision: 21, runningCount: 2 }],
      deployed: [success(21, 100), success(20, 5000)],
      listed: { count: 1, left: 'older' },
    })
    expect(told(await findBaseline(reader, request))).toMatchObject({
      revision: 21,
      confidence: 'high',
      unverified: null,
    })
    expect(reader.asked.filter((action) => action === 'ecs:ListServiceDeployments')).toHaveLength(1)
  })
})

describe('a service of which every deployment failed', () => {
  const failures = Array.from({ length: 45 }, (_, index) => failed(199 - index, 20 + index * 10))
  const active = failures.map(({ revision }) => revision)

  test('has no baseline among those, and all of them are attempts', async () => {
    const facts = await baselineOf({ live: failing, deployed: failures, active })
    expect(facts).toMatchObject({ status: 'none', revision: null })
    expect(facts.attempts).toHaveLength(45)
  })

  test('has the newest revision that is none of them', async () => {
    const facts = await baselineOf({ live: failing, deployed: failures, active: [...active, 150] })
    expect(facts).toMatchObject({ revision: 150, source: 'latest-active-unproven' })
  })

  test('is said to have more attempts where those cannot be told', async () => {
    const facts = await baselineOf({ live: failing, deployed: failures, missing: [160, 161], active: [150] })
    expect(facts.attempts).toHaveLength(43)
    expect(facts.reason).toContain(
      '2 more deployments since then did not complete, but what they deployed could not be read',
    )
  })

  test('or where the list goes on', async () => {
    const facts = await baselineOf({
      live: failing,
      deployed: failures,
      listed: { count: 30, left: 'older' },
      active: [150],
    })
    expect(facts.attempts).toHaveLength(30)
    expect(facts.reason).toContain('ECS lists more deployments than were read, so there may be more attempts')
  })
})

describe('a rollback to a revision whose own deployment ran no task', () => {
  const rollback: Deployed = { revision: 22, status: 'ROLLBACK_SUCCESSFUL', created: 50, finished: 40, rollbackTo: 21 }

  test('proves as little', async () => {
    const facts = await baselineOf({ live: [{ revision: 21 }], deployed: [rollback, vacuous(21, 900)] })
    expect(facts).toMatchObject({
      revision: 21,
      confidence: 'low',
      source: 'service-deployment-rollback',
      because: expect.objectContaining({ code: 'restored-without-tasks' }),
    })
  })

  test('yields to an older one that ran', async () => {
    const deployed = [rollback, vacuous(21, 900), success(20, 5000)]
    expect(await baselineOf({ live: [{ revision: 21 }], deployed })).toMatchObject({ revision: 20, confidence: 'high' })
  })

  test('proves it where its tasks ran when the rollback began', async () => {
    const deployed = [{ ...rollback, sources: [{ revision: 21, running: 2 }] }, vacuous(21, 900)]
    expect(await baselineOf({ live: [{ revision: 21 }], deployed })).toMatchObject({ revision: 21, confidence: 'high' })
  })
})

describe('running tasks', () => {
  const tasks = [{ revision: 7, healthStatus: 'HEALTHY' }]

  test.each([
    ['of a first deployment that was stopped', { ...failed(7, 30) }, 'FAILED'],
    [
      'of a first deployment that bakes',
      { revision: 7, status: 'IN_PROGRESS', created: 30, stage: 'BAKE_TIME' },
      'COMPLETED',
    ],
  ])('%s prove nothing', async (_title, deployed, rolloutState) => {
    const live = [{ revision: 7, runningCount: 2, rolloutState }]
    expect(await baselineOf({ live, deployed: [deployed], tasks, active: [7] })).toMatchObject({
      status: 'none',
      revision: null,
    })
  })

  test.each(['IN_PROGRESS', 'FAILED'])(
    'of a rollout that is %s prove nothing either, without a history',
    async (rolloutState) => {
      const live = [{ revision: 7, runningCount: 2, rolloutState }]
      const facts = await baselineOf({ live, tasks, active: [7], denied: ['ecs:ListServiceDeployments'] })
      expect(facts).toMatchObject({ status: 'unknown', revision: null })
    },
  )

  test('that may not be listed leave it open whether there is proof', async () => {
    const live = [{ revision: 7, runningCount: 2, rolloutState: 'IN_PROGRESS' }]
    const deployed = [{ revision: 7, status: 'IN_PROGRESS', created: 30 }]
    expect(await baselineOf({ live, deployed, active: [6, 7], denied: ['ecs:ListTasks'] })).toMatchObject({
      revision: 6,
      unverified: expect.stringContaining('ecs:ListTasks'),
    })
  })
})

describe('what a reader is told besides', () => {
  const reasonOf = async (recorded: Recorded) => (await baselineOf(recorded)).reason
  const well: Recorded = { live: [{ revision: 20, runningCount: 2 }], deployed: [success(20, 5000)] }
  const exited = (revision: number, exitCode: number, startedBy: string) => ({
    revision,
    stopped: true,
    startedBy,
    stopCode: 'EssentialContainerExited',
    containers: [{ name: 'app', exitCode, reason: null }],
  })

  test('nothing, where all is well', async () => {
    expect(await reasonOf(well)).toBe(
      'newest SUCCESSFUL service deployment with running tasks (completed 25 Sept 2026)',
    )
  })

  test('why the baseline itself does not run', async () => {
    const recorded = { live: [{ revision: 20 }], deployed: [success(20, 5000)], tasks: [exited(20, 3, 'ecs-svc/20')] }
    expect(await reasonOf(recorded)).toMatch(/; its own tasks stop now \(1 stopped task: container app exited 3\)$/)
  })

  test('that it was deployed again and failed', async () => {
    const reason = await reasonOf({
      live: [{ revision: 20, id: 'ecs-svc/2002', rolloutState: 'IN_PROGRESS', failedTasks: 4 }],
      deployed: [
        { revision: 20, serviceRevision: 2002, status: 'IN_PROGRESS', created: 30 },
        success(20, 5000, { serviceRevision: 2001 }),
      ],
      tasks: [exited(20, 3, 'ecs-svc/2002')],
    })
    expect(reason).toMatch(
      /; the same task definition was deployed again 28 Sept 2026 and failed \(1 stopped task: container app exited 3\)$/,
    )
  })

  test.each([
    ['INACTIVE', 'its task definition is INACTIVE, so it must be registered anew before it can be deployed again'],
    ['DELETE_IN_PROGRESS', 'its task definition is being deleted'],
  ])('that its definition is %s', async (status, words) => {
    const recorded = { ...well, statuses: { 20: status } }
    expect(await reasonOf(recorded)).toMatch(new RegExp(`; ${words}$`))
    expect((await baselineOf(recorded, 'web:20')).reason).toBe(`named by the baseline input; ${words}`)
  })

  test('that the service is being deleted', async () => {
    expect(await reasonOf({ ...well, service: { status: 'DRAINING' } })).toContain('; the service is being deleted')
  })

  const created = 'the service was created 28 Sept 2026, and ECS keeps nothing of an earlier one of its name'

  test('that a service has no past of its own, and what helps', async () => {
    const recorded: Recorded = {
      service: { createdAt: ago(3) },
      live: [{ revision: 7, rolloutState: 'IN_PROGRESS' }],
      deployed: [{ revision: 7, status: 'IN_PROGRESS', created: 3 }],
    }
    const words = `${created}: the baseline input can name a revision that worked`
    expect(await reasonOf({ ...recorded, active: [7] })).toContain(words)
    expect(await reasonOf({ ...recorded, active: [6, 7] })).toContain(words)
    expect(await reasonOf({ ...recorded, deployed: [success(7, 3)], active: [7] })).not.toContain('created')
  })

  test('not so for the very first revision', async () => {
    const reason = await reasonOf({
      service: { createdAt: ago(3) },
      live: [{ revision: 1, rolloutState: 'IN_PROGRESS' }],
      deployed: [{ revision: 1, status: 'IN_PROGRESS', created: 3 }],
      active: [1],
    })
    expect(reason).not.toContain('created')
  })

  test('that another revision stood longer than the one that completed last', async () => {
    const reason = await reasonOf({
      live: [{ revision: 22, rolloutState: 'IN_PROGRESS', failedTasks: 3 }],
      deployed: [{ revision: 22, status: 'IN_PROGRESS', created: 90 }, success(21, 100), success(20, 5000)],
    })
    expect(reason).toContain('; revision 20 completed before it and stood longer, which the baseline input can name')
  })

  test.each([
    [[19, 20], { status: 'found', revision: 19, confidence: 'low', source: 'latest-active-unproven' }],
    [[], { status: 'none', revision: null }],
  ])('which revision was deleted, whatever stands in: %o', async (active, expected) => {
    const facts = await baselineOf({
      live: failing,
      deployed: [{ revision: 199, status: 'IN_PROGRESS', created: 20 }, success(20, 5000)],
      deletedDefinitions: [20],
      active: active.filter((revision) => revision !== 20),
    })
    expect(facts).toMatchObject({
      ...expected,
      notes: expect.arrayContaining([{ code: 'better-was-deleted', revision: 20 }]),
      reason: expect.stringContaining('revision 20 would be the baseline, but its task definition was deleted'),
    })
  })
})
