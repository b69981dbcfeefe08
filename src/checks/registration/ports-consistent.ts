import { pointerTo } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import { settingAt, textAt } from '../../task-definition/setting.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import { repeatedNames } from '../names-unique.ts'
import { inContainer, rule, ruleCheck } from '../rule-check.ts'
import { MAX_PORT, mappingsOf, overlappingMappings, type PortRange, portRangeOf } from './mapped-ports.ts'
import { apiReference, collectedRefusals } from './sources.ts'

/** API reference, PortMapping, `name`. */
const portName = /^[a-z0-9_][a-z0-9_-]{0,63}$/

const onlyContainerPort = 'Leave hostPort out, or set it to the containerPort.'

/** Port mappings agree with the network mode and with each other. */
export const check = ruleCheck({
  id: 'ports-consistent',
  title: 'Port mappings fit the network mode and each other',
  rules: [
    rule({
      rule: 'awsvpc-host-port',
      demands: 'In network mode `awsvpc`, a `hostPort` equals its `containerPort`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('PortMapping'),
      refusal: 'When networkMode=awsvpc, the host ports and container ports in port mappings must match',
      find: (definition) => differingHostPorts(definition, 'awsvpc'),
      message: ({ hostPort, containerPort }) =>
        `The port mapping leads host port ${hostPort} to container port ${containerPort}, but in network mode awsvpc the task has no ports of a host; ECS refuses to register it.`,
      remedy: () => onlyContainerPort,
    }),
    rule({
      rule: 'host-host-port',
      demands: 'In network mode `host`, a `hostPort` equals its `containerPort`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('PortMapping'),
      refusal: 'When networkMode=host, the host ports and container ports in port mappings must match',
      find: (definition) => differingHostPorts(definition, 'host'),
      message: ({ hostPort, containerPort }) =>
        `The port mapping leads host port ${hostPort} to container port ${containerPort}, but in network mode host the two are the same port; ECS refuses to register it.`,
      remedy: () => onlyContainerPort,
    }),
    rule({
      rule: 'ports-without-network',
      demands: 'In network mode `none`, no container has port mappings.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('ContainerDefinition'),
      refusal: null,
      find: ({ networkMode, containers }) =>
        networkMode !== 'none'
          ? []
          : containers.flatMap((container) => {
              const mappings = settingAt(container, 'portMappings')
              return mappings === null ? [] : [inContainer(container, mappings.pointer)]
            }),
      message: () => 'The container maps ports, but network mode none gives it no network; ECS refuses to register it.',
      remedy: () => 'Remove portMappings, or choose a network mode that has a network.',
    }),
    rule({
      rule: 'port-missing',
      demands: 'A port mapping has a `containerPort` or a `containerPortRange`.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: "Invalid 'containerPort' setting for container '%s'",
      find: (definition) =>
        mappingsOf(definition)
          .filter(
            ({ mapping }) =>
              settingAt(mapping, 'containerPort') === null && settingAt(mapping, 'containerPortRange') === null,
          )
          .map(({ container, mapping }) => inContainer(container, mapping.pointer)),
      message: () => 'The port mapping names no port of the container, and ECS refuses to register it.',
      remedy: () => 'Set containerPort to the port that the container listens on.',
    }),
    rule({
      rule: 'port-number',
      demands: `A \`containerPort\` is 1 to ${MAX_PORT}, a \`hostPort\` 0 to ${MAX_PORT}.`,
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: "Invalid 'containerPort' setting for container '%s'",
      find: (definition) =>
        mappingsOf(definition).flatMap(({ container, mapping: { pointer, containerPort, hostPort } }) => [
          ...(isPort(containerPort, 1)
            ? []
            : [{ ...inContainer(container, `${pointer}/containerPort`), port: containerPort }]),
          ...(isPort(hostPort, 0) ? [] : [{ ...inContainer(container, `${pointer}/hostPort`), port: hostPort }]),
        ]),
      message: ({ port }) => `Port ${port} does not exist, and ECS refuses to register it.`,
      remedy: () => `Write a number from 1 to ${MAX_PORT}.`,
    }),
    rule({
      rule: 'port-range-form',
      demands: 'A `containerPortRange` is `FIRST-LAST`, with the smaller port first.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('PortMapping'),
      refusal: "Invalid 'containerPortRange' setting for container '%s'",
      find: (definition) =>
        mappingsOf(definition)
          .filter(
            ({ mapping: { containerPortRange } }) =>
              containerPortRange !== null && portRangeOf(containerPortRange) === null,
          )
          .map(({ container, mapping }) => inContainer(container, `${mapping.pointer}/containerPortRange`)),
      message: () => 'The port range is not two ports with the smaller one first, and ECS refuses to register it.',
      remedy: () => 'Write it as in 8000-8010.',
    }),
    rule({
      rule: 'port-and-range',
      demands: 'A port mapping has single ports or a range, not both.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'cannot specify both single port and port range',
      find: (definition) =>
        mappingsOf(definition)
          .filter(
            ({ mapping: { containerPort, hostPort, containerPortRange } }) =>
              containerPortRange !== null && (containerPort !== null || (hostPort ?? 0) !== 0),
          )
          .map(({ container, mapping }) => inContainer(container, mapping.pointer)),
      message: () => 'The port mapping has both a single port and a range of ports, and ECS refuses to register it.',
      remedy: () =>
        'Keep containerPortRange alone, or containerPort and hostPort; use a mapping of its own for the other.',
    }),
    rule({
      rule: 'port-range-network-mode',
      demands: 'A `containerPortRange` needs network mode `awsvpc` or `bridge`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('PortMapping'),
      refusal: null,
      find: (definition) =>
        definition.networkMode !== 'host'
          ? []
          : mappingsOf(definition)
              .filter(({ mapping }) => mapping.containerPortRange !== null)
              .map(({ container, mapping }) => inContainer(container, `${mapping.pointer}/containerPortRange`)),
      message: () => 'A range of ports cannot be mapped in network mode host, and ECS refuses to register it.',
      remedy: () => 'Map single ports, or use network mode awsvpc or bridge.',
    }),
    rule({
      rule: 'port-mapped-twice',
      demands:
        'In network mode `awsvpc`, no port of one protocol is mapped twice in the task; ranges never overlap in a container.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'container port is used multiple times in task',
      find: (definition) =>
        overlappingMappings(definition).map(({ container, mapping, range }) => ({
          ...inContainer(container, mapping.pointer),
          range,
        })),
      message: ({ range }) =>
        `${portsIn(range)} is mapped a second time, and all containers of the task share one network; ECS refuses to register it.`,
      remedy: () => 'Let each container listen on a port of its own, and map it once.',
    }),
    rule({
      rule: 'host-port-used-twice',
      demands: 'No two mappings of a task in bridge mode ask for the same `hostPort`.',
      appliesTo: 'all',
      evidence: 'reported',
      source: apiReference('PortMapping'),
      refusal: null,
      find: (definition) => repeatedHostPorts(definition),
      message: ({ hostPort }) =>
        `Host port ${hostPort} is asked for a second time, and a host has each port once: no instance can take the task.`,
      remedy: () => 'Give each mapping a host port of its own, or 0 for any.',
    }),
    rule({
      rule: 'repeated-port-name',
      demands: 'The name of a port mapping is unique in the task.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal: 'port mapping name is already used',
      find: (definition) =>
        repeatedNames(namedMappings(definition)).map(({ container, pointer, name }) => ({
          ...inContainer(container, pointer),
          name,
        })),
      message: ({ name }) => `Another port mapping is named ${quoted(name)} as well, and ECS refuses to register it.`,
      remedy: () => 'Give each port mapping a name of its own, also in Service Connect.',
    }),
    rule({
      rule: 'port-name-form',
      demands:
        'The name of a port mapping has up to 64 small letters, digits, underscores and hyphens, and does not begin with a hyphen.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('PortMapping'),
      refusal: null,
      find: (definition) =>
        namedMappings(definition)
          .filter(({ name }) => !portName.test(name))
          .map(({ container, pointer }) => inContainer(container, pointer)),
      message: () => 'The port mapping has a name that ECS does not take, and it refuses to register it.',
      remedy: () => 'Use small letters, digits, underscores and hyphens, at most 64, no hyphen first.',
    }),
    rule({
      rule: 'app-protocol-without-name',
      demands: 'A port mapping with an `appProtocol` has a `name`.',
      appliesTo: 'all',
      evidence: 'reported',
      source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ecs.PortMapping.html',
      refusal: null,
      find: (definition) =>
        mappingsOf(definition).flatMap(({ container, mapping }) => {
          const protocol = textAt(mapping, 'appProtocol')
          return protocol !== null && mapping.name === null ? [inContainer(container, protocol.pointer)] : []
        }),
      message: () =>
        'appProtocol has no effect on a port mapping without a name: Service Connect finds it by its name.',
      remedy: () => 'Give the port mapping a name, or remove appProtocol.',
    }),
  ],
})

