import type { Reference } from '../../references/parse/reference.ts'
import type { CheckSubject } from '../../report/subject.ts'
import type { CallContext, RequiredPermission } from '../permission.ts'

/** What a row of the table of needs says; the rest has a default. */
export interface Draft
  extends Pick<RequiredPermission, 'principal' | 'principalArn' | 'purpose' | 'action' | 'resource' | 'region'> {
  readonly place: CheckSubject
  readonly arnForms?: readonly string[]
  readonly unaskable?: string | null
  readonly context?: Partial<CallContext>
  readonly advisable?: boolean
  readonly otherwise?: string | null
  readonly hypothetical?: boolean
}

/** Takes a reference; gives its place as a check names it. */
export function subjectOf({ pointer, subject, container }: Reference): CheckSubject {
  return { pointer, subject, container }
}

/** Takes drafts in the order of the file; gives the needs, each once, with every place that has it. */
export function mergeDrafts(drafts: readonly Draft[]): RequiredPermission[] {
  const groups = Map.groupBy(drafts, identityOf)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const places = new Map(group.map(({ place }) => [`${place.pointer} ${place.subject}`, place]))
    return [
      {
        principal: first.principal,
        principalArn: first.principalArn,
        purpose: first.purpose,
        action: first.action,
        resource: first.resource,
        arnForms: first.arnForms ?? [],
        unaskable: first.unaskable ?? null,
        region: first.region,
        context: contextOf(first),
        // What one place cannot do without is not merely advisable.
        advisable: group.every((draft) => draft.advisable === true),
        otherwise: first.otherwise ?? null,
        neededBy: [...places.values()],
        hypothetical: group.every((draft) => draft.hypothetical === true),
      },
    ]
  })
}

function contextOf({ context = {} }: Draft): CallContext {
  return { resourceAccount: null, resourceTags: null, ...context }
}

function identityOf(draft: Draft): string {
  const { principal, principalArn, purpose, action, resource, region, unaskable = null } = draft
  const { resourceTags: _tags, ...context } = contextOf(draft)
  return JSON.stringify([principal, principalArn, purpose, action, resource, region, unaskable, context])
}
