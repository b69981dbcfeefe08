import type { JsonObject } from '../../../src/base/json.ts'
import { keyProblem } from './kms.ts'
import type { CallContext, Operations } from './operation.ts'
import { AwsError, arnParts, flag, number, objects, pageOf, present, requiredText, text, texts } from './operation.ts'
import type { SecretState, SecretVersion } from './world.ts'
import { tagList } from './world.ts'

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html */
const BATCH_LIMIT = 20
const CREATED = 1_735_689_600

export const secretsManager: Operations = {
  DescribeSecret: (input, context) => describe(find(requiredText(input, 'SecretId'), context)),
  GetSecretValue: (input, context) => getValue(input, context),
  BatchGetSecretValue: (input, context) => batchGetValue(input, context),
  ListSecretVersionIds: (input, context) => {
    const secret = find(requiredText(input, 'SecretId'), context)
    const versions = secret.versions.filter((version) => version.stages.length > 0 || flag(input, 'IncludeDeprecated'))
    const size = Math.min(
      number(input, 'MaxResults') ?? 100,
      context.account.pageSizes['secretsmanager:ListSecretVersionIds'] ?? 100,
    )
    const page = pageOf(versions, text(input, 'NextToken'), size)
    return present({
      ARN: secret.arn,
      Name: nameOf(secret),
      NextToken: page.next,
      Versions: page.items.map((version) =>
        present({
          VersionId: version.id,
          CreatedDate: createdAt(version),
          VersionStages: version.stages.length > 0 ? version.stages : undefined,
        }),
      ),
    })
  },
  ListSecrets: (input, context) => {
    const found = context.account.secrets.filter(
      (secret) =>
        arnParts(secret.arn)?.region === context.region &&
        arnParts(secret.arn)?.account === context.account.account &&
        (secret.deletedDate === undefined || flag(input, 'IncludePlannedDeletion')) &&
        objects(input, 'Filters').every((filter) => passes(secret, filter)),
    )
    const size = Math.min(
      number(input, 'MaxResults') ?? 100,
      context.account.pageSizes['secretsmanager:ListSecrets'] ?? 100,
    )
    const page = pageOf(found, text(input, 'NextToken'), size)
    return present({
      NextToken: page.next,
      SecretList: page.items.map((secret) => {
        const { VersionIdsToStages, ...rest } = describe(secret)
        return present({ ...rest, SecretVersionsToStages: VersionIdsToStages })
      }),
    })
  },
  GetResourcePolicy: (input, context) => {
    const secret = find(requiredText(input, 'SecretId'), context)
    return present({
      ARN: secret.arn,
      Name: nameOf(secret),
      ResourcePolicy: secret.resourcePolicy && JSON.stringify(secret.resourcePolicy),
    })
  },
}

/** What stands before the hyphen and the six characters at the end of the ARN. */
export function nameOf(secret: SecretState): string {
  return (arnParts(secret.arn)?.resource ?? '').replace(/^secret:/, '').replace(/-[A-Za-z0-9]{6}$/, '')
}

/** Throws what Secrets Manager answers where it has no such secret. */
export function find(id: string, context: CallContext): SecretState {
  const secret = id.startsWith('arn:') ? findByArn(id, context) : findByName(id, context)
  if (secret === undefined)
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  return secret
}

function findByArn(id: string, context: CallContext): SecretState | undefined {
  const parts = arnParts(id)
  if (parts === undefined || parts.region !== context.region) return undefined
  const secret = bestMatch(id, context)
  if (parts.account !== context.account.account && secret?.shared !== true) {
    throw new AwsError(
      'AccessDeniedException',
      `User: ${context.account.identity} is not authorized to perform: secretsmanager:DescribeSecret on resource: ${id} because no resource-based policy allows the action`,
    )
  }
  return secret
}

/**
 * A hyphen and six characters at the end are taken for the suffix, so a partial ARN whose name ends so is never completed.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
 */
function bestMatch(id: string, context: CallContext): SecretState | undefined {
  const exact = context.account.secrets.find((secret) => secret.arn === id)
  if (exact !== undefined || /-[A-Za-z0-9]{6}$/.test(id)) return exact
  return context.account.secrets.find((secret) => secret.arn.slice(0, -7) === id)
}

/** Seconds since the epoch. */
function createdAt({ createdDate }: SecretVersion): number {
  return createdDate === undefined ? CREATED : Date.parse(createdDate) / 1000
}

function findByName(id: string, context: CallContext): SecretState | undefined {
  if (!/^[A-Za-z0-9/_+=.@!-]+$/.test(id)) {
    throw new AwsError(
      'ValidationException',
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    )
  }
  return context.account.secrets.find((secret) => {
    const parts = arnParts(secret.arn)
    return parts?.region === context.region && parts.account === context.account.account && nameOf(secret) === id
  })
}

