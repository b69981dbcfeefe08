import type { ReferenceTarget, SecretTarget } from '../references/parse/reference.ts'

/** How a text of AWS shows where a name begins and ends. */
interface NameGrammar {
  /** Characters that a name of this kind may hold, for a class. */
  readonly characters: string
  /** What may stand before a name although it could be part of one: the end of an ARN or of an address. */
  readonly before: string
  /** What may stand after it and still belongs to it. */
  readonly after: string
}

const grammars: Readonly<Record<'secret' | 'parameter' | 'log-group' | 'image' | 'key', NameGrammar>> = {
  // The full ARN of a secret ends in a hyphen and six characters, which a definition may leave out.
  secret: { characters: '\\w/+=.@-', before: '', after: '(?:-[A-Za-z0-9]{6})?' },
  parameter: { characters: '\\w./-', before: ':parameter/?', after: '' },
  'log-group': { characters: '\\w./#-', before: '', after: '' },
  image: { characters: '\\w./-', before: '\\.amazonaws\\.com(?:\\.cn)?/|:repository/', after: '' },
  key: { characters: '\\w/-', before: '', after: '' },
}

/** Words that introduce a name, and marks around it: without one of them a plain word may just be a word. */
const introduction = '(?:[:/\'"`]|\\b(?:secrets?|parameters?|group|repository|image)(?: name)?:? |parameters: .*, )'
const plainWord = /^[A-Za-z]+$/
/** Stands where a text was cut: what is beside it may be half a name. */
const cut = '\\[…\\]'

/** Whether a text of AWS names exactly what the reference points to. */
export function namesTarget(text: string, target: ReferenceTarget): boolean {
  switch (target.kind) {
    case 'secret':
      return isNamed(text, target.arnName, grammars.secret)
    case 'parameter':
      return isNamed(text, target.parameterName, grammars.parameter)
    case 'log-group':
      return isNamed(text, target.group, grammars['log-group'])
    case 'image':
      return target.ecr !== null && isNamed(text, target.ecr.repository, grammars.image)
    case 'role':
      return matches(
        text,
        `(?<=:(?:assumed-)?role/(?:[\\w+=,.@-]+/)*)${escaped(target.roleName)}(?![\\w+=,@-]|\\.\\w| ${cut})`,
      )
    default:
      return false
  }
}

/** Whether a text of AWS names the key. */
export function namesKey(text: string, arn: string): boolean {
  return isNamed(text, arn, grammars.key)
}

/** Whether a text of AWS misses exactly this JSON key, of this secret where it names one. */
export function namesJsonKey(text: string, target: SecretTarget): boolean {
  const { jsonKey } = target
  if (jsonKey === null || !matches(text, `did not contain json key ${escaped(jsonKey)}(?![\\w-]|\\.\\w| ${cut})`))
    return false
  return !/:secret:/.test(text) || namesTarget(text, target)
}

function isNamed(text: string, name: string, { characters, before, after }: NameGrammar): boolean {
  if (name === '') return false
  const start = plainWord.test(name) ? `(?<=${introduction})` : `(?<![${characters}])`
  const begin = before === '' ? start : `(?:${start}|(?<=${before}))`
  // A full stop ends a sentence, unless the name goes on behind it.
  const end = `(?![${characters.replace('.', '')}]|\\.[${characters}]| ${cut})`
  return matches(text, `(?<!${cut} )${begin}${escaped(name)}${after}${end}`)
}

function matches(text: string, pattern: string): boolean {
  return new RegExp(pattern, 'u').test(text)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
