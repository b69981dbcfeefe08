import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** What CHANGELOG.md says of a version, without its heading; null where it has no such section, or an empty one. */
export function notesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((each) => each.split('\n')[0]?.split(' ')[0] === version)
  const notes = section?.split('\n').slice(1).join('\n').trim() ?? ''
  return notes === '' ? null : notes
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const version = (process.argv[2] ?? '').replace(/^v/, '')
  const notes = notesOf(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), version)
  if (notes === null) {
    console.error(`CHANGELOG.md says nothing of version ${version}. Put what changed under "## ${version}".`)
    process.exitCode = 1
  } else console.log(notes)
}
