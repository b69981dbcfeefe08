import type { Json, JsonObject } from '../../../src/base/json.ts'
import { briefs, page } from './ecs-lists.ts'
import { onWire } from './ecs-wire.ts'
import type { CallContext, Operation, Operations } from './operation.ts'
import { AwsError, isObject, objects, requiredText, text, texts } from './operation.ts'

/** Recorded answers by operation; `$error`, `$missingFirst` and `$pageSize` steer them. */
export type EcsReplay = JsonObject

/** Plays recorded answers back, each keyed or filtered by what is asked. */
export function replayOperations(replay: EcsReplay): Readonly<Record<string, Operations>> {
  const calls = new Map<string, number>()
  const recorded = (operation: string, key?: string): JsonObject | undefined => {
    const whole = replay[operation]
    if (!isObject(whole)) return undefined
    raise(whole)
    if (key === undefined) return whole
    const answer = Object.hasOwn(whole, key) ? whole[key] : undefined
    if (!isObject(answer)) return undefined
    raise(answer)
    return answer
  }
  const describe =
    (operation: string, asked: string, member: string, arnMember: string): Operation =>
    (input) => {
      const answer = recorded(operation) ?? {}
      const count = (calls.get(operation) ?? 0) + 1
      calls.set(operation, count)
      const missing = typeof answer.$missingFirst === 'number' && count <= answer.$missingFirst
      const records = missing ? [] : objects(answer, member)
      const wanted = texts(input, asked)
      const stated = objects(answer, 'failures')
      const found = records.filter((record) => wanted.some((arn) => names(record, arnMember, arn)))
      const absent = wanted.filter((arn) => !found.some((record) => names(record, arnMember, arn)))
      return onWire({
        [member]: found,
        failures: absent.map((arn) => stated.find((failure) => failure.arn === arn) ?? { arn, reason: 'MISSING' }),
      })
    }
  const listOf =
    (operation: string, key: string, member: string): Operation =>
    (input, context) => {
      const answer = recorded(operation, key) ?? {}
      return page(
        member,
        texts(answer, member),
        `ecs:${operation}`,
        pageSize(answer, replay[operation]),
        input,
        withPages(context, operation, answer, replay),
      )
    }
  return {
    ecs: {
      DescribeClusters: (input) => {
        const asked = texts(input, 'clusters')
        return {
          clusters: asked.map((name) => ({
            clusterName: name.split('/').pop() ?? name,
            clusterArn: clusterArn(name),
            status: 'ACTIVE',
          })),
          failures: [],
        }
      },
      DescribeServices: describe('DescribeServices', 'services', 'services', 'serviceArn'),
      ListServiceDeployments: (input, context) => {
        const answer = recorded('ListServiceDeployments')
        if (answer === undefined) throw new AwsError('ServiceNotFoundException', 'Service not found.')
        const wanted = texts(input, 'status')
        const found = objects(answer, 'serviceDeployments').filter(
          (brief) => wanted.length === 0 || wanted.includes(String(brief.status)),
        )
        return briefs(found, input, withPages(context, 'ListServiceDeployments', answer, replay))
      },
      DescribeServiceDeployments: describe(
        'DescribeServiceDeployments',
        'serviceDeploymentArns',
        'serviceDeployments',
        'serviceDeploymentArn',
      ),
      DescribeServiceRevisions: describe(
        'DescribeServiceRevisions',
        'serviceRevisionArns',
        'serviceRevisions',
        'serviceRevisionArn',
      ),
      DescribeTasks: describe('DescribeTasks', 'tasks', 'tasks', 'taskArn'),
      ListTasks: (input, context) =>
        listOf('ListTasks', text(input, 'desiredStatus') ?? 'RUNNING', 'taskArns')(input, context),
      ListTaskDefinitions: (input, context) => {
        const key = text(input, 'status') ?? 'ACTIVE'
        const answer = recorded('ListTaskDefinitions', key) ?? {}
        const ascending = [...texts(answer, 'taskDefinitionArns')].sort((a, b) => revisionOf(a) - revisionOf(b))
        const sorted = text(input, 'sort') === 'DESC' ? ascending.reverse() : ascending
        return page(
          'taskDefinitionArns',
          sorted,
          'ecs:ListTaskDefinitions',
          100,
          input,
          withPages(context, 'ListTaskDefinitions', answer, replay),
        )
      },
      DescribeTaskDefinition: (input) => {
        const asked = requiredText(input, 'taskDefinition').replace(/^.*:task-definition\//, '')
        const answer = recorded(
          'DescribeTaskDefinition',
          asked.includes(':') ? asked : (latestOf(asked, replay) ?? asked),
        )
        if (answer === undefined) throw new AwsError('ClientException', 'Unable to describe task definition.')
        return onWire(answer)
      },
      ListDaemonDeployments: () => onWire(recorded('ListDaemonDeployments') ?? { daemonDeployments: [] }),
      DescribeDaemonDeployments: describe(
        'DescribeDaemonDeployments',
        'daemonDeploymentArns',
        'daemonDeployments',
        'daemonDeploymentArn',
      ),
      DescribeDaemonRevisions: describe(
        'DescribeDaemonRevisions',
        'daemonRevisionArns',
        'daemonRevisions',
        'daemonRevisionArn',
      ),
    },
    codedeploy: {
      GetDeployment: (input) => {
        const answer = recorded('GetDeployment', requiredText(input, 'deploymentId'))
        if (answer === undefined)
          throw new AwsError('DeploymentDoesNotExistException', 'The deployment does not exist.')
        return onWire(answer)
      },
      GetDeploymentGroup: () => {
        const answer = recorded('GetDeploymentGroup')
        if (answer === undefined)
          throw new AwsError('DeploymentGroupDoesNotExistException', 'No Deployment Group found.')
        return onWire(answer)
      },
      GetApplicationRevision: () => {
        const answer = recorded('GetApplicationRevision')
        if (answer === undefined) throw new AwsError('RevisionDoesNotExistException', 'The revision does not exist.')
        return onWire(answer)
      },
    },
  }
}

function raise(answer: JsonObject): void {
  const error = answer.$error
  if (isObject(error)) throw new AwsError(text(error, 'name') ?? 'ServerException', text(error, 'message') ?? '')
}

function names(record: JsonObject, arnMember: string, asked: string): boolean {
  const arn = String(record[arnMember])
  return arn === asked || arn.split('/').pop() === asked
}

function pageSize(answer: JsonObject, whole: Json | undefined): number {
  const size = answer.$pageSize ?? (isObject(whole) ? whole.$pageSize : undefined)
  return typeof size === 'number' ? size : 100
}

function withPages(context: CallContext, operation: string, answer: JsonObject, replay: EcsReplay): CallContext {
  const pageSizes = { [`ecs:${operation}`]: pageSize(answer, replay[operation]), ...context.account.pageSizes }
  return { ...context, account: { ...context.account, pageSizes } }
}

function latestOf(family: string, replay: EcsReplay): string | undefined {
  const active =
    isObject(replay.ListTaskDefinitions) && isObject(replay.ListTaskDefinitions.ACTIVE)
      ? texts(replay.ListTaskDefinitions.ACTIVE, 'taskDefinitionArns')
      : []
  const described = isObject(replay.DescribeTaskDefinition) ? Object.keys(replay.DescribeTaskDefinition) : []
  const newest = [
    ...active.map((arn) => arn.replace(/^.*:task-definition\//, '')),
    ...(active.length === 0 ? described : []),
  ]
    .filter((name) => name.startsWith(`${family}:`))
    .sort((a, b) => revisionOf(b) - revisionOf(a))
  return newest[0]
}

function revisionOf(arn: string): number {
  return Number(arn.split(':').pop())
}

function clusterArn(name: string): string {
  return name.startsWith('arn:') ? name : `arn:aws:ecs:eu-west-1:111122223333:cluster/${name}`
}
