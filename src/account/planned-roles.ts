import { nameIn } from '../base/arn.ts'
import { absent, found, type Lookup, unknown } from '../base/lookup.ts'
import { charactersCounted, type NamedPolicy, parsePolicy } from '../iam/policy.ts'
import { referencedKeys } from '../iam/referenced-keys.ts'
import type { SimulatedPrincipal } from '../iam/simulated-principal.ts'
import { pairKey } from '../iam/simulation.ts'
import type { Account } from './account.ts'
import type { PlannedPolicy, PlannedRole, PlannedWorld } from './planned-world.ts'
import { type PairAnswer, type PlannedPolicies, type PolicySimulator, plannedRoleReason } from './simulator.ts'

/**
 * The roles and their policies as they will be. Of a role that is there, the simulator is asked with what the plan changes; of one that is
 * new, which it does not know, the policies themselves decide.
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
    simulator: (region) => {
      const isSettled = async (role: PlannedRole) =>
        role.removalUnread === undefined ||
        (await rolePolicies.identity(region, role.name).then((before) => keptOf(before, role)?.length === 0))
      return plannedSimulator(simulator(region), planned, isSettled)
    },
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
    ? unknown('KNOWN_AFTER_APPLY', `what the policy ${name} allows is known only after the deploy`)
    : unknown('SERVICE_ERROR', `the policy ${name} of the plan could not be understood`)
}

/** Unknown as a whole where one of them is: it might deny. */
function withChanges(
  before: Lookup<readonly NamedPolicy[]>,
  added: readonly Lookup<NamedPolicy>[],
  role: PlannedRole,
): Lookup<readonly NamedPolicy[]> {
  const kept = keptOf(before, role)
  if (kept === null) return before
  if (kept.length > 0 && role.removalUnread !== undefined)
    return {
      ...role.removalUnread,
      reason: `what the deploy takes from the role is not known: ${role.removalUnread.reason}`,
    }
  const missing = added.find((policy) => policy.status !== 'found')
  if (missing?.status === 'unknown') return missing
  if (missing !== undefined) return unknown('SERVICE_ERROR', 'a policy that the plan attaches does not exist')
  return found([...kept, ...added.flatMap((policy) => (policy.status === 'found' ? [policy.value] : []))])
}

/** The policies of today that the plan does not name; null where they could not be read. */
function keptOf(before: Lookup<readonly NamedPolicy[]>, { removed }: PlannedRole): readonly NamedPolicy[] | null {
  if (before.status !== 'found') return null
  const gone = new Set(removed.map(nameIn))
  return before.value.filter(({ name }) => !gone.has(name))
}

const notSimulated: PairAnswer = {
  simulation: { status: 'unavailable', reason: plannedRoleReason },
  organization: null,
}

function plannedSimulator(
  simulator: PolicySimulator,
  planned: (name: string) => PlannedRole | undefined,
  isSettled: (role: PlannedRole) => Promise<boolean>,
): PolicySimulator {
  const roleOf = (principal: SimulatedPrincipal) => (principal.kind === 'role' ? planned(principal.name) : undefined)
  return {
    async run(principal, call, variation) {
      const role = roleOf(principal)
      if (role === undefined) return simulator.run(principal, call, variation)
      const changes = changesOf(role)
      if (changes !== null && (await isSettled(role)))
        return simulator.run(principal, call, { ...variation, planned: changes })
      return new Map(call.questions.map(({ action, resource }) => [pairKey(action, resource), notSimulated]))
    },
    async referencedKeys(principal) {
      const role = roleOf(principal)
      if (role === undefined) return simulator.referencedKeys(principal)
      const changes = changesOf(role)
      if (changes === null) return unknown('KNOWN_AFTER_APPLY', 'the plan changes the policies of the role')
      const before = await simulator.referencedKeys(principal)
      return before.status === 'found' ? found([...new Set([...before.value, ...keysIn(changes.added)])]) : before
    },
  }
}

/**
 * What the simulator is to add to the policies of a role that is there, and to leave out. Null for a role that is new, and where a
 * document is not known through and through: the simulator takes the mark of what is not known for a text that matches nothing.
 */
function changesOf({ fate, added, removed }: PlannedRole): PlannedPolicies | null {
  const documents = added.flatMap(({ document }) => (document === null || document.includes('${') ? [] : [document]))
  return fate !== 'changed' || documents.length < added.length ? null : { added: documents, removed }
}

function keysIn(documents: readonly string[]): string[] {
  return referencedKeys(
    documents.flatMap((document) => {
      const policy = parsePolicy(document)
      return policy === null ? [] : [{ name: '', policy }]
    }),
  )
}
