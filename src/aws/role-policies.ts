import type { RolePolicyReader } from '../account/role-policies.ts'
import type { Lookup } from '../base/lookup.ts'
import { found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import { charactersCounted, type NamedPolicy, parsePolicy } from '../iam/policy.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** Pages of a role's policies that are followed. A role has at most some dozens. */
const pageLimit = 10

export function createRolePolicyReader(connection: Connection): RolePolicyReader {
  const managed = memoize((region: string, policyArn: string) => readManaged(connection, region, policyArn))
  const inline = memoize((region: string, roleName: string, policyName: string) =>
    readInline(connection, region, roleName, policyName),
  )
  return {
    managed,
    identity: memoize(async (region: string, roleName: string) => {
      const [names, arns] = await Promise.all([
        listInline(connection, region, roleName),
        listAttached(connection, region, roleName),
      ])
      if (names.status !== 'found') return names
      if (arns.status !== 'found') return arns
      const policies = await Promise.all([
        ...names.value.map((name) => inline(region, roleName, name)),
        ...arns.value.map((arn) => managed(region, arn)),
      ])
      const missing = policies.find((policy) => policy.status !== 'found')
      if (missing !== undefined) return vanished(missing)
      return found(policies.flatMap((policy) => (policy.status === 'found' ? [policy.value] : [])))
    }),
  }
}

function vanished(answer: Exclude<Lookup<never>, { status: 'found' }>) {
  return answer.status === 'absent'
    ? unknown('SERVICE_ERROR', 'a policy of the role changed while it was read')
    : answer
}

const noEntity = ['NoSuchEntityException', 'NoSuchEntity']

interface Page {
  readonly items: readonly string[]
  readonly next: string | undefined
}

async function followPages(read: (marker: string | undefined) => Promise<Lookup<Page>>): Promise<Lookup<string[]>> {
  const items: string[] = []
  let marker: string | undefined
  for (let page = 0; page < pageLimit; page += 1) {
    const answer = await read(marker)
    if (answer.status !== 'found') return answer
    items.push(...answer.value.items)
    marker = answer.value.next
    if (marker === undefined) return found(items)
  }
  return unknown('SERVICE_ERROR', 'the role has too many policies to list')
}

function listInline(connection: Connection, region: string, roleName: string): Promise<Lookup<string[]>> {
  return followPages((marker) =>
    connection.ask({
      service: 'iam',
      operation: 'ListRolePolicies',
      region,
      absentOn: noEntity,
      send: async ({ client, sdk, options }): Promise<Page> => {
        const { PolicyNames, IsTruncated, Marker } = await client.send(
          new sdk.ListRolePoliciesCommand({ RoleName: roleName, Marker: marker }),
          options,
        )
        return { items: requiredMember('PolicyNames', PolicyNames), next: IsTruncated === true ? Marker : undefined }
      },
    }),
  )
}

function listAttached(connection: Connection, region: string, roleName: string): Promise<Lookup<string[]>> {
  return followPages((marker) =>
    connection.ask({
      service: 'iam',
      operation: 'ListAttachedRolePolicies',
      region,
      absentOn: noEntity,
      send: async ({ client, sdk, options }): Promise<Page> => {
        const { AttachedPolicies, IsTruncated, Marker } = await client.send(
          new sdk.ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker: marker }),
          options,
        )
        const items = requiredMember('AttachedPolicies', AttachedPolicies).flatMap(({ PolicyArn }) => PolicyArn ?? [])
        return { items, next: IsTruncated === true ? Marker : undefined }
      },
    }),
  )
}

async function readInline(
  connection: Connection,
  region: string,
  roleName: string,
  policyName: string,
): Promise<Lookup<NamedPolicy>> {
  const text = await connection.ask({
    service: 'iam',
    operation: 'GetRolePolicy',
    region,
    absentOn: noEntity,
    send: async ({ client, sdk, options }) => {
      const command = new sdk.GetRolePolicyCommand({ RoleName: roleName, PolicyName: policyName })
      return requiredMember('PolicyDocument', (await client.send(command, options)).PolicyDocument)
    },
  })
  const policy = parsed(policyName, text)
  return text.status === 'found' && policy.status === 'found'
    ? found({ ...policy.value, inlineCharacters: charactersCounted(text.value) })
    : policy
}

async function readManaged(connection: Connection, region: string, policyArn: string): Promise<Lookup<NamedPolicy>> {
  const version = await connection.ask({
    service: 'iam',
    operation: 'GetPolicy',
    region,
    absentOn: noEntity,
    send: async ({ client, sdk, options }) => {
      const { Policy } = await client.send(new sdk.GetPolicyCommand({ PolicyArn: policyArn }), options)
      return requiredMember('Policy.DefaultVersionId', Policy?.DefaultVersionId)
    },
  })
  if (version.status !== 'found') return version
  const text = await connection.ask({
    service: 'iam',
    operation: 'GetPolicyVersion',
    region,
    absentOn: noEntity,
    send: async ({ client, sdk, options }) => {
      const command = new sdk.GetPolicyVersionCommand({ PolicyArn: policyArn, VersionId: version.value })
      const { PolicyVersion } = await client.send(command, options)
      return requiredMember('PolicyVersion.Document', PolicyVersion?.Document)
    },
  })
  return parsed(policyArn.slice(policyArn.lastIndexOf('/') + 1), text)
}

function parsed(name: string, text: Lookup<string>): Lookup<NamedPolicy> {
  if (text.status !== 'found') return text
  const policy = parsePolicy(text.value)
  return policy === null
    ? unknown('SERVICE_ERROR', `the policy ${name} could not be understood`)
    : found({ name, policy })
}
