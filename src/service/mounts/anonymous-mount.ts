import { createContext } from '../../iam/context.ts'
import { parsePolicy } from '../../iam/policy.ts'
import { judgeResourceSide } from '../../iam/resource-policy.ts'

/** A mount that shows no credentials: the volume does not use IAM. */
export interface AnonymousMount {
  /** ARN of the file system. */
  readonly fileSystem: string
  readonly account: string
  readonly encrypted: boolean
}

/**
 * Whether a file-system policy refuses a mount without credentials. Without a policy EFS lets everybody mount who reaches it; with one,
 * a statement must allow everybody. Null: it hangs on what is not known.
 * Source: https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
 */
export function refusesAnonymousMount(
  policyText: string,
  { fileSystem, account, encrypted }: AnonymousMount,
): boolean | null {
  const policy = parsePolicy(policyText)
  if (policy === null) return null
  const context = createContext({
    known: {
      'aws:SecureTransport': [String(encrypted)],
      'aws:ResourceAccount': [account],
      'elasticfilesystem:AccessedViaMountTarget': ['true'],
    },
    // Requests without credentials have none of the keys that tell of a principal (IAM user guide, global condition keys).
    absent: ['aws:Principal*', 'aws:userid', 'aws:username', 'aws:MultiFactorAuth*', 'aws:FederatedProvider'],
  })
  const nobody = { arn: '', account: '' }
  const action = 'elasticfilesystem:ClientMount'
  const request = { principal: nobody, action, resource: fileSystem, resourceAccount: account, context }
  const side = judgeResourceSide(
    request,
    { status: 'read', value: { name: 'file system policy', policy } },
    'resource-policy',
  )
  if (side.deny.truth === true || side.everyone.truth === false) return true
  return side.deny.truth === false && side.everyone.truth === true ? false : null
}
