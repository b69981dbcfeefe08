import { decodings, eachDecoding } from './decodings.ts'
import { type Needles, needlesOf } from './needles.ts'
import { VOCABULARY } from './vocabulary.generated.ts'
import { WITHHELD, withheldJson, withheldLines, withheldMarkup } from './withhold.ts'

/** Where a text goes when it leaves. */
export type Surface = 'log' | 'summary' | 'comment' | 'check-run' | 'sarif' | 'output' | 'report' | 'html'

/** The one door every text leaves through. */
export interface Publisher {
  /** The text that may go to a surface: as it is, masked, without the lines or members that hold a credential, or an explanation in its place. */
  publish(surface: Surface, text: string): string
  /** Of a text that need not be published: whether it is free of known credentials. */
  isClean(text: string): boolean
  /** The surfaces that had something withheld so far: each is a bug in the text's maker. */
  refusals(): readonly Surface[]
}

export interface PublisherOptions {
  /** Literal credentials that the definition holds. */
  readonly credentials: readonly string[]
  /** Account ids to take out of prose; none leaves prose as it is. */
  readonly maskAccountIds: readonly string[]
  /**
   * Texts of the definition that are no secret: family, container and image names, variable names, paths. A credential that is part
   * of one of them (a password that reads `postgres`) is not looked for: to find it would prove nothing and cost the report.
   */
  readonly publicTexts?: readonly string[]
}

/** A line of a longer credential, such as a private key's, is looked for by itself from this length on. */
const SHORTEST_LINE = 16

const REFUSAL =
  'ECS preflight withheld this text because it contained a credential of the task definition. That is a bug in ECS preflight; please report it, without the credential.'

const PROSE: ReadonlySet<Surface> = new Set(['log', 'summary', 'comment', 'check-run', 'html'])
const MASK = 'XXXXXXXXXXXX'

/** The publisher of a run. */
export function createPublisher(options: PublisherOptions): Publisher {
  const needles = guarded(options.credentials, options.publicTexts ?? [])
  const holds = (text: string) => !needles.isEmpty && holdsAny(text, needles)
  const mask = accountMask(options.maskAccountIds)
  const refused: Surface[] = []
  return {
    publish(surface, text) {
      const safe = holds(text) ? withheld(surface, text, holds) : text
      if (safe !== text) refused.push(surface)
      return PROSE.has(surface) ? mask(safe) : safe
    },
    isClean: (text) => !holds(text),
    refusals: () => [...refused],
  }
}

function holdsAny(text: string, needles: Needles): boolean {
  for (const form of eachDecoding(text)) if (needles.firstIn(form) !== null) return true
  return false
}

/** Block by block, so that the rest of the report stands; what is left is looked at once more, since a credential may span blocks. */
function withheld(surface: Surface, text: string, holds: (text: string) => boolean): string {
  if (surface === 'output') return refusal(surface)
  const structured = surface === 'report' || surface === 'sarif' ? withheldJson(text, holds) : null
  const rest = structured ?? (surface === 'html' ? withheldMarkup(text, holds) : withheldLines(text, holds))
  return holds(rest) || rest.trim() === WITHHELD ? refusal(surface) : rest
}

/** The account ids in a text's ARNs and ECR addresses, each once. */
export function accountIdsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(ACCOUNT_IN_ADDRESS), ([id]) => id))]
}

/** An account id stands in the fifth field of an ARN, or opens the host of an ECR registry. */
const ACCOUNT_IN_ADDRESS = /(?<=arn:[\w-]{0,20}:[\w-]{0,40}:[\w-]{0,30}:)\d{12}(?!\d)|(?<!\d)\d{12}(?=\.dkr[.-]ecr)/g

/**
 * What is looked for: each credential in the forms that escapes come down to, and its long lines. A credential that is part of a public
 * text or of a word of the report's own is not: to find it would prove nothing, and cost the report.
 */
function guarded(credentials: readonly string[], publicTexts: readonly string[]): Needles {
  const lines = credentials.flatMap((credential) =>
    credential.includes('\n') || credential.length >= SHORTEST_LINE
      ? credential
          .split(/\r?\n|\\n/)
          .map((line) => line.trim())
          .filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'))
      : [],
  )
  const forms = new Set(
    [...credentials, ...lines].flatMap((credential) => decodings(credential.trim())).map((form) => form.trim()),
  )
  const known = needlesOf(forms).allIn(publicTexts.join('\n'))
  return needlesOf([...forms].filter((form) => !known.has(form) && !isOwnWord(form)))
}

/** Words of the code's own texts have letters and hyphens alone. */
function isOwnWord(form: string): boolean {
  return /^[A-Za-z-]{1,60}$/.test(form) && VOCABULARY.includes(form.toLowerCase())
}

function accountMask(ids: readonly string[]): (text: string) => string {
  const known = new Set(ids.filter((id) => /^\d{12}$/.test(id)))
  if (known.size === 0) return (text) => text
  return (text) =>
    text.replace(/(?<!\d)\d{12}(?!\d)/g, (id) => (known.has(id) ? MASK : id)).replace(ACCOUNT_IN_ADDRESS, MASK)
}

/** What stands in a refused text's place must still be of the surface's form: JSON where JSON is read, nothing where a value is. */
function refusal(surface: Surface): string {
  if (surface === 'output') return ''
  if (surface === 'report') return `${JSON.stringify({ version: 1, error: REFUSAL }, null, 2)}\n`
  if (surface !== 'sarif') return REFUSAL
  const invocation = {
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: REFUSAL } }],
  }
  const run = { tool: { driver: { name: 'ECS preflight' } }, invocations: [invocation], results: [] }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}
