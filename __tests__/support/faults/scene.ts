import type { JsonObject } from '../../../src/base/json.ts'
import type { World } from '../aws/world.ts'

/** A run whose report is known, and that asks AWS for something. */
export interface Scene {
  readonly name: string
  readonly world: World
  readonly region: string
  readonly inputs: Readonly<Record<string, string>>
  /** Of the targets that have a service. */
  readonly cluster: string
  /** Whose services are judged besides the targets: those of the account, or those that the role of another account sees. */
  readonly audit: 'none' | 'own-account' | { readonly roleArn: string }
  /** What lies in the workspace, by path. */
  readonly files: Readonly<Record<string, string>>
  readonly targets: readonly SceneTarget[]
}

export interface SceneTarget {
  /** As a line of the input `task-definition` names it. */
  readonly pattern: string
  readonly service: string | null
}

/** The files and targets of definitions, each with the service that it is for. */
export function definitionFiles(
  definitions: readonly { readonly text: string; readonly service: string | null }[],
): Pick<Scene, 'files' | 'targets'> {
  const named = definitions.map(({ text, service }, index) => ({ pattern: `task-${index}.json`, text, service }))
  return {
    files: Object.fromEntries(named.map(({ pattern, text }) => [pattern, text])),
    targets: named.map(({ pattern, service }) => ({ pattern, service })),
  }
}

/** As it would lie in a file. */
export function textOf(value: JsonObject): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
