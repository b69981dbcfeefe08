import { type Arn, formatArn, isRegionName, parseArn, partitionOf } from './arn.ts'
import type { InvalidTarget, ReferenceTarget, TaskPlace } from './reference.ts'

/** Longest parameter name that RegisterTaskDefinition takes (its error text: "up to 2048 characters"). */
export const parameterNameLimit = 2048
/** Length of a Secrets Manager version id, a ClientRequestToken (API reference, GetSecretValue VersionId). */
export const versionIdLength = { min: 32, max: 64 }

/**
 * Takes the `valueFrom` of `secrets` or `secretOptions` and the task's region and account; gives what ECS would ask for.
 * Grammar: ECS agent 1.105, asmsecret.go `getASMParametersFromValueFrom`, and the errors of RegisterTaskDefinition. Never throws.
 */
export function parseValueFrom(text: string, place: TaskPlace): ReferenceTarget {
  if (text === '') {
    return invalid('valueFrom is empty.', 'Give the ARN of a secret, or the name or ARN of a parameter.', {
      phase: 'register',
    })
  }
  if (text !== text.trim() && text.trim() !== '') {
    return invalid(
      'valueFrom begins or ends with white space, which makes it a parameter name that ECS refuses.',
      'Remove the white space.',
      { phase: 'register', meant: text.trim() },
    )
  }
  if (!text.startsWith('arn:')) return parseParameterName(text, place)
  const arn = parseArn(text)
  if (arn === null) {
    return invalid('valueFrom begins like an ARN but has fewer than six parts.', secretArnForm, { phase: 'task-start' })
  }
  if (arn.service === 'secretsmanager') return parseSecretArn(arn)
  if (arn.service === 'ssm') return parseParameterArn(arn, place)
  return invalid(
    `valueFrom names the service ${plainWord(arn.service)}, which ECS cannot read secrets from.`,
    'Name a Secrets Manager secret or a Systems Manager parameter.',
    { phase: 'register', reason: 'UNSUPPORTED_SERVICE', region: arn.region || null },
  )
}

const secretArnForm =
  'Write arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME, with nothing after it or with exactly :JSON-KEY:VERSION-STAGE:VERSION-ID (each may be empty, the colons may not be left out).'

/** Takes the parts of a Secrets Manager ARN; gives the secret and the value it selects. */
export function parseSecretArn(arn: Arn): ReferenceTarget {
  const fields = arn.resource.split(':')
  const region = arn.region === '' ? null : arn.region
  if (fields.length !== 2 && fields.length !== 5) {
    return invalid(fieldCountMessage(fields.length), secretArnForm, {
      phase: 'task-start',
      region,
      meant: respellFields(arn, fields),
    })
  }
  const [type = '', name = '', jsonKey = '', versionStage = '', versionId = ''] = fields
  if (type !== 'secret') {
    return invalid(`The ARN's resource begins with ${plainWord(type)} instead of secret.`, secretArnForm, {
      phase: 'task-start',
      region,
    })
  }
  if (!isRegionName(arn.region)) {
    return invalid('The ARN has no valid region, so ECS has nowhere to read the secret from.', secretArnForm, {
      phase: 'task-start',
      region,
    })
  }
  if (arn.partition !== partitionOf(arn.region)) {
    return invalid(
      `The ARN says partition ${plainWord(arn.partition)}, but region ${arn.region} belongs to ${partitionOf(arn.region)}.`,
      `Begin the ARN with arn:${partitionOf(arn.region)}:.`,
      { phase: 'task-start', reason: 'PARTITION_MISMATCH', region },
    )
  }
  if (arn.account === '' || name === '') {
    return invalid(arn.account === '' ? 'The ARN has no account id.' : 'The ARN names no secret.', secretArnForm, {
      phase: 'task-start',
      reason: 'NOT_FOUND',
      region,
    })
  }
  if (versionId !== '' && (versionId.length < versionIdLength.min || versionId.length > versionIdLength.max)) {
    return invalid(
      `The last field, the version id, has ${versionId.length} characters; a version id has ${versionIdLength.min} to ${versionIdLength.max}.`,
      'Put a JSON key first and leave stage and version empty: …:secret:NAME:JSON-KEY::',
      {
        phase: 'task-start',
        region,
        meant: jsonKey === '' && versionStage === '' ? `${secretIdOf(arn, name)}:${versionId}::` : null,
      },
    )
  }
  return {
    kind: 'secret',
    secretId: secretIdOf(arn, name),
    region: arn.region,
    account: arn.account,
    partition: arn.partition,
    arnName: name,
    jsonKey: jsonKey || null,
    versionStage: versionStage || null,
    versionId: versionId || null,
  }
}

