import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import {
  type GoldenOptions,
  goldenFile,
  goldenNames,
  replayGolden,
  resultFiles,
  savedText,
  updateGolden,
} from '../__tests__/support/golden.ts'
import { type GoldenWorld, goldenWorlds } from '../__tests__/support/golden-worlds.ts'
import { runAssessment } from '../__tests__/support/run-assessment.ts'

// Recorded runs, one folder each below __tests__/golden. `npm run golden` tells what differs, `-- --update` writes what the source makes
// of the recordings now, `-- --record` first asks the embedded accounts again, which is needed when the engine asks something new.

const record = process.argv.includes('--record')
const update = record || process.argv.includes('--update')

async function recordAnew({ name, definition, world, options }: GoldenWorld): Promise<void> {
  const { region, cluster, service, now, inputs }: GoldenOptions = options
  const run = await runAssessment([{ name: 'task-definition.json', text: definition }], world, {
    region,
    cluster,
    services: [service],
    now: Date.parse(now),
    inputs,
  })
  const write = (file: string, text: string) => writeFileSync(goldenFile(name, file), text)
  rmSync(goldenFile(name, ''), { recursive: true, force: true })
  mkdirSync(goldenFile(name, ''), { recursive: true })
  write('task-definition.json', definition)
  write('account.json', `${JSON.stringify(run.recording, null, 2)}\n`)
  write('options.json', `${JSON.stringify(options, null, 2)}\n`)
}

if (record) for (const world of goldenWorlds()) await recordAnew(world)
let different = 0
for (const name of goldenNames()) {
  const result = await replayGolden(name)
  const files = update
    ? updateGolden(name, result)
    : resultFiles.filter((file) => savedText(name, file) !== result[file])
  for (const file of files) console.log(`${update ? 'written' : 'differs'}: __tests__/golden/${name}/${file}`)
  different += files.length
}
if (different > 0 && !update) {
  console.error('Read the difference after npm run golden -- --update, and commit it with the change that makes it.')
  process.exitCode = 1
}
