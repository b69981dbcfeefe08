import { type JsonPointer, pointerTo } from '../base/json.ts'
import { failedToAnswer, type Unknown, unknownOf } from '../base/lookup.ts'
import { listed, quoted } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { FitFacts, Misfit, MisfitRule } from '../service/fit/misfit.ts'
import { misfits } from '../service/fit/misfits.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'
import { defineCheck, type Fail, pass, unanswered } from './check.ts'
import type { BaselineContext } from './check-context.ts'

interface Fit extends CheckSubject {
  readonly misfit: Misfit | null
  /** Why the service, or a target group of it, is not known; null where all is. */
  readonly unseen: Unknown | null
}

/** Fails when ECS would refuse to update the service as it stands to the definition. */
export const check = defineCheck<Fit>({
  id: 'definition-fits-service',
  title: 'The definition fits the service as it stands',
  topic: 'service',
  severity: 'error',
  subjects: ({ service, definition, baseline, surroundings: { targetGroups } }) => {
    if (service?.status === 'unknown') return [{ ...whole, misfit: null, unseen: service }]
    if (service?.status !== 'found' || service.value.status === 'INACTIVE') return []
    const found = misfits({ definition, service: service.value, targetGroups, before: lastHealthy(baseline) })
    const fits = found.map((misfit) => ({ ...placeOf(misfit, definition), misfit, unseen: null }))
    const unread = Object.values(targetGroups).flatMap((group) => unknownOf(group) ?? [])
    const unseen = unread.find(failedToAnswer) ?? null
    return fits.length === 0 || unseen !== null ? [...fits, { ...whole, misfit: null, unseen }] : fits
  },
  examine: ({ misfit, unseen }) => {
    if (unseen !== null) return unanswered(unseen)
    return misfit === null ? pass : { verdict: 'fail', rule: misfit.rule, ...wordsFor(misfit) }
  },
})

function lastHealthy(baseline: BaselineContext | null): FitFacts['before'] {
  if (baseline === null || baseline.definition === null) return null
  return { definition: baseline.definition, arn: baseline.report.taskDefinitionArn }
}

const whole: CheckSubject = { pointer: '', subject: 'service', container: null }

function placeOf(misfit: Misfit, definition: TaskDefinition): CheckSubject {
  if ('volume' in misfit) {
    const volume = definition.volumes.find(({ name }) => name === misfit.volume)
    return { pointer: volume?.pointer ?? '/volumes', subject: `volume ${misfit.volume}`, container: null }
  }
  if (misfit.rule === 'express-port')
    return { pointer: portsOf('Main', definition), subject: 'container Main', container: 'Main' }
  if (misfit.rule === 'service-connect-protocol')
    return { pointer: misfit.pointer, subject: `container ${misfit.container}`, container: misfit.container }
  if ('container' in misfit) return { ...whole, pointer: portsOf(misfit.container, definition) }
  return { ...whole, pointer: places[misfit.rule] ?? '' }
}

function portsOf(container: string | null, { containers }: TaskDefinition): JsonPointer {
  const pointer = containers.find(({ name }) => name === container)?.pointer
  return pointer === undefined ? '/containerDefinitions' : pointerTo(pointer, 'portMappings')
}

const places: { readonly [R in MisfitRule]?: JsonPointer } = {
  'network-configuration-missing': '/networkMode',
  'network-configuration-refused': '/networkMode',
  'launch-type-not-declared': '/requiresCompatibilities',
  'service-connect-network-mode': '/networkMode',
  'service-connect-windows': '/runtimePlatform/operatingSystemFamily',
  'fargate-spot-windows': '/runtimePlatform/operatingSystemFamily',
  'target-type': '/networkMode',
  'express-container': '/containerDefinitions',
  'express-launch-type': '/requiresCompatibilities',
}

type Said = Omit<Fail, 'verdict' | 'rule'>
type Words = { readonly [R in MisfitRule]: (misfit: Extract<Misfit, { readonly rule: R }>) => Said }

function wordsFor<R extends MisfitRule>(misfit: Extract<Misfit, { readonly rule: R }>): Said {
  const say: (misfit: Extract<Misfit, { readonly rule: R }>) => Said = words[misfit.rule as R]
  return say(misfit)
}

const refused = 'ECS refuses to update the service'
const modeOf = (networkMode: string | null) =>
  networkMode === null ? 'no networkMode, which means bridge' : `networkMode ${networkMode}`

