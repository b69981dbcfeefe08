import pLimit from 'p-limit'
import { openAwsMatrix, waits } from '../__tests__/support/faults/aws-matrix.ts'
import { openGitHubMatrix } from '../__tests__/support/faults/github-matrix.ts'

// Every operation that AWS is asked with every way in which an answer can go wrong, and every route of GitHub likewise. Whatever comes,
// a run ends, says what is open, and neither passes nor accuses what it does not know.

/** Runs at once: those that compute, and those that wait. */
const computing = pLimit(12)
const waiting = pLimit(80)
/** Processes at once, likewise. */
const spawned = pLimit(4)
const spawnedWaiting = pLimit(16)
/** Milliseconds after which a run has hung: the longest patience of a run, and a busy machine. */
const longestMs = 90_000

const problems: string[] = []
process.on('unhandledRejection', (error) => problems.push(`a rejection that nobody handles: ${String(error)}`))

const started = performance.now()
const aws = await openAwsMatrix()
problems.push(...aws.unasked.map((operation) => `${operation} is asked in no scene`))
await Promise.all(
  aws.cells.map((cell) =>
    (waits(cell) ? waiting : computing)(() =>
      judged(`${cell.operation}, ${cell.fault.name} (${cell.scene.name})`, () => aws.judge(cell)),
    ),
  ),
)
await aws.close()
const github = await openGitHubMatrix()
problems.push(...github.unasked.map((route) => `${route} is asked in no scene`))
await Promise.all(
  github.cells.map((cell) =>
    (cell.fault.hangs ? spawnedWaiting : spawned)(() =>
      judged(`${cell.route}, ${cell.fault.name} (${cell.scene.name})`, () => github.judge(cell)),
    ),
  ),
)
await github.close()

for (const problem of problems) console.error(problem)
const seconds = Math.round((performance.now() - started) / 1000)
const [operations, routes] = [
  count(aws.cells.map(({ operation }) => operation)),
  count(github.cells.map(({ route }) => route)),
]
console.log(
  `${operations} operations of AWS in ${aws.cells.length} runs, ${routes} routes of GitHub in ${github.cells.length}, ${seconds} s: ` +
    (problems.length === 0 ? 'every promise held.' : `${problems.length} promises broken.`),
)
process.exitCode = problems.length === 0 ? 0 : 1

function count(names: readonly string[]): number {
  return new Set(names).size
}

async function judged(name: string, judge: () => Promise<string[]>): Promise<void> {
  const began = performance.now()
  const found = await judge().catch((error: unknown) => [`threw ${String(error)}`])
  if (performance.now() - began > longestMs) found.push(`took ${Math.round((performance.now() - began) / 1000)} s`)
  problems.push(...found.map((sentence) => `${name}: ${sentence}`))
}
