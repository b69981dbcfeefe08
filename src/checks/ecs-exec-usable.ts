import { pointerTo } from '../base/json.ts'
import type { CheckSubject } from '../report/subject.ts'
import { keepsExecAgentFromWriting } from '../service/container-file-system.ts'
import type { Container, TaskDefinition } from '../task-definition/task-definition.ts'
import { defineCheck, type Fail, pass } from './check.ts'

interface ExecSubject extends CheckSubject {
  readonly fault: Omit<Fail, 'verdict'> | null
}

/** Variables that every AWS SDK looks at before the task role; the SSM agent of ECS Exec is such a program. */
const keyNames: ReadonlySet<string> = new Set(['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY', 'AWS_SECRET_ACCESS_KEY'])

/** Warns where ECS Exec is on and could not open a session in a container. */
export const check = defineCheck<ExecSubject>({
  id: 'ecs-exec-usable',
  title: 'ECS Exec, where it is on, can open a session in every container',
  topic: 'service',
  severity: 'warning',
  subjects: ({ service, definition }) => {
    if (service?.status !== 'found' || !service.value.enableExecuteCommand) return []
    const containers = definition.containers.flatMap((container) => {
      const readOnly = keepsExecAgentFromWriting(definition, container)
      const readOnlyPointer = pointerTo(container.pointer, 'readonlyRootFilesystem')
      return [
        subject(container, readOnly ? readOnlyPointer : container.pointer, readOnly ? readOnlyRoot : null),
        ...keyEntries(container).map(({ pointer, name }) => subject(container, pointer, ownKeys(name))),
      ]
    })
    return definition.taskRole === null ? [withoutRole(definition), ...containers] : containers
  },
  examine: ({ fault }) => (fault === null ? pass : { verdict: 'fail', ...fault }),
})

function subject(container: Container, pointer: ExecSubject['pointer'], fault: ExecSubject['fault']): ExecSubject {
  return { pointer, subject: `container ${container.name}`, container: container.name, fault }
}

/** The baseline shows the same loss at the same place; it speaks there for itself where the other role is gone as well. */
function withoutRole({ executionRole }: TaskDefinition): ExecSubject {
  const speaksBefore: Fail['speaksBefore'] = executionRole === null ? [] : ['roles-kept']
  return { pointer: '', subject: 'task role', container: null, fault: { ...noTaskRole, speaksBefore } }
}

const noTaskRole = {
  rule: 'no-task-role',
  message:
    'ECS Exec is on, but the definition has no task role, with which the SSM agent opens its sessions; ECS has refused to update such a service.',
  remedy:
    'Set taskRoleArn to a role that may call ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel, or turn ECS Exec off for the service.',
} as const

const readOnlyRoot: ExecSubject['fault'] = {
  rule: 'read-only-root',
  message:
    "ECS Exec is on, but the container's root file system is read-only; the SSM agent cannot write its state, so no session can be opened.",
  remedy:
    'Remove readonlyRootFilesystem, mount a writable volume at /var/lib/amazon and one at /var/log/amazon, or turn ECS Exec off for the service.',
}

/** One entry is enough to say it: keys come in pairs. */
function keyEntries({ environment, secrets }: Container) {
  return [...environment, ...secrets].filter(({ name }) => keyNames.has(name)).slice(0, 1)
}

function ownKeys(name: string): ExecSubject['fault'] {
  return {
    rule: 'own-access-keys',
    message: `ECS Exec is on, but the container's ${name} takes the place of the task role; the SSM agent then acts as the owner of that key, who need not be allowed to open sessions.`,
    remedy: 'Give the application its access through the task role, or hand the key over under another name.',
  }
}
