import type { Json, JsonObject } from '../../../src/base/json.ts'
import { onWire } from './ecs-wire.ts'
import type { CallContext } from './operation.ts'
import { AwsError, number, pageOf, present, text } from './operation.ts'

/** The page of briefs that ListServiceDeployments answers: no source, no rollback, no counts. */
export function briefs(deployments: readonly JsonObject[], input: JsonObject, context: CallContext): JsonObject {
  const brief = deployments.map(({ targetServiceRevision, ...rest }) => {
    const target =
      typeof targetServiceRevision === 'object' && targetServiceRevision !== null && 'arn' in targetServiceRevision
        ? targetServiceRevision.arn
        : undefined
    return present({
      serviceDeploymentArn: rest.serviceDeploymentArn,
      serviceArn: rest.serviceArn,
      clusterArn: rest.clusterArn,
      startedAt: rest.startedAt,
      createdAt: rest.createdAt,
      finishedAt: rest.finishedAt,
      targetServiceRevisionArn: target ?? rest.targetServiceRevisionArn,
      status: rest.status,
      statusReason: rest.statusReason,
    })
  })
  return page('serviceDeployments', brief, 'ecs:ListServiceDeployments', 20, input, context)
}

/** The page that is asked for, under its member's name. */
export function page(
  member: string,
  all: readonly Json[],
  operation: string,
  standard: number,
  input: JsonObject,
  context: CallContext,
): JsonObject {
  const asked = number(input, 'maxResults') ?? standard
  if (asked < 1 || asked > 100) throw new AwsError('InvalidParameterException', 'maxResults must be between 1 and 100.')
  const { items, next } = pageOf(
    all,
    text(input, 'nextToken'),
    Math.min(asked, context.account.pageSizes[operation] ?? asked),
  )
  return onWire(present({ [member]: items, nextToken: next }))
}

/** The records found, and a MISSING failure for each other ARN. */
export function byArn(
  arns: readonly string[],
  records: readonly JsonObject[],
  key: string,
  member: string,
): JsonObject {
  const found = arns.map((asked) => [asked, records.find((record) => record[key] === asked)] as const)
  return onWire({
    [member]: found.flatMap(([, record]) => (record === undefined ? [] : [record])),
    failures: found.flatMap(([asked, record]) => (record === undefined ? [{ arn: asked, reason: 'MISSING' }] : [])),
  })
}
