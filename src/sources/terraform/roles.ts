import type { PlannedPolicy, PlannedRole } from '../../account/planned-world.ts'
import { formatArn, nameIn, partitionOf } from '../../base/arn.ts'
import { isJsonArray, isJsonObject, type Json } from '../../base/json.ts'
import { type Attributes, isUnknown } from './attributes.ts'
import { listAt, type Plan, type PlannedResource, textAt, textsAt } from './plan.ts'
import { policyDocument, type TextReader } from './policies.ts'
import { afterOf, plannedName } from './stand-ins.ts'

interface Draft {
  readonly added: PlannedPolicy[]
  readonly removed: string[]
}

/** The roles that the plan makes, or gives other policies. */
export function rolesOf(plan: Plan, attributes: Attributes, readSource: TextReader): PlannedRole[] {
  const drafts = new Map<string, Draft>()
  const draftOf = (role: string): Draft => {
    const draft = drafts.get(role) ?? { added: [], removed: [] }
    drafts.set(role, draft)
    return draft
  }
  const reader: Reader = { plan, attributes, readSource }
  const created = new Set(
    plan.resources
      .filter((resource) => resource.type === 'aws_iam_role' && isMade(resource))
      .flatMap((role) => plannedName(role) ?? []),
  )
  for (const resource of plan.resources) {
    for (const change of changesBy(resource, reader, created)) {
      const draft = draftOf(change.role)
      draft.added.push(...change.added)
      draft.removed.push(...change.removed)
    }
  }
  const own = plan.resources.flatMap((resource) => roleOf(resource, reader, drafts))
  const names = new Set(own.map(({ name }) => name))
  const others = [...drafts]
    .filter(([name, { added, removed }]) => !names.has(name) && added.length + removed.length > 0)
    .map(
      ([name, draft]): PlannedRole => ({
        ...draft,
        fate: 'changed',
        name,
        arn: name,
        trustPolicy: null,
        boundaryArn: null,
      }),
    )
  return [...own, ...others]
}

interface Reader {
  readonly plan: Plan
  readonly attributes: Attributes
  readonly readSource: TextReader
}

interface RoleChange extends Draft {
  readonly role: string
}

/** What a resource does to the policies of a role. Of a role that is new, everything that the plan has is new to it. */
function changesBy(resource: PlannedResource, reader: Reader, created: ReadonlySet<string>): RoleChange[] {
  if (resource.type === 'aws_iam_role_policy') return inlineChange(resource, reader, created)
  if (resource.type === 'aws_iam_role_policy_attachment') return attachmentChange(resource, reader, created)
  return []
}

function inlineChange(resource: PlannedResource, reader: Reader, created: ReadonlySet<string>): RoleChange[] {
  const before = isJsonObject(resource.before) ? resource.before : {}
  const [role, name] = [policyRole(resource, reader.attributes), textAt(afterOf(resource), 'name') ?? resource.address]
  const old = textAt(before, 'role')
  const oldName = textAt(before, 'name')
  const removed =
    old === null || oldName === null || resource.action === 'keep' ? [] : [{ role: old, added: [], removed: [oldName] }]
  if (resource.action === 'delete' || role === null || (resource.action === 'keep' && !created.has(role)))
    return removed
  const { plan, attributes, readSource } = reader
  const document = policyDocument(plan, attributes, resource, 'policy', readSource)
  return [...removed, { role, added: [{ name, arn: null, document }], removed: [] }]
}

function attachmentChange(resource: PlannedResource, reader: Reader, created: ReadonlySet<string>): RoleChange[] {
  const before = isJsonObject(resource.before) ? resource.before : {}
  const [old, oldArn] = [textAt(before, 'role'), textAt(before, 'policy_arn')]
  const gone = resource.action === 'delete' || resource.action === 'replace'
  const removed = gone && old !== null && oldArn !== null ? [{ role: old, added: [], removed: [oldArn] }] : []
  const role = policyRole(resource, reader.attributes)
  if (resource.action === 'delete' || role === null) return removed
  const policy = attachedPolicy(resource, reader)
  const isNew = resource.action !== 'keep' || created.has(role)
  if (isNew) return [...removed, { role, added: [policy.planned], removed: [] }]
  // The attachment stays, and what is attached changes.
  return policy.changes === null ? removed : [{ role, added: [policy.planned], removed: [policy.changes] }]
}

