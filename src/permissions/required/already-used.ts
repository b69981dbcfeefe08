import { type JsonObject, valueAt } from '../../base/json.ts'
import { counterpart } from '../../task-definition/compare/counterpart.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import type { Permission } from '../permission.ts'

/**
 * Marks the permissions that the revision which runs now needs too, with the same role and for the same text at the same place. A denial
 * of such a one contradicts what runs.
 */
export function markAlreadyUsed(
  permissions: readonly Permission[],
  candidate: TaskDefinition,
  running: TaskDefinition,
): Permission[] {
  const sameRole = {
    'execution-role': candidate.executionRole?.text === running.executionRole?.text,
    'task-role': candidate.taskRole?.text === running.taskRole?.text,
    deployer: false,
  }
  return permissions.map((permission) => {
    const used =
      sameRole[permission.principal] &&
      permission.required.neededBy.some(({ pointer }) => standsThereToo(pointer, candidate.value, running.value))
    return used ? { ...permission, alreadyUsed: true } : permission
  })
}

function standsThereToo(
  pointer: Parameters<typeof counterpart>[1],
  candidate: JsonObject,
  running: JsonObject,
): boolean {
  const there = counterpart(candidate, pointer, running)
  if (there === null) return false
  return JSON.stringify(valueAt(candidate, pointer)) === JSON.stringify(valueAt(running, there))
}