function isPort(port: number | null, least: number): boolean {
  return port === null || (port >= least && port <= MAX_PORT)
}

/** 0 asks for any port, which where there is no choice is the container's. */
function differingHostPorts(definition: TaskDefinition, networkMode: string) {
  if (definition.networkMode !== networkMode) return []
  return mappingsOf(definition).flatMap(({ container, mapping: { pointer, hostPort, containerPort } }) =>
    hostPort === null || hostPort === 0 || containerPort === null || hostPort === containerPort
      ? []
      : [{ ...inContainer(container, `${pointer}/hostPort`), hostPort, containerPort }],
  )
}

function repeatedHostPorts(definition: TaskDefinition) {
  if (definition.networkMode === 'awsvpc' || definition.networkMode === 'host') return []
  const asked = mappingsOf(definition).flatMap(({ container, mapping: { pointer, hostPort, protocol } }) =>
    hostPort === null || hostPort === 0 ? [] : [{ container, pointer, hostPort, name: `${hostPort}/${protocol}` }],
  )
  return repeatedNames(asked).map(({ container, pointer, hostPort }) => ({
    ...inContainer(container, `${pointer}/hostPort`),
    hostPort,
  }))
}

function namedMappings(definition: TaskDefinition) {
  return mappingsOf(definition).flatMap(({ container, mapping: { pointer, name } }) =>
    name === null ? [] : [{ container, name, pointer: pointerTo(pointer, 'name') }],
  )
}

function portsIn({ first, last }: PortRange): string {
  return first === last ? `Container port ${first}` : `A port from ${first} to ${last}`
}
