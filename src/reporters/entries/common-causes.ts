import type { Report, TargetReport } from '../../report/report.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { roleName } from './execution-role.ts'
import { faultOfSeveral } from './fault-words.ts'

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

/** Causes that several of the targets have, in the order in which they come up: roles that lack something, then what is the same, then what is alike. */
export function commonCauses(targets: readonly TargetReport[], report: Report): CommonCause[] {
  const all = targets.flatMap((target) =>
    entriesOf(target, report)
      .filter(({ severity }) => severity !== 'notice')
      .map((entry) => ({ target, entry })),
  )
  const ofRoles = groupsOf(
    all.filter(({ entry }) => roleOf(entry) !== null),
    ({ entry }) => kindKey(entry),
    2,
  )
  const same = groupsOf(without(ofRoles, all), ({ entry }) => sameKey(entry), 2)
  const alike = groupsOf(without([...ofRoles, ...same], all), ({ entry }) => kindKey(entry), TARGETS_OF_A_KIND)
  return [
    ...ofRoles.map((instances) => ({
      instances,
      isSame: new Set(instances.map(({ entry }) => sameKey(entry))).size === 1,
    })),
    ...same.map((instances) => ({ instances, isSame: true })),
    ...alike.map((instances) => ({ instances, isSame: false })),
  ]
}

/** The cause as a title. Of a role that lacks something the role is the cause, whatever each target asks of it. */
export function causeTitle({ instances, isSame }: CommonCause): string {
  const [{ entry }] = instances
  const findings = instances.flatMap((each) => each.entry.findings)
  const role = roleOf(entry)
  if (role === null)
    return isSame ? entry.fault : faultOfSeveral(entry.check, findings.length, entry.fault, 'Execution roles')
  const faults = new Set(findings.map(({ message }) => message)).size
  return faultOfSeveral(entry.check, faults, entry.fault, `The role "${roleName(role)}"`)
}

/** The role whose suggested policy is the cure. */
function roleOf({ steps: [step, ...others] }: Entry): string | null {
  return others.length === 0 ? step.policyOf : null
}

function without(told: readonly (readonly Instance[])[], all: readonly Instance[]): Instance[] {
  const known = new Set(told.flat())
  return all.filter((instance) => !known.has(instance))
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
