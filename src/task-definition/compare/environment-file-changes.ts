import { type Add, type Pair, partValue, rest, type Words } from './compare-parts.ts'
import type { Part } from './normalise.ts'

/** Of two files that set the same variable the first wins, so that places count. */
export function compareEnvironmentFiles(container: string, { before, after }: Pair, add: Add): void {
  const [was, is] = [filesOf(before), filesOf(after)]
  const words = (index: number): Words => rest(`environment file ${container}/${index}`)
  if (was.length === is.length) {
    for (const [index, { part }] of is.entries()) add({ before: was[index]?.part ?? null, after: part }, words(index))
    return
  }
  const [kept, moved] = [common(was, is), common(is, was)]
  for (const { part, index } of was.filter((file) => !kept.includes(file)))
    add({ before: part, after: null }, words(index))
  for (const { part, index } of is.filter((file) => !moved.includes(file)))
    add({ before: null, after: part }, words(index))
  // What is in both may have changed places.
  for (const [place, { part, index }] of moved.entries())
    add({ before: kept[place]?.part ?? null, after: part }, words(index))
}

interface PlacedFile {
  readonly part: Part
  readonly index: number
  readonly text: string
}

function filesOf(part: Part | null): PlacedFile[] {
  const members = part?.kind === 'entries' ? [...part.members.values()] : []
  return members.map((member, index) => ({ part: member, index, text: JSON.stringify(partValue(member)) }))
}

/** Those of the first that the second has too, a file that stands twice counted twice. */
function common(files: readonly PlacedFile[], others: readonly PlacedFile[]): PlacedFile[] {
  const left = others.map(({ text }) => text)
  return files.filter(({ text }) => {
    const index = left.indexOf(text)
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
}
