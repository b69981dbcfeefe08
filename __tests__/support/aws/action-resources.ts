import { arnParts, matches } from './operation.ts'

/** Which ARNs an action can be about; null: none, it is only ever asked without one. First match counts. */
const RESOURCE_KINDS: readonly (readonly [action: string, service: string, resource: RegExp | null])[] = [
  ['secretsmanager:ListSecrets', 'secretsmanager', null],
  ['secretsmanager:BatchGetSecretValue', 'secretsmanager', null],
  ['secretsmanager:*', 'secretsmanager', /^secret:/],
  ['ssm:DescribeParameters', 'ssm', null],
  ['ssm:GetParameter*', 'ssm', /^parameter\//],
  ['ssmmessages:*', 'ssmmessages', null],
  ['kms:*', 'kms', /^key\//],
  ['ecr:GetAuthorizationToken', 'ecr', null],
  ['ecr:*', 'ecr', /^repository\//],
  ['logs:*', 'logs', /^log-group:/],
  ['s3:ListAllMyBuckets', 's3', null],
  ['s3:*Object*', 's3', /^[^/]+\/./],
  ['s3:*', 's3', /^[^/]+$/],
  ['iam:*Role*', 'iam', /^role\//],
  ['sts:AssumeRole', 'iam', /^role\//],
  ['ecs:RegisterTaskDefinition', 'ecs', /^task-definition\//],
  ['ecs:*TaskDefinition*', 'ecs', null],
  ['ecs:*Service', 'ecs', /^service\//],
  ['elasticfilesystem:Client*', 'elasticfilesystem', /^file-system\//],
  ['fsx:DescribeFileSystems', 'fsx', null],
]

/** Whether the simulator would weigh the pair at all instead of answering implicitDeny. */
export function fits(action: string, arn: string): boolean {
  const parts = arnParts(arn)
  if (parts === undefined) return false
  const kind = RESOURCE_KINDS.find(([pattern]) => matches(pattern.toLowerCase(), action.toLowerCase()))
  if (kind === undefined) return parts.service === action.split(':')[0]?.toLowerCase()
  const [, service, resource] = kind
  return resource !== null && parts.service === service && resource.test(parts.resource)
}

const TEMPLATES: Readonly<Record<string, string>> = {
  secretsmanager: 'arn:aws:secretsmanager:<Region>:<Account>:secret:<SecretId>',
  ssm: 'arn:aws:ssm:<Region>:<Account>:parameter/<ParameterNameWithoutLeadingSlash>',
  kms: 'arn:aws:kms:<Region>:<Account>:key/<KeyId>',
  s3: 'arn:aws:s3:::<BucketName>/<KeyName>',
}

/** The resource name at the top of an answer about several ARNs, which may be none. */
export function resourceTemplate(action: string): string | undefined {
  return TEMPLATES[action.split(':')[0] ?? '']?.replace(/<(\w+)>/g, '$${$1}')
}
