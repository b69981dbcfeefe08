import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Json, JsonObject } from '../../src/base/json.ts'
import { isJsonObject } from '../../src/base/json.ts'
import type { Target } from '../../src/engine/target.ts'
import { type Plan, readPlan } from '../../src/sources/terraform/plan.ts'
import { planTargets } from '../../src/sources/terraform/plan-targets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folder of recorded plans (Terraform 1.11.4, hashicorp/aws 5.100.0) and the sources that they were made from. */
const terraformFixtures = '__tests__/fixtures/terraform'

/** A recorded plan, with what differs in it. */
export function recordedPlan(name: string, differs: JsonObject = {}): Plan {
  const file: Json = JSON.parse(readFileSync(`${root}${terraformFixtures}/${name}.json`, 'utf8'))
  return planOf(isJsonObject(file) ? { ...file, ...differs } : differs)
}

export function planOf(file: JsonObject): Plan {
  const plan = readPlan(JSON.stringify(file), 'Input task-definition, line 1')
  if (plan === null) throw new Error('no plan')
  return plan
}

/** The targets of a plan; `sources`: folder of its sources below the fixtures, or null for none at hand. */
export function targetsOf(plan: Plan, sources: string | null = null, account = '123456789012'): Promise<Target[]> {
  return planTargets(plan, {
    place: 'Input task-definition, line 1',
    file: { name: 'plan.json' },
    workspace: root,
    directory: sources === null ? `${terraformFixtures}/none` : `${terraformFixtures}/${sources}`,
    isDirectoryGiven: sources !== null,
    cluster: 'default',
    service: null,
    region: 'us-east-1',
    account: () => Promise.resolve(account),
  })
}

/** One of them by its address. */
export async function targetAt(address: string, plan: Plan, sources: string | null = null): Promise<Target> {
  const target = (await targetsOf(plan, sources)).find(({ origin }) => origin.address === address)
  if (target === undefined) throw new Error(`no target ${address}`)
  return target
}

/** The definition of a target, and its holes as `pointer → reference`, those that are stood in for with `=`. */
export function definitionOf({ parsed, planned }: Target): JsonObject {
  if (parsed.document === null || planned === null) throw new Error('no planned definition')
  return parsed.document.value
}

export function holesOf({ planned }: Target): Record<string, string> {
  const holes = [...(planned?.holes ?? [])]
  return Object.fromEntries(
    holes.map(([pointer, { reference, standIn }]) => [pointer, standIn === null ? reference : `= ${reference}`]),
  )
}
