import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { JsonObject } from '../../../src/base/json.ts'
import { type HealthyEcs, healthyEcs } from '../aws/healthy-services.ts'
import type { World } from '../aws/world.ts'
import type { SourceFile } from '../run-assessment.ts'
import type { DefinitionWant } from './judge-definition.ts'
import type { Want } from './judge-report.ts'

const root = new URL('../../cases/', import.meta.url)

/** An account with its services in short. */
type CaseAccount = Omit<World, 'ecs'> & HealthyEcs

/** A situation that somebody was in, and what must be said about it. */
export interface Case {
  /** Folder and name, such as `reports/17-execution-role-typo`. */
  readonly name: string
  readonly files: readonly SourceFile[]
  /** Null: nothing can be asked. */
  readonly world: World | null
  readonly service: string | null
  readonly inputs: Readonly<Record<string, string>>
  readonly want: Want
}

interface ReportFile {
  readonly service?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly want: Want
}

/** A definition alone, without an account. */
export interface DefinitionCase {
  readonly name: string
  readonly file: SourceFile
  readonly want: DefinitionWant
}

interface AccountFile {
  readonly inputs?: Readonly<Record<string, string>>
  readonly want: Want
  readonly definitions: Readonly<Record<string, JsonObject>>
  readonly account: CaseAccount
}

const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8')

function read<Shape>(path: string): Shape {
  return JSON.parse(textOf(path)) as Shape
}

function worldOf({ clusters, services, taskDefinitions, ...world }: CaseAccount): World {
  const { partition = 'aws', region = 'us-east-1', account = '111122223333' } = world
  const ecs = {
    ...(clusters && { clusters }),
    ...(services && { services }),
    ...(taskDefinitions && { taskDefinitions }),
  }
  return { ...world, ecs: healthyEcs(ecs, { partition, region, account }) }
}

/** Public bug reports: each account says only where it differs from the one that they share. */
export function reportCases(): Case[] {
  const shared = read<CaseAccount>('reports/account.json')
  const names = readdirSync(new URL('reports/', root), { withFileTypes: true })
  return names.flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const folder = `reports/${entry.name}`
    const { service = null, inputs = {}, want } = read<ReportFile>(`${folder}/expected.json`)
    const own = existsSync(new URL(`${folder}/account.json`, root)) ? read<CaseAccount>(`${folder}/account.json`) : {}
    const file = { name: 'task-definition.json', text: textOf(`${folder}/task-definition.json`) }
    return [{ name: folder, files: [file], world: worldOf({ ...shared, ...own }), service, inputs, want }]
  })
}

/** Accounts as people set IAM up. */
export function accountCases(): Case[] {
  return readdirSync(new URL('accounts/', root)).map((file) => {
    const { inputs = {}, want, definitions, account } = read<AccountFile>(`accounts/${file}`)
    return {
      name: `accounts/${file.replace('.json', '')}`,
      files: Object.entries(definitions).map(([name, value]) => ({ name, text: JSON.stringify(value, null, 2) })),
      world: worldOf(account),
      service: inputs.service ?? null,
      inputs,
      want,
    }
  })
}

/** Definitions reduced from real ones. */
export function definitionCases(): DefinitionCase[] {
  return Object.entries(read<Readonly<Record<string, DefinitionWant>>>('definitions/expected.json')).map(
    ([file, want]) => ({
      name: `definitions/${file.replace(/\.\w+$/, '')}`,
      file: { name: file, text: textOf(`definitions/${file}`) },
      want,
    }),
  )
}

/** Cases that do not hold yet; whoever makes one hold takes it off. */
export function pendingCases(): ReadonlySet<string> {
  return new Set(read<string[]>('pending.json'))
}