/** Takes the parts of a Systems Manager ARN; gives the parameter, or why RegisterTaskDefinition refuses it. */
export function parseParameterArn(arn: Arn, place: TaskPlace): ReferenceTarget {
  const region = arn.region === '' ? null : arn.region
  const refuse = (
    message: string,
    remedy: string,
    meant: string | null = null,
    reason: InvalidTarget['reason'] = 'MALFORMED',
  ) => invalid(message, remedy, { phase: 'register', reason, region, meant })
  const form = 'Write arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME, without a second slash after parameter.'
  if (!arn.resource.startsWith('parameter/')) {
    const meant = arn.resource.startsWith('/') ? formatArn({ ...arn, resource: `parameter${arn.resource}` }) : null
    return refuse('The parameter ARN lacks "parameter/" before the name.', form, meant)
  }
  if (!isRegionName(arn.region)) return refuse('The parameter ARN has no valid region.', form)
  if (arn.account === '') {
    const meant = place.account === null ? null : formatArn({ ...arn, account: place.account })
    return refuse('The parameter ARN has no account id.', form, meant)
  }
  if (arn.partition !== partitionOf(arn.region)) {
    return refuse(
      `The ARN says partition ${plainWord(arn.partition)}, but region ${arn.region} belongs to ${partitionOf(arn.region)}.`,
      `Begin the ARN with arn:${partitionOf(arn.region)}:.`,
      null,
      'PARTITION_MISMATCH',
    )
  }
  const name = arn.resource.slice('parameter/'.length)
  if (name.includes(':'))
    return refuse(
      selectorMessage,
      selectorRemedy,
      formatArn({ ...arn, resource: arn.resource.split(':')[0] ?? '' }),
      'SSM_SELECTOR',
    )
  if (name === '' || !parameterCharacters.test(name)) return refuse('The parameter ARN names no valid parameter.', form)
  if (place.account !== null && arn.account !== place.account) {
    return refuse(
      'The parameter belongs to another account; ECS refuses parameter ARNs of other accounts, shared ones too.',
      "Copy the parameter to the task's own account, or keep the value in a Secrets Manager secret that this account may read.",
      null,
      'SSM_CROSS_ACCOUNT',
    )
  }
  if (name.startsWith('/')) {
    return refuse(
      'The parameter ARN has two slashes after "parameter".',
      form,
      formatArn({ ...arn, resource: `parameter/${name.replace(/^\/+/, '')}` }),
    )
  }
  return parameter(name.includes('/') ? `/${name}` : name, arn.region, arn.account)
}

const parameterCharacters = /^[A-Za-z0-9_.,/-]+$/
const selectorMessage = 'valueFrom pins a version or label of a parameter, which ECS cannot do.'
const selectorRemedy = 'Leave the part after the colon away; to pin a version, keep the value in Secrets Manager.'

