import { createHash } from 'node:crypto'
import type { CallContext, Operations } from './operation.ts'
import { AwsError, arnParts, present, requiredText } from './operation.ts'
import type { KeyState } from './world.ts'
import { tagList } from './world.ts'

const CREATED = 1_735_689_600

export const kms: Operations = {
  DescribeKey: (input, context) => {
    const key = findKey(requiredText(input, 'KeyId'), context)
    return {
      KeyMetadata: present({
        KeyId: key.arn.split('/').pop(),
        Arn: key.arn,
        AWSAccountId: arnParts(key.arn)?.account,
        CreationDate: CREATED,
        Enabled: key.state === 'Enabled',
        KeyState: key.state,
        KeyManager: key.manager,
        KeyUsage: 'ENCRYPT_DECRYPT',
        KeySpec: 'SYMMETRIC_DEFAULT',
        Origin: 'AWS_KMS',
        DeletionDate: key.state === 'PendingDeletion' ? CREATED + 30 * 86_400 : undefined,
        MultiRegion: false,
        EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      }),
    }
  },
  GetKeyPolicy: (input, context) => {
    const id = requiredText(input, 'KeyId')
    // An alias is no key: only ids and ARNs of keys are taken here (API_GetKeyPolicy).
    if (id.startsWith('alias/') || arnParts(id)?.resource.startsWith('alias/'))
      throw new AwsError('InvalidArnException', `Invalid keyId ${id}`)
    const key = findKey(id, context)
    return { Policy: JSON.stringify(key.policy ?? rootPolicy(key.arn)), PolicyName: 'default' }
  },
  ListAliases: (input, context) => {
    const key = findKey(requiredText(input, 'KeyId'), context)
    return {
      Aliases: (key.aliases ?? []).map((AliasName) => ({
        AliasName,
        AliasArn: key.arn.replace(/key\/.*$/, AliasName),
        TargetKeyId: key.arn.split('/').pop() ?? '',
      })),
      Truncated: false,
    }
  },
  ListResourceTags: (input, context) => ({
    Tags: tagList(findKey(requiredText(input, 'KeyId'), context).tags, 'TagKey', 'TagValue'),
    Truncated: false,
  }),
}

/** Why the key cannot decrypt now. The id is as another service names it. */
export function keyProblem(id: string, context: CallContext): string | undefined {
  try {
    const key = findKey(id, context)
    return key.state === 'Enabled' ? undefined : `${key.arn} is ${key.state}`
  } catch (error) {
    // A key that the world doesn't describe is nobody's test of keys.
    return error instanceof AwsError ? undefined : String(error)
  }
}

function findKey(id: string, context: CallContext): KeyState {
  const parts = arnParts(id)
  const alias = id.startsWith('alias/') ? id : parts?.resource.startsWith('alias/') ? parts.resource : undefined
  const inRegion = context.account.keys.filter((key) => arnParts(key.arn)?.region === context.region)
  if (parts !== undefined && parts.region !== context.region)
    throw new AwsError('NotFoundException', `Invalid arn ${parts.region}`)
  const found =
    alias !== undefined
      ? (inRegion.find(
          (key) => key.aliases?.includes(alias) && sameAccount(key, parts?.account ?? context.account.account),
        ) ?? awsManaged(alias, context))
      : inRegion.find(
          (key) => key.arn === id || (key.arn.endsWith(`:key/${id}`) && sameAccount(key, context.account.account)),
        )
  if (found === undefined && parts !== undefined && parts.account !== context.account.account) {
    // Of another account's keys nobody learns whether they exist.
    throw new AwsError(
      'AccessDeniedException',
      `User: ${context.account.identity} is not authorized to perform: kms:DescribeKey on resource: ${id} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
    )
  }
  if (found === undefined) {
    throw new AwsError(
      'NotFoundException',
      alias === undefined ? `Key '${id}' does not exist` : `Alias ${id} is not found.`,
    )
  }
  return found
}

function sameAccount(key: KeyState, account: string): boolean {
  return arnParts(key.arn)?.account === account
}

function awsManaged(alias: string, { account, region }: CallContext): KeyState | undefined {
  if (!/^alias\/aws\/(secretsmanager|ssm|s3|ecr)$/.test(alias)) return undefined
  const hex = createHash('sha256').update(`${account.account}${region}${alias}`).digest('hex')
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
  return {
    arn: `arn:${account.partition}:kms:${region}:${account.account}:key/${id}`,
    state: 'Enabled',
    manager: 'AWS',
    aliases: [alias],
  }
}

function rootPolicy(arn: string): {
  Version: string
  Statement: { Sid: string; Effect: string; Principal: { AWS: string }; Action: string; Resource: string }[]
} {
  const parts = arnParts(arn)
  const principal = `arn:${parts?.partition}:iam::${parts?.account}:root`
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Enable IAM User Permissions',
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: 'kms:*',
        Resource: '*',
      },
    ],
  }
}