const words: Words = {
  'network-configuration-missing': () => ({
    message: `The definition has networkMode awsvpc, but the service has no network configuration; ${refused}.`,
    remedy: 'Give the service its subnets and security groups in the same deployment, or keep the network mode.',
  }),
  'network-configuration-refused': ({ networkMode }) => ({
    message: `The definition has ${modeOf(networkMode)}, but the service has a network configuration, which only awsvpc takes; ${refused}.`,
    remedy: 'Set networkMode to awsvpc, or create the service anew without a network configuration.',
  }),
  'launch-type-not-declared': ({ launchType, declared, proven }) => ({
    ...(proven ? {} : { severity: 'warning' }),
    message: `The service runs on ${launchType}, but requiresCompatibilities has only ${listed(declared)}; ${refused}${proven ? '' : ' unless the settings are all right for it'}.`,
    remedy: `Add ${launchType} to requiresCompatibilities${proven ? ', and networkMode awsvpc, cpu and memory with it' : ''}.`,
  }),
  'volume-cleared': ({ volume }) => ({
    severity: 'warning',
    message: `The service's configuration of the volume ${quoted(volume)} is lost in a deployment by amazon-ecs-deploy-task-definition 2.3 or later without its inputs for EBS volumes; it sends an empty list in their place, and the deployment fails.`,
    remedy: 'Give the deploy step the inputs service-managed-ebs-volume-name and service-managed-ebs-volume.',
  }),
  'volume-not-configured': ({ volume }) => ({
    severity: 'warning',
    message: `The volume ${quoted(volume)} is configured at launch, but the service has no configuration for it; without one its tasks do not start.`,
    remedy:
      'Give the deploy step the inputs service-managed-ebs-volume-name and service-managed-ebs-volume, or configure the volume in the service.',
  }),
  'volume-not-at-launch': ({ volume, isThere }) => ({
    severity: 'warning',
    message: `The service configures the volume ${quoted(volume)} at launch, but the definition ${isThere ? 'does not leave it to the launch' : 'has no such volume'}; ${refused} unless the deploy step clears that configuration.`,
    remedy: isThere
      ? 'Set configuredAtLaunch of the volume to true, or take the volume out of the service.'
      : 'Put the volume back with configuredAtLaunch, or take it out of the service.',
  }),
  'service-connect-network-mode': ({ networkMode }) => ({
    severity: 'warning',
    message:
      networkMode === null
        ? `The service uses Service Connect, but the definition leaves networkMode to its default; ${refused} until bridge or awsvpc is written out.`
        : `The service uses Service Connect, which works with networkMode awsvpc and bridge alone, but the definition has ${quoted(networkMode)}; ${refused}.`,
    remedy: 'Set networkMode to awsvpc or bridge.',
  }),
  'service-connect-windows': () => ({
    severity: 'warning',
    message: 'The service uses Service Connect, which Windows containers do not support.',
    remedy: 'Turn Service Connect off for the service, or keep the definition on Linux.',
  }),
  'fargate-spot-windows': () => ({
    severity: 'warning',
    message: 'The service has FARGATE_SPOT among its capacity providers, which takes no Windows tasks, says AWS.',
    remedy: 'Leave the service FARGATE alone, or keep the definition on Linux.',
  }),
  'service-connect-protocol': ({ portName, was, is, proven }) => ({
    ...(proven ? {} : { severity: 'warning' }),
    message: `The port ${quoted(portName)} changes its protocol from ${was} to ${is}, but Service Connect offers it, and its protocols stay as they are for the life of the service; ${refused}.`,
    remedy: 'Keep protocol and appProtocol, or delete the service and create it anew.',
  }),
  'classic-balancer-host-port': ({ balancer, container, port }) => ({
    severity: 'warning',
    message: `The service's Classic Load Balancer ${quoted(balancer)} sends traffic to port ${port} of the container ${quoted(container)}, whose port on the host is chosen anew for each task; ${refused}.`,
    remedy: 'Set hostPort to the port that the listener of the load balancer sends traffic to.',
  }),
  'target-type': ({ targetGroup, targetType, networkMode }) => ({
    message: `The target group ${quoted(nameOf(targetGroup))} takes targets of type ${targetType}, which networkMode ${networkMode} cannot give; ${refused}.`,
    remedy:
      networkMode === 'awsvpc'
        ? 'Create a target group of target type ip and point the service to it, or keep the network mode.'
        : 'Create a target group of target type instance and point the service to it, or set networkMode to awsvpc.',
  }),
  'target-group-missing': ({ targetGroup }) => ({
    message: `The service's target group ${quoted(nameOf(targetGroup))} does not exist any more; no task can be registered in it.`,
    remedy: 'Point the service to a target group that exists.',
  }),
  'target-group-unattached': ({ targetGroup }) => ({
    severity: 'warning',
    message: `No load balancer sends traffic to the service's target group ${quoted(nameOf(targetGroup))}; ECS refuses such a target group in a new service.`,
    remedy: 'Add a listener or a rule that forwards to the target group.',
  }),
  'express-container': () => ({
    message:
      'The service is an Express Mode service, which needs a container named "Main", and the definition has none; ECS refuses to update it.',
    remedy: 'Name the container that takes the traffic Main.',
  }),
  'express-port': () => ({
    message:
      'The container "Main" has not exactly one TCP port mapping with a container port and a name, which an Express Mode service needs; ECS refuses to update it.',
    remedy: 'Give it one port mapping with containerPort, protocol tcp and name.',
  }),
  'express-launch-type': ({ declared }) => ({
    message: `The service is an Express Mode service, which runs on Fargate, but requiresCompatibilities has only ${listed(declared)}; ECS refuses to update it.`,
    remedy: 'Add FARGATE to requiresCompatibilities.',
  }),
}

/** `arn:…:targetgroup/NAME/ID` → NAME. */
function nameOf(targetGroupArn: string): string {
  return targetGroupArn.split('/')[1] ?? targetGroupArn
}
