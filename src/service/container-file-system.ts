import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue, valueAt } from '../base/json.ts'
import type { Container, TaskDefinition } from '../task-definition/task-definition.ts'

/** Where the SSM agent of ECS Exec keeps its state and its logs (developer guide, "ECS Exec considerations"). */
const agentFolders: readonly string[] = ['/var/lib/amazon', '/var/log/amazon']

/** Whether the container's root file system is read-only and no volume lets the SSM agent of ECS Exec write all the same. */
export function keepsExecAgentFromWriting(definition: TaskDefinition, container: Container): boolean {
  const value = objectOf(valueAt(definition.value, container.pointer))
  if (ownValue(value, 'readonlyRootFilesystem') !== true) return false
  const writable = mountPointsOf(value).flatMap(({ containerPath, readOnly }) => (readOnly ? [] : [containerPath]))
  return !agentFolders.every((folder) => writable.some((path) => isInside(folder, path)))
}

function mountPointsOf(container: JsonObject): { containerPath: string; readOnly: boolean }[] {
  const points = ownValue(container, 'mountPoints')
  return (isJsonArray(points) ? points : []).flatMap((point) => {
    const containerPath = isJsonObject(point) ? ownValue(point, 'containerPath') : undefined
    if (!isJsonObject(point) || typeof containerPath !== 'string') return []
    return [{ containerPath, readOnly: ownValue(point, 'readOnly') === true }]
  })
}

/** A volume mounted below a folder of the agent counts as that folder: which of its own folders the agent uses is its business. */
function isInside(folder: string, path: string): boolean {
  const [one, other] = [folder, path].map((each) => `${each.replace(/(?<!\/)\/+$/, '')}/`)
  return one?.startsWith(other ?? '') === true || other?.startsWith(one ?? '') === true
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}
