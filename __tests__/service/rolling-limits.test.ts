import { describe, expect, test } from 'vitest'
import { standsStill } from '../../src/service/rolling-limits.ts'
import { serviceWith } from '../support/service-facts.ts'

const withLimits = (desired: number, minimumHealthyPercent: number, maximumPercent: number) =>
  serviceWith({
    desiredCount: desired,
    runningCount: desired,
    rollingLimits: { minimumHealthyPercent, maximumPercent },
  })

describe('limits that let a rolling update neither stop a task nor start one', () => {
  test.each([
    // [desired, minimum, maximum, kept, allowed, nearest minimum, nearest maximum]
    [1, 50, 150, 1, 1, 0, 200],
    [1, 50, 100, 1, 1, 0, 200],
    [1, 100, 199, 1, 1, 0, 200],
    [2, 100, 134, 2, 2, 50, 150],
    [3, 67, 133, 3, 3, 66, 134],
  ])('%d tasks, %d to %d %%', (desired, minimum, maximum, keeps, allows, lowerMinimum, higherMaximum) => {
    const still = standsStill(withLimits(desired, minimum, maximum))
    expect(still).toMatchObject({ keeps, allows, lowerMinimum, higherMaximum })
    expect(standsStill(withLimits(desired, lowerMinimum, maximum))).toBeNull()
    expect(standsStill(withLimits(desired, minimum, higherMaximum))).toBeNull()
  })
})

describe('limits that leave room', () => {
  test.each([
    ['the default', withLimits(1, 100, 200)],
    ['one task that may be stopped', withLimits(1, 0, 100)],
    ['half of two tasks', withLimits(2, 50, 100)],
    ['half more of two tasks', withLimits(2, 100, 150)],
    ['two thirds of three tasks', withLimits(3, 66, 100)],
  ])('%s', (_what, service) => {
    expect(standsStill(service)).toBeNull()
  })
})

describe('services that are not judged by them', () => {
  const stuck = withLimits(1, 50, 150)
  test.each([
    ['no task is wanted', { desiredCount: 0, runningCount: 0 }],
    ['a task is missing, so that there is room for one', { runningCount: 0 }],
    ['it runs daemons', { schedulingStrategy: 'DAEMON' }],
    ['nothing tells how it schedules', { schedulingStrategy: null }],
    ['it is not deployed by rolling updates', { rollingLimits: null }],
  ])('%s', (_what, parts) => {
    expect(standsStill(stuck)).not.toBeNull()
    expect(standsStill({ ...stuck, ...parts })).toBeNull()
  })
})
