import { nameWords } from '../credentials/name-words.ts'
import type { PlaceholderContext, PlaceholderFinding } from './placeholder.ts'

/**
 * Endings that documentation, tutorials and templates put where Secrets Manager appends a hyphen and six random characters.
 * A real ending may by chance, or a secret's own name by intent, read the same, so AWS has the last word.
 */
const FILLER_SUFFIX =
  /:secret:[^:\s]{1,512}-(?<suffix>RANDOM(?:_?SUFFIX|_?CHARS?|_?STRING)?|random|SUFFIX|suffix|X{4,8}|x{4,8}|\?{6}|\*{6}|AbCdEf|aBcDeF|ABCDEF|abcdef|AbC123|ABC123|abc123|AbCd12|a1b2c3|A1B2C3|a1b2C3|1a2b3c|1A2B3C|123456|000000|6RANDOM|6RandomCharacters|RandomCharacters|XyZ123|XXXXXX)(?=:|$)/

/** The made-up ending of a Secrets Manager ARN. */
export function findFillerSuffix(value: string): PlaceholderFinding[] {
  const suffix = value.includes(':secret:') ? FILLER_SUFFIX.exec(value) : null
  if (suffix === null) return []
  const text = suffix.groups?.suffix ?? ''
  const end = suffix.index + suffix[0].length
  return [
    {
      rule: 'secret-arn-suffix',
      certainty: 'filler-arn',
      what: `a made-up ending of a Secrets Manager ARN, -${text}`,
      remedy:
        'Copy the whole ARN from Secrets Manager, with the six characters that it ends in, or leave the hyphen and the six characters out.',
      severity: 'error',
      span: { start: end - text.length - 1, end },
    },
  ]
}

/** Account ids that AWS's own documentation uses, and those of one repeated digit, which emulators and tutorials use. */
const DOCUMENTATION_ACCOUNTS: ReadonlySet<string> = new Set(
  (
    '123456789012 111122223333 444455556666 777788889999 012345678901 123412341234 210987654321 987654321098 112233445566 ' +
    '012345678910 109876543210 098765432109 123456781234 121212121212 101010101010 123123123123 000011112222 333344445555 ' +
    '000000000000 111111111111 222222222222 333333333333 444444444444 555555555555 666666666666 777777777777 888888888888 999999999999'
  ).split(' '),
)

/** Where an account id stands: in an ARN, an ECR registry, an SQS address. */
const ACCOUNT =
  /(?<=arn:[\w-]{1,20}:[\w-]{1,40}:[\w-]{0,30}:)\d{12}(?!\d)|(?<!\d)\d{12}(?=\.dkr[.-]ecr)|(?<=sqs[\w.-]{0,60}\.amazonaws\.com(?:\.cn)?\/)\d{12}(?=\/)/g

/** Account ids of documentation, each with its span, since one may be the pipeline's own account. */
export function findDocumentationAccounts(value: string, { name }: PlaceholderContext): PlaceholderFinding[] {
  if (!/\d{12}/.test(value)) return []
  const alone =
    /^\d{12}$/.test(value) && nameWords(name ?? '').some((word) => word === 'account' || word === 'registry')
  const places = alone ? [{ 0: value, index: 0 }] : [...value.matchAll(ACCOUNT)]
  return places
    .filter(({ 0: id }) => DOCUMENTATION_ACCOUNTS.has(id))
    .map(({ 0: id, index }) => ({
      rule: 'documentation-account',
      certainty: 'documentation-account',
      what: `an account id from documentation, ${id}`,
      remedy: 'Put the id of the account that owns the resource here.',
      severity: 'error',
      span: { start: index, end: index + id.length },
    }))
}
