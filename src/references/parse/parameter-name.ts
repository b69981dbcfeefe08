import { type Arn, formatArn, knownPartitionOf } from '../../base/arn.ts'
import { type FieldGap, fieldGap } from './arn-fields.ts'
import type { ValueFlaw } from './flaw.ts'
import { type InvalidDetails, invalid } from './invalid.ts'
import type { InvalidTarget, ReferenceTarget, TaskScope } from './reference.ts'

/** Longest parameter name that RegisterTaskDefinition takes (its error text: "up to 2048 characters"). */
export const parameterNameLimit = 2048
/** Longest parameter name that can exist (Systems Manager API reference, PutParameter Name). */
export const storedNameLimit = 1011
/** Most levels of a parameter's name (Systems Manager API reference, PutParameter Name). */
export const levelLimit = 15

/** Begins the names that Parameter Store looks up in Secrets Manager. */
export const secretReferencePrefix = '/aws/reference/secretsmanager/'

/** RegisterTaskDefinition's error text lists the comma too, though no parameter can have one. */
const registrable = /^[A-Za-z0-9_.,/-]+$/

/** The parameter of a Systems Manager ARN, or why RegisterTaskDefinition refuses it. */
export function parseParameterArn(arn: Arn, scope: TaskScope): ReferenceTarget {
  const refuse = (flaw: ValueFlaw, details: Partial<InvalidDetails> = {}) =>
    invalid(flaw, { phase: 'register', region: arn.region === '' ? null : arn.region, ...details })
  const of = 'value'
  const gap = fieldGap(formatArn(arn), 'parameter', scope)
  if (gap !== null) return lackingParameter(gap, arn.region === '' ? null : arn.region)
  if (!arn.resource.startsWith('parameter/')) {
    const name = /^(?:parameter)?\/*([A-Za-z0-9_.-][A-Za-z0-9_./-]*)$/.exec(arn.resource)?.[1] ?? null
    const reading = name === null ? null : formatArn({ ...arn, resource: `parameter/${name}` })
    return refuse({ of, code: 'parameter-prefix' }, { readings: [reading] })
  }
  const expected = knownPartitionOf(arn.region)
  if (expected !== null && arn.partition !== expected) {
    return refuse(
      { of, code: 'partition', partition: arn.partition, region: arn.region, expected },
      { reason: 'PARTITION_MISMATCH', readings: [formatArn({ ...arn, partition: expected })] },
    )
  }
  if (scope.account !== null && arn.account !== scope.account) {
    return refuse({ of, code: 'parameter-of-another-account' }, { reason: 'SSM_CROSS_ACCOUNT' })
  }
  const [name = '', ...selector] = arn.resource.slice('parameter/'.length).split(':')
  if (selector.length > 0) {
    return refuse(
      { of, code: 'parameter-selector', afterArn: true },
      { reason: 'SSM_SELECTOR', readings: [formatArn({ ...arn, resource: `parameter/${name}` })] },
    )
  }
  if (!registrable.test(name)) return refuse({ of, code: 'parameter-arn-name' })
  if (name.startsWith('/')) {
    return refuse(
      { of, code: 'parameter-slashes' },
      { readings: [formatArn({ ...arn, resource: `parameter/${name.replace(/^\/+/, '')}` })] },
    )
  }
  const stored = name.includes('/') ? `/${name}` : name
  const respell = (right: string) => formatArn({ ...arn, resource: `parameter/${right.replace(/^\//, '')}` })
  return impossible(stored, arn.region, respell) ?? parameter(stored, arn.region, arn.account)
}

/** An ARN of a parameter that leaves fields out. */
export function lackingParameter({ missing, filled }: FieldGap, region: string | null): ReferenceTarget {
  return invalid(
    { of: 'value', code: 'arn-fields', resource: 'parameter', missing, miscounted: false },
    { phase: 'register', region, readings: [filled] },
  )
}

/** The parameter that a text without `arn:` names in the task's region, or why ECS refuses it. */
export function parseParameterName(text: string, scope: TaskScope): ReferenceTarget {
  const refuse = (flaw: ValueFlaw, details: Partial<InvalidDetails> = {}) =>
    invalid(flaw, { phase: 'register', region: scope.region, ...details })
  const of = 'value'
  if (text.length > parameterNameLimit) return refuse({ of, code: 'parameter-too-long', length: text.length })
  const pinned = /^([A-Za-z0-9_./-]+):([A-Za-z0-9_.-]+)$/.exec(text)
  if (pinned !== null) {
    return refuse(
      { of, code: 'parameter-selector', afterArn: false },
      {
        reason: 'SSM_SELECTOR',
        readings: [pinned[1] ?? null],
        bareSecret: { name: pinned[1] ?? '', jsonKey: pinned[2] ?? null },
      },
    )
  }
  if (text.includes(':') && !text.includes('://')) {
    const [, name = '', jsonKey = ''] = /^([A-Za-z0-9/_+=.@!-]+):([^:]*):*$/.exec(text) ?? []
    return refuse(
      { of, code: 'colon-in-name' },
      {
        readings: [/^arn:/i.test(text) ? `arn:${text.slice(4)}` : null],
        bareSecret: name === '' ? null : { name, jsonKey: jsonKey || null },
      },
    )
  }
  if (!registrable.test(text)) return refuse({ of, code: 'parameter-characters' })
  return impossible(text, scope.region, (right) => right) ?? parameter(text, scope.region, scope.account)
}

/** Names that are registered and that no parameter can have (Systems Manager user guide, "Creating parameters"). */
function impossible(name: string, region: string | null, respell: (name: string) => string): InvalidTarget | null {
  const fails = (flaw: ValueFlaw, reading: string | null = null) =>
    invalid(flaw, { phase: 'task-start', region, readings: [reading === null ? null : respell(reading)] })
  const of = 'value'
  const levels = name.split('/').filter(Boolean)
  if (name.includes(',')) return fails({ of, code: 'parameter-comma' })
  if (levels.length === 0 || name.startsWith('//') || name.endsWith('/') || name.slice(1).includes('//')) {
    return fails({ of, code: 'parameter-empty-level' }, levels.length === 0 ? null : `/${levels.join('/')}`)
  }
  if (name.includes('/') && !name.startsWith('/')) return fails({ of, code: 'parameter-without-slash' }, `/${name}`)
  const tooLong = name.length > storedNameLimit || levels.length > levelLimit
  return tooLong ? fails({ of, code: 'parameter-limits' }) : null
}

function parameter(parameterName: string, region: string | null, account: string | null): ReferenceTarget {
  const throughSecret = parameterName.startsWith(secretReferencePrefix)
    ? parameterName.slice(secretReferencePrefix.length)
    : null
  return { kind: 'parameter', parameterName, region, account, throughSecret, batchedWith: 0 }
}
