import type { Account } from '../account/account.ts'
import { counted } from '../base/sentence.ts'
import type { BaselineFacts } from '../baseline/baseline-facts.ts'
import type { GoneCode, GonePart, Startable } from '../checks/check-context.ts'
import type { GatherOptions } from '../references/gather/answer-scope.ts'
import { gatherEvidence } from '../references/gather/gather-evidence.ts'
import { existenceOnly } from '../references/gather/gather-references.ts'
import { findReferences } from '../references/parse/find-references.ts'
import type { Reference, TaskScope } from '../references/parse/reference.ts'
import type { Slot } from '../references/parse/slot.ts'
import type { Problem } from '../references/resolve/outcome.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { ResolutionContext } from '../references/resolve/resolution-context.ts'
import { resolveReference } from '../references/resolve/resolve.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'

export interface StartableInput {
  readonly place: TaskScope
  readonly account: Account
  readonly options: GatherOptions
  readonly resolutionContext: ResolutionContext
  /** What became of the candidate's own references. */
  readonly resolutions: readonly Resolution[]
}

/** References of the baseline that are looked at. A definition seldom has more of its own; whoever replaces them all is not slowed down. */
export const maxOwnReferences = 50

/** Without these a task cannot start. */
const slots: ReadonlySet<Slot> = new Set([
  'image',
  'secrets',
  'log-secret-option',
  'repository-credentials',
  'environment-file',
  'execution-role',
  'task-role',
])

const goneCodes: ReadonlySet<string> = new Set<GoneCode>([
  'image-missing',
  'image-archived',
  'secret-missing',
  'secret-deleted',
  'secret-behind-parameter-missing',
  'parameter-missing',
  'object-missing',
  'execution-role-missing',
  'task-role-missing',
])

/**
 * Whether what the baseline names still exists. What the candidate names too is judged there, and nothing is read of what a secret or
 * an image holds.
 */
export async function gatherStartable(
  baseline: TaskDefinition,
  { ran }: BaselineFacts,
  input: StartableInput,
): Promise<Startable> {
  const own = ownReferences(findReferences(baseline, input.place), input.resolutions)
  const account = existenceOnly(input.account)
  const options = { ...input.options, secretValues: 'never' as const }
  const resolve = async (reference: Reference) =>
    resolveReference(reference, await gatherEvidence(reference, account, options), input.resolutionContext)
  const judged = await Promise.all(
    own.slice(0, maxOwnReferences).map(async (reference) => {
      const resolution = await resolve(reference)
      const digest = digestOf(reference, ran.imageDigests)
      // The tag may be gone while the image that it meant is still there, which is what ECS goes back to.
      return digest !== null && gonePart(resolution).length > 0 ? resolve(digest) : resolution
    }),
  )
  return startableOf(judged, own.length - judged.length)
}

/** Of the baseline's references those that a task needs to start, and that the candidate does not have. */
export function ownReferences(references: readonly Reference[], resolutions: readonly Resolution[]): Reference[] {
  const shared = new Set(resolutions.map(({ reference }) => keyOf(reference)))
  return references.filter((reference) => slots.has(reference.slot) && !shared.has(keyOf(reference)))
}

/** `left`: references that were not looked at. */
export function startableOf(judged: readonly Resolution[], left: number): Startable {
  const unread = judged.flatMap(({ reference: { subject }, problems, open }) =>
    problems.length > 0
      ? []
      : open.filter(({ cause }) => cause !== 'NOT_READ').map(({ reason }) => ({ subject, reason })),
  )
  const more = {
    subject: 'service',
    reason: `${counted(left, 'more reference')} ${left === 1 ? 'was' : 'were'} not looked at`,
  }
  return { gone: judged.flatMap(gonePart), unread: left > 0 ? [...unread, more] : unread }
}

function keyOf({ slot, text }: Reference): string {
  return `${slot} ${text}`
}

/** The image by the digest that ECS noted for it; null where it noted none. */
function digestOf(reference: Reference, digests: Readonly<Record<string, string>>): Reference | null {
  const { target, container } = reference
  const digest = container !== null && Object.hasOwn(digests, container) ? digests[container] : undefined
  if (target.kind !== 'image' || target.digest !== null || digest === undefined) return null
  return { ...reference, target: { ...target, tag: null, digest } }
}

function gonePart({ reference: { subject, container, name }, problems }: Resolution): GonePart[] {
  const [problem] = problems.filter(isGoneProblem)
  return problem === undefined ? [] : [{ subject, container, name, code: problem.code }]
}

function isGoneProblem(problem: Problem): problem is Extract<Problem, { code: GoneCode }> {
  return goneCodes.has(problem.code)
}
