import { describe, expect, test } from 'vitest'
import { findBaseline } from '../../../src/baseline/find-baseline.ts'
import { type Deployed, now, type Recorded, recordedReader } from '../recorded-reader.ts'
import { type Told, told } from '../told.ts'

const request = { cluster: 'prod', service: 'web', family: 'web', baseline: 'last-healthy', now }
const baselineOf = async (recorded: Recorded) => told(await findBaseline(recordedReader(recorded), request))
const revisionsOf = ({ attempts }: Told) => attempts.map(({ revision, status }) => `${revision} ${status}`)
const reasonOf = ({ attempts }: Told, revision: number) =>
  attempts.find((attempt) => attempt.revision === revision)?.reason ?? ''

const success = (revision: number, created: number, more: Partial<Deployed> = {}): Deployed => ({
  revision,
  status: 'SUCCESSFUL',
  created,
  finished: created - 4,
  running: 2,
  ...more,
})

describe('a revision was never deployed', () => {
  const down = [{ revision: 133, rolloutState: 'IN_PROGRESS', failedTasks: 3 }]

  test('not where it failed before the baseline was deployed again', async () => {
    const facts = await baselineOf({
      live: [{ revision: 134, rolloutState: 'IN_PROGRESS', failedTasks: 1 }],
      deployed: [
        { revision: 134, status: 'IN_PROGRESS', created: 20 },
        success(130, 100, { serviceRevision: 13002 }),
        { revision: 131, status: 'STOPPED', created: 200, finished: 100 },
        success(130, 5000),
      ],
      active: [130, 131, 132, 133, 134],
    })
    expect(facts.revision).toBe(130)
    expect(revisionsOf(facts)).toEqual(['134 IN_PROGRESS', '133 NEVER_DEPLOYED', '132 NEVER_DEPLOYED'])
  })

  test('not where it ran long ago, many restarts back', async () => {
    const restarts = Array.from({ length: 12 }, (_, index) =>
      success(130, 1000 + index * 100, { serviceRevision: 13100 + index }),
    )
    const facts = await baselineOf({
      live: down,
      deployed: [
        { revision: 133, status: 'IN_PROGRESS', created: 20 },
        ...restarts,
        success(131, 9000),
        success(130, 9900),
      ],
      active: [130, 131, 132, 133],
    })
    expect(facts.revision).toBe(130)
    expect(revisionsOf(facts)).toEqual(['133 IN_PROGRESS', '132 NEVER_DEPLOYED'])
  })

  const many = Array.from({ length: 45 }, (_, index) =>
    success(130, 1000 + index * 100, { serviceRevision: 13100 + index }),
  )

  test('is not said where more deployments are listed than are read', async () => {
    const facts = await baselineOf({ live: [{ revision: 130, runningCount: 2 }], deployed: many, active: [130, 131] })
    expect(facts).toMatchObject({ revision: 130, confidence: 'high', attempts: [] })
  })

  test('is said all the same where the baseline was registered after those', async () => {
    const facts = await baselineOf({
      live: [{ revision: 130, runningCount: 2 }],
      deployed: many,
      active: [130, 131],
      registered: { 130: 1500 },
    })
    expect(revisionsOf(facts)).toEqual(['131 NEVER_DEPLOYED'])
  })

  test.each([
    ['the list goes on before the baseline was registered', 'older', 900, []],
    ['the rest of the list is older than the baseline', 'older', 300, ['131 NEVER_DEPLOYED']],
    ['the list has no order', 'any', 300, []],
  ] as const)('where %s: %s', async (_title, left, registered, expected) => {
    const facts = await baselineOf({
      live: [{ revision: 130, runningCount: 2 }],
      deployed: [success(130, 200), success(129, 400), success(128, 600)],
      listed: { count: 2, left },
      active: [130, 131],
      registered: { 130: registered },
    })
    expect(revisionsOf(facts)).toEqual(expected)
  })

  test('of a service that is well, too', async () => {
    const reader = recordedReader({
      live: [{ revision: 130, runningCount: 2 }],
      deployed: [success(130, 200)],
      active: [130, 131, 132],
    })
    const facts = told(await findBaseline(reader, request))
    expect(revisionsOf(facts)).toEqual(['132 NEVER_DEPLOYED', '131 NEVER_DEPLOYED'])
    expect(reasonOf(facts, 132)).toBe('registered, but in no deployment of this service that ECS still lists')
    expect(reader.asked).not.toContain('ecs:ListTasks')
  })
})

