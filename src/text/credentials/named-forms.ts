import type { CredentialMatch } from './match.ts'
import { nameWords } from './name-words.ts'
import { judgeNamedLiteral } from './named-literal.ts'
import { looksGenerated } from './value-looks.ts'

/** Forms that mean something under certain names only: a header in a log router's option, a list of keys, a cookie. */
export function findNamedForm(name: string, value: string): CredentialMatch[] {
  const words = nameWords(name)
  const last = words.at(-1) ?? ''
  if (last === 'header' || last === 'headers') return headerValue(value)
  if (last === 'cookie' || last === 'cookies') return cookieValues(value)
  if (/^(?:tokens|keys|secrets|credentials|passwords|users)$/.test(last)) return listItems(name, value)
  return []
}

/** Fluent Bit writes a header as `Name value`. */
const HEADER = /^\s*(?<key>[A-Za-z][\w-]{2,63})\s{1,8}(?<value>\S.*)$/s

function headerValue(text: string): CredentialMatch[] {
  const { key = '', value = '' } = HEADER.exec(text)?.groups ?? {}
  const literal = key === '' ? null : judgeNamedLiteral(key, value)
  if (literal === null) return []
  const start = text.lastIndexOf(value)
  return [{ ...literal, start, end: start + value.trimEnd().length }]
}

const COOKIE = /(?<=^|;\s?)[\w.-]{1,64}=(?<value>[^;\s]{20,4096})/g

function cookieValues(text: string): CredentialMatch[] {
  return Array.from(text.matchAll(COOKIE))
    .filter((match) => looksGenerated(match.groups?.value ?? ''))
    .map((match) => {
      const end = match.index + match[0].length
      const length = match.groups?.value?.length ?? 0
      return { rule: 'cookie', certainty: 'likely', what: "a session's cookie", start: end - length, end }
    })
}

/** Items of a list, `svc1:token,svc2:token` or a JSON array; each is judged as if it stood alone under the name. */
const ITEM = /(?<=^|[,;\s["'])(?:[\w.@-]{1,64}[:=])?(?<value>[^,;\s"'[\]:=]{16,512}={0,2})(?=$|[,;\s"'\]])/g
const MOST_ITEMS = 50

function listItems(name: string, text: string): CredentialMatch[] {
  if (!/[,;[]/.test(text)) return []
  return Array.from(text.matchAll(ITEM))
    .slice(0, MOST_ITEMS)
    .flatMap((match) => {
      const value = match.groups?.value ?? ''
      const literal = looksGenerated(value) ? judgeNamedLiteral(name, value) : null
      if (literal === null) return []
      const end = match.index + match[0].length
      return [{ ...literal, what: `${literal.what}, in a list`, start: end - value.length, end }]
    })
}
