import type { CallTableRow } from './call-table.ts'

/** Permissions that AWS grants to everybody. */
const grantedToEverybody: ReadonlySet<string> = new Set(['sts:GetCallerIdentity'])

interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: string
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A policy document for the pipeline's role; words in capitals in its resources are to be filled in. */
export interface PipelinePolicy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}

/** One statement a group of the table. */
export function pipelinePolicy(rows: readonly CallTableRow[]): PipelinePolicy {
  const granted = rows.filter(({ action }) => !grantedToEverybody.has(action))
  const statements = [...Map.groupBy(granted, ({ group }) => group)].flatMap(([group, members]): Statement[] => {
    const [first] = members
    if (first === undefined) return []
    const { resource, viaService } = first
    return [
      {
        Sid: group,
        Effect: 'Allow',
        Action: [...new Set(members.map(({ action }) => action))],
        Resource: resource,
        ...(viaService === null ? {} : { Condition: { StringEquals: { 'kms:ViaService': viaService } } }),
      },
    ]
  })
  return { Version: '2012-10-17', Statement: statements }
}
