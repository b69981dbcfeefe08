import { partitionOf } from '../../base/arn.ts'
import type { JsonPointer } from '../../base/json.ts'
import { parameterArn } from '../../references/parse/parameter-arn.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'

/** A service of AWS that starting a task talks to, as VPC endpoints name it. */
export type ReachedService = 'secretsmanager' | 'ssm' | 'ecr.api' | 'ecr.dkr' | 's3' | 'logs'

/** One that this definition needs, and what first needs it. */
export interface RequiredService {
  readonly service: ReachedService
  readonly region: string
  readonly pointer: JsonPointer
  /** Calls that are surely made to it, for what an endpoint's policy says of them; not all that are made. */
  readonly calls: readonly ServiceCall[]
}

/** An action of IAM and the ARN that it is for, or `*`. */
export interface ServiceCall {
  readonly action: string
  readonly resource: string
}

/** The services that starting a task of the definition talks to, in the order in which the definition needs them; `region` is the task's own. */
export function requiredServices(resolutions: readonly Resolution[], region: string): RequiredService[] {
  const needed = resolutions.flatMap((resolution) =>
    servicesOf(resolution, region).map((each) => ({ ...each, pointer: resolution.reference.pointer })),
  )
  return [...Map.groupBy(needed, (each) => `${each.service} ${each.region}`).values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ ...first, calls: distinctCalls(group.flatMap(({ calls }) => calls)) }]
  })
}

/** Each call once. */
export function distinctCalls(calls: readonly ServiceCall[]): ServiceCall[] {
  return [...new Map(calls.map((call) => [`${call.action} ${call.resource}`, call])).values()]
}

function servicesOf(
  { reference: { target }, evidence }: Resolution,
  region: string,
): Omit<RequiredService, 'pointer'>[] {
  const at = (service: ReachedService, where: string | null, ...calls: ServiceCall[]) => ({
    service,
    region: where ?? region,
    calls,
  })
  switch (target.kind) {
    case 'secret': {
      const found = evidence.kind === 'secret' && evidence.secret.status === 'found' ? evidence.secret.value.arn : null
      const calls = found === null ? [] : [{ action: 'secretsmanager:GetSecretValue', resource: found }]
      return [at('secretsmanager', target.region, ...calls)]
    }
    case 'parameter': {
      const isThere = evidence.kind === 'parameter' && evidence.parameter.status === 'found'
      if (!isThere || target.account === null) return [at('ssm', target.region)]
      const resource = parameterArn(target, target.region ?? region, target.account)
      return [at('ssm', target.region, { action: 'ssm:GetParameters', resource })]
    }
    case 'image': {
      if (target.ecr === null) return []
      const { region: its } = target.ecr
      return [
        at('ecr.api', its, { action: 'ecr:GetAuthorizationToken', resource: '*' }),
        at('ecr.dkr', its),
        at('s3', its, ...layerCalls(its)),
      ]
    }
    case 'object':
      return [
        at('s3', null, {
          action: 's3:GetObject',
          resource: `arn:${target.partition}:s3:::${target.bucket}/${target.key}`,
        }),
      ]
    case 'log-group':
      return [at('logs', target.region)]
    default:
      return []
  }
}

/**
 * The layers of an image lie in a bucket of AWS's own, which the policy of an endpoint to S3 must allow.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html#ecr-minimum-s3-perms
 */
function layerCalls(region: string): ServiceCall[] {
  if (partitionOf(region) !== 'aws') return []
  return [{ action: 's3:GetObject', resource: `arn:aws:s3:::prod-${region}-starport-layer-bucket/layer` }]
}
