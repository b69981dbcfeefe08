/** Characters of a pattern: longer than any path of a repository. */
const patternLimit = 500
/** Patterns that one with braces stands for. */
const alternativeLimit = 100

/** A pattern that was read: each way in which a path may match it, one part for each name between slashes. */
export type Pattern = readonly (readonly PatternPart[])[]

/** `**`, which stands for any number of folders; or what one name looks like. */
export type PatternPart = '**' | readonly Token<string>[]

/** Any run of items, or one of which something is known. */
type Token<Item> = '*' | ((item: Item) => boolean)

/** Why a text is no pattern, as the end of a sentence that begins with it. */
export interface PatternProblem {
  readonly problem: string
}

/** Reads `*`, `**`, `?`, `[a-z]`, `[!a-z]` and `{a,b}`, each with its meaning in a shell; a backslash takes a character as it is. */
export function parsePattern(text: string): Pattern | PatternProblem {
  if (text.length > patternLimit) return { problem: `has more than ${patternLimit} characters` }
  // What leads out of the folder that the walk begins in is not below it.
  if (text.startsWith('/') || text.startsWith('../')) return []
  const alternatives = expandBraces(text)
  if (alternatives === null) return { problem: `stands for more than ${alternativeLimit} patterns by its braces` }
  return alternatives.map((each) =>
    each
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .map((part) => (part === '**' ? part : tokensOf(part))),
  )
}

export function matchesPart(part: PatternPart, name: string): boolean {
  return part === '**' || matches(part, [...name])
}

/** What the first `*` of a pattern stands for in a path that matches; null where it has none. */
export function firstStar(pattern: Pattern, path: string): string | null {
  const names = path.split('/')
  for (const parts of pattern) {
    const index = parts.findIndex((part) => part.includes('*') && part !== '**')
    const part = parts[index]
    if (part === undefined || part === '**') continue
    const fits = names.findLast(
      (name, at) =>
        matches(part, [...name]) &&
        matches(parts.slice(0, index).map(asToken), names.slice(0, at)) &&
        matches(parts.slice(index + 1).map(asToken), names.slice(at + 1)),
    )
    if (fits !== undefined) return starOf(part, [...fits])
  }
  return null
}

function asToken(part: PatternPart): Token<string> {
  return part === '**' ? '*' : (name) => matches(part, [...name])
}

function starOf(part: readonly Token<string>[], characters: readonly string[]): string {
  const start = part.indexOf('*')
  const after = part.slice(start + 1)
  const ends = characters.map((_, index) => index).concat(characters.length)
  const end = ends.findLast((each) => each >= start && matches(after, characters.slice(each))) ?? start
  return characters.slice(start, end).join('')
}

/** Takes at most the product of both lengths, whatever they hold. */
function matches<Item>(tokens: readonly Token<Item>[], items: readonly Item[]): boolean {
  let [at, token, resumeAt, star] = [0, 0, 0, -1]
  while (at < items.length) {
    const expected = tokens[token]
    if (expected === '*') {
      // It stands for nothing at first, and for one item more each time that the rest does not fit.
      ;[star, resumeAt] = [token, at]
      token += 1
    } else if (expected?.(items[at] as Item)) {
      at += 1
      token += 1
    } else if (star >= 0) {
      resumeAt += 1
      ;[at, token] = [resumeAt, star + 1]
    } else return false
  }
  return tokens.slice(token).every((each) => each === '*')
}

/** Every text that the braces stand for; null where there are too many. */
function expandBraces(text: string): string[] | null {
  const group = firstGroup(text)
  if (group === null) return [text]
  const tails = expandBraces(group.after)
  if (tails === null) return null
  const texts: string[] = []
  for (const option of group.options) {
    const heads = expandBraces(option)
    if (heads === null || texts.length + heads.length * tails.length > alternativeLimit) return null
    texts.push(...heads.flatMap((head) => tails.map((tail) => `${group.before}${head}${tail}`)))
  }
  return texts
}

interface Group {
  readonly before: string
  readonly options: readonly string[]
  readonly after: string
}

/** The first braces that hold a comma: others stand for themselves. */
function firstGroup(text: string): Group | null {
  for (let start = 0; start < text.length; start += 1) {
    if (text[start] === '\\') start += 1
    else if (text[start] === '{') {
      const { commas, end } = insideBraces(text, start)
      if (end === null || commas.length === 0) continue
      const bounds = [start, ...commas, end]
      const options = bounds.slice(1).map((bound, index) => text.slice((bounds[index] ?? 0) + 1, bound))
      return { before: text.slice(0, start), options, after: text.slice(end + 1) }
    }
  }
  return null
}

/** Where the braces that open at `start` end, and the commas that divide them. */
function insideBraces(
  text: string,
  start: number,
): { readonly commas: readonly number[]; readonly end: number | null } {
  const commas: number[] = []
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (character === ',' && depth === 1) commas.push(at)
    if (depth === 0) return { commas, end: at }
  }
  return { commas, end: null }
}

function tokensOf(part: string): Token<string>[] {
  const tokens: Token<string>[] = []
  for (let at = 0; at < part.length; ) {
    const [text = '', escaped, negated, members] = tokenPattern.exec(part.slice(at)) ?? []
    at += text.length
    if (text === '*') tokens.push('*')
    else if (text === '?') tokens.push(() => true)
    else if (members !== undefined) tokens.push(memberOf(members, negated !== ''))
    else tokens.push((character) => character === (escaped ?? text))
  }
  return tokens
}

/** One token: an escaped character, `[…]`, or any other character. A bracket that nothing closes stands for itself. */
const tokenPattern = /^(?:\\(.)|\[([!^]?)(\]?[^\]]*)\]|.)/su

function memberOf(members: string, negated: boolean): Token<string> {
  const ranges = [...members.matchAll(/(.)(?:-(.))?/gsu)].map(([, from = '', to = from]) => [from, to] as const)
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== negated
}
