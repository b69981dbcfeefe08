import type { Account } from '../../account/account.ts'
import { type Arn, parseArn } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import type { PolicyReading } from '../../iam/access.ts'
import { type NamedPolicy, parsePolicy } from '../../iam/policy.ts'
import type { RequiredPermission } from '../permission.ts'

/** Policies of secrets that are read in one run: one call each, and most secrets have none. */
export const secretPolicyLimit = 10

/** A policy of a resource, and why it was not read. */
export interface ResourceReading {
  readonly policy: PolicyReading<NamedPolicy>
  readonly unread: string | null
}

/** Reads the policies of resources, which the simulator does not look at; each once a run. */
export interface ResourcePolicyReader {
  /** Takes a need and the account of who asks. `decisive`: worth a call of the limited number for secrets. */
  read(required: RequiredPermission, account: string): Promise<ResourceReading>
  /** How many more policies of secrets may be read. */
  left(): number
}

const none: ResourceReading = { policy: { status: 'none' }, unread: null }
const notAsked: ResourceReading = { policy: { status: 'unread' }, unread: null }

export function createResourcePolicyReader(account: Account): ResourcePolicyReader {
  const secrets = new Map<string, Promise<Lookup<string | null>>>()
  const secretPolicy = (region: string, arn: string) => {
    const known = secrets.get(arn)
    if (known !== undefined || secrets.size >= secretPolicyLimit) return known ?? null
    const reading = account.secrets.resourcePolicy(region, arn)
    secrets.set(arn, reading)
    return reading
  }
  return {
    left: () => secretPolicyLimit - secrets.size,
    async read({ action, resource, region }, roleAccount) {
      const arn = parseArn(resource)
      if (arn === null) return none
      switch (arn.service) {
        case 'kms':
          return reading('key policy', await account.keys.policy(region, resource))
        case 'secretsmanager': {
          const answer = secretPolicy(region, resource)
          return answer === null ? notAsked : reading('resource policy', await answer)
        }
        case 'ecr': {
          // In the role's own account its own permission is enough, and a policy that denies is rare.
          if (arn.account === roleAccount) return notAsked
          const name = arn.resource.slice('repository/'.length)
          return reading(
            'repository policy',
            await account.images.repositoryPolicy({ region: arn.region, account: arn.account, repository: name }),
          )
        }
        case 'elasticfilesystem':
          return reading('file system policy', await fileSystemPolicy(account, arn))
        case 's3':
        case 'kinesis':
          return notAsked
        default:
          // What the others have (a role's trust policy, a log group's policy for services) has no say in this call.
          return action === 'ssm:GetParameters' && arn.account !== roleAccount ? notAsked : none
      }
    },
  }
}

/** Mount and write are asked about the file system itself; it is read with the volume as well, and once a run. */
function fileSystemPolicy(account: Account, { region, resource }: Arn): Promise<Lookup<string | null>> {
  return account.fileSystems.efs.policy(region, resource.slice('file-system/'.length))
}

function reading(name: string, answer: Lookup<string | null>): ResourceReading {
  if (answer.status === 'unknown') return { policy: { status: 'unread' }, unread: answer.reason }
  if (answer.status === 'absent' || answer.value === null) return none
  const policy = parsePolicy(answer.value)
  return policy === null
    ? { policy: { status: 'unread' }, unread: `the ${name} could not be understood` }
    : { policy: { status: 'read', value: { name, policy } }, unread: null }
}
