import { type JsonPointer, pointerSegments, pointerTo } from '../../base/json.ts'
import { nearest } from '../../base/nearest.ts'
import { listed } from '../../base/sentence.ts'
import { type Cleaned, originOf } from './clean.ts'
import { foreignKey } from './foreign-keys.ts'
import { sameWord } from './key-suggestion.ts'
import { PATHS_BY_KEY, placeAt } from './register-input.ts'
import { RESPONSE_ONLY_FIELDS } from './response-only.ts'
import { pathOf, placeName, pointerOf, quotedKey, type SchemaProblem } from './schema-problem.ts'
import type { SchemaError } from './schema-validator.generated.js'

interface UnknownKey {
  readonly problem: SchemaProblem
  /** The key (by pointer in the cleaned definition) that the unknown one was surely meant to be. */
  readonly meantFor: JsonPointer | null
}

/** What people write into JSON for readers and editors: nobody means it to be registered. */
const COMMENT_KEY = /^(?:_?_?comments?|_?notes?|\/\/.*|#.*|\$schema|\$comment|x-.*)$/i

/** Response-only fields, and `environment[].valueFrom`, are told elsewhere. */
export function unknownKey(error: SchemaError, { origin }: Cleaned): UnknownKey[] {
  const parent = pointerOf(error)
  const segments = pointerSegments(parent)
  const key = String(error.params.additionalProperty)
  const path = pathOf(segments)
  if (path === '' && RESPONSE_ONLY_FIELDS.has(key)) return []
  if (path === 'containerDefinitions[].environment[]' && key === 'valueFrom') return []
  const pointer = originOf(origin, pointerTo(parent, key))
  if (COMMENT_KEY.test(key)) return [{ problem: commentKey(pointer), meantFor: null }]
  const place = placeAt(segments)
  const known = place?.kind === 'structure' ? [...place.members.keys()] : []
  const { right, remedy, why } = meaningOf(key, path, known)
  const problem: SchemaProblem = {
    rule: 'unknown-key',
    severity: 'error',
    pointer,
    message: `ECS does not know ${quotedKey(key)} ${placeName(segments)}${why}. The AWS SDK drops it without a word, so nothing of it is registered.`,
    remedy,
  }
  return [{ problem, meantFor: right === null ? null : pointerTo(parent, right) }]
}

interface Meaning {
  /** The key of the same object that was surely meant; null where there is none. */
  readonly right: string | null
  readonly remedy: string
  /** How the key came here, as the end of a sentence. */
  readonly why: string
}

function meaningOf(key: string, path: string, known: readonly string[]): Meaning {
  const written = REMEDIES.get(path === '' ? key : `${path}.${key}`)
  const same = sameWord(key, known)
  if (written !== undefined) return { right: same, remedy: written, why: '' }
  if (same !== null) return { right: same, remedy: `Rename it to ${same}.`, why: '' }
  const foreign = foreignKey(key, path)
  if (foreign !== null) {
    const here = known.includes(foreign.right)
    return {
      right: here ? foreign.right : null,
      remedy: here ? `Rename it to ${foreign.right}, and write it as ECS has it.` : `Write ${foreign.right} instead.`,
      why: `: it is a word of ${foreign.of} for ${foreign.right}`,
    }
  }
  if (key === '<<')
    return {
      right: null,
      remedy: 'Write the merged keys out: YAML 1.2, as the deploy action reads it, has no merge keys.',
      why: '',
    }
  const elsewhere = PATHS_BY_KEY.get(key) ?? []
  if (elsewhere.length > 0)
    return {
      right: null,
      remedy: `Move it to where it belongs: ${listed(closestPlaces(elsewhere, path), 'or')}.`,
      why: '',
    }
  const similar = nearest(key, known)
  if (similar !== null) return { right: similar, remedy: `Rename it to ${similar}.`, why: '' }
  return { right: null, remedy: withoutMeaning(known), why: '' }
}

/** Remedies for mistakes that need more than another name. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  [
    'containerDefinitions[].secrets[].value',
    'Write valueFrom with the ARN of a Secrets Manager secret or the name of a Parameter Store parameter, and take the literal value out of the file.',
  ],
  [
    'containerDefinitions[].logConfiguration.secrets',
    'Rename it to secretOptions: that is where a log driver gets its secrets from.',
  ],
])

/** Beyond this many, a list of the keys that ECS knows helps nobody. */
const MAX_LISTED_KEYS = 12

function withoutMeaning(known: readonly string[]): string {
  if (known.length > MAX_LISTED_KEYS)
    return 'Remove it, or replace it by the key that the RegisterTaskDefinition reference has for it.'
  return `Remove it, or use one of the keys that ECS knows here: ${listed(known, 'or')}.`
}

/** Of the paths that have a key up to four, those nearest to where it stands first. */
function closestPlaces(paths: readonly string[], path: string): string[] {
  const shared = (other: string): number => {
    let length = 0
    while (length < Math.min(path.length, other.length) && path[length] === other[length]) length += 1
    return length
  }
  return paths
    .toSorted((left, right) => shared(right) - shared(left))
    .slice(0, 4)
    .map((other) => (other === '' ? 'the top level' : other))
}

function commentKey(pointer: JsonPointer): SchemaProblem {
  return {
    rule: 'comment-key',
    severity: 'notice',
    pointer,
    message: 'This key is a comment, which ECS does not know. The AWS SDK drops it; the AWS CLI refuses the file.',
    remedy: 'Remove it if another tool than the deploy action registers the file.',
  }
}

/** An exported definition has all of them: one problem, at the first. */
export function responseOnly(errors: readonly SchemaError[], { origin }: Cleaned): SchemaProblem[] {
  const fields = errors
    .filter((error) => pointerOf(error) === '')
    .map((error) => String(error.params.additionalProperty))
    .filter((key) => RESPONSE_ONLY_FIELDS.has(key))
  const [first] = fields
  if (first === undefined) return []
  const one = fields.length === 1
  return [
    {
      rule: 'response-only',
      severity: 'notice',
      pointer: originOf(origin, pointerTo('', first)),
      message: `${listed(fields)} ${one ? 'is a field' : 'are fields'} that ECS returns, but does not take at registration. ${one ? 'It is' : 'They are'} left out, and nothing is lost.`,
      remedy: one ? 'Remove it from the file.' : 'Remove them from the file.',
    },
  ]
}