function describe(secret: SecretState): JsonObject {
  const staged = secret.versions.filter((version) => version.stages.length > 0)
  return present({
    ARN: secret.arn,
    Name: nameOf(secret),
    KmsKeyId: secret.kmsKeyId,
    CreatedDate: CREATED,
    LastChangedDate: Math.max(...secret.versions.map(createdAt), CREATED),
    DeletedDate: secret.deletedDate === undefined ? undefined : Date.parse(secret.deletedDate) / 1000,
    Tags: secret.tags && tagList(secret.tags),
    VersionIdsToStages:
      staged.length > 0 ? Object.fromEntries(staged.map(({ id, stages }) => [id, stages])) : undefined,
  })
}

function getValue(input: JsonObject, context: CallContext): JsonObject {
  const id = requiredText(input, 'SecretId')
  const versionId = text(input, 'VersionId')
  const stage = text(input, 'VersionStage')
  if (versionId !== undefined && (versionId.length < 32 || versionId.length > 64)) {
    throw new AwsError('InvalidParameterException', 'ClientRequestToken must be 32-64 characters long.')
  }
  const secret = find(id, context)
  if (secret.deletedDate !== undefined) {
    throw new AwsError(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    )
  }
  const version = chooseVersion(secret, versionId, stage)
  const problem = secret.kmsKeyId === undefined ? undefined : keyProblem(secret.kmsKeyId, context)
  if (problem !== undefined) {
    throw new AwsError(
      'DecryptionFailure',
      "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
    )
  }
  return answerValue(secret, version)
}

function chooseVersion(secret: SecretState, versionId: string | undefined, stage: string | undefined): SecretVersion {
  const wanted =
    versionId === undefined
      ? secret.versions.find((version) => version.stages.includes(stage ?? 'AWSCURRENT'))
      : secret.versions.find((version) => version.id === versionId)
  if (wanted !== undefined && versionId !== undefined && stage !== undefined && !wanted.stages.includes(stage)) {
    throw new AwsError(
      'InvalidRequestException',
      'You provided a VersionStage that is not associated to the provided VersionId.',
    )
  }
  if (wanted === undefined || (wanted.secretString === undefined && wanted.secretBinary === undefined)) {
    const what = versionId === undefined ? `staging label: ${stage ?? 'AWSCURRENT'}` : `VersionId: ${versionId}`
    throw new AwsError('ResourceNotFoundException', `Secrets Manager can't find the specified secret value for ${what}`)
  }
  return wanted
}

function answerValue(secret: SecretState, version: SecretVersion): JsonObject {
  return present({
    ARN: secret.arn,
    Name: nameOf(secret),
    VersionId: version.id,
    SecretString: version.secretString,
    SecretBinary: version.secretBinary,
    VersionStages: version.stages,
    CreatedDate: CREATED,
  })
}

function batchGetValue(input: JsonObject, context: CallContext): JsonObject {
  const ids = texts(input, 'SecretIdList')
  if (ids.length === 0 || ids.length > BATCH_LIMIT) {
    throw new AwsError('InvalidParameterException', `SecretIdList must hold 1 to ${BATCH_LIMIT} secrets.`)
  }
  const values: JsonObject[] = []
  const errors: JsonObject[] = []
  for (const id of ids) {
    try {
      if (context.denies('secretsmanager:GetSecretValue', id)) throw notAuthorized(id, context)
      values.push(getValue({ SecretId: id }, context))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      errors.push({ SecretId: id, ErrorCode: error.code, Message: error.message })
    }
  }
  return { SecretValues: values, Errors: errors }
}

function notAuthorized(id: string, context: CallContext): AwsError {
  return new AwsError(
    'AccessDeniedException',
    `User: ${context.account.identity} is not authorized to perform: secretsmanager:GetSecretValue on resource: ${id} because no identity-based policy allows the secretsmanager:GetSecretValue action`,
  )
}

function passes(secret: SecretState, filter: JsonObject): boolean {
  const name = nameOf(secret)
  const test = (value: string): boolean => {
    switch (text(filter, 'Key')) {
      case 'name':
        return name.startsWith(value)
      case 'tag-key':
        return Object.keys(secret.tags ?? {}).some((key) => key.startsWith(value))
      case 'tag-value':
        return Object.values(secret.tags ?? {}).some((tag) => tag.startsWith(value))
      case 'all':
        return value
          .toLowerCase()
          .split(/[^a-z0-9]+/)
          .filter((word) => word !== '')
          .every((word) =>
            name
              .toLowerCase()
              .split(/[^a-z0-9]+/)
              .some((part) => part.startsWith(word)),
          )
      default:
        return false
    }
  }
  return texts(filter, 'Values').some((value) => (value.startsWith('!') ? !test(value.slice(1)) : test(value)))
}
