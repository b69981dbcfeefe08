import type { JsonObject } from '../../../src/base/json.ts'
import { keyProblem } from './kms.ts'
import type { CallContext, Operations } from './operation.ts'
import { AwsError, arnParts, flag, number, objects, pageOf, present, requiredText, text, texts } from './operation.ts'
import { find as findSecret } from './secrets-manager.ts'
import type { ParameterState } from './world.ts'
import { tagList } from './world.ts'

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
const GET_LIMIT = 10
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html */
const FILTER_VALUES_LIMIT = 50
const CHANGED = 1_735_689_600
const REFERENCE = '/aws/reference/secretsmanager/'

export const ssm: Operations = {
  GetParameters: (input, context) => {
    const names = texts(input, 'Names')
    if (names.length === 0 || names.length > GET_LIMIT) {
      throw new AwsError(
        'ValidationException',
        `1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length less than or equal to ${GET_LIMIT}`,
      )
    }
    // A name that can't be a name fails the whole request; a name that isn't there is listed.
    for (const name of names) validateName(name)
    const parameters: JsonObject[] = []
    const invalid: string[] = []
    for (const name of names) {
      const found = getOne(name, flag(input, 'WithDecryption'), context)
      if (found === undefined) invalid.push(name)
      else parameters.push(found)
    }
    return { Parameters: parameters, InvalidParameters: invalid }
  },
  GetParameter: (input, context) => {
    const name = requiredText(input, 'Name')
    validateName(name)
    const found = getOne(name, flag(input, 'WithDecryption'), context)
    if (found === undefined) throw new AwsError('ParameterNotFound', '')
    return { Parameter: found }
  },
  DescribeParameters: (input, context) => {
    const filters = objects(input, 'ParameterFilters')
    for (const filter of filters) {
      const values = texts(filter, 'Values')
      if (values.length > FILTER_VALUES_LIMIT) {
        throw new AwsError(
          'ValidationException',
          `1 validation error detected: Value at 'parameterFilters.1.member.values' failed to satisfy constraint: Member must have length less than or equal to ${FILTER_VALUES_LIMIT}`,
        )
      }
    }
    const maximum = number(input, 'MaxResults') ?? 10
    if (maximum < 1 || maximum > 50) throw new AwsError('ValidationException', 'MaxResults must be between 1 and 50.')
    const found = inRegion(context).filter((parameter) => filters.every((filter) => passes(parameter, filter)))
    const page = pageOf(
      found,
      text(input, 'NextToken'),
      Math.min(maximum, context.account.pageSizes['ssm:DescribeParameters'] ?? maximum),
    )
    return present({ Parameters: page.items.map((parameter) => metadata(parameter, context)), NextToken: page.next })
  },
  ListTagsForResource: (input, context) => {
    const found = lookUp(requiredText(input, 'ResourceId'), context)
    if (found === undefined)
      throw new AwsError(
        'InvalidResourceId',
        'The resource ID is not valid. Verify that you entered the correct ID and try again.',
      )
    return { TagList: tagList(found.tags) }
  },
}

function validateName(name: string): void {
  const plain = name.startsWith('arn:') ? `/${arnParts(name)?.resource.replace(/^parameter\//, '') ?? ' '}` : name
  const [path = ''] = plain.split(':')
  if (!/^[A-Za-z0-9_.\-/]+$/.test(path) || path.endsWith('/') || path.includes('//')) {
    throw new AwsError(
      'ValidationException',
      'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_',
    )
  }
  if (!path.startsWith('/') && path.includes('/'))
    throw new AwsError('ValidationException', 'Parameter name must be a fully qualified name.')
}

function inRegion({ account, region }: CallContext): ParameterState[] {
  return account.parameters.filter(
    (parameter) =>
      (parameter.region ?? account.region) === region && (parameter.account ?? account.account) === account.account,
  )
}

/** `foo` and `/foo` name the same parameter; in a hierarchy the slash belongs to the name. */
function canonical(name: string): string {
  return name.lastIndexOf('/') === 0 ? name.slice(1) : name
}

function lookUp(name: string, context: CallContext): ParameterState | undefined {
  const parts = arnParts(name)
  if (parts === undefined) return inRegion(context).find((parameter) => canonical(parameter.name) === canonical(name))
  if (parts.region !== context.region || parts.account !== context.account.account) return undefined
  return inRegion(context).find((parameter) => arnOf(parameter, context) === name)
}

