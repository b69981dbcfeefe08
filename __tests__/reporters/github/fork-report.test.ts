import { expect, it } from 'vitest'
import { forkReport } from '../../../src/reporters/github/fork-report.ts'
import { foundBaseline, report, target } from '../sample-report.ts'

const open = (reason: string) => ({ check: 'image-exists', pointer: '' as const, subject: 'image api', reason })
const told = 'pull requests from forks get no AWS credentials, so AWS was not asked; there is nothing for you to do'

it.each([
  ['there are no usable AWS credentials (CredentialsProviderError)', told],
  ['the region is not known: set AWS_REGION, or name the cluster by its ARN', told],
  ['the ARN ends like a made-up ending, and whether it is one is not known: the region is not known', told],
  ['the pipeline may not call ecr:DescribeImages', 'the pipeline may not call ecr:DescribeImages'],
  ['it is too long to be looked at', 'it is too long to be looked at'],
])('%s', (reason, expected) => {
  const of = report([target({ unverified: [open(reason)], baseline: { ...foundBaseline, reason } })], 'neutral')
  const [forked] = forkReport(of).targets
  expect(forked?.unverified[0]?.reason).toBe(expected)
  expect(forked?.baseline?.reason).toBe(expected)
})

it('a target that is compared with nothing stays so', () => {
  expect(forkReport(report([target({ baseline: null })], 'success')).targets[0]?.baseline).toBeNull()
})
