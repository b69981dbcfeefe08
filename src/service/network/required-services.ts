import type { JsonPointer } from '../../base/json.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'

/** A service of AWS that starting a task talks to, as VPC endpoints name it. */
export type ReachedService = 'secretsmanager' | 'ssm' | 'ecr.api' | 'ecr.dkr' | 's3' | 'logs'

/** One that this definition needs, and what first needs it. */
export interface RequiredService {
  readonly service: ReachedService
  readonly region: string
  readonly pointer: JsonPointer
}

/** The services that starting a task of the definition talks to, in the order in which the definition needs them; `region` is the task's own. */
export function requiredServices(resolutions: readonly Resolution[], region: string): RequiredService[] {
  const needed = resolutions.flatMap(({ reference }) =>
    servicesOf(reference.target, region).map((each) => ({ ...each, pointer: reference.pointer })),
  )
  return [...Map.groupBy(needed, (each) => `${each.service} ${each.region}`).values()].flatMap(([first]) => first ?? [])
}

type Target = Resolution['reference']['target']

function servicesOf(target: Target, region: string): Pick<RequiredService, 'service' | 'region'>[] {
  const at = (service: ReachedService, where: string | null) => ({ service, region: where ?? region })
  switch (target.kind) {
    case 'secret':
      return [at('secretsmanager', target.region)]
    case 'parameter':
      return [at('ssm', target.region)]
    case 'image':
      // The layers of an image lie in S3.
      return target.ecr === null
        ? []
        : (['ecr.api', 'ecr.dkr', 's3'] as const).map((service) => at(service, target.ecr?.region ?? null))
    case 'object':
      return [at('s3', null)]
    case 'log-group':
      return [at('logs', target.region)]
    default:
      return []
  }
}
