import type { Operations } from './operation.ts'
import { AwsError, number, pageOf, present, text, texts } from './operation.ts'

export const logs: Operations = {
  DescribeLogGroups: (input, { account, region }) => {
    const prefix = text(input, 'logGroupNamePrefix')
    const pattern = text(input, 'logGroupNamePattern')
    if (prefix !== undefined && pattern !== undefined) {
      throw new AwsError(
        'InvalidParameterException',
        'LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.',
      )
    }
    const names = input.logGroupIdentifiers === undefined ? undefined : texts(input, 'logGroupIdentifiers')
    if (
      names !== undefined &&
      (prefix !== undefined || pattern !== undefined || names.length < 1 || names.length > 50)
    ) {
      throw new AwsError('InvalidParameterException', 'logGroupIdentifiers stand alone, 1 to 50 of them.')
    }
    const limit = number(input, 'limit') ?? 50
    if (limit < 1 || limit > 50) throw new AwsError('InvalidParameterException', 'limit must be between 1 and 50.')
    const found = account.logGroups
      .filter((group) => (group.region ?? account.region) === region)
      .filter(
        ({ name }) =>
          (names === undefined || names.includes(name)) &&
          (prefix === undefined || name.startsWith(prefix)) &&
          (pattern === undefined || name.toLowerCase().includes(pattern.toLowerCase())),
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const page = pageOf(
      found,
      text(input, 'nextToken'),
      Math.min(limit, account.pageSizes['logs:DescribeLogGroups'] ?? limit),
    )
    return present({
      nextToken: page.next,
      logGroups: page.items.map((group) => {
        const arn = `arn:${account.partition}:logs:${region}:${account.account}:log-group:${group.name}`
        return present({
          logGroupName: group.name,
          arn: `${arn}:*`,
          logGroupArn: arn,
          kmsKeyId: group.kmsKeyId,
          logGroupClass: group.logGroupClass ?? 'STANDARD',
          creationTime: 1_735_689_600_000,
          storedBytes: 0,
        })
      }),
    })
  },
}
