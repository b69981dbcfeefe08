/** The lines of the new file that a patch of GitHub's shows, by number from 1, without their line breaks. */
export function diffLines(patch: string): Map<number, string> {
  const lines = new Map<number, string>()
  let number = 0
  let inHunk = false
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1]
    if (start !== undefined) {
      number = Number(start)
      inHunk = true
    } else if (inHunk && (row.startsWith('+') || row.startsWith(' '))) {
      lines.set(number, row.slice(1))
      number++
    }
  }
  return lines
}
