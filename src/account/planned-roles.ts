import { nameIn } from '../base/arn.ts'
import { absent, found, type Lookup, unknown } from '../base/lookup.ts'
import { charactersCounted, type NamedPolicy, parsePolicy } from '../iam/policy.ts'
import { pairKey } from '../iam/simulation.ts'
import type { Account } from './account.ts'
import type { PlannedPolicy, PlannedRole, PlannedWorld } from './planned-world.ts'
import type { PairAnswer, PolicySimulator } from './simulator.ts'

/**
 * The roles and their policies as they will be. The simulator knows neither a role that is new nor a policy that is changed, so that of
 * these roles the policies themselves decide.
 */
export function plannedRoles(
  { roles, rolePolicies, simulator }: Account,
  world: PlannedWorld,
): Pick<Account, 'roles' | 'rolePolicies' | 'simulator'> {
  const planned = (name: string) => world.roles.find((role) => role.name === name)
  return {
    roles: {
      async get(region, roleName) {
        const role = planned(roleName)
        if (role?.fate === 'destroyed') return absent
        if (role?.fate === 'created') {
          const { arn, boundaryArn, trustPolicy } = role
          return found({ arn, id: null, tags: {}, boundaryArn, trustPolicy: trustPolicy ?? '' })
        }
        const answer = await roles.get(region, roleName)
        const trustPolicy = role?.trustPolicy ?? null
        return answer.status === 'found' && trustPolicy !== null ? found({ ...answer.value, trustPolicy }) : answer
      },
    },
    rolePolicies: {
      managed: rolePolicies.managed,
      async identity(region, roleName) {
        const role = planned(roleName)
        if (role === undefined) return rolePolicies.identity(region, roleName)
        if (role.fate === 'destroyed') return absent
        const [before, added] = await Promise.all([
          role.fate === 'created' ? found([]) : rolePolicies.identity(region, roleName),
          Promise.all(role.added.map((policy) => documentOf(policy, (arn) => rolePolicies.managed(region, arn)))),
        ])
        return withChanges(before, added, role)
      },
    },
    simulator: (region) => plannedSimulator(simulator(region), planned),
  }
}

async function documentOf(
  { name, arn, document }: PlannedPolicy,
  readManaged: (arn: string) => Promise<Lookup<NamedPolicy>>,
): Promise<Lookup<NamedPolicy>> {
  if (arn !== null) return readManaged(arn)
  const policy = document === null ? null : parsePolicy(document)
  if (policy !== null && document !== null) {
    return found({ name, policy, inlineCharacters: charactersCounted(document) })
  }
  return document === null
    ? unknown('KNOWN_AFTER_APPLY', `what the policy ${name} allows is known only after the plan is applied`)
    : unknown('SERVICE_ERROR', `the policy ${name} of the plan could not be understood`)
}

/** Unknown as a whole where one of them is: it might deny. */
function withChanges(
  before: Lookup<readonly NamedPolicy[]>,
  added: readonly Lookup<NamedPolicy>[],
  { removed }: PlannedRole,
): Lookup<readonly NamedPolicy[]> {
  if (before.status !== 'found') return before
  const gone = new Set(removed.map(nameIn))
  const kept = before.value.filter(({ name }) => !gone.has(name))
  const missing = added.find((policy) => policy.status !== 'found')
  if (missing?.status === 'unknown') return missing
  if (missing !== undefined) return unknown('SERVICE_ERROR', 'a policy that the plan attaches does not exist')
  return found([...kept, ...added.flatMap((policy) => (policy.status === 'found' ? [policy.value] : []))])
}

const notSimulated: PairAnswer = {
  simulation: { status: 'unavailable', reason: 'simulate_not_permitted' },
  organization: null,
}

function plannedSimulator(
  simulator: PolicySimulator,
  planned: (name: string) => PlannedRole | undefined,
): PolicySimulator {
  return {
    run(principal, call, variation) {
      if (principal.kind !== 'role' || planned(principal.name) === undefined)
        return simulator.run(principal, call, variation)
      return Promise.resolve(
        new Map(call.questions.map(({ action, resource }) => [pairKey(action, resource), notSimulated])),
      )
    },
    referencedKeys: (principal) =>
      principal.kind === 'role' && planned(principal.name) !== undefined
        ? Promise.resolve(unknown('KNOWN_AFTER_APPLY', 'the plan changes the policies of the role'))
        : simulator.referencedKeys(principal),
  }
}
