import { readFileSync } from 'node:fs'
import type { ContextEntry } from '@aws-sdk/client-iam'
import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { clientOptions } from '../support/aws/client-options.ts'
import { startAws } from '../support/aws/server.ts'

interface Vector {
  id: string
  kind: string
  title: string
  policies?: {
    identity: { name: string; attachment: string; document: JsonObject }[]
    boundary: { document: JsonObject } | null
    scpLevels: JsonObject[][] | null
  }
  request?: {
    action: string
    resource: string
    context: Record<string, { type: ContextEntry['ContextKeyType']; values: string[] }>
  }
  expect: {
    simulator?: {
      decision: string
      missingIncludes: string[]
      matched?: { policy: string; statementIndex: number }[]
      allowedByBoundary?: boolean
      allowedByOrganizations?: boolean
    }
  }
}

const file = new URL('../vectors/iam.json', import.meta.url)
const vectors: Vector[] = JSON.parse(readFileSync(file, 'utf8')).vectors.filter(
  (vector: Vector) => vector.expect?.simulator !== undefined,
)

describe('the embedded IAM decides as recorded', () => {
  test.each(vectors.map((vector) => [`${vector.id} ${vector.title}`, vector] as const))(
    '%s',
    async (_title, { policies, request, expect: { simulator } }) => {
      const role = 'arn:aws:iam::111122223333:role/ecs/webExecutionRole'
      const of = (attachment: (name: string) => boolean): Record<string, JsonObject> =>
        Object.fromEntries(
          (policies?.identity ?? [])
            .filter((policy) => attachment(policy.attachment))
            .map(({ name, document }) => [name, document]),
        )
      const aws = await startAws({
        roles: [
          {
            arn: role,
            trust: { Version: '2012-10-17', Statement: [] },
            inline: of((attachment) => attachment === 'inline'),
            attached: of((attachment) => attachment !== 'inline'),
            ...(policies?.boundary ? { boundary: policies.boundary.document } : {}),
          },
        ],
        scps: policies?.scpLevels ?? null,
      })
      try {
        const { EvaluationResults } = await new IAMClient(clientOptions(aws)).send(
          new SimulatePrincipalPolicyCommand({
            PolicySourceArn: role,
            ActionNames: [request?.action ?? ''],
            ...(request?.resource === '*' || request === undefined ? {} : { ResourceArns: [request.resource] }),
            ContextEntries: Object.entries(request?.context ?? {}).map(([ContextKeyName, { type, values }]) => ({
              ContextKeyName,
              ContextKeyType: type,
              ContextKeyValues: values,
            })),
          }),
        )
        const [result] = EvaluationResults ?? []
        expect(result?.EvalDecision).toBe(simulator?.decision)
        expect(result?.MissingContextValues).toEqual(expect.arrayContaining(simulator?.missingIncludes ?? []))
        expect(result?.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary).toBe(
          simulator?.allowedByBoundary,
        )
        if (simulator?.allowedByOrganizations !== undefined)
          expect(result?.OrganizationsDecisionDetail?.AllowedByOrganizations).toBe(simulator.allowedByOrganizations)
        if (simulator?.matched !== undefined) expect(result?.MatchedStatements).toHaveLength(simulator.matched.length)
      } finally {
        await aws.close()
      }
    },
  )
})
