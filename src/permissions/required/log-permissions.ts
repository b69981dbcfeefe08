import { partitionOf } from '../../base/arn.ts'
import type { TaskScope } from '../../references/parse/reference.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'
import type { Container } from '../../task-definition/task-definition.ts'
import { instanceRoleSentence } from './image-permissions.ts'
import { type Draft, notKnown, subjectOf } from './merge-drafts.ts'

/** Stands for the task id that ends the name of a log stream: the simulator takes literal ARNs only. */
const anyTaskId = '0123456789abcdef0123456789abcdef'

const driverAsksFirst = 'Where the group exists already, the log driver creates none.'

/**
 * What awslogs needs. `onlyRole`: the tasks run where no other role writes the logs (Fargate). The driver creates the group only after
 * CloudWatch Logs refused it a stream for want of one (Docker source, awslogs, create). Creating it is authorised under two forms of its
 * ARN, of which AWS does not say which it uses (recorded ECS error texts show both).
 */
export function logPermissions(
  { reference, evidence }: Resolution,
  container: Container | null,
  roleArn: string,
  scope: TaskScope,
  onlyRole: boolean,
): Draft[] {
  const { target } = reference
  if (target.kind !== 'log-group' || target.region === null) return []
  const { region, group, created } = target
  const draft = {
    principal: 'execution-role',
    principalArn: roleArn,
    purpose: 'write-logs',
    region,
    subject: subjectOf(reference),
    advisable: !onlyRole,
    otherwise: onlyRole ? null : instanceRoleSentence,
    context: { resourceAccount: scope.account },
    foregone: scope.account === null ? notKnown('the account of the log group is not known') : null,
  } as const
  const groupArn = `arn:${partitionOf(region)}:logs:${region}:${scope.account ?? ''}:log-group:${group}`
  const prefix = container?.logConfiguration?.options.get('awslogs-stream-prefix')?.text
  // Without a prefix, which only EC2 admits, Docker names the stream after the container's id.
  const stream = prefix === undefined ? anyTaskId : `${prefix}/${container?.name ?? ''}/${anyTaskId}`
  const streamArn = `${groupArn}:log-stream:${stream}`
  const arnForms = [groupArn, `${groupArn}:log-stream:`]
  const create = { ...draft, action: 'logs:CreateLogGroup', resource: groupArn, arnForms }
  return [
    { ...draft, action: 'logs:CreateLogStream', resource: streamArn },
    { ...draft, action: 'logs:PutLogEvents', resource: streamArn },
    ...(created ? creation(create, evidence) : []),
  ]
}

function creation(create: Draft, evidence: Resolution['evidence']): Draft[] {
  const group = evidence.kind === 'log-group' ? evidence.logGroup.status : 'unknown'
  if (group === 'found') return []
  return group === 'absent' ? [create] : [{ ...create, advisable: true, otherwise: driverAsksFirst }]
}
