/** How much a run loses without a permission: a main question, one topic, or a rare feature. */
export type CallLevel = 'essential' | 'recommended' | 'optional'

/** One permission of the pipeline's role, and what the action does with it. */
export interface CallTableRow {
  /** The operation that is called, `prefix:Operation`; null where AWS demands the permission on the way to another operation. */
  readonly operation: string | null
  /** IAM's name of the permission, which is not always the operation's. */
  readonly action: string
  /** ARN template: words in capitals are to be filled in. `*` where IAM knows no narrower resource. */
  readonly resource: string
  /** Sid of the statement that holds it. */
  readonly group: string
  /** What is lost without it, as the end of a sentence that begins "Without it". */
  readonly without: string
  readonly level: CallLevel
  /** True where the permission could yield a secret's or parameter's value or a file's content. */
  readonly yieldsValues: boolean
  /** Service that must make the call on the pipeline's behalf (`kms:ViaService`), as a template; null where the pipeline itself calls. */
  readonly viaService: string | null
}

type Details = Partial<Pick<CallTableRow, 'action' | 'yieldsValues' | 'viaService'>>
type Row = readonly [operation: string | null, without: string, details?: Details]

/** Rows that share a level, a statement and a resource. */
function statement(level: CallLevel, group: string, resource: string, rows: readonly Row[]): CallTableRow[] {
  return rows.map(([operation, without, details = {}]) => ({
    operation,
    action: details.action ?? operation ?? '',
    resource,
    group,
    without,
    level,
    yieldsValues: details.yieldsValues ?? false,
    viaService: details.viaService ?? null,
  }))
}

const role = 'arn:aws:iam::ACCOUNT:role/TASK-OR-EXECUTION-ROLE'
const secret = 'arn:aws:secretsmanager:REGION:ACCOUNT:secret:PREFIX/*'
const parameter = 'arn:aws:ssm:REGION:ACCOUNT:parameter/PREFIX/*'
const repository = 'arn:aws:ecr:REGION:ACCOUNT:repository/REPOSITORY'
const key = 'arn:aws:kms:REGION:ACCOUNT:key/KEY-ID'
const service = 'arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE'

/**
 * Every AWS operation that a run may call, with the permission it needs. The page on permissions is written from this table.
 * Resource types: the Service Authorization Reference of each service.
 */
