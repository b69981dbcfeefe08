import type { Pair } from './pair.ts'

interface MarkupForm {
  readonly hint: string
  /** Global, with the groups `key` and `value`. */
  readonly pattern: RegExp
}

const FORMS: readonly MarkupForm[] = [
  { hint: '</', pattern: /<(?<key>[A-Za-z][\w.:-]{0,63})(?:\s[^<>]{0,200})?>(?<value>[^<>]{1,512})<\//g },
  {
    hint: 'value=',
    pattern: /\b(?:key|name)=["'](?<key>[^"']{1,64})["']\s{1,20}value=["'](?<value>[^"']{1,512})["']/g,
  },
  { hint: 'define', pattern: /define\(\s{0,4}["'](?<key>\w{1,64})["']\s{0,4},\s{0,4}["'](?<value>[^"']{1,512})["']/g },
  { hint: '=>', pattern: /["':](?<key>[A-Za-z_][\w.-]{0,63})["']?\s{0,4}=>\s{0,4}["'](?<value>[^"']{1,512})["']/g },
  // A line of a configuration file that parts name and value by white space.
  {
    hint: '\n',
    pattern:
      /(?<=^|\n)[ \t]{0,40}(?<key>[A-Za-z][\w.-]{2,63})[ \t]{1,20}["']?(?<value>[^\s"'#<>{}$=:][^\s"']{3,512})["']?[ \t]{0,8}(?=\n|$)/g,
  },
]

/** Pairs of wanted names in XML, PHP, Ruby and line-based configuration. */
export function markupPairs(text: string, wanted: (key: string) => boolean): Pair[] {
  return FORMS.flatMap(({ hint, pattern }) =>
    text.includes(hint)
      ? Array.from(text.matchAll(pattern)).flatMap((match): Pair[] => {
          const { key = '', value = '' } = match.groups ?? {}
          if (!wanted(key)) return []
          const start = match.index + match[0].lastIndexOf(value)
          return [{ key, form: 'markup', start, end: start + value.length }]
        })
      : [],
  )
}