/** The policy that is attached: one of the plan by its document, another one to be read. */
function attachedPolicy(
  resource: PlannedResource,
  { plan, attributes, readSource }: Reader,
): { readonly planned: PlannedPolicy; readonly changes: string | null } {
  const arn = textAt(afterOf(resource), 'policy_arn')
  const followed = attributes.followAttribute(resource, 'policy_arn')
  const policy =
    plan.resources.find(
      (each) => each.type === 'aws_iam_policy' && arn !== null && textAt(afterOf(each), 'arn') === arn,
    ) ?? (followed === null ? null : attributes.resource(followed.target.address))
  if (policy?.type === 'aws_iam_policy' && policy.action !== 'keep') {
    const name = plannedName(policy) ?? policy.address
    const document = policyDocument(plan, attributes, policy, 'policy', readSource)
    return { planned: { name, arn: null, document }, changes: arn }
  }
  const known =
    arn ??
    (followed?.value.status === 'known' && typeof followed.value.value === 'string' ? followed.value.value : null)
  const name = known === null ? resource.address : nameIn(known)
  return { planned: { name, arn: known, document: null }, changes: null }
}

/** Name of the role that a policy or an attachment is for; null where nobody can tell. */
export function policyRole(resource: PlannedResource, attributes: Attributes): string | null {
  const own = textAt(afterOf(resource), 'role')
  if (own !== null && !isUnknown(resource.unknown, ['role'])) return nameIn(own)
  const followed = attributes.followAttribute(resource, 'role')
  const role = followed === null ? null : attributes.resource(followed.target.address)
  return role?.type === 'aws_iam_role' ? plannedName(role) : null
}

function roleOf(resource: PlannedResource, reader: Reader, drafts: ReadonlyMap<string, Draft>): PlannedRole[] {
  if (resource.type !== 'aws_iam_role' || resource.action === 'forget') return []
  const before = isJsonObject(resource.before) ? resource.before : {}
  const name = resource.action === 'delete' ? textAt(before, 'name') : plannedName(resource)
  if (name === null) return []
  const draft = drafts.get(name) ?? { added: [], removed: [] }
  if (resource.action === 'delete')
    return [{ fate: 'destroyed', name, arn: name, trustPolicy: null, boundaryArn: null, added: [], removed: [] }]
  const { plan, attributes, readSource } = reader
  const trustPolicy = policyDocument(plan, attributes, resource, 'assume_role_policy', readSource)
  if (isMade(resource)) {
    const added = [...draft.added, ...ownPolicies(resource)]
    return [
      {
        fate: 'created',
        name,
        arn: arnOf(resource, reader),
        trustPolicy,
        boundaryArn: textAt(afterOf(resource), 'permissions_boundary'),
        added,
        removed: [],
      },
    ]
  }
  const changes = resource.action === 'update' || draft.added.length + draft.removed.length > 0
  if (!changes) return []
  const { added, removed } = withOwnChanges(draft, resource)
  return [
    {
      fate: 'changed',
      name,
      arn: textAt(afterOf(resource), 'arn') ?? name,
      trustPolicy,
      boundaryArn: null,
      added,
      removed,
    },
  ]
}

/** Policies that are written in the role itself. */
function ownPolicies(resource: PlannedResource): PlannedPolicy[] {
  const inline = isUnknown(resource.unknown, ['inline_policy'])
    ? []
    : inlineOf(listAt(afterOf(resource), 'inline_policy'))
  const managed = isUnknown(resource.unknown, ['managed_policy_arns'])
    ? []
    : textsAt(afterOf(resource), 'managed_policy_arns')
  return [...inline, ...managed.map((arn): PlannedPolicy => ({ name: nameIn(arn), arn, document: null }))]
}

function inlineOf(blocks: readonly Json[]): PlannedPolicy[] {
  return blocks.flatMap((block) => {
    const name = isJsonObject(block) ? textAt(block, 'name') : null
    return isJsonObject(block) && name !== null ? [{ name, arn: null, document: textAt(block, 'policy') }] : []
  })
}

/** An update of a role that lists its policies puts those in and takes the others out. */
function withOwnChanges({ added, removed }: Draft, resource: PlannedResource): Draft {
  const before = isJsonObject(resource.before) ? resource.before : {}
  const isSame =
    JSON.stringify([before.inline_policy, before.managed_policy_arns]) ===
    JSON.stringify([afterOf(resource).inline_policy, afterOf(resource).managed_policy_arns])
  if (resource.action !== 'update' || isSame || !isJsonArray(before.inline_policy)) return { added, removed }
  const gone = [...inlineOf(before.inline_policy).map(({ name }) => name), ...textsAt(before, 'managed_policy_arns')]
  return { added: [...added, ...ownPolicies(resource)], removed: [...removed, ...gone] }
}

function arnOf(resource: PlannedResource, { attributes }: Reader): string {
  const own = attributes.valueOf({ address: resource.address, path: ['arn'] })
  if (own.status === 'stand-in') return own.text
  if (own.status === 'known' && typeof own.value === 'string') return own.value
  const place = attributes.placeOf(resource)
  return formatArn({
    partition: partitionOf(place?.region ?? ''),
    service: 'iam',
    region: '',
    account: place?.account ?? '',
    resource: `role/${plannedName(resource) ?? ''}`,
  })
}

function isMade({ action }: PlannedResource): boolean {
  return action === 'create' || action === 'replace'
}