export const callTable: readonly CallTableRow[] = [
  ...statement('essential', 'Identity', '*', [
    [
      'sts:GetCallerIdentity',
      'nothing is lost: AWS grants it to everybody. Where it cannot be reached, what AWS does not show of a named account stays unverified',
    ],
  ]),
  ...statement('essential', 'SecretMetadata', secret, [
    [
      'secretsmanager:DescribeSecret',
      'little can be said about secrets: existence, deletion and versions stay unverified unless the value is read, and no corrected ARN is proposed',
    ],
  ]),
  ...statement('essential', 'ParameterMetadata', '*', [
    ['ssm:DescribeParameters', 'the existence of parameters stays unverified, unless ssm:GetParameters is allowed'],
  ]),
  ...statement('essential', 'Roles', role, [
    ['iam:GetRole', 'existence and trust of the roles stay unverified, and conditions on role tags cannot be judged'],
    ['iam:SimulatePrincipalPolicy', 'what the roles may do is judged from their policies alone, or stays unverified'],
    ['iam:GetContextKeysForPrincipalPolicy', 'a simulated answer that may hang on a condition stays unverified'],
  ]),
  ...statement('essential', 'Service', service, [
    [
      'ecs:DescribeServices',
      'launch type, wiring and live deployments are not known, and the baseline is less certain',
    ],
    ['ecs:ListServiceDeployments', 'no deployment shows which revision was healthy last, so the baseline is unproven'],
  ]),
  ...statement('essential', 'Deployments', 'arn:aws:ecs:REGION:ACCOUNT:service-deployment/CLUSTER/SERVICE/*', [
    [
      'ecs:DescribeServiceDeployments',
      'a deployment cannot be told from one that completed without tasks, or rolled back',
    ],
  ]),
  ...statement('essential', 'Revisions', 'arn:aws:ecs:REGION:ACCOUNT:service-revision/CLUSTER/SERVICE/*', [
    ['ecs:DescribeServiceRevisions', 'a deployment does not lead to its task definition, so the baseline is unproven'],
  ]),
  ...statement('essential', 'TaskDefinitions', '*', [
    ['ecs:DescribeTaskDefinition', 'there is nothing to compare with: what was lost since the baseline is not found'],
  ]),
  ...statement('recommended', 'SecretValues', secret, [
    [
      'secretsmanager:GetSecretValue',
      'JSON keys, binary values and credentials documents stay unverified',
      { yieldsValues: true },
    ],
  ]),
  ...statement('recommended', 'DecryptSecretValues', key, [
    [
      null,
      'the value of a secret under a customer-managed key cannot be read, so its JSON keys stay unverified',
      { action: 'kms:Decrypt', yieldsValues: true, viaService: 'secretsmanager.REGION.amazonaws.com' },
    ],
  ]),
  ...statement('recommended', 'Keys', key, [
    ['kms:DescribeKey', 'a disabled or deleted key is not noticed'],
    ['kms:GetKeyPolicy', 'permission to decrypt with a customer-managed key stays unverified'],
  ]),
  ...statement('recommended', 'RolePolicies', role, [
    [
      'iam:ListRolePolicies',
      'inline policies are not seen: denials are less well explained, conditions less well judged',
    ],
    ['iam:GetRolePolicy', 'inline policies are not seen: denials are less well explained, conditions less well judged'],
    [
      'iam:ListAttachedRolePolicies',
      'managed policies are not seen: denials are less well explained, conditions less well judged',
    ],
  ]),
  ...statement('recommended', 'ManagedPolicies', '*', [
    ['iam:GetPolicy', 'managed policies and the permissions boundary are not seen'],
    ['iam:GetPolicyVersion', 'managed policies and the permissions boundary are not seen'],
  ]),
  ...statement('recommended', 'SecretPolicies', secret, [
    [
      'secretsmanager:GetResourcePolicy',
      "a secret's own policy is not seen; since it could deny, permission to read the secret stays unverified",
    ],
  ]),
  ...statement('recommended', 'Images', repository, [
    ['ecr:DescribeImages', 'existence and platform of images stay unverified'],
    ['ecr:BatchGetImage', 'the platforms of multi-platform images stay unverified, that of others is not checked'],
    [
      'ecr:GetRepositoryPolicy',
      "a repository's own policy is not seen; since it could deny, permission to pull the image stays unverified",
    ],
  ]),
  ...statement('recommended', 'ImageCaches', '*', [
    [
      'ecr:DescribePullThroughCacheRules',
      'a pull-through cache is not recognised, and an image that it has not imported yet counts as missing',
    ],
  ]),
  ...statement('recommended', 'LogGroups', '*', [
    ['logs:DescribeLogGroups', 'the existence of log groups stays unverified'],
  ]),
  ...statement('recommended', 'TaskHistory', '*', [
    ['ecs:ListTasks', 'why the last tasks stopped is not shown, and a family without a service has no history'],
    ['ecs:DescribeTasks', 'why the last tasks stopped is not shown, and a family without a service has no history'],
    ['ecs:ListTaskDefinitions', 'revisions that were registered but never deployed are not listed'],
  ]),
  ...statement('optional', 'ServiceNames', '*', [
    [
      'ecs:ListServices',
      'a service that does not exist is reported without the name that was probably meant; an audit finds no services',
    ],
    ['ecs:ListClusters', 'an audit of all clusters finds none'],
  ]),
  ...statement('optional', 'AuditedAccounts', 'arn:aws:iam::AUDITED-ACCOUNT:role/ROLE', [
    ['sts:AssumeRole', 'an audit of other accounts (`--accounts`) cannot read them; nothing else uses it'],
  ]),
  ...statement('optional', 'SecretValuesInBatches', '*', [
    [
      'secretsmanager:BatchGetSecretValue',
      'values are read one by one, which is slower (it gives no value that secretsmanager:GetSecretValue does not allow)',
      { yieldsValues: true },
    ],
  ]),
  ...statement('optional', 'SecretVersions', secret, [
    [
      'secretsmanager:ListSecretVersionIds',
      'a pinned version without staging labels stays unverified; an audit does not see tasks that hold an older value of a secret',
    ],
  ]),
  ...statement('optional', 'ParameterValues', parameter, [
    [
      'ssm:GetParameters',
      'there is no second way to see parameters where ssm:DescribeParameters is denied',
      { yieldsValues: true },
    ],
  ]),
  ...statement('optional', 'ParameterTags', parameter, [
    ['ssm:ListTagsForResource', 'conditions on tags of parameters cannot be judged'],
  ]),
  ...statement('optional', 'EnvironmentFiles', 'arn:aws:s3:::BUCKET/*', [
    [
      's3:HeadObject',
      'the existence of environment files stays unverified',
      { action: 's3:GetObject', yieldsValues: true },
    ],
  ]),
  ...statement('optional', 'EnvironmentFileBuckets', 'arn:aws:s3:::BUCKET', [
    [
      null,
      'S3 does not tell a missing object from one that may not be seen, so a missing environment file stays unverified',
      { action: 's3:ListBucket' },
    ],
    [
      's3:GetBucketPolicy',
      "a bucket's own policy is not seen; since it could deny, permission to read its environment files stays unverified",
    ],
  ]),
  ...statement('optional', 'KeyTags', key, [
    ['kms:ListResourceTags', 'conditions on the tags of a key cannot be judged'],
  ]),
  ...statement('optional', 'KeyAliases', '*', [
    ['kms:ListAliases', 'conditions on the aliases of a key (kms:ResourceAliases) cannot be judged'],
  ]),
  ...statement('optional', 'FileSystems', '*', [
    ['elasticfilesystem:DescribeFileSystems', 'the existence of EFS file systems stays unverified'],
    ['elasticfilesystem:DescribeAccessPoints', 'the existence of EFS access points stays unverified'],
    [
      'elasticfilesystem:DescribeMountTargets',
      'whether a task can mount an EFS file system where it runs is not checked',
    ],
    [
      'elasticfilesystem:DescribeMountTargetSecurityGroups',
      'whether the mount targets of an EFS file system let tasks on Fargate in is not checked',
    ],
    [
      'elasticfilesystem:DescribeFileSystemPolicy',
      "a file system's own policy is not seen; since it could deny, permission to mount it with IAM stays unverified",
    ],
    ['s3files:GetFileSystem', 'the existence of S3 Files file systems stays unverified'],
    ['s3files:GetAccessPoint', 'the existence of S3 Files access points stays unverified'],
  ]),
  ...statement('optional', 'Network', '*', [
    [
      'ec2:DescribeSubnets',
      'whether tasks on Fargate reach what they start with is not checked, nor in which zones they mount an EFS file system',
    ],
    ['ec2:DescribeRouteTables', 'whether tasks on Fargate have a route to what they start with is not checked'],
    [
      'ec2:DescribeSecurityGroups',
      'whether security groups let tasks on Fargate reach what they start with is not checked',
    ],
    ['ec2:DescribeVpcEndpoints', 'whether tasks on Fargate reach what they start with is not checked'],
  ]),
  ...statement('optional', 'LoadBalancing', '*', [
    [
      'elasticloadbalancing:DescribeTargetGroups',
      "whether the service's target groups exist and take the definition's network mode is not checked",
    ],
  ]),
  ...statement('optional', 'Stacks', 'arn:aws:cloudformation:REGION:ACCOUNT:stack/STACK/*', [
    [
      'cloudformation:ListStackResources',
      'what a template gives no name stays unverified, and a service without one is compared with what its family ran',
    ],
    [
      'cloudformation:GetTemplate',
      'a change set cannot be judged, nor what the deploy of a template takes away, such as a policy, or whether it changes the value of a secret',
    ],
    ['cloudformation:DescribeChangeSet', 'a change set cannot be judged'],
  ]),
  ...statement('optional', 'StackExports', '*', [
    ['cloudformation:ListExports', 'what a template imports from another stack stays unverified'],
  ]),
  ...statement('optional', 'ImageConfigurations', repository, [
    ['ecr:GetDownloadUrlForLayer', 'the platform of single-platform images is not checked'],
  ]),
  ...statement(
    'optional',
    'CodeDeployDeployments',
    'arn:aws:codedeploy:REGION:ACCOUNT:deploymentgroup:APPLICATION/GROUP',
    [
      ['codedeploy:GetDeployment', 'the baseline of a service that CodeDeploy deploys is not found'],
      ['codedeploy:GetDeploymentGroup', 'the baseline is not found while a CodeDeploy deployment is under way'],
    ],
  ),
  ...statement('optional', 'CodeDeployRevisions', 'arn:aws:codedeploy:REGION:ACCOUNT:application:APPLICATION', [
    ['codedeploy:GetApplicationRevision', 'the baseline of a service that CodeDeploy deploys is not found'],
  ]),
]
