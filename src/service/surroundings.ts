import type { Account } from '../account/account.ts'
import type { TargetGroupFacts } from '../account/load-balancing.ts'
import type { SecurityGroupFacts, SubnetFacts } from '../account/networks.ts'
import { found, foundValue, type Lookup, unknown } from '../base/lookup.ts'
import type { ServiceFacts } from '../baseline/service-facts.ts'
import type { TaskPlatform } from '../references/parse/task-platform.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import { answersTo } from './answers.ts'
import { gatherHeldValues, type HeldValues, nothingHeld } from './held-values.ts'
import type { MountedFileSystem } from './mounts/mount.ts'
import { nearestService } from './nearest-service.ts'
import { gatherNetwork } from './network/gather-network.ts'
import { networkOutOfScope, type OutOfScope } from './network/network-scope.ts'
import type { TaskSurroundings } from './network/reach.ts'
import { type RequiredService, requiredServices } from './network/required-services.ts'

/** What the account tells of the place that a definition is deployed to, beyond the service itself. */
export interface ServiceSurroundings {
  /** The service's name as it was asked for, without the rest of an ARN; null where none is named. */
  readonly name: string | null
  readonly cluster: string
  /** The existing service that a missing one was probably meant for. */
  readonly nearestName: string | null
  /** Names of the ports that gateways send traffic to, as far as they were asked about. */
  readonly gatewayPorts: readonly string[]
  /** The target groups of the service's load balancers, by ARN. */
  readonly targetGroups: Readonly<Record<string, Lookup<TargetGroupFacts>>>
  readonly network: NetworkSurroundings
  /** The EFS file systems that the definition mounts, by id. */
  readonly fileSystems: Readonly<Record<string, MountedFileSystem>>
  /** The subnets that tasks get their network interface in, by id; none asked about where no file system is mounted. */
  readonly subnets: Readonly<Record<string, Lookup<SubnetFacts>>>
  /** The security groups of tasks on Fargate that mount a file system, by id. */
  readonly mountingGroups: Readonly<Record<string, Lookup<SecurityGroupFacts>>>
  /** What the running tasks hold of values that changed since; asked about only where the service is judged as it stands. */
  readonly held: HeldValues
}

/** The network of the service's tasks: what it was looked at for, or why it was not. */
export interface NetworkSurroundings {
  readonly outOfScope: OutOfScope | null
  readonly required: readonly RequiredService[]
  /** One for each of the service's subnets. */
  readonly subnets: readonly TaskSurroundings[]
}

/** Of a target without a service. */
export const nothingAround: ServiceSurroundings = {
  name: null,
  cluster: 'default',
  nearestName: null,
  gatewayPorts: [],
  targetGroups: {},
  network: { outOfScope: 'nothing-needed', required: [], subnets: [] },
  fileSystems: {},
  subnets: {},
  mountingGroups: {},
  held: nothingHeld,
}

/** A target, the answer about its service, and what became of its references. */
export interface SurroundingsInput {
  readonly cluster: string
  readonly serviceName: string | null
  readonly service: Lookup<ServiceFacts> | null
  readonly region: string | null
  /** The pipeline's account; null where nobody told. */
  readonly accountId: string | null
  readonly account: Account
  readonly platform: TaskPlatform
  readonly resolutions: readonly Resolution[]
  /** The service's tasks run what is judged, and nobody is about to replace them. */
  readonly stands: boolean
}

/** Asks what the service's answer gives reason to ask, all at once. */
export async function gatherSurroundings(input: SurroundingsInput): Promise<ServiceSurroundings> {
  const { cluster, serviceName, region } = input
  const name = serviceName === null ? null : lastOf(serviceName)
  const known = { ...nothingAround, name, cluster: lastOf(cluster) }
  if (region === null) return known
  const asked: AskedInput = { ...input, region }
  const [nearestName, targetGroups, network, fileSystems, subnets, mountingGroups, held] = await Promise.all([
    nearestNameOf(asked),
    targetGroupsOf(asked),
    networkOf(asked),
    fileSystemsOf(asked),
    subnetsOf(asked),
    mountingGroupsOf(asked),
    heldOf(asked),
  ])
  return { ...known, nearestName, targetGroups, network, fileSystems, subnets, mountingGroups, held }
}

