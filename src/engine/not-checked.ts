import { failedToAnswer, type Unknown } from '../base/lookup.ts'
import { listed, named } from '../base/sentence.ts'
import type { CheckContext } from '../checks/check-context.ts'
import type { NotChecked } from '../report/report.ts'
import { unreadMount } from '../service/mounts/unread-mount.ts'
import { judgeNetwork, unansweredDoubt } from '../service/network/judge-network.ts'
import type { OutOfScope } from '../service/network/network-scope.ts'
import type { Doubt } from '../service/network/reach.ts'
import { serviceLabels } from '../service/network/service-labels.ts'

/** What lies outside the scope by design, or could not be looked at without making the run unverified: nobody should take silence for a pass. */
export function notCheckedOf(context: CheckContext): NotChecked[] {
  return [
    ...referencesOf(context),
    ...environmentFilesOf(context),
    ...rootDirectoriesOf(context),
    ...fileSystemsOf(context),
    ...networkOf(context),
    ...targetGroupsOf(context),
    ...heldValuesOf(context),
    ...rollbackOf(context),
    ...streamPoliciesOf(context),
  ]
}

function referencesOf({ resolutions }: CheckContext): NotChecked[] {
  return resolutions.flatMap(({ reference: { subject }, notChecked }) =>
    notChecked === undefined ? [] : [{ subject, reason: notChecked }],
  )
}

function environmentFilesOf({ resolutions }: CheckContext): NotChecked[] {
  const files = resolutions.filter(({ reference }) => reference.slot === 'environment-file')
  return files.length === 0 ? [] : [{ subject: 'file', reason: 'what is in the environment files is not checked' }]
}

function rootDirectoriesOf({ definition }: CheckContext): NotChecked[] {
  return definition.volumes.flatMap(({ name, efs }) => {
    const directory = efs?.rootDirectory ?? '/'
    const reason = 'whether the rootDirectory is there cannot be seen from outside the file system'
    return directory === '/' ? [] : [{ subject: `volume ${name}`, reason }]
  })
}

/** Permissions that are optional here: without them a run is as good as it was before there was this check. */
function fileSystemsOf({ definition, surroundings }: CheckContext): NotChecked[] {
  const subnets = definition.networkMode === 'awsvpc' ? surroundings.subnets : {}
  return definition.volumes.flatMap(({ name, efs }) => {
    const fileSystem = efs === null ? undefined : surroundings.fileSystems[efs.fileSystemId.text]
    if (fileSystem === undefined) return []
    const mount = { fileSystem, usesIam: efs?.iam === true, subnets, groups: surroundings.mountingGroups }
    const reasons = reasonsOf(unreadMount(mount))
    if (reasons.length === 0) return []
    return [{ subject: `volume ${name}`, reason: `whether tasks can mount it is not checked: ${listed(reasons)}` }]
  })
}

/** What AWS failed to answer is unverified, which the checks tell. */
function reasonsOf(unread: readonly Unknown[]): string[] {
  return [...new Set(unread.filter((answer) => !failedToAnswer(answer)).map(({ reason }) => reason))]
}

function networkOf({ surroundings: { network } }: CheckContext): NotChecked[] {
  const { outOfScope, required, subnets } = network
  const scope = outOfScope === null ? null : outOfScopeReasons[outOfScope]
  if (scope !== null) return [{ subject: 'service', reason: scope }]
  return judgeNetwork(subnets, required).flatMap((judgement) => {
    if (judgement.kind !== 'open' || unansweredDoubt(judgement) !== null) return []
    const path = `the network path to ${listed(serviceLabels(judgement.required))}`
    const [first] = judgement.because
    const doubts = listed(judgement.because.map(doubtReason))
    const unseen = first?.code === 'not-seen'
    return [{ subject: 'service', reason: `${path} is not ${unseen ? 'checked' : 'proven'}: ${doubts}` }]
  })
}

/** Null: nothing is left unsaid, or it is said elsewhere. */
const outOfScopeReasons: { readonly [S in OutOfScope]: string | null } = {
  'nothing-needed': null,
  'no-network': null,
  'no-service': 'no service tells the network of the tasks, so what it reaches is not checked',
  'on-instances': "where ECS places the tasks, and what the instances' network reaches, is not checked",
  'other-platform': 'the network path is checked on Fargate for Linux from platform version 1.4.0 on, not here',
}

function doubtReason(doubt: Doubt): string {
  switch (doubt.code) {
    case 'not-seen':
      return doubt.answer.reason
    case 'endpoint-without-private-dns':
      return `the endpoint ${named(doubt.endpoint)} has no private DNS`
    case 'endpoint-policy':
      return `the policy of the endpoint ${named(doubt.endpoint)} is not judged`
    case 'endpoint-not-ready':
      return `the endpoint ${named(doubt.endpoint)} is not available yet`
    case 'endpoint-rules':
      return `whom the endpoint ${named(doubt.endpoint)} lets in is not known`
    case 'narrow-outbound':
      return 'the security groups let only some traffic out'
    case 'partial-route':
      return 'the route tables lead to some addresses only'
    case 'ipv6-only':
      return 'the only way out is over IPv6'
    case 'shared-subnet':
      return "another account shares the subnet, and its endpoints can't be seen"
  }
}

function targetGroupsOf({ surroundings }: CheckContext): NotChecked[] {
  const unread = Object.values(surroundings.targetGroups).filter(
    (group): group is Unknown => group.status === 'unknown',
  )
  return reasonsOf(unread).map((reason) => ({
    subject: 'service',
    reason: `the target groups of its load balancer are not checked: ${reason}`,
  }))
}

/** That a task runs on an older value is a notice, and not worth another permission. */
function heldValuesOf({ surroundings: { held } }: CheckContext): NotChecked[] {
  return held.uncompared.map(({ subject, reason }) => ({
    subject,
    reason: `whether running tasks hold an older value is not known: ${reason}`,
  }))
}

/** Whether a rollback would work is worth a warning, not another permission. */
function rollbackOf({ baseline }: CheckContext): NotChecked[] {
  return (baseline?.startable.unread ?? []).map(({ subject, reason }) => ({
    subject,
    reason: `whether the last healthy revision could start again is not known: ${reason}`,
  }))
}

function streamPoliciesOf({ permissions }: CheckContext): NotChecked[] {
  return permissions
    .filter(({ action, verdict }) => action.startsWith('kinesis:') && verdict === 'allowed')
    .flatMap(({ required, resource }) =>
      required.neededBy.map(({ subject }) => ({
        subject,
        reason: `the own policy of ${resource}, which could deny what the task role's policies allow, is not read`,
      })),
    )
}