/** Takes a text that is no ARN; gives the parameter of that name in the task's region, or why ECS refuses it. */
export function parseParameterName(text: string, place: TaskPlace): ReferenceTarget {
  const refuse = (
    message: string,
    remedy: string,
    reason: InvalidTarget['reason'] = 'MALFORMED',
    meant: string | null = null,
  ) => invalid(message, remedy, { phase: 'register', reason, region: place.region, meant })
  if (/^[A-Za-z0-9_./-]+:[A-Za-z0-9_.-]+$/.test(text)) {
    return refuse(selectorMessage, selectorRemedy, 'SSM_SELECTOR', text.split(':')[0] ?? null)
  }
  if (text.length > parameterNameLimit) {
    return refuse(
      `valueFrom has ${text.length} characters; a parameter name has at most ${parameterNameLimit}.`,
      'Name a parameter, or a secret by its ARN.',
    )
  }
  if (/^[^/]*:/.test(text) && !/^https?:/i.test(text)) {
    return refuse(
      'valueFrom is not an ARN, so ECS takes it as a parameter name, and a parameter name cannot hold a colon.',
      'Give the whole ARN of the secret, beginning with arn: in lower case.',
    )
  }
  if (!parameterCharacters.test(text)) {
    return refuse(
      'valueFrom is no ARN, so ECS takes it as a parameter name, and it holds characters that a parameter name cannot have.',
      'Use letters, digits and . - _ / only, or give the ARN of a secret.',
    )
  }
  if (text.startsWith('//') || text.endsWith('/') || text.slice(1).includes('//')) {
    return invalid(
      'The parameter name has an empty level between slashes.',
      'Write each level once, such as /team/service/NAME.',
      {
        phase: 'task-start',
        region: place.region,
        meant: `/${text.split('/').filter(Boolean).join('/')}`,
      },
    )
  }
  if (text.includes('/') && !text.startsWith('/')) {
    return invalid(
      'A parameter name with levels must begin with a slash; no parameter of this name can exist.',
      `Begin the name with a slash.`,
      { phase: 'task-start', region: place.region, meant: `/${text}` },
    )
  }
  return parameter(text, place.region, place.account)
}

const secretReferencePrefix = '/aws/reference/secretsmanager/'

function parameter(parameterName: string, region: string | null, account: string | null): ReferenceTarget {
  const throughSecret = parameterName.startsWith(secretReferencePrefix)
    ? parameterName.slice(secretReferencePrefix.length)
    : null
  return { kind: 'parameter', parameterName, region, account, throughSecret }
}

function secretIdOf(arn: Arn, name: string): string {
  return formatArn({ ...arn, resource: `secret:${name}` })
}

function fieldCountMessage(count: number): string {
  if (count < 2) return 'The ARN ends before the name of the secret.'
  const extra = count - 2
  return `The ARN has ${extra} ${extra === 1 ? 'field' : 'fields'} after the secret's name; ECS takes none or exactly three (JSON key, version stage, version id).`
}

/** One or two further fields have one reading each: a key whose trailing colons were left out. */
function respellFields(arn: Arn, fields: readonly string[]): string | null {
  const [type, name = '', ...rest] = fields
  if (type !== 'secret' || name === '' || rest.length === 0 || rest.length > 4) return null
  const kept = [...rest]
  while (kept.length > 3 && kept.at(-1) === '') kept.pop()
  if (kept.length > 3) return null
  const padded = [...kept, '', '', ''].slice(0, 3)
  const id = secretIdOf(arn, name)
  return padded.every((field) => field === '') ? id : `${id}:${padded.join(':')}`
}

/** A foreign word fit for a sentence: short and plain, or only described. */
function plainWord(text: string): string {
  return /^[A-Za-z0-9-]{1,40}$/.test(text) ? `"${text}"` : 'something unknown'
}

interface InvalidDetails {
  readonly phase: InvalidTarget['phase']
  readonly reason?: InvalidTarget['reason']
  readonly region?: string | null
  readonly meant?: string | null
}

/** Builds the target of a text that can never resolve. */
export function invalid(message: string, remedy: string, details: InvalidDetails): InvalidTarget {
  return {
    kind: 'invalid',
    reason: details.reason ?? 'MALFORMED',
    phase: details.phase,
    message,
    remedy,
    region: details.region ?? null,
    meant: details.meant ?? null,
  }
}
