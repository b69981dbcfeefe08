import { standsIn } from '../base/stands-in.ts'
import type { ReferenceTarget, SecretTarget } from '../references/parse/reference.ts'

/** How a text of AWS shows where a name begins and ends. Each is sticky. */
interface NameGrammar {
  readonly before: RegExp
  /** Of a plain word, which may just be a word: something introduces it. */
  readonly beforeWord: RegExp
  readonly after: RegExp
}

interface NameForm {
  /** Characters that a name of this kind may hold, for a class. */
  readonly characters: string
  /** What may stand before a name although it could be part of one: the end of an ARN or of an address. */
  readonly before: string
  /** What may stand after it and still belongs to it. */
  readonly after: string
}

/** Words that introduce a name, and marks around it. */
const introduction =
  '(?:[:/\'"`]|\\b(?:secrets?|parameters?|group|repository|image)(?: name)?:? |parameters: .{0,700}, )'
/** Stands where a text was cut: what is beside it may be half a name. */
const cut = '\\[…\\]'

const grammars: Readonly<Record<'secret' | 'parameter' | 'log-group' | 'image' | 'key', NameGrammar>> = {
  // The full ARN of a secret ends in a hyphen and six characters, which a definition may leave out.
  secret: grammar({ characters: '\\w/+=.@-', before: '', after: '(?:-[A-Za-z0-9]{6})?' }),
  parameter: grammar({ characters: '\\w./-', before: ':parameter/?', after: '' }),
  'log-group': grammar({ characters: '\\w./#-', before: '', after: '' }),
  image: grammar({ characters: '\\w./-', before: '\\.amazonaws\\.com(?:\\.cn)?/|:repository/', after: '' }),
  key: grammar({ characters: '\\w/-', before: '', after: '' }),
}

const plainWord = /^[A-Za-z]+$/
/** A role stands behind its path, and a path has 512 characters. */
const beforeRole = /(?<=\/)(?<=:(?:assumed-)?role\/[\w+=,.@/-]{0,512})/y
const afterRole = new RegExp(`(?![\\w+=,@-]|\\.\\w| ${cut})`, 'y')
const anywhere = /(?:)/y
const afterJsonKey = new RegExp(`(?![\\w-]|\\.\\w| ${cut})`, 'y')

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
      return standsIn(text, target.roleName, beforeRole, afterRole)
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
  if (jsonKey === null || !standsIn(text, `did not contain json key ${jsonKey}`, anywhere, afterJsonKey)) return false
  return !/:secret:/.test(text) || namesTarget(text, target)
}

function isNamed(text: string, name: string, { before, beforeWord, after }: NameGrammar): boolean {
  return standsIn(text, name, plainWord.test(name) ? beforeWord : before, after)
}

function grammar({ characters, before, after }: NameForm): NameGrammar {
  const behind = (start: string) =>
    new RegExp(`(?<!${cut} )${before === '' ? start : `(?:${start}|(?<=${before}))`}`, 'y')
  return {
    before: behind(`(?<![${characters}])`),
    beforeWord: behind(`(?<=${introduction})`),
    // A full stop ends a sentence, unless the name goes on behind it.
    after: new RegExp(`${after}(?![${characters.replace('.', '')}]|\\.[${characters}]| ${cut})`, 'y'),
  }
}
