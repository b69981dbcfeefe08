import type { DefinitionText } from '../../task-definition/texts.ts'
import { isFiller } from '../placeholders/filler.ts'
import { isTemplate } from '../placeholders/template-marks.ts'
import { type CredentialFinding, findCredential } from './credentials.ts'
import type { Certainty } from './match.ts'
import { judgeNamedLiteral } from './named-literal.ts'
import { SLOT_REMEDY } from './remedies.ts'
import { looksLikeKey } from './value-looks.ts'

/**
 * A credential where the name of something belongs: in `valueFrom`, an image, a role, a file system. What reads like a name there is
 * one; what can be no name, and what nobody would name a thing, is taken for the value itself.
 */
export function findCredentialInSlot({
  kind,
  name,
  text,
}: Pick<DefinitionText, 'kind' | 'name' | 'text'>): CredentialFinding | null {
  const byForm = findCredential(null, text)
  const trimmed = text.trim()
  // A document is no name, however likely it is that what it holds is a password.
  if (isDocument(trimmed) && byForm?.certainty !== 'certain')
    return whole(text, 'secret-document', 'certain', 'a JSON document where a name belongs')
  if (byForm !== null) return { ...byForm, remedy: SLOT_REMEDY }
  if (kind !== 'reference' || isFiller(trimmed) || isTemplate(trimmed)) return null
  if (BARE_KEY.test(trimmed) && looksLikeKey(trimmed))
    return whole(text, 'value-in-reference', 'likely', 'what looks like the value of a secret where its name belongs')
  if (name === null || NAME_CHARACTERS.test(trimmed)) return null
  const literal = judgeNamedLiteral(name, trimmed)
  return literal === null
    ? null
    : whole(text, literal.rule, literal.certainty, `${literal.what}, where the name of a secret belongs`)
}

/** No path, no ARN: one run of what keys are made of. */
const BARE_KEY = /^[A-Za-z0-9+/=_-]{20,512}$/
/** What names of parameters, secrets and ARNs are made of (API references); AWS's own secrets have their service in front, `rds!…`. */
const NAME_CHARACTERS = /^(?:arn:[\w-]+:[^\s"'{}]+|[a-z-]{2,20}![\w-]+|[\w./:+=@,-]+)$/

function isDocument(text: string): boolean {
  if (!/^[{[]/.test(text)) return false
  try {
    const value: unknown = JSON.parse(text)
    return (
      typeof value === 'object' &&
      value !== null &&
      !('Ref' in value) &&
      !Object.keys(value).some((key) => key.startsWith('Fn::'))
    )
  } catch {
    return false
  }
}

function whole(text: string, rule: string, certainty: Certainty, what: string): CredentialFinding {
  return { rule, certainty, what, remedy: SLOT_REMEDY, length: text.length, spans: [{ start: 0, end: text.length }] }
}
