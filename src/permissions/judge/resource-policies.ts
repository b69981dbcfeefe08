import type { Account } from '../../account/account.ts'
import { parseArn } from '../../base/arn.ts'
import { found, type Lookup } from '../../base/lookup.ts'
import type { PolicyReading } from '../../iam/access.ts'
import { type NamedPolicy, parsePolicy } from '../../iam/policy.ts'
import type { ReferenceTarget, TaskScope } from '../../references/parse/reference.ts'
import type { RequiredPermission } from '../permission.ts'

/** A policy of a resource, and why it was not read. */
export interface ResourceReading {
  readonly policy: PolicyReading<NamedPolicy>
  readonly unread: string | null
}

/** Reads the resources' own policies, which the simulator does not look at; each once a run, one call each. */
export interface ResourcePolicyReader {
  /** Starts reading the policy of what a reference names, before it is known what the resource is. */
  prepare(target: ReferenceTarget, scope: TaskScope): void
  read(required: RequiredPermission, roleAccount: string): Promise<ResourceReading>
}

const none: ResourceReading = { policy: { status: 'none' }, unread: null }
const outOfScope: ResourceReading = { policy: { status: 'out-of-scope' }, unread: null }

/** What EFS does without a policy: "full access to any client that can connect" (EFS user guide, "Using IAM"). */
const defaultFileSystemPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'elasticfilesystem:Client*' }],
})

export function createResourcePolicyReader(account: Account): ResourcePolicyReader {
  return {
    prepare(target, scope) {
      if (target.kind === 'secret' && target.region !== null) {
        void account.secrets.resourcePolicy(target.region, target.secretId)
      } else if (target.kind === 'parameter' && target.throughSecret !== null && target.region !== null) {
        void account.secrets.resourcePolicy(target.region, target.throughSecret)
      } else if (target.kind === 'object' && scope.region !== null) {
        void account.objects.bucketPolicy(scope.region, target.bucket)
      } else if (target.kind === 'image' && target.ecr !== null) {
        void account.images.repositoryPolicy(target.ecr)
      }
    },
    async read({ action, resource, region, context, awsManagedKey }, roleAccount) {
      const arn = parseArn(resource)
      if (arn === null || awsManagedKey) return none
      const isForeign = context.resourceAccount !== null && context.resourceAccount !== roleAccount
      const reading = (name: string, answer: Lookup<string | null>) =>
        isForeign && answer.status === 'absent' ? missing : readingOf(name, answer)
      switch (arn.service) {
        case 'kms':
          return reading('key policy', await account.keys.policy(region, resource))
        case 'secretsmanager':
          return reading(
            'resource policy',
            await account.secrets.resourcePolicy(region, context.secret?.id ?? resource),
          )
        case 'ecr': {
          const repository = arn.resource.slice('repository/'.length)
          const where = { region: arn.region, account: arn.account, repository }
          return reading('repository policy', await account.images.repositoryPolicy(where))
        }
        case 's3':
          return readBucket(account, region, arn.resource)
        case 'elasticfilesystem':
          return readFileSystem(account, region, arn.resource)
        case 'kinesis':
          return outOfScope
        default:
          // What the others have (a role's trust policy, a log group's policy for services) has no say in this call.
          return action === 'ssm:GetParameters' && arn.account !== roleAccount ? shared : none
      }
    },
  }
}

/** What is missing in another account is another check's fault, and nothing can be said about who may read it. */
const missing: ResourceReading = { policy: { status: 'unread' }, unread: 'it was not found there' }

/** A parameter of another account is shared through Resource Access Manager, which tells nobody here how. */
const shared: ResourceReading = { policy: { status: 'unread' }, unread: null }

async function readBucket(account: Account, region: string, path: string): Promise<ResourceReading> {
  const [bucket = ''] = path.split('/')
  const answer = await account.objects.bucketPolicy(region, bucket)
  if (answer.status !== 'found') return readingOf('bucket policy', answer)
  return answer.value.ownAccount
    ? readingOf('bucket policy', found(answer.value.policy))
    : { policy: { status: 'unread' }, unread: 'the bucket belongs to another account, which alone may see its policy' }
}

async function readFileSystem(account: Account, region: string, path: string): Promise<ResourceReading> {
  const answer = await account.fileSystems.efs.policy(region, path.slice('file-system/'.length))
  const policy = answer.status === 'found' ? found(answer.value ?? defaultFileSystemPolicy) : answer
  return readingOf('file system policy', policy)
}

function readingOf(name: string, answer: Lookup<string | null>): ResourceReading {
  if (answer.status === 'unknown') return { policy: { status: 'unread' }, unread: answer.reason }
  if (answer.status === 'absent' || answer.value === null) return none
  const policy = parsePolicy(answer.value)
  return policy === null
    ? { policy: { status: 'unread' }, unread: `the ${name} could not be understood` }
    : { policy: { status: 'read', value: { name, policy } }, unread: null }
}
