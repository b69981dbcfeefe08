import { expect, test } from 'vitest'
import { auditFleet } from '../../support/audit-fleet.ts'
import { brokenIn } from '../../support/fleet.ts'

/**
 * Times what ECS's rates allow that the questions may take: a run leaves a fifth of them to deployments, so that 1.25 cannot be beaten. The
 * seconds beside are for a machine that runs other tests as well; `npm run bench:audit` tells the time on a quiet one.
 */
const mostOverAllowed = 1.3
const beside = 45
/** What decides over the time on any machine: questions to ECS's slowest buckets, for each service. */
const mostQuestions = 2.1
/** The goal is 250. V8 collects garbage when it likes: the same run takes from 240 to 275. */
const mostMebibytes = 320

test.each([1, 50, 1000])(
  'an audit of %i services, where AWS throttles as it does: nothing is lost, no time and no memory wasted',
  async (count) => {
    const { report, asking, allowed, mebibytes, drawn } = await auditFleet(count)
    expect(report.targets).toHaveLength(count)
    expect(new Set(report.targets.map(({ service }) => service)).size).toBe(count)
    expect(report.counts.unverified).toBe(0)
    const broken = report.targets.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    expect(broken.map(({ service }) => service)).toEqual(brokenIn(count))
    expect(drawn).toBeLessThanOrEqual(count * mostQuestions + 1)
    expect(asking).toBeLessThan(allowed * mostOverAllowed + beside)
    expect(mebibytes).toBeLessThan(mostMebibytes)
  },
  600_000,
)
