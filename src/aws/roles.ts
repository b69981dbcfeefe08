import type { RoleFacts } from '../account/facts.ts'
import type { RoleReader } from '../account/roles.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/** IAM looks a role up by its name alone, so the answer's ARN is the one to compare paths with. */
export function createRoleReader(connection: Connection): RoleReader {
  return {
    get: memoize((region: string, roleName: string) =>
      connection.ask({
        service: 'iam',
        operation: 'GetRole',
        region,
        absentOn: ['NoSuchEntityException', 'NoSuchEntity'],
        send: async ({ client, sdk, options }): Promise<RoleFacts> => {
          const { Role } = await client.send(new sdk.GetRoleCommand({ RoleName: roleName }), options)
          return {
            arn: requiredMember('Role.Arn', Role?.Arn),
            id: Role?.RoleId ?? null,
            trustPolicy: decodeDocument(
              requiredMember('Role.AssumeRolePolicyDocument', Role?.AssumeRolePolicyDocument),
            ),
            tags: Object.fromEntries((Role?.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
            boundaryArn: Role?.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
          }
        },
      }),
    ),
  }
}

/** IAM percent-encodes policy documents (RFC 3986). */
function decodeDocument(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
