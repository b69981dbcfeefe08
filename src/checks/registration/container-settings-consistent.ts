import { quoted } from '../../base/sentence.ts'
import { demandedLaunchTypes } from '../../references/parse/task-platform.ts'
import { isOn, numberAt, objectAt, objectsAt, type Setting, settingAt, textAt } from '../../task-definition/setting.ts'
import type { Container } from '../../task-definition/task-definition.ts'
import { inContainer, inDefinition, placesOf, type Rule, rule, ruleCheck } from '../rule-check.ts'
import { commandRules } from './command-rules.ts'
import { deviceRules } from './device-rules.ts'
import { apiReference, collectedRefusals, developerGuide } from './sources.ts'
import { windowsRules } from './windows-rules.ts'

/** Properties that ECS wants of an App Mesh proxy; it names the first that is missing. */
const proxyProperties = ['ProxyIngressPort', 'ProxyEgressPort', 'AppPorts', 'EgressIgnoredIPs']

/** Settings of a container agree with each other, with the network mode and with the operating system. */
export const check = ruleCheck({
  id: 'container-settings-consistent',
  title: 'Settings that exclude each other do not meet',
  rules: [
    withoutAwsvpc({
      rule: 'awsvpc-links',
      key: 'links',
      what: 'Links',
      refusal: 'Links are not supported when networkMode=awsvpc',
      remedy: 'Remove links: in awsvpc the containers of a task reach each other at localhost.',
    }),
    withoutAwsvpc({
      rule: 'awsvpc-disable-networking',
      key: 'disableNetworking',
      what: 'disableNetworking',
      refusal: 'Disable Networking is not supported on container when networkMode=awsvpc',
      remedy: 'Remove disableNetworking, or use another network mode.',
    }),
    withoutAwsvpc({
      rule: 'awsvpc-dns-servers',
      key: 'dnsServers',
      what: 'dnsServers',
      refusal: 'DNS servers are not supported on container when networkMode=awsvpc',
      remedy: 'Remove dnsServers: the DHCP options of the VPC say which servers are asked.',
    }),
    withoutAwsvpc({
      rule: 'awsvpc-extra-hosts',
      key: 'extraHosts',
      what: 'extraHosts',
      refusal: 'Extra hosts are not supported on container when networkMode=awsvpc',
      remedy: 'Remove extraHosts, and let the names be resolved by Route 53 or Service Connect.',
    }),
    withoutAwsvpc({
      rule: 'awsvpc-hostname',
      key: 'hostname',
      what: 'A hostname',
      refusal: 'hostname is not supported on container when networkMode=awsvpc',
      remedy: 'Remove hostname.',
    }),
    rule({
      rule: 'links-without-bridge',
      demands: '`links` needs network mode `bridge`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('ContainerDefinition'),
      refusal: null,
      find: ({ networkMode, containers }) =>
        networkMode === 'host' || networkMode === 'none'
          ? placesOf(containers, 'links').map((place) => ({ ...place, networkMode }))
          : [],
      message: ({ networkMode }) => `Links need network mode bridge, and the task has ${networkMode}.`,
      remedy: () => 'Remove links, or use network mode bridge.',
    }),
    rule({
      rule: 'proxy-without-awsvpc',
      demands: 'An App Mesh proxy needs network mode `awsvpc`.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'APPMESH proxy configuration is only supported in networkMode=awsvpc',
      find: (definition) => {
        const proxy = settingAt(definition, 'proxyConfiguration')
        return proxy === null || definition.networkMode === 'awsvpc' ? [] : [inDefinition(proxy.pointer)]
      },
      message: () => 'The App Mesh proxy needs network mode awsvpc, and ECS refuses to register it without.',
      remedy: () => 'Set networkMode to awsvpc, or remove proxyConfiguration.',
    }),
    rule({
      rule: 'proxy-properties',
      demands: `The properties of an App Mesh proxy include ${proxyProperties.join(', ')}.`,
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'Ingress port not found',
      find: (definition) => {
        const proxy = objectAt(definition, 'proxyConfiguration')
        if (proxy === null) return []
        const given = new Set(objectsAt(proxy, 'properties').map((property) => textAt(property, 'name')?.value))
        const missing = proxyProperties.find((name) => !given.has(name))
        const place = settingAt(proxy, 'properties') ?? proxy
        return missing === undefined ? [] : [{ ...inDefinition(place.pointer), missing }]
      },
      message: ({ missing }) => `The App Mesh proxy has no ${missing}, and ECS refuses to register it.`,
      remedy: ({ missing }) => `Add ${missing} to the properties of the proxy.`,
    }),
    rule({
      rule: 'ephemeral-storage-off-fargate',
      demands: '`ephemeralStorage` is for Fargate.',
      appliesTo: ['EC2', 'EXTERNAL'],
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'Tasks using the EC2 launch type do not support EphemeralStorage',
      find: (definition, { platform }) => {
        const storage = settingAt(definition, 'ephemeralStorage')
        const fargate = demandedLaunchTypes(definition, platform).includes('FARGATE')
        return storage === null || fargate ? [] : [inDefinition(storage.pointer)]
      },
      message: () => 'ephemeralStorage is for tasks on Fargate, and ECS refuses to register it without.',
      remedy: () => 'Remove ephemeralStorage, or add FARGATE to requiresCompatibilities.',
    }),
    rule({
      rule: 'ulimit-soft-over-hard',
      demands: 'The soft limit of a ulimit is at most its hard limit.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'Soft limit exceeds hard limit for ulimit %s',
      find: ({ containers }) =>
        containers.flatMap((container) =>
          objectsAt(container, 'ulimits').flatMap((ulimit) => {
            const [soft, hard] = [numberAt(ulimit, 'softLimit'), numberAt(ulimit, 'hardLimit')]
            // -1 is no limit at all.
            if (soft === null || hard === null || hard.value < 0 || soft.value <= hard.value) return []
            return [{ ...inContainer(container, soft.pointer), soft: soft.value, hard: hard.value }]
          }),
        ),
      message: ({ soft, hard }) =>
        `The soft limit ${soft} is above the hard limit ${hard}, and ECS refuses to register it.`,
      remedy: () => 'Lower softLimit to at most hardLimit.',
    }),
    rule({
      rule: 'network-control-in-host-mode',
      demands: 'In network mode `host`, no container sets `net.…` under `systemControls`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('SystemControl'),
      refusal: null,
      find: ({ networkMode, containers }) =>
        networkMode !== 'host'
          ? []
          : systemControls(containers).filter(({ namespace }) => namespace.startsWith('net.')),
      message: ({ namespace }) =>
        `The kernel parameter ${quoted(namespace)} belongs to the network of the host, which a task in network mode host may not change.`,
      remedy: () => 'Remove the entry, or set the parameter on the instance.',
    }),
    rule({
      rule: 'inference-accelerators-retired',
      demands: 'No `inferenceAccelerators`: Elastic Inference is no longer available.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: "Unsupported field 'inferenceAccelerators'",
      find: (definition, { platform }) => {
        const accelerators = settingAt(definition, 'inferenceAccelerators')
        // For Fargate it is told among the settings that Fargate does not take.
        const fargate = demandedLaunchTypes(definition, platform).includes('FARGATE')
        return accelerators === null || fargate ? [] : [inDefinition(accelerators.pointer)]
      },
      message: () => 'Elastic Inference is no longer available, and ECS refuses to register inferenceAccelerators.',
      remedy: () => 'Remove inferenceAccelerators, and use GPU or Neuron devices.',
    }),
    rule({
      rule: 'fault-injection-network-mode',
      demands: '`enableFaultInjection` needs network mode `awsvpc` or `host`.',
      appliesTo: 'all',
      evidence: 'reported',
      source: developerGuide('fault-injection'),
      refusal: null,
      find: (definition) => {
        const { networkMode } = definition
        if (!isOn(definition, 'enableFaultInjection') || (networkMode !== 'bridge' && networkMode !== 'none')) return []
        return [{ ...inDefinition('/enableFaultInjection'), networkMode }]
      },
      message: ({ networkMode }) =>
        `Fault injection works in network modes awsvpc and host, and the task has ${networkMode}.`,
      remedy: () => 'Use network mode awsvpc or host, or remove enableFaultInjection.',
    }),
    rule({
      rule: 'external-awsvpc',
      demands: 'A task on external instances does not use network mode `awsvpc`.',
      appliesTo: ['EXTERNAL'],
      evidence: 'reported',
      source: developerGuide('ecs-anywhere'),
      refusal: null,
      find: ({ networkMode }) => (networkMode === 'awsvpc' ? [inDefinition('/networkMode')] : []),
      message: () => 'External instances do not have network mode awsvpc, so no task of this definition can run there.',
      remedy: () => 'Use network mode bridge, host or none.',
    }),
    rule({
      rule: 'managed-instances-bridge',
      demands: 'A task on managed instances does not use network mode `bridge`.',
      appliesTo: ['MANAGED_INSTANCES'],
      evidence: 'reported',
      source: apiReference('ManagedInstancesNetworkConfiguration'),
      refusal: null,
      find: ({ networkMode }) => (networkMode === 'bridge' ? [inDefinition('/networkMode')] : []),
      message: () => 'Managed instances have network modes awsvpc, host and none, and the task has bridge.',
      remedy: () => 'Use network mode awsvpc or host.',
    }),
    ...windowsRules,
    ...deviceRules,
    ...commandRules,
  ],
})

interface Forbidden {
  readonly rule: string
  readonly key: string
  readonly what: string
  readonly refusal: string
  readonly remedy: string
}

/** The task brings its own network interface in awsvpc; what would shape Docker's network is refused. */
function withoutAwsvpc({ rule: id, key, what, refusal, remedy }: Forbidden): Rule {
  return rule({
    rule: id,
    demands: `In network mode \`awsvpc\`, no container has \`${key}\`.`,
    appliesTo: 'all',
    evidence: 'observed',
    source: collectedRefusals,
    refusal,
    find: ({ networkMode, containers }) => (networkMode === 'awsvpc' ? placesOf(containers, key) : []),
    message: () => `${what} cannot be used in network mode awsvpc, and ECS refuses to register it.`,
    remedy: () => remedy,
  })
}

function systemControls(containers: readonly Container[]) {
  return containers.flatMap((container) =>
    objectsAt(container, 'systemControls').flatMap((control: Setting) => {
      const namespace = textAt(control, 'namespace')
      return namespace === null ? [] : [{ ...inContainer(container, namespace.pointer), namespace: namespace.value }]
    }),
  )
}
