import type { Report, TargetReport } from '../../report/report.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'

/** An entry and the target that has it. */
export interface Instance {
  readonly target: TargetReport
  readonly entry: Entry
}

/** A cause that several targets have. */
export interface CommonCause {
  readonly instances: readonly [Instance, ...Instance[]]
  /** True: it is the very same in all. False: the same fault with the same cure, each at something of its own. */
  readonly isSame: boolean
}

/** From so many targets on, faults of one kind are told as one list. */
const TARGETS_OF_A_KIND = 4

/** Causes that several of the targets have, in the order in which they come up. */
export function commonCauses(targets: readonly TargetReport[], report: Report): CommonCause[] {
  const all = targets.flatMap((target) =>
    entriesOf(target, report)
      .filter(({ severity }) => severity !== 'notice')
      .map((entry) => ({ target, entry })),
  )
  const same = groupsOf(all, ({ entry }) => sameKey(entry), 2)
  const told = new Set(same.flat())
  const alike = groupsOf(
    all.filter((instance) => !told.has(instance)),
    ({ entry }) => kindKey(entry),
    TARGETS_OF_A_KIND,
  )
  return [
    ...same.map((instances) => ({ instances, isSame: true })),
    ...alike.map((instances) => ({ instances, isSame: false })),
  ]
}

function groupsOf(
  instances: readonly Instance[],
  key: (instance: Instance) => string,
  least: number,
): [Instance, ...Instance[]][] {
  return [...Map.groupBy(instances, key).values()].flatMap(([first, ...others]) =>
    first === undefined || others.length + 1 < least ? [] : [[first, ...others]],
  )
}

function sameKey(entry: Entry): string {
  const { fault, explanation, findings } = entry
  return JSON.stringify([
    kindKey(entry),
    fault,
    explanation,
    findings.map(({ subject, message }) => [subject, message]),
  ])
}

/** What is to be pasted is part of it: that differs where the faults do. */
function kindKey({ check, rule, severity, steps }: Entry): string {
  return JSON.stringify([check, rule, severity, steps.map(({ text, block, policyOf }) => [text, block, policyOf])])
}
