import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import type { Suppression } from '../../engine/options.ts'
import { type Severity, severities } from '../../report/severity.ts'
import type { Config } from './config.ts'
import { type InputReader, linesOf } from './input-lines.ts'

/** Severities by check id. Throws InputError for what names no check or no severity. */
export function readOverrides(read: InputReader, checkIds: readonly string[]): Record<string, Severity | 'off'> {
  const overrides: Record<string, Severity | 'off'> = {}
  for (const { text, number } of linesOf(read('checks'))) {
    const [, id = '', level = ''] = /^([a-z-]+)\s*:\s*([a-z]+)$/.exec(text) ?? []
    const severity = [...severities, 'off' as const].find((each) => each === level)
    if (severity === undefined)
      throw new InputError(
        `Input checks, line ${number}: ${quoted(text)} is not of the form "check-id: off|notice|warning|error".`,
      )
    requireCheck(id, checkIds, `Input checks, line ${number}`)
    overrides[id] = severity
  }
  return overrides
}

/** Throws InputError that names the nearest. */
function requireCheck(id: string, checkIds: readonly string[], where: string): void {
  if (checkIds.includes(id)) return
  const near = checkIds.filter(
    (each) =>
      each.includes(id) ||
      id.includes(each) ||
      each.split('-').slice(0, 2).join('-') === id.split('-').slice(0, 2).join('-'),
  )
  throw new InputError(
    `${where}: there is no check named ${quoted(id)}. ${near.length === 0 ? 'The check ids are listed in the README.' : `Did you mean ${near.slice(0, 3).join(' or ')}?`}`,
  )
}

/** The lines of the input `ignore`. Throws InputError. */
export function readSuppressions(read: InputReader, checkIds: readonly string[]): Suppression[] {
  return linesOf(read('ignore')).map(({ text, number }) => {
    const [rule = '', ...comment] = text.split(/\s#(?:\s|$)/)
    const [, check = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(rule.trim()) ?? []
    const [, subject = rest, until = null] = /^(.*\S)\s+until=(\S+)$/.exec(rest) ?? []
    if (check === '' || subject === '') {
      throw new InputError(`Input ignore, line ${number}: expected "check-id SUBJECT [until=YYYY-MM-DD] [# why]".`)
    }
    requireCheck(check, checkIds, `Input ignore, line ${number}`)
    if (until !== null && !isDate(until))
      throw new InputError(`Input ignore, line ${number}: until= is not a date. Write it as YYYY-MM-DD.`)
    return {
      ...everywhere,
      place: `line ${number} of the input ignore`,
      check,
      subject: subject.trim(),
      until,
      why: comment.join(' # ').trim() || null,
    }
  })
}

const everywhere = { files: null, services: null, clusters: null }

/** The file's entries, checked as lines of the input are. Throws InputError. */
export function configSuppressions({ ignore }: Config, file: string, checkIds: readonly string[]): Suppression[] {
  return ignore.map(({ line, ...entry }) => {
    const place = `${file}, line ${line}`
    requireCheck(entry.check, checkIds, place)
    if (entry.until !== null && !isDate(entry.until))
      throw new InputError(`${place}: until is not a date. Write it as YYYY-MM-DD.`)
    return { ...entry, place: `line ${line} of ${file}` }
  })
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
