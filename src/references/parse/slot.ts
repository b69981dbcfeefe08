/** The places of a task definition that name something outside it. */
export type Slot =
  | 'secrets'
  | 'log-secret-option'
  | 'repository-credentials'
  | 'environment-file'
  | 'firelens-config'
  | 'fsx-credentials'
  | 'credential-spec'
  | 'image'
  | 'log-group'
  | 'efs'
  | 's3-files'
  | 'execution-role'
  | 'task-role'

/** What ECS reads there as a secret or a parameter. */
export function isValueSlot(slot: Slot): boolean {
  return ['secrets', 'log-secret-option', 'repository-credentials', 'fsx-credentials', 'credential-spec'].includes(slot)
}

/** Where the agent asks in the task's own region, whatever the ARN says (agent, fsxwindowsfileserver, credentialspec). */
export function readsInOwnRegion(slot: Slot): boolean {
  return slot === 'fsx-credentials' || slot === 'credential-spec'
}
