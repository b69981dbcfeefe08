import type { Reference } from '../../references/parse/reference.ts'
import type { CheckSubject } from '../../report/subject.ts'
import type { CallContext, Foregone, RequiredPermission } from '../permission.ts'

/** A required permission at one place of the definition; what is left out has a default. */
export interface Draft
  extends Pick<RequiredPermission, 'principal' | 'principalArn' | 'purpose' | 'action' | 'resource' | 'region'> {
  readonly subject: CheckSubject
  readonly arnForms?: readonly string[]
  readonly foregone?: RequiredPermission['foregone']
  readonly context?: Partial<CallContext>
  readonly awsManagedKey?: boolean
  readonly advisable?: boolean
  readonly otherwise?: string | null
  readonly hypothetical?: boolean
}

/** A reference as a check names it. */
export function subjectOf({ pointer, subject, container }: Reference): CheckSubject {
  return { pointer, subject, container }
}

/** `what`: what is not known, as the end of a sentence. */
export function notKnown(what: string): Foregone {
  return { because: 'not-known', reason: `Nobody can be asked about it: ${what}.` }
}

/** Each required permission once, in the order of the drafts, with every place that needs it. */
export function mergeDrafts(drafts: readonly Draft[]): RequiredPermission[] {
  return [...Map.groupBy(drafts, identityOf).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const subjects = new Map(group.map(({ subject }) => [`${subject.pointer} ${subject.subject}`, subject]))
    return [
      {
        principal: first.principal,
        principalArn: first.principalArn,
        purpose: first.purpose,
        action: first.action,
        resource: first.resource,
        arnForms: first.arnForms ?? [first.resource],
        foregone: first.foregone ?? null,
        region: first.region,
        context: contextOf(first),
        awsManagedKey: first.awsManagedKey ?? false,
        // What one place cannot do without is not merely advisable.
        advisable: group.every((draft) => draft.advisable === true),
        otherwise: first.otherwise ?? null,
        neededBy: [...subjects.values()],
        hypothetical: group.every((draft) => draft.hypothetical === true),
      },
    ]
  })
}

function contextOf({ context = {} }: Draft): CallContext {
  return { resourceAccount: null, resourceTags: null, ...context }
}

function identityOf(draft: Draft): string {
  const { principal, principalArn, purpose, action, resource, region, foregone = null } = draft
  const { resourceTags: _tags, ...context } = contextOf(draft)
  return JSON.stringify([principal, principalArn, purpose, action, resource, region, foregone, context])
}
