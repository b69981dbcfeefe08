import { AwsError, number, type Operations, requiredText, text } from './operation.ts'
import type { StackState } from './world.ts'

/** Resources on a page, as CloudFormation has it. */
const pageSize = 100

export const cloudformation: Operations = {
  ListStackResources: (input, { account, region }) => {
    const stack = stackOf(requiredText(input, 'StackName'), account.stacks, region)
    const from = number(input, 'NextToken') ?? 0
    const resources = Object.entries(stack.resources ?? {}).slice(from, from + pageSize)
    const hasMore = Object.keys(stack.resources ?? {}).length > from + pageSize
    return {
      StackResourceSummaries: resources.map(([logicalId, physicalId]) => ({
        LogicalResourceId: logicalId,
        PhysicalResourceId: physicalId,
        ResourceType: 'AWS::Any::Type',
        ResourceStatus: stack.statuses?.[logicalId] ?? 'CREATE_COMPLETE',
        LastUpdatedTimestamp: '2026-11-20T12:00:00Z',
      })),
      ...(hasMore ? { NextToken: String(from + pageSize) } : {}),
    }
  },
  ListExports: (_input, { account, region }) => ({
    Exports: account.stacks
      .filter((stack) => (stack.region ?? account.region) === region)
      .flatMap(({ exports = {} }) => Object.entries(exports).map(([Name, Value]) => ({ Name, Value }))),
  }),
  DescribeChangeSet: (input, { account }) => {
    const [stack, changeSet] = changeSetOf(requiredText(input, 'ChangeSetName'), account.stacks)
    return {
      ChangeSetName: changeSet.arn.split('/')[1] ?? '',
      ChangeSetId: changeSet.arn,
      StackName: stack.name,
      Status: changeSet.status ?? 'CREATE_COMPLETE',
      ...(changeSet.statusReason === undefined ? {} : { StatusReason: changeSet.statusReason }),
      Parameters: Object.entries(changeSet.parameters ?? {}).map(([ParameterKey, ParameterValue]) => ({
        ParameterKey,
        ParameterValue,
      })),
      Changes: [],
    }
  },
  GetTemplate: (input, { account, region }) => {
    const changeSet = text(input, 'ChangeSetName')
    if (changeSet !== undefined) return { TemplateBody: changeSetOf(changeSet, account.stacks)[1].template }
    return { TemplateBody: stackOf(requiredText(input, 'StackName'), account.stacks, region).template ?? '{}' }
  },
}

function stackOf(name: string, stacks: readonly StackState[], region: string): StackState {
  const stack = stacks.find((each) => each.name === name && (each.region ?? region) === region)
  if (stack === undefined) throw new AwsError('ValidationError', `Stack with id ${name} does not exist`)
  return stack
}

function changeSetOf(arn: string, stacks: readonly StackState[]) {
  for (const stack of stacks) {
    const changeSet = stack.changeSets?.find((each) => each.arn === arn)
    if (changeSet !== undefined) return [stack, changeSet] as const
  }
  throw new AwsError('ChangeSetNotFound', `ChangeSet [${arn}] does not exist`)
}
