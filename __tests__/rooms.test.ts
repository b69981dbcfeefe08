import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { filesBelow, readText } from './support/documentation.ts'

/** From the ground up: a file imports its own room and those before it. */
const rooms = (
  'base report task-definition iam text account references baseline service permissions checks engine ' +
  'aws github reporters sources surfaces'
).split(' ')

/** Rooms that see less than their place allows: rooms, or single files of them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  checks: rooms.slice(0, rooms.indexOf('checks')).map((room) => (room === 'account' ? 'account/facts.ts' : room)),
  aws: ['base', 'report', 'iam', 'account'],
  github: ['base', 'report'],
  reporters: ['base', 'report', 'github'],
  // Revisions and services are read through the account's port.
  sources: ['base', 'report', 'task-definition', 'account', 'engine/target.ts', 'engine/unread-target.ts'],
}

/** Packages and parts of Node.js that touch the world. */
const world =
  /^@(?:actions|aws-sdk|smithy|octokit)\/|^node:(?:child_process|dgram|dns|fs|https?|http2|os|process|timers|tls)/
const edges: ReadonlySet<string> = new Set(['aws', 'github', 'reporters', 'sources', 'surfaces'])

const roomOf = (path: string) => path.split('/')[0] ?? ''
const statement = /^(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm
const imports = filesBelow('src', '.ts').flatMap((path) => {
  const file = path.slice('src/'.length)
  return [...readText(path).matchAll(statement)].map(([, from, only, later]) => {
    const name = from ?? only ?? later ?? ''
    return { file, name, to: name.startsWith('.') ? join(dirname(file), name) : null }
  })
})

function isAllowed(file: string, to: string): boolean {
  const room = roomOf(file)
  // What stands beside the rooms only starts a surface, or is a constant.
  if (!to.includes('/')) return to === 'version.generated.ts'
  if (!file.includes('/')) return roomOf(to) === 'surfaces'
  if (room === roomOf(to)) return true
  const below = mayImport[room] ?? rooms.slice(0, rooms.indexOf(room))
  return below.includes(roomOf(to)) || below.includes(to)
}

/** The files of one circle of imports, or none. */
function circle(): string[] {
  const next = Map.groupBy(imports, ({ file }) => file)
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const { to } of next.get(file) ?? []) {
      const found = to === null ? [] : visit(to, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  return [...next.keys()].map((file) => visit(file, [])).find((found) => found.length > 0) ?? []
}

describe('the rooms of src', () => {
  it('are all on the list', () => {
    expect(
      [
        ...new Set(
          imports
            .map(({ file }) => file)
            .filter((file) => file.includes('/'))
            .map(roomOf),
        ),
      ].filter((room) => !rooms.includes(room)),
    ).toEqual([])
    expect(imports.length).toBeGreaterThan(500)
  })

  it('import only downwards', () => {
    const climbing = imports.filter(({ file, to }) => to !== null && !isAllowed(file, to))
    expect(climbing.map(({ file, to }) => `${file} imports ${to}`)).toEqual([])
  })

  it('have no circle of files', () => {
    expect(circle()).toEqual([])
  })

  it('leave the world to the edges', () => {
    const touching = imports.filter(
      ({ file, name }) => file.includes('/') && world.test(name) && !edges.has(roomOf(file)),
    )
    expect(touching.map(({ file, name }) => `${file} imports ${name}`)).toEqual([])
  })
})