describe('why an attempt failed', () => {
  const attempt = (deployed: Partial<Deployed>, more: Recorded = {}) =>
    baselineOf({
      live: [{ revision: 130, runningCount: 2 }],
      deployed: [{ revision: 131, status: 'STOPPED', created: 20, finished: 10, ...deployed }, success(130, 5000)],
      ...more,
    })

  test.each([
    ['STOPPED', 'stopped before it completed, and ECS records no reason'],
    ['ROLLBACK_FAILED', 'ended as ROLLBACK_FAILED, and ECS records no reason'],
    ['ROLLBACK_IN_PROGRESS', 'it is ROLLBACK_IN_PROGRESS, and ECS records no reason'],
    ['IN_PROGRESS', 'it has not completed yet'],
  ])('%s without a word of ECS: %s', async (status, words) => {
    const reason = reasonOf(await attempt({ status }), 131)
    expect(reason).toMatch(new RegExp(`; ${words}$`))
    expect(reason).not.toContain('its tasks fail')
  })

  test('tasks fail only where ECS counts them', async () => {
    const live = [{ revision: 131, rolloutState: 'IN_PROGRESS', failedTasks: 2 }]
    const reason = reasonOf(await attempt({ status: 'IN_PROGRESS' }, { live }), 131)
    expect(reason).toContain('its tasks fail, but details of stopped tasks expire after an hour')
  })

  test.each(['ecs:ListTasks', 'ecs:DescribeTasks'])('is not blamed on time where %s is denied', async (action) => {
    const live = [{ revision: 131, rolloutState: 'IN_PROGRESS', failedTasks: 2 }]
    const denied = { live, denied: ['ecs:ListTasks'], deniedAs: action }
    const reason = reasonOf(await attempt({ status: 'IN_PROGRESS' }, denied), 131)
    expect(reason).toContain(`its tasks fail; the pipeline may not call ${action}, which would say why`)
    expect(reason).not.toContain('hour')
  })

  test('a circuit breaker counts tasks, which a denied call would name; a hook explains itself', async () => {
    const denied = { denied: ['ecs:ListTasks'] }
    const breaker = 'Service deployment rolled back because the circuit breaker threshold was exceeded.'
    expect(reasonOf(await attempt({ reason: breaker }, denied), 131)).toContain('ecs:ListTasks, which would say why')
    const hook = 'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed.'
    expect(reasonOf(await attempt({ reason: hook }, denied), 131)).not.toContain('ecs:ListTasks')
  })

  test('revisions that may not be listed are missed in the baseline', async () => {
    const facts = await attempt({}, { denied: ['ecs:ListTaskDefinitions'] })
    expect(facts).toMatchObject({ revision: 130, confidence: 'high', unverified: null })
    expect(facts.reason).toContain(
      'which revisions were registered since then is not known, as the pipeline may not call ecs:ListTaskDefinitions',
    )
  })

  test('an empty text is none', async () => {
    const rollback = { status: 'ROLLBACK_SUCCESSFUL', rollbackTo: 130, reason: '' }
    expect(reasonOf(await attempt({ ...rollback, rollbackReason: 'circuit breaker' }), 131)).toMatch(
      /; circuit breaker$/,
    )
    expect(reasonOf(await attempt({ ...rollback, alarms: ['5xx'] }), 131)).toMatch(/; triggered alarms: 5xx$/)
  })

  test('alarms that a reason does not name are added to it', async () => {
    const alarms = ['5xx', 'p99']
    const reason = 'rolled back because of the alarm 5xx'
    const facts = await attempt({ status: 'ROLLBACK_SUCCESSFUL', rollbackTo: 130, reason, alarms })
    expect(reasonOf(facts, 131)).toMatch(/; rolled back because of the alarm 5xx \(triggered alarms: p99\)$/)
  })

  test('several long causes are all read to their end', async () => {
    const causes = ['one', 'two', 'three', 'four', 'five']
    const tasks = causes.map((name, index) => ({
      revision: 131,
      stopped: true,
      stopCode: 'TaskFailedToStart',
      stoppedReason: `CannotPullContainerError: ${'x '.repeat(300)} end of ${name}`,
      containers: [{ name: 'app', exitCode: index + 2, reason: null }],
    }))
    const reason = reasonOf(await attempt({}, { tasks }), 131)
    for (const name of causes.slice(0, 3)) expect(reason).toContain(`end of ${name}`)
    expect(reason).toContain('; and 2 more causes')
    expect(reason.length).toBeLessThan(900)
  })
})

describe('a family without a service', () => {
  const family = async (recorded: Recorded) =>
    told(await findBaseline(recordedReader(recorded), { ...request, service: null }))
  const failed = (revision: number, stoppedAt: number) => ({
    revision,
    stopped: true,
    stoppedAt: now - stoppedAt * 60_000,
    stopCode: 'EssentialContainerExited',
    containers: [{ name: 'app', exitCode: 1, reason: null }],
  })

  test('lists tasks that failed since, and no revision as never deployed', async () => {
    const well = {
      revision: 17,
      stopped: true,
      stoppedAt: now - 30 * 60_000,
      containers: [{ name: 'app', exitCode: 0, reason: null }],
    }
    const facts = await family({
      tasks: [well, failed(18, 10), failed(18, 20), failed(16, 40)],
      active: [16, 17, 18, 19],
    })
    expect(facts.attempts).toEqual([
      { revision: 18, status: 'STOPPED', reason: 'ran 28 Sept 2026; 2 stopped tasks: container app exited 1' },
    ])
  })

  test('lists what failed after a revision that nothing proves', async () => {
    const facts = await family({ tasks: [failed(18, 10), failed(15, 5)], active: [15, 16, 18] })
    expect(facts.revision).toBe(16)
    expect(revisionsOf(facts)).toEqual(['18 STOPPED'])
  })

  test.each([{ status: 'INACTIVE' }, 'missing'] as const)('nor of a service that is %o', async (service) => {
    const facts = await baselineOf({ service, tasks: [failed(18, 10)], active: [17, 18, 19] })
    expect(facts.revision).toBe(19)
    expect(revisionsOf(facts)).toEqual([])
    expect(revisionsOf(await baselineOf({ service, tasks: [failed(18, 10)], active: [17, 18] }))).toEqual([
      '18 STOPPED',
    ])
  })
})
