import type { ReachedService, RequiredService } from './required-services.ts'

type Place = Pick<RequiredService, 'service' | 'region'>

const names: { readonly [S in ReachedService]: string } = {
  secretsmanager: 'Secrets Manager',
  ssm: 'Parameter Store',
  'ecr.api': 'ECR',
  'ecr.dkr': 'ECR',
  s3: 'S3',
  logs: 'CloudWatch Logs',
}

/** The services as people call them, each once; a region where it is not the first one's. */
export function serviceLabels(required: readonly Place[]): string[] {
  const own = required[0]?.region
  return [
    ...new Set(required.map(({ service, region }) => `${names[service]}${region === own ? '' : ` in ${region}`}`)),
  ]
}

/** The names of the VPC endpoints that lead to them; in China, which has names of two kinds, without their beginning. */
export function endpointNames(required: readonly Place[]): string[] {
  return required.map(
    ({ service, region }) => `${region.startsWith('cn-') ? '' : 'com.amazonaws.'}${region}.${service}`,
  )
}
