import type { JsonObject } from '../../base/json.ts'
import type { ExposedValue } from '../../task-definition/exposed-value.ts'
import { type Holes, openHoleOver } from '../../task-definition/hole.ts'
import { readTaskDefinition } from '../../task-definition/task-definition.ts'
import { type DefinitionText, definitionTexts, type TextKind } from '../../task-definition/texts.ts'
import type { ConfidentialValue } from './confidential.ts'

/** Texts that containers get. What names something is judged as what it names. */
const given: ReadonlySet<TextKind> = new Set(['value', 'command', 'log-option', 'other'])

/** A value that is a part of a longer text counts from this length on: `shop` is a part of many. */
const shortestPart = 8

/** Attributes that only applying the plan tells, and whose values are secrets. */
const secretReferences: readonly (readonly [RegExp, ExposedValue['holder']])[] = [
  [/(?:^|\.)aws_secretsmanager_secret_version\.[^.]+\.secret_(?:string|binary)$/, 'secret'],
  [/(?:^|\.)random_password\.[^.]+\.(?:result|bcrypt_hash)$/, 'hidden-input'],
]

/** Places of a definition that get the value of a secret, or one that the configuration marks as sensitive. */
export function exposedValues(
  definition: JsonObject,
  holes: Holes,
  confidential: readonly ConfidentialValue[],
): ExposedValue[] {
  const secrets = confidential.filter(({ holder }) => holder !== null)
  return definitionTexts(readTaskDefinition(definition))
    .filter(({ kind }) => given.has(kind))
    .flatMap((text): ExposedValue[] => {
      const exposed = unknownSecret(text, holes) ?? knownSecret(text, secrets)
      return exposed === null ? [] : [{ pointer: text.pointer, valueFrom: null, ...exposed }]
    })
}

type Exposed = Pick<ExposedValue, 'holder' | 'reference'>

function unknownSecret({ pointer }: DefinitionText, holes: Holes): Exposed | null {
  const reference = openHoleOver(holes, pointer)?.reference ?? ''
  const [, holder] = secretReferences.find(([pattern]) => pattern.test(reference)) ?? []
  return holder === undefined ? null : { holder, reference }
}

function knownSecret({ text }: DefinitionText, secrets: readonly ConfidentialValue[]): Exposed | null {
  const held = secrets.find(
    (secret) => text === secret.text || (secret.text.length >= shortestPart && text.includes(secret.text)),
  )
  return held === undefined || held.holder === null ? null : { holder: held.holder, reference: held.reference }
}
