import { describe, expect, test } from 'vitest'
import { found, unknown } from '../../src/base/lookup.ts'
import { check } from '../../src/checks/service-accepts-deployments.ts'
import { nothingAround } from '../../src/service/surroundings.ts'
import { contextOf } from '../support/check-context.ts'
import { serviceWith } from '../support/service-facts.ts'
import { verdictsOf } from '../support/verdicts.ts'

const withService = (parts: Parameters<typeof serviceWith>[0]) => contextOf({ service: found(serviceWith(parts)) })
const missing = (nearestName: string | null) =>
  contextOf({
    service: { status: 'absent' },
    surroundings: { ...nothingAround, name: 'apl', cluster: 'prod', nearestName },
  })
const messageOf = (context: ReturnType<typeof contextOf>) =>
  check.run(context).map(({ verdict }) => (verdict.verdict === 'fail' ? `${verdict.message} ${verdict.remedy}` : ''))

describe('service-accepts-deployments', () => {
  test.each([
    ['ACTIVE of the ECS controller', { status: 'ACTIVE', controller: 'ECS' }, 'pass'],
    ['ACTIVE of CodeDeploy', { status: 'ACTIVE', controller: 'CODE_DEPLOY' }, 'pass'],
    ['ACTIVE of an external controller', { status: 'ACTIVE', controller: 'EXTERNAL' }, 'fail:warning'],
    ['a status that is not known yet', { status: 'FROZEN', controller: 'ECS' }, 'pass'],
    ['DRAINING', { status: 'DRAINING' }, 'fail:error'],
    ['INACTIVE', { status: 'INACTIVE' }, 'fail:error'],
    ['INACTIVE of an external controller', { status: 'INACTIVE', controller: 'EXTERNAL' }, 'fail:error'],
  ])('%s', (_what, parts, verdict) => {
    expect(verdictsOf(check, withService(parts))).toEqual([[verdict, 'service']])
  })

  test('limits that a rolling update cannot move within are a warning that names the nearest that let it', () => {
    const stuck = withService({ rollingLimits: { minimumHealthyPercent: 50, maximumPercent: 150 } })
    expect(verdictsOf(check, stuck)).toEqual([['fail:warning', 'service']])
    expect(messageOf(stuck)).toEqual([
      'A deployment of "api" would stand still: of its task, minimumHealthyPercent 50 keeps 1 running and maximumPercent 150 allows 1, so that ECS can neither stop a task nor start one. In the service\'s deployment configuration, set maximumPercent to 200 or more, or minimumHealthyPercent to 0 or less.',
    ])
    expect(
      verdictsOf(check, withService({ rollingLimits: { minimumHealthyPercent: 50, maximumPercent: 200 } })),
    ).toEqual([['pass', 'service']])
  })

  test('a service that is missing is an error that names the nearest one', () => {
    expect(verdictsOf(check, missing('api'))).toEqual([['fail:error', 'service']])
    expect(messageOf(missing('api'))).toEqual([
      'There is no service "apl" in the cluster "prod", but there is "api"; the deploy step registers the definition and stops there. Name the service "api", or correct the cluster.',
    ])
    expect(messageOf(missing(null))).toEqual([expect.stringContaining('Correct the inputs service and cluster')])
  })

  test('a service that may not be looked at leaves it open', () => {
    const context = contextOf({ service: unknown('NOT_PERMITTED', 'the pipeline may not look') })
    expect(verdictsOf(check, context)).toEqual([['unverified', 'service']])
  })

  test('without a service there is nothing to examine', () => {
    expect(verdictsOf(check, contextOf())).toEqual([])
  })
})
