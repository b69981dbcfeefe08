import {
  type Add,
  breakingWhenRemoved,
  compareDeep,
  compareEntries,
  memberWords,
  type Pair,
  pairs,
  rest,
} from './compare-parts.ts'
import { labelOf } from './label.ts'
import { partAt } from './normalise.ts'
import { wasSecret } from './variable-changes.ts'

/** Options whose values are names and sizes; those of other drivers may be anything. */
const plainOptions = /^(?:awslogs-(?:group|region|stream-prefix)|mode|max-buffer-size)$/

/** Adds what differs in a log configuration. `isSame`: whether two secret options name the same parameter. */
export function compareLogConfiguration(
  container: string,
  pair: Pair,
  isSame: (options: Pair) => boolean,
  add: Add,
): void {
  const { before, after } = pair
  if (before === null || after === null) {
    const lost = before !== null && partAt(before, 'secretOptions') !== null
    add(pair, { ...rest(null), impact: lost ? breakingWhenRemoved : rest(null).impact })
    return
  }
  const [was, is] = [before, after].map((part) => partAt(part, 'logDriver'))
  const hasOtherDriver = was?.kind === 'leaf' && is?.kind === 'leaf' && was.value !== is.value
  for (const [key, member] of pairs(before, after)) {
    if (key !== 'options' && key !== 'secretOptions') {
      compareDeep(member, { ...rest(null), name: key }, add)
      continue
    }
    for (const [option, entries] of pairs(member.before, member.after)) {
      if (key === 'secretOptions' && isSame(entries)) continue
      const subject = `log option ${container}/${labelOf(option, entries)}`
      const becamePlain =
        key === 'options' &&
        entries.after !== null &&
        partAt(before, 'secretOptions', option) !== null &&
        partAt(after, 'secretOptions', option) === null
      if (becamePlain) {
        add(entries, { ...rest(subject), section: 'plain-text', impact: () => 'breaking' }, wasSecret)
        continue
      }
      const impact = key === 'secretOptions' && !hasOtherDriver ? breakingWhenRemoved : rest(null).impact
      add(entries, { ...rest(subject), impact, name: plainOptions.test(option) ? option : null })
    }
  }
}

export function compareFireLens({ before, after }: Pair, add: Add): void {
  if (before === null || after === null) {
    add({ before, after }, rest(null))
    return
  }
  for (const [key, member] of pairs(before, after)) {
    if (key === 'options') compareEntries(member, rest(null), add)
    else compareDeep(member, memberWords(key), add)
  }
}
