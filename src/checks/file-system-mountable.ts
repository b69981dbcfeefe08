import { formatArn, partitionOf } from '../base/arn.ts'
import { isJsonObject, ownValue, valueAt } from '../base/json.ts'
import { failedToAnswer, foundValue, type Unknown } from '../base/lookup.ts'
import { listed, named } from '../base/sentence.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { CheckSubject } from '../report/subject.ts'
import { mountFaults } from '../service/mounts/judge-mount.ts'
import type { MountFault } from '../service/mounts/mount.ts'
import { unreadMount } from '../service/mounts/unread-mount.ts'
import type { Volume } from '../task-definition/task-definition.ts'
import { defineCheck, type Fail, pass, unanswered } from './check.ts'
import type { CheckContext } from './check-context.ts'

interface MountedVolume extends CheckSubject {
  readonly fileSystemId: string
  readonly fault: MountFault | null
  /** What AWS failed to answer, so that there may be another fault; null for nothing. */
  readonly unread: Unknown | null
}

/**
 * Fails when a task cannot mount an EFS file system that is there: where it runs, or as it asks. What the pipeline may not look at is among
 * what a report lists as not checked.
 */
export const check = defineCheck<MountedVolume>({
  id: 'file-system-mountable',
  title: 'Every EFS file system can be mounted where the tasks run',
  topic: 'service',
  severity: 'error',
  subjects: (context) =>
    context.resolutions.flatMap((resolution) => {
      const { reference } = resolution
      const volume = context.definition.volumes.find(({ efs }) => efs?.fileSystemId.pointer === reference.pointer)
      return volume === undefined ? [] : mounted(volume, resolution, context)
    }),
  examine: ({ fileSystemId, fault, unread }) => {
    if (fault !== null) return { verdict: 'fail', ...words(named(fileSystemId), fault) }
    return unread === null ? pass : unanswered(unread)
  },
})

function mounted(volume: Volume, { reference }: Resolution, context: CheckContext): MountedVolume[] {
  const { surroundings, identity, definition } = context
  const { target, pointer, subject } = reference
  const fileSystem = target.kind === 'file-system' ? surroundings.fileSystems[target.fileSystemId] : undefined
  if (target.kind !== 'file-system' || fileSystem === undefined) return []
  const { fileSystemId, region } = target
  const account = foundValue(identity)?.account ?? null
  const resource = `file-system/${fileSystemId}`
  const mount = {
    fileSystem,
    account,
    arn:
      account === null || region === null
        ? null
        : formatArn({ partition: partitionOf(region), service: 'elasticfilesystem', region, account, resource }),
    usesIam: volume.efs?.iam === true,
    encrypted: isEncrypted(volume, context),
    // Without a network of its own a task mounts from where its instance runs.
    subnets: definition.networkMode === 'awsvpc' ? surroundings.subnets : {},
    groups: surroundings.mountingGroups,
  }
  const place = { pointer, subject, container: null, fileSystemId, unread: null }
  const faults = mountFaults(mount).map((fault) => ({ ...place, fault }))
  const unread = unreadMount(mount).find(failedToAnswer) ?? null
  return faults.length === 0 || unread !== null ? [...faults, { ...place, fault: null, unread }] : faults
}

function isEncrypted({ pointer }: Volume, { definition }: CheckContext): boolean {
  const settings = valueAt(definition.value, `${pointer}/efsVolumeConfiguration`)
  return isJsonObject(settings) && ownValue(settings, 'transitEncryption') === 'ENABLED'
}

function words(id: string, fault: MountFault): Omit<Fail, 'verdict'> {
  switch (fault.code) {
    case 'no-mount-target':
      return {
        rule: fault.code,
        message: `The EFS file system ${id} has no mount target, so nothing can mount it; tasks will not start.`,
        remedy: "Create a mount target in each Availability Zone of the service's subnets.",
      }
    case 'no-target-in-zone': {
      const { subnets } = fault
      const where = subnets === null ? "the service's subnets" : names(subnets)
      return {
        rule: fault.code,
        ...(subnets === null ? {} : { severity: 'warning' }),
        message: `The EFS file system ${id} has no mount target in the Availability Zone of ${where}; ${subnets === null ? 'tasks' : 'tasks that are placed there'} will not start.`,
        remedy: `Create a mount target in the Availability Zone of ${where}.`,
      }
    }
    case 'targets-in-other-subnets':
      return {
        rule: fault.code,
        severity: 'warning',
        message: `The EFS file system ${id} has mount targets in other subnets than the service's, and whether they lie in the same Availability Zones is not known (${fault.reason}).`,
        remedy: 'Allow the pipeline ec2:DescribeSubnets, or look whether each zone of the service has a mount target.',
      }
    case 'nfs-not-let-out':
      return {
        rule: fault.code,
        message: `No outbound rule of ${names(fault.groups)} lets TCP 2049 out, which the EFS file system ${id} is mounted by; tasks will not start.`,
        remedy: `Allow outbound TCP 2049 to the mount targets in ${names(fault.groups, 'or')}.`,
      }
    case 'nfs-not-let-in': {
      const { subnets } = fault
      const tasks = subnets === null ? 'tasks' : `tasks that are placed in ${names(subnets)}`
      return {
        rule: fault.code,
        ...(subnets === null ? {} : { severity: 'warning' }),
        message: `The mount targets of the EFS file system ${id} let in neither the tasks' security groups nor their subnets on TCP 2049; ${tasks} will not start.`,
        remedy: `Allow inbound TCP 2049 from the tasks' security groups in ${names(fault.groups)}.`,
      }
    }
    case 'policy-refuses':
      return {
        rule: fault.code,
        message: fault.unlessEncrypted
          ? `The policy of the EFS file system ${id} refuses mounts without encryption in transit, and the volume has none; tasks will not start.`
          : `The policy of the EFS file system ${id} refuses clients that do not identify themselves, and the volume does not use IAM; tasks will not start.`,
        remedy: fault.unlessEncrypted
          ? 'Set transitEncryption to ENABLED.'
          : 'Set transitEncryption and the iam of authorizationConfig to ENABLED, and let the policy allow the task role to mount.',
      }
  }
}

function names(ids: readonly string[], conjunction?: 'and' | 'or'): string {
  return listed(
    ids.map((each) => named(each)),
    conjunction,
  )
}