function arnOf(parameter: ParameterState, { account, region }: CallContext): string {
  const path = parameter.name.startsWith('/') ? parameter.name : `/${parameter.name}`
  return `arn:${account.partition}:ssm:${region}:${account.account}:parameter${path}`
}

function getOne(asked: string, decrypt: boolean, context: CallContext): JsonObject | undefined {
  if (asked.startsWith(REFERENCE)) return referenced(asked, decrypt, context)
  const inArn = asked.startsWith('arn:')
  const pieces = asked.split(':')
  const selector = pieces[inArn ? 6 : 1]
  const parameter = lookUp(pieces.slice(0, inArn ? 6 : 1).join(':'), context)
  if (parameter === undefined) return undefined
  const version = parameter.version ?? 1
  if (selector !== undefined && selector !== String(version) && !parameter.labels?.includes(selector)) return undefined
  const problem = decrypt && parameter.keyId !== undefined ? keyProblem(parameter.keyId, context) : undefined
  if (problem !== undefined) throw new AwsError('InvalidKeyId', problem)
  const sealed = parameter.type === 'SecureString' && !decrypt
  return present({
    Name: parameter.name,
    Type: parameter.type,
    Value: sealed ? Buffer.from(`sealed ${parameter.name}`).toString('base64') : parameter.value,
    Version: version,
    Selector: selector === undefined ? undefined : `:${selector}`,
    LastModifiedDate: changedAt(parameter),
    ARN: arnOf(parameter, context),
    DataType: 'text',
  })
}

function referenced(asked: string, decrypt: boolean, context: CallContext): JsonObject | undefined {
  if (!decrypt)
    throw new AwsError(
      'ValidationException',
      'WithDecryption flag must be True for retrieving a Secret Manager secret.',
    )
  try {
    const secret = findSecret(asked.slice(REFERENCE.length), context)
    const current = secret.versions.find((version) => version.stages.includes('AWSCURRENT'))
    if (current?.secretString === undefined) return undefined
    return {
      Name: asked,
      Type: 'SecureString',
      Value: current.secretString,
      Version: 0,
      LastModifiedDate: CHANGED,
      ARN: secret.arn,
      DataType: 'text',
    }
  } catch (error) {
    if (error instanceof AwsError) return undefined
    throw error
  }
}

function metadata(parameter: ParameterState, context: CallContext): JsonObject {
  return present({
    Name: parameter.name,
    ARN: arnOf(parameter, context),
    Type: parameter.type,
    KeyId: parameter.type === 'SecureString' ? (parameter.keyId ?? 'alias/aws/ssm') : undefined,
    Version: parameter.version ?? 1,
    Tier: parameter.tier ?? 'Standard',
    DataType: 'text',
    LastModifiedDate: changedAt(parameter),
  })
}

/** Seconds since the epoch. */
function changedAt({ lastModifiedDate }: ParameterState): number {
  return lastModifiedDate === undefined ? CHANGED : Date.parse(lastModifiedDate) / 1000
}

/** A filter compares names as they are stored: whoever wants the other spelling of a root-level name must ask for it. */
function passes(parameter: ParameterState, filter: JsonObject): boolean {
  const key = text(filter, 'Key') ?? ''
  const values = texts(filter, 'Values')
  const option = text(filter, 'Option') ?? (key === 'Path' ? 'OneLevel' : 'Equals')
  const subject =
    key === 'Name'
      ? parameter.name
      : key === 'Type'
        ? parameter.type
        : key === 'KeyId'
          ? parameter.keyId
          : key.startsWith('tag:')
            ? parameter.tags?.[key.slice(4)]
            : undefined
  if (key === 'Path') return values.some((path) => underPath(parameter.name, path, option === 'Recursive'))
  if (key !== 'Name' && key !== 'Type' && key !== 'KeyId' && !key.startsWith('tag:')) {
    throw new AwsError('InvalidFilterKey', `The specified filter key isn't valid: ${key}`)
  }
  if (subject === undefined) return false
  switch (option) {
    case 'Equals':
      return values.length === 0 || values.includes(subject)
    case 'BeginsWith':
      return values.some((value) => subject.startsWith(value))
    case 'Contains':
      return values.some((value) => subject.includes(value))
    default:
      throw new AwsError('InvalidFilterOption', `The filter option isn't valid: ${option}`)
  }
}

function underPath(name: string, path: string, recursive: boolean): boolean {
  const prefix = path.endsWith('/') ? path : `${path}/`
  if (!name.startsWith(prefix)) return false
  return recursive || !name.slice(prefix.length).includes('/')
}
