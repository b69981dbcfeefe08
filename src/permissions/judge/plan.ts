import type { Question, SimulateCall } from '../../account/simulator.ts'
import { memoizeByObject } from '../../base/memoize.ts'
import type { ContextKeys } from '../../iam/context.ts'
import { type ContextEntry, toContextEntries } from '../../iam/request-context.ts'

/** ARNs in one SimulatePrincipalPolicy: the API names no limit; a hundred are known to work. */
export const resourcesPerCall = 100

/** What a question wants of one condition key: its entry, or that it be left out. */
type Wanted = ReadonlyMap<string, ContextEntry | null>

interface Group {
  readonly star: boolean
  readonly wanted: Map<string, ContextEntry | null>
  readonly questions: Question[]
}

/**
 * The fewest calls that ask all questions about one principal. `referencedKeys`: the condition keys that its policies refer to, null where
 * nobody told. An action without resources and one with cannot share a call, nor can questions that want different values of the same
 * key. A key of one service concerns that service's actions only.
 */
export function planCalls(questions: readonly Question[], referencedKeys: readonly string[] | null): SimulateCall[] {
  const groups: Group[] = []
  for (const question of questions) {
    const star = question.resource === '*'
    const wanted = wantedBy(question, referencedKeys)
    const group = groups.find((candidate) => candidate.star === star && agree(candidate.wanted, wanted))
    if (group === undefined) {
      groups.push({ star, wanted: new Map(wanted), questions: [question] })
      continue
    }
    for (const [key, entry] of wanted) group.wanted.set(key, entry)
    group.questions.push(question)
  }
  return groups.flatMap(callsOf)
}

/** The same for questions that have the same answer. */
export function questionKey(question: Question, referencedKeys: readonly string[] | null): string {
  return JSON.stringify([question.action, question.resource, [...wantedBy(question, referencedKeys)]])
}

function callsOf({ star, wanted, questions }: Group): SimulateCall[] {
  const entries = [...wanted.values()]
    .filter((entry) => entry !== null)
    .sort((left, right) => (left.ContextKeyName < right.ContextKeyName ? -1 : 1))
  const resources = [...new Set(questions.map(({ resource }) => resource))].sort()
  const calls: SimulateCall[] = []
  for (let from = 0; from < resources.length; from += resourcesPerCall) {
    const chunk = new Set(resources.slice(from, from + resourcesPerCall))
    const asked = questions.filter(({ resource }) => chunk.has(resource))
    const actions = [...new Set(asked.map(({ action }) => action))].sort()
    calls.push({ actions, resources: star ? [] : [...chunk], entries, questions: asked })
  }
  return calls
}

function agree(group: Wanted, wanted: Wanted): boolean {
  return [...wanted].every(
    ([key, entry]) => !group.has(key) || JSON.stringify(group.get(key)) === JSON.stringify(entry),
  )
}

/**
 * Sent whether or not the role's policies refer to them: service control policies, which nobody can read, often do. The simulator
 * takes us-east-1 where nobody says, and what is left out would meet every `…IfExists`.
 */
const alwaysSent = ['aws:requestedregion', 'aws:securetransport', 'aws:principalisawsservice', 'aws:resourceaccount']

function wantedBy({ action, keys }: Question, referencedKeys: readonly string[] | null): Wanted {
  const service = action.slice(0, action.indexOf(':')).toLowerCase()
  const entries = entriesByName(keys)
  const names =
    referencedKeys === null
      ? [...entries.keys()].filter((key) => !differsByResource(key))
      : [
          ...new Set([
            ...referencedKeys.map((key) => key.toLowerCase()),
            ...alwaysSent,
            ...[...entries.keys()].filter((key) => key.startsWith('aws:principaltag/')),
          ]),
        ]
  return new Map(names.filter((key) => concerns(key, service)).map((key) => [key, entries.get(key) ?? null] as const))
}

/** By name in lower case. A question is planned, compared and sent, and its keys stay the same. */
const entriesByName = memoizeByObject(
  (keys: ContextKeys): ReadonlyMap<string, ContextEntry> =>
    new Map(toContextEntries(keys).map((entry) => [entry.ContextKeyName.toLowerCase(), entry])),
)

function concerns(key: string, service: string): boolean {
  const prefix = key.slice(0, key.indexOf(':'))
  return prefix === 'aws' || prefix === service
}

/** Where nobody told which keys matter, sending these would cost a call for each resource. */
function differsByResource(key: string): boolean {
  return /^(secretsmanager:(secretid|version)|kms:encryptioncontext|[a-z0-9]+:resourcetag\/)/.test(key)
}