type AskedInput = SurroundingsInput & { readonly region: string }

async function nearestNameOf({ cluster, serviceName, service, region, account }: AskedInput): Promise<string | null> {
  if (serviceName === null || service?.status !== 'absent') return null
  const names = foundValue(await account.ecs(region).serviceNames(cluster))
  return names === null ? null : nearestService(lastOf(serviceName), names)
}

async function targetGroupsOf({ service, region, account }: AskedInput) {
  if (service?.status !== 'found') return {}
  // Classic Load Balancers have names and no target groups.
  const arns = service.value.loadBalancers.flatMap(({ target }) => (target?.startsWith('arn:') === true ? target : []))
  return answersTo(arns, (arn) => account.loadBalancing.targetGroup(region, arn))
}

async function networkOf(input: AskedInput): Promise<NetworkSurroundings> {
  const { service, platform, resolutions, region, account, accountId } = input
  const required = requiredServices(resolutions, region)
  const outOfScope = networkOutOfScope(service, platform, required)
  const network = service?.status === 'found' ? service.value.network : null
  if (outOfScope !== null || network === null) return { outOfScope, required, subnets: [] }
  const subnets = await gatherNetwork(account.networks, { network, required, region, account: accountId })
  return { outOfScope, required, subnets }
}

async function fileSystemsOf(input: AskedInput) {
  const { resolutions, region, account } = input
  const { efs } = account.fileSystems
  return answersTo(mountedIds(resolutions), async (id): Promise<MountedFileSystem> => {
    const [mountTargets, policy] = await Promise.all([efs.mountTargets(region, id), efs.policy(region, id)])
    const targets = mountsItself(input) ? (foundValue(mountTargets) ?? []) : []
    const targetGroups = await answersTo(
      targets.map((target) => target.id),
      (target) => groupsOfTarget(target, input),
    )
    return { mountTargets, targetGroups, policy }
  })
}

/** On instances it is the instance that mounts, by groups of its own. */
function mountsItself({ service, platform }: AskedInput): boolean {
  return platform.launchType === 'FARGATE' && service?.status === 'found' && service.value.network !== null
}

async function groupsOfTarget(
  target: string,
  { account, region }: AskedInput,
): Promise<Lookup<readonly SecurityGroupFacts[]>> {
  const ids = await account.fileSystems.efs.mountTargetGroups(region, target)
  if (ids.status !== 'found') return ids
  const groups = await Promise.all(ids.value.map((id) => account.networks.securityGroup(region, id)))
  const unread = groups.find((group) => group.status === 'unknown')
  if (unread?.status === 'unknown') return unread
  const seen = groups.flatMap((group) => foundValue(group) ?? [])
  return seen.length === groups.length
    ? found(seen)
    : unknown('CROSS_ACCOUNT', 'a security group of a mount target belongs to another account')
}

async function mountingGroupsOf(input: AskedInput) {
  const { service, resolutions, region, account } = input
  const network = mountsItself(input) && service?.status === 'found' ? service.value.network : null
  if (network === null || mountedIds(resolutions).length === 0) return {}
  return answersTo(network.securityGroups, (id) => account.networks.securityGroup(region, id))
}

async function subnetsOf({ service, resolutions, region, account }: AskedInput) {
  const network = service?.status === 'found' ? service.value.network : null
  if (network === null || mountedIds(resolutions).length === 0) return {}
  return answersTo(network.subnets, (id) => account.networks.subnet(region, id))
}

async function heldOf({ stands, service, serviceName, cluster, region, account, resolutions }: AskedInput) {
  if (!stands || serviceName === null || service?.status !== 'found') return nothingHeld
  return gatherHeldValues({ account, region, cluster, serviceName, resolutions })
}

/** EFS file systems that were seen, or may be there. */
function mountedIds(resolutions: readonly Resolution[]): string[] {
  return resolutions.flatMap(({ reference: { target }, evidence }) =>
    target.kind === 'file-system' &&
    target.service === 'efs' &&
    evidence.kind === 'file-system' &&
    evidence.fileSystem.status !== 'absent'
      ? [target.fileSystemId]
      : [],
  )
}

function lastOf(nameOrArn: string): string {
  return nameOrArn.split('/').at(-1) ?? nameOrArn
}
