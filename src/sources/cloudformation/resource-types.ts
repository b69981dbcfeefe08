/** How CloudFormation names the resources of a type, and what `Ref` and `Fn::GetAtt` give for them. */
export interface ResourceType {
  /** Property that states the name; null where AWS gives an id of its own. */
  readonly nameProperty: string | null
  /** What `Ref` gives, which is the physical id too. */
  readonly ref: 'name' | 'arn'
  /** The name that CloudFormation or AWS would make, of `stack-LogicalId` and letters of no meaning. */
  madeUpName(stem: string, letters: string): string
  /** Null for types without an ARN that templates use. */
  readonly arn: ResourceArn | null
  /** Attributes of `Fn::GetAtt` that give the name or the ARN. */
  readonly attributes: Readonly<Record<string, 'name' | 'arn'>>
}

/** An ARN, made of the name and the properties. */
export interface ResourceArn {
  readonly service: string
  readonly scope: 'region-and-account' | 'account' | 'none'
  /** `path`: the `Path` of IAM, with its slashes. */
  resource(name: string, path: string): string
  /** Null where the name makes the whole ARN; else what AWS puts behind it. */
  readonly suffix: ((letters: string) => string) | null
}

/** Documentation: CloudFormation template reference, "Return values" of each type. */
export const resourceTypes: ReadonlyMap<string, ResourceType> = new Map<string, ResourceType>([
  [
    'AWS::SecretsManager::Secret',
    {
      ...namedBy('Name', 'arn'),
      madeUpName: (stem, letters) => `${stem.replace(/^.*-(?=[^-]+$)/, '')}-${letters.slice(0, 12)}`,
      arn: { ...regional('secretsmanager', (name) => `secret:${name}`), suffix: (letters) => `-${letters.slice(-6)}` },
      attributes: { Id: 'arn' },
    },
  ],
  [
    'AWS::SSM::Parameter',
    { ...namedBy('Name', 'name'), arn: regional('ssm', (name) => `parameter/${name.replace(/^\//, '')}`) },
  ],
  ['AWS::IAM::Role', { ...namedBy('RoleName', 'name'), arn: ofIam('role'), attributes: { Arn: 'arn' } }],
  [
    'AWS::IAM::ManagedPolicy',
    { ...namedBy('ManagedPolicyName', 'arn'), arn: ofIam('policy'), attributes: { PolicyArn: 'arn' } },
  ],
  [
    'AWS::Logs::LogGroup',
    {
      ...namedBy('LogGroupName', 'name'),
      arn: regional('logs', (name) => `log-group:${name}:*`),
      attributes: { Arn: 'arn' },
    },
  ],
  [
    'AWS::ECR::Repository',
    {
      ...namedBy('RepositoryName', 'name'),
      madeUpName: (stem, letters) => shortName(stem, letters).toLowerCase(),
      arn: regional('ecr', (name) => `repository/${name}`),
      attributes: { Arn: 'arn' },
    },
  ],
  [
    'AWS::KMS::Key',
    {
      ...namedBy(null, 'name'),
      madeUpName: (_stem, letters) => letters.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
      arn: regional('kms', (id) => `key/${id}`),
      attributes: { Arn: 'arn', KeyId: 'name' },
    },
  ],
  ['AWS::KMS::Alias', { ...namedBy('AliasName', 'name'), arn: null, attributes: { AliasName: 'name' } }],
  [
    'AWS::EFS::FileSystem',
    {
      ...namedBy(null, 'name'),
      madeUpName: (_stem, letters) => `fs-${letters.slice(0, 17)}`,
      arn: regional('elasticfilesystem', (id) => `file-system/${id}`),
      attributes: { Arn: 'arn', FileSystemId: 'name' },
    },
  ],
  [
    'AWS::EFS::AccessPoint',
    {
      ...namedBy(null, 'name'),
      madeUpName: (_stem, letters) => `fsap-${letters.slice(0, 17)}`,
      arn: regional('elasticfilesystem', (id) => `access-point/${id}`),
      attributes: { Arn: 'arn', AccessPointId: 'name' },
    },
  ],
  [
    'AWS::ECS::Cluster',
    {
      ...namedBy('ClusterName', 'name'),
      // A reader knows the cluster by its logical id; nobody is asked by this name.
      madeUpName: (stem) => stem.replace(/^.*-/, ''),
      arn: regional('ecs', (name) => `cluster/${name}`),
      attributes: { Arn: 'arn' },
    },
  ],
  [
    'AWS::S3::Bucket',
    {
      ...namedBy('BucketName', 'name'),
      madeUpName: (stem, letters) => shortName(stem, letters).toLowerCase().slice(-63),
      arn: { service: 's3', scope: 'none', resource: (name) => name, suffix: null },
      attributes: { Arn: 'arn' },
    },
  ],
])

function namedBy(nameProperty: string | null, ref: 'name' | 'arn') {
  return {
    nameProperty,
    ref,
    madeUpName: shortName,
    attributes: {},
  }
}

/** Characters of the shortest names: a role's. CloudFormation cuts what it puts before the letters, too. */
const nameLimit = 64

function shortName(stem: string, letters: string): string {
  const end = `-${letters.slice(0, 12)}`
  return stem.slice(0, nameLimit - end.length) + end
}

function regional(service: string, resource: ResourceArn['resource']): ResourceArn {
  return { service, scope: 'region-and-account', resource, suffix: null }
}

function ofIam(kind: string): ResourceArn {
  return { service: 'iam', scope: 'account', resource: (name, path) => `${kind}${path}${name}`, suffix: null }
}
