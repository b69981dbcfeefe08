import { type Arn, formatArn, knownPartitionOf } from '../../base/arn.ts'
import { type FieldGap, fieldGap } from './arn-fields.ts'
import type { ValueFlaw } from './flaw.ts'
import { invalid } from './invalid.ts'
import type { ReferenceTarget, TaskScope } from './reference.ts'
import { withoutFiller } from './secret-id.ts'

/** Length of a Secrets Manager version id, a ClientRequestToken (API reference, GetSecretValue VersionId). */
export const versionIdLength = { min: 32, max: 64 }

/** Characters of a secret's name, with the hyphen and six characters after it (API reference, CreateSecret Name). */
export const arnNameLimit = 512 + 7

/**
 * The secret of an ARN and the value that the ARN selects in it. The ECS agent counts the resource's fields and looks at nothing
 * else (asmsecret.go); what it lets through and Secrets Manager could never answer is NOT_FOUND.
 */
export function parseSecretArn(arn: Arn, scope: TaskScope): ReferenceTarget {
  const fields = arn.resource.split(':')
  const region = arn.region === '' ? null : arn.region
  const gap = fieldGap(formatArn(arn), 'secret', scope)
  if (gap !== null) return lacking(gap, fields.length !== 2 && fields.length !== 5, region)
  if (fields.length !== 2 && fields.length !== 5) {
    return invalid(
      { of: 'value', code: 'secret-fields', count: fields.length },
      { phase: 'task-start', region, readings: respellFields(arn, fields) },
    )
  }
  const [type = '', name = '', jsonKey = '', versionStage = '', versionId = ''] = fields
  const flaw = addressFlaw(type, name)
  if (flaw !== null) {
    const plain = withoutFiller(name)
    return invalid(flaw, {
      phase: 'task-start',
      reason: 'NOT_FOUND',
      region,
      readings: plain === name ? [] : [`${secretIdOf(arn, plain)}${valueFields([jsonKey, versionStage, versionId])}`],
    })
  }
  const expected = knownPartitionOf(arn.region)
  if (expected !== null && arn.partition !== expected) {
    return invalid(
      { of: 'value', code: 'partition', partition: arn.partition, region: arn.region, expected },
      {
        phase: 'task-start',
        reason: 'PARTITION_MISMATCH',
        region,
        readings: [formatArn({ ...arn, partition: expected })],
      },
    )
  }
  const id = secretIdOf(arn, name)
  if (versionId !== '' && (versionId.length < versionIdLength.min || versionId.length > versionIdLength.max)) {
    return invalid(
      { of: 'value', code: 'version-id-length', length: versionId.length },
      {
        phase: 'task-start',
        region,
        readings: jsonKey === '' && versionStage === '' ? [`${id}:${versionId}::`, `${id}::${versionId}:`] : [],
      },
    )
  }
  return {
    kind: 'secret',
    secretId: id,
    region: arn.region,
    account: arn.account,
    partition: arn.partition,
    arnName: name,
    jsonKey: jsonKey || null,
    versionStage: versionStage || null,
    versionId: versionId || null,
  }
}

/** An ARN of a secret that leaves fields out. The agent counts what it takes for the resource's fields (asmsecret.go). */
export function lacking({ missing, filled }: FieldGap, miscounted: boolean, region: string | null): ReferenceTarget {
  return invalid(
    { of: 'value', code: 'arn-fields', resource: 'secret', missing, miscounted },
    { phase: 'task-start', reason: miscounted ? 'MALFORMED' : 'NOT_FOUND', region, readings: [filled] },
  )
}

/** JSON key, version stage and version id as they stand after a secret's ARN: nothing, or all three. */
export function valueFields(fields: readonly (string | null)[]): string {
  return fields.every((field) => field === null || field === '')
    ? ''
    : `:${fields.map((field) => field ?? '').join(':')}`
}

function addressFlaw(type: string, name: string): ValueFlaw | null {
  const of = 'value'
  if (type !== 'secret') return { of, code: 'secret-type', type }
  if (name === '') return { of, code: 'secret-name-missing' }
  if (name.length > arnNameLimit) return { of, code: 'secret-name-too-long' }
  // Characters of a secret's name (API reference, CreateSecret Name).
  return /^[A-Za-z0-9/_+=.@!-]+$/.test(name) ? null : { of, code: 'secret-name-characters' }
}

function secretIdOf(arn: Arn, name: string): string {
  return formatArn({ ...arn, resource: `secret:${name}` })
}

/** Fields left out at the end, or one colon too many there, have one reading; a lone second field is a stage or a key. */
function respellFields(arn: Arn, fields: readonly string[]): string[] {
  const [type, name = '', ...rest] = fields
  if (type !== 'secret' || name === '') return []
  while (rest.at(-1) === '') rest.pop()
  if (rest.length > 3) return []
  const [first = '', second = '', third = ''] = rest
  const spelt = (...selected: string[]) => `${secretIdOf(arn, name)}${valueFields(selected)}`
  const lone = first === '' && third === '' && second !== '' ? [spelt(second, '', '')] : []
  return [spelt(first, second, third), ...lone]
}
