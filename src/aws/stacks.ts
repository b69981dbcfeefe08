import type { ChangeSetFacts, StackReader, StackResourceFacts } from '../account/stacks.ts'
import { absent, found, type Lookup, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'
import type { ServiceError } from './connection/service-error.ts'

/** Pages of one answer that are followed: a stack has at most 500 resources, an account some thousand exports, at 100 a page. */
const pageLimit = 50

interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

export function createStackReader(connection: Connection): StackReader {
  return {
    resources: memoize((region: string, stackName: string) => listResources(connection, region, stackName)),
    exports: memoize(async (region: string) => {
      const listed = await listExports(connection, region)
      return listed.status === 'found' ? found(Object.fromEntries(listed.value)) : listed
    }),
    changeSet: memoize((region: string, arn: string) => describeChangeSet(connection, region, arn)),
    template: memoize((region: string, stackOrChangeSet: string) => readTemplate(connection, region, stackOrChangeSet)),
  }
}

const noChangeSet = ['ChangeSetNotFoundException', 'ChangeSetNotFound']

/** CloudFormation says that there is no stack as it says of every input that it does not take. */
function noStack({ name, message }: ServiceError): Lookup<never> | null {
  return name === 'ValidationError' && message.includes('does not exist') ? absent : null
}

async function followPages<T>(
  what: string,
  read: (token: string | undefined) => Promise<Lookup<Page<T>>>,
): Promise<Lookup<readonly T[]>> {
  const items: T[] = []
  let next: string | undefined
  for (let page = 0; page < pageLimit; page += 1) {
    const answer = await read(next)
    if (answer.status !== 'found') return answer
    items.push(...answer.value.items)
    next = answer.value.next
    if (next === undefined) return found(items)
  }
  return unknown('SERVICE_ERROR', `${what} has more pages than are followed`)
}

function listResources(
  connection: Connection,
  region: string,
  stackName: string,
): Promise<Lookup<readonly StackResourceFacts[]>> {
  return followPages('cloudformation:ListStackResources', (token) =>
    connection.ask({
      service: 'cloudformation',
      operation: 'ListStackResources',
      region,
      interpret: noStack,
      send: async ({ client, sdk, options }) => {
        const command = new sdk.ListStackResourcesCommand({ StackName: stackName, NextToken: token })
        const { StackResourceSummaries, NextToken } = await client.send(command, options)
        const listed = requiredMember('StackResourceSummaries', StackResourceSummaries)
        const items = listed.flatMap(({ LogicalResourceId, PhysicalResourceId, ResourceType, ResourceStatus }) =>
          LogicalResourceId === undefined || !PhysicalResourceId || isGone(ResourceStatus)
            ? []
            : [{ logicalId: LogicalResourceId, physicalId: PhysicalResourceId, type: ResourceType ?? '' }],
        )
        return { items, next: NextToken }
      },
    }),
  )
}

function isGone(status: string | undefined): boolean {
  return status === 'DELETE_COMPLETE' || status === 'CREATE_FAILED'
}

function listExports(connection: Connection, region: string): Promise<Lookup<readonly (readonly [string, string])[]>> {
  return followPages('cloudformation:ListExports', (token) =>
    connection.ask({
      service: 'cloudformation',
      operation: 'ListExports',
      region,
      send: async ({ client, sdk, options }) => {
        const { Exports, NextToken } = await client.send(new sdk.ListExportsCommand({ NextToken: token }), options)
        const items = requiredMember('Exports', Exports).flatMap(({ Name, Value }) =>
          Name === undefined || Value === undefined ? [] : [[Name, Value] as const],
        )
        return { items, next: NextToken }
      },
    }),
  )
}

function describeChangeSet(connection: Connection, region: string, arn: string): Promise<Lookup<ChangeSetFacts>> {
  return connection.ask({
    service: 'cloudformation',
    operation: 'DescribeChangeSet',
    region,
    absentOn: noChangeSet,
    interpret: noStack,
    send: async ({ client, sdk, options }) => {
      const answer = await client.send(new sdk.DescribeChangeSetCommand({ ChangeSetName: arn }), options)
      const parameters = (answer.Parameters ?? []).flatMap(({ ParameterKey, ParameterValue }) =>
        // CloudFormation shows a hidden value as asterisks.
        ParameterKey === undefined || ParameterValue === undefined || /^\*+$/.test(ParameterValue)
          ? []
          : [[ParameterKey, ParameterValue] as const],
      )
      return {
        stackName: requiredMember('StackName', answer.StackName),
        status: requiredMember('Status', answer.Status),
        statusReason: answer.StatusReason ?? null,
        parameters: Object.fromEntries(parameters),
      }
    },
  })
}

function readTemplate(connection: Connection, region: string, stackOrChangeSet: string): Promise<Lookup<string>> {
  const which = stackOrChangeSet.includes(':changeSet/')
    ? { ChangeSetName: stackOrChangeSet }
    : { StackName: stackOrChangeSet }
  return connection.ask({
    service: 'cloudformation',
    operation: 'GetTemplate',
    region,
    absentOn: noChangeSet,
    interpret: noStack,
    send: async ({ client, sdk, options }) => {
      const command = new sdk.GetTemplateCommand({ ...which, TemplateStage: 'Processed' })
      return requiredMember('TemplateBody', (await client.send(command, options)).TemplateBody)
    },
  })
}
