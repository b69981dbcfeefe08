import type { JsonObject } from '../../../src/base/json.ts'
import { boundaryArn, isAwsManaged, nameOfRole } from './iam-roles.ts'
import { AwsError, isObject, matches, objects, text, texts } from './operation.ts'
import type { Policies, SourcePolicy } from './policy-decision.ts'
import type { Account, RoleState } from './world.ts'

/** The policies that count: attached, added, and not excluded by type, ARN or inline name. */
export function policiesOf(role: RoleState, input: JsonObject, account: Account): Policies {
  const exclusions = objects(input, 'PolicyExclusionList')
  const excludesType = (type: string): boolean => exclusions.some((exclusion) => exclusion.PolicyType === type)
  const inline = Object.entries(role.inline ?? {})
    .filter(
      ([name]) => !excludesType('inline') && !exclusions.some((exclusion) => excludesInline(exclusion, name, role)),
    )
    .map(([name, document]) => identity(`role_${nameOfRole(role)}_${name}`, document))
  const attached = Object.entries(role.attached ?? {})
    .filter(([name]) => !excludesType(isAwsManaged(name) ? 'aws-managed' : 'user-managed'))
    // The friendly name decides, whatever account and path the ARN names; a boundary isn't taken away so.
    .filter(([name]) => !exclusions.some((exclusion) => text(exclusion, 'PolicyArn')?.split('/').pop() === name))
    .map(([name, document]) => identity(name, document))
  const boundary =
    customBoundary(input) ??
    (role.boundary === undefined
      ? null
      : [
          {
            id: boundaryArn(role, account).split('/').pop() ?? '',
            type: 'Permissions Boundary Policy' as const,
            document: role.boundary,
          },
        ])
  return {
    identity: [...inline, ...attached, ...inputPolicies(input, 'PolicyInputList')],
    boundary: excludesType('permission-boundary') ? null : boundary,
    scps: excludesType('scp') ? null : account.scps,
  }
}

/** The boundary that was sent along, which takes the place of the role's own. */
export function customBoundary(input: JsonObject): SourcePolicy[] | null {
  const given = inputPolicies(input, 'PermissionsBoundaryPolicyInputList')
  return given.length === 0 ? null : given.map((policy) => ({ ...policy, type: 'Permissions Boundary Policy' }))
}

function excludesInline({ InlinePolicyIdentifier: identifier }: JsonObject, name: string, role: RoleState): boolean {
  if (!isObject(identifier) || text(identifier, 'AttachmentType')?.toLowerCase() !== 'role') return false
  return text(identifier, 'PolicyName') === name && matches(text(identifier, 'AttachmentName') ?? '', nameOfRole(role))
}

function identity(id: string, document: JsonObject): SourcePolicy {
  return { id, type: 'IAM Policy', document }
}

/** Documents of a request under the ids that the simulator uses. Throws for broken JSON. */
export function inputPolicies(input: JsonObject, member: string): SourcePolicy[] {
  return texts(input, member).map((source, index) => {
    const document = parsed(source)
    if (document === undefined)
      throw new AwsError('InvalidInput', `Policy input list item ${index + 1} has invalid content`)
    return identity(`${member}.${index + 1}`, document)
  })
}

function parsed(source: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(source)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
