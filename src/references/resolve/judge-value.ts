import type { SecretFacts } from '../../account/facts.ts'
import { hasCredential, memberOf, type SecretMember, type SecretValueFacts } from '../../account/secret-value.ts'
import type { Evidence, SecretEvidence } from '../gather/evidence.ts'
import type { Reference, SecretTarget } from '../parse/reference.ts'
import { valueFields } from '../parse/secret-arn.ts'
import { parseValueFrom } from '../parse/value-from.ts'
import { isPlainName, keyHint, meantKey } from './key-hint.ts'
import { fails, leavesOpen, type Note, notes, nothing, type Outcome } from './outcome.ts'

/** What sentences and replacements need of a secret. */
type NamedSecret = Pick<SecretFacts, 'arn' | 'name'>

/** Slots whose secret must be a document with `username` and `password`. */
const credentialSlots: readonly Reference['slot'][] = ['repository-credentials', 'fsx-credentials']

/** What the agent would make of the secret's value. */
export function judgeValue(
  reference: Reference,
  target: SecretTarget,
  evidence: SecretEvidence,
  secret: NamedSecret,
): Outcome {
  const credentials = credentialSlots.includes(reference.slot)
  if (evidence.value === null) return nothing
  if (evidence.value.status === 'unknown') {
    return leavesOpen(credentials ? 'credentials-document-well-formed' : 'secret-json-key-exists', evidence.value)
  }
  if (evidence.value.status === 'absent') return fails({ code: 'version-without-value', name: secret.name })
  const facts = evidence.value.value
  // The agent decodes registry credentials into pointers, which a null takes back, and FSx ones into texts, which it leaves alone.
  if (credentials) return judgeCredentials(facts, reference.slot === 'repository-credentials', secret)
  return target.jsonKey === null ? nothing : judgeMember(reference, target, target.jsonKey, facts, secret)
}

function judgeCredentials(facts: SecretValueFacts, nullTakesBack: boolean, { name }: NamedSecret): Outcome {
  const lacking = (['username', 'password'] as const).filter((field) => !hasCredential(facts, field, nullTakesBack))
  if (lacking.length > 0) return fails({ code: 'credentials-incomplete', lacking })
  const members = facts.form === 'object' ? facts.members : []
  const fields = members.filter(({ key }) => /^(?:username|password)$/i.test(key))
  return notes(...fields.flatMap((member) => standInNotes(name, member)))
}

function judgeMember(
  reference: Reference,
  target: SecretTarget,
  key: string,
  facts: SecretValueFacts,
  secret: NamedSecret,
): Outcome {
  const { name } = secret
  if (facts.form === 'binary') return fails({ code: 'value-binary', name })
  if (facts.form !== 'object')
    return fails({ code: 'value-not-an-object', name, key, form: facts.form, standIn: facts.standIn ?? null })
  if (facts.overflow === true)
    return fails({ code: 'value-not-an-object', name, key, form: 'number-overflow', standIn: null })
  const member = memberOf(facts, key)
  if (member !== null)
    return notes(...changesOnTheWay(reference, member), ...standInNotes(name, member, reference.slot))
  const keys = keyHint(
    key,
    facts.members.map((each) => each.key),
  )
  const meant = meantKey(key, keys)
  return fails({
    code: 'json-key-missing',
    name,
    key,
    keys,
    respelt: meant === null ? null : withKey(target, meant, secret),
  })
}

/** An empty log option is told by what becomes of it. */
function standInNotes(name: string, { key, standIn }: SecretMember, slot?: Reference['slot']): Note[] {
  if (standIn === undefined || (standIn === 'empty' && slot === 'log-secret-option')) return []
  return [{ code: 'value-stand-in', name, key, standIn }]
}

function changesOnTheWay({ slot }: Reference, { key, form, repeated }: SecretMember): Note[] {
  const changes: Note[] = []
  if (form === 'number-reformatted' || form === 'null' || form === 'object' || form === 'array') {
    changes.push({ code: 'value-reformatted', key, form })
  }
  if (repeated) changes.push({ code: 'key-repeated', key })
  if (form === 'empty-text' && slot === 'log-secret-option') changes.push({ code: 'log-option-empty' })
  return changes
}

/** The reference with the key that an earlier one took from the same secret, where the secret still has it and it may be shown. */
export function respeltAsBefore(
  { reference: { target }, evidence }: { readonly reference: Reference; readonly evidence: Evidence },
  before: string,
): { readonly key: string; readonly replacement: string } | null {
  if (target.kind !== 'secret' || evidence.kind !== 'secret') return null
  if (evidence.secret.status !== 'found' || evidence.value?.status !== 'found') return null
  const { arn, name } = evidence.secret.value
  const earlier = parseValueFrom(before, { partition: '', region: null, account: null })
  if (earlier.kind !== 'secret' || earlier.jsonKey === null) return null
  const sameSecret = earlier.secretId === arn || earlier.arnName === name
  if (!sameSecret || !isPlainName(earlier.jsonKey) || memberOf(evidence.value.value, earlier.jsonKey) === null)
    return null
  return { key: earlier.jsonKey, replacement: withKey(target, earlier.jsonKey, { arn }) }
}

/** A reference to another key, by the whole ARN, for the one that is written may lack its suffix. */
function withKey({ versionStage, versionId }: SecretTarget, key: string, { arn }: Pick<SecretFacts, 'arn'>): string {
  return `${arn}${valueFields([key, versionStage, versionId])}`
}
