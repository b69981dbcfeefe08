import { contextOf } from '../__tests__/support/check-context.ts'
import type { LabelledCase } from '../__tests__/text/labelled/labelled.ts'
import { labelledSet } from '../__tests__/text/labelled/set.ts'
import type { CheckResult } from '../src/checks/check.ts'
import { check as credentials } from '../src/checks/environment-holds-no-credentials.ts'
import { check as placeholders } from '../src/checks/placeholders-replaced.ts'

// How the rules about texts do on the labelled set, by kind. `--misses` lists what they get wrong; `--kind KIND` scores one kind alone.
// Fails below the floor, so that a change for the worse is seen.
const floor = { credentialRecall: 0.92, placeholderRecall: 0.9, precision: 0.97, benignErrors: 0 }

type Outcome = 'error' | 'warning' | 'notice' | 'unverified' | 'silent'

interface Scored {
  readonly case: LabelledCase
  /** What the check that the label is about says at the place. */
  readonly outcome: Outcome
}

function outcomeAt(results: readonly CheckResult[], pointer: string): Outcome {
  const verdicts = results.filter(({ subject }) => subject.pointer === pointer).map(({ verdict }) => verdict)
  const failed = verdicts.find((verdict) => verdict.verdict === 'fail')
  if (failed !== undefined) return failed.severity ?? 'error'
  return verdicts.some(({ verdict }) => verdict === 'unverified') ? 'unverified' : 'silent'
}

function score(labelled: LabelledCase): Scored {
  const context = contextOf({
    rendered: labelled.definition,
    identity: {
      status: 'found',
      value: { account: '402913377120', arn: 'arn:aws:sts::402913377120:assumed-role/pipeline/session' },
    },
  })
  const check = labelled.label === 'credential' || labelled.label === 'benign' ? credentials : placeholders
  return { case: labelled, outcome: outcomeAt(check.run(context), labelled.pointer) }
}

const isFound = ({ outcome }: Scored) => outcome !== 'silent'

function table(scored: readonly Scored[], label: LabelledCase['label']): void {
  const of = scored.filter((each) => each.case.label === label)
  console.log(`\n${label} (${of.length})`)
  for (const [kind, rows] of Map.groupBy(of, (each) => each.case.kind)) {
    const counts = (['error', 'warning', 'notice', 'unverified', 'silent'] as const).map(
      (outcome) => `${outcome} ${rows.filter((row) => row.outcome === outcome).length}`,
    )
    console.log(`  ${kind.padEnd(16)} ${String(rows.length).padStart(4)}   ${counts.join('  ')}`)
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

const only = process.argv[process.argv.indexOf('--kind') + 1]
const scored = labelledSet.filter(({ kind }) => !process.argv.includes('--kind') || kind === only).map(score)
const count = (label: LabelledCase['label'], test: (each: Scored) => boolean) =>
  scored.filter((each) => each.case.label === label && test(each)).length
const all = () => true
for (const label of ['credential', 'benign', 'placeholder', 'look-alike'] as const) table(scored, label)

if (process.argv.includes('--misses')) {
  for (const each of scored) {
    const wanted = each.case.label === 'credential' || each.case.label === 'placeholder'
    if (wanted !== isFound(each))
      console.log(
        `${each.case.label} · ${each.case.kind} · ${each.outcome} · ${each.case.name.slice(0, 160).replaceAll('\n', '\\n')}`,
      )
  }
}

const found = count('credential', isFound)
const falseCredentials = count('benign', isFound)
const foundPlaceholders = count('placeholder', isFound)
const falsePlaceholders = count('look-alike', isFound)
const figures = {
  credentialRecall: share(found, count('credential', all)),
  credentialPrecision: share(found, found + falseCredentials),
  placeholderRecall: share(foundPlaceholders, count('placeholder', all)),
  placeholderPrecision: share(foundPlaceholders, foundPlaceholders + falsePlaceholders),
  benignErrors:
    count('benign', ({ outcome }) => outcome === 'error') + count('look-alike', ({ outcome }) => outcome === 'error'),
}
console.log(
  `\n${Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join('   ')}`,
)
const failures = [
  figures.credentialRecall < floor.credentialRecall,
  figures.placeholderRecall < floor.placeholderRecall,
  Math.min(figures.credentialPrecision, figures.placeholderPrecision) < floor.precision,
  figures.benignErrors > floor.benignErrors,
]
if (failures.includes(true)) {
  console.error('Below the floor.')
  process.exitCode = 1
}
