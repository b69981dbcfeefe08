import { cpus } from 'node:os'
import { judgeTexts } from '../__tests__/support/judge-texts.ts'
import type { Load } from '../__tests__/support/loads.ts'
import { type Figures, latencyMs, measureRow, type Row } from './bench/measure-load.ts'
import { measurePeers } from './bench/peers.ts'

// What a run costs, printed and never asserted, as docs/performance.md explains. CPU is user and system time of the whole process over
// that of `node -e 0`, run in turn, the median of pairs; the servers are in the bench's own process and so in none of the figures.
// Memory is the peak of the run whose wall time is told. With arguments, only rows whose names hold one of them.

const one = { definitions: 1, secrets: 1, keys: 1, parameters: 0 }
const stack = { secrets: 2, keys: 5, parameters: 10 }

const rows: readonly Row[] = [
  row('missing input', null, { pairs: 15, chain: false }),
  row('1 secret', one),
  row('1 secret, with GitHub', one, { github: true }),
  row('50 secrets', { ...one, secrets: 50 }),
  row('200 secrets', { ...one, secrets: 200 }, { pairs: 3, chain: false }),
  row('1000 secrets (5 × 200)', { ...one, definitions: 5, secrets: 200 }, { pairs: 1, chain: false }),
  row('20 definitions × 20 references', { definitions: 20, ...stack }, { pairs: 3 }),
  row('100 definitions × 20 references', { definitions: 100, ...stack }, { pairs: 2, chain: false }),
]

function row(name: string, load: Load | null, settings: Partial<Row> = {}): Row {
  return { name, load, github: false, pairs: 9, chain: true, ...settings }
}

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word))

console.log(`Node.js ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors\n`)
print(['', 'CPU × node', 'CPU ms', 'MiB', 'calls to AWS', 'longest chain', `wall at ${latencyMs} ms`, 'conclusion'])
print(Array.from({ length: 8 }, (_, index) => (index === 0 || index === 7 ? '---' : '---:')))
for (const each of rows) {
  if (isWanted(each.name)) print([each.name, ...cells(await measureRow(each))])
}
if (isWanted('variables')) {
  const rounds = Array.from({ length: 8 }, () => judgeTexts(5_000))
  console.log(
    `\n5,000 variables, looked at for credentials and placeholders: ${Math.min(...rounds).toFixed(0)} ms of one processor`,
  )
}
if (isWanted('peers')) {
  console.log('')
  print(['beside it', 'CPU × node', 'wall, no latency'])
  print(['---', '---:', '---:'])
  for await (const { name, figures } of measurePeers()) {
    print(
      figures === null
        ? [name, 'not run', '']
        : [name, figures.cpuOverNode.toFixed(1), `${figures.wallMs.toFixed(0)} ms`],
    )
  }
}

function cells(figures: Figures): string[] {
  return [
    figures.cpuOverNode.toFixed(1),
    figures.cpuMs.toFixed(0),
    figures.mebibytes.toFixed(0),
    String(figures.calls),
    figures.chain === null ? '' : String(figures.chain),
    `${figures.wallMs.toFixed(0)} ms`,
    figures.conclusion,
  ]
}

function print(texts: readonly string[]): void {
  console.log(`| ${texts.join(' | ')} |`)
}
