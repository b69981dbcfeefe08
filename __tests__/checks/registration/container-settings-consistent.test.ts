import { describe } from 'vitest'
import type { Json, JsonObject } from '../../../src/base/json.ts'
import { check } from '../../../src/checks/registration/container-settings-consistent.ts'
import { container, onEc2, onFargate, testRules } from '../../support/rules.ts'

const first = '/containerDefinitions/0'
const other: JsonObject = { ...container, name: 'other', memory: 64 }
const linked = (networkMode: string) =>
  onEc2({}, { networkMode, containerDefinitions: [{ ...container, memory: 64, links: ['other'] }, other] })
const properties = ['ProxyIngressPort', 'ProxyEgressPort', 'AppPorts', 'EgressIgnoredIPs'].map((name) => ({
  name,
  value: '1',
}))
const proxied = (proxy: JsonObject, atTop: JsonObject = {}) =>
  onFargate({}, { proxyConfiguration: { type: 'APPMESH', containerName: 'api', properties, ...proxy }, ...atTop })
const limited = (softLimit: Json, hardLimit: Json) => onEc2({ ulimits: [{ name: 'nofile', softLimit, hardLimit }] })
const controlled = (namespace: string, networkMode: string) =>
  onEc2({ systemControls: [{ namespace, value: '1' }] }, { networkMode })
const requiring = (...requirements: readonly JsonObject[]) =>
  onEc2(
    {},
    {
      containerDefinitions: requirements.map((requirement, index) => ({
        ...container,
        name: `c${index}`,
        memory: 64,
        resourceRequirements: [requirement],
      })),
    },
  )
const managed = (definition: JsonObject) => ({
  ...definition,
  networkMode: 'awsvpc',
  requiresCompatibilities: ['MANAGED_INSTANCES'],
})
const share = { sharingStrategy: { nvidiaMps: { memory: 1024 } } }
const requirement = `${first}/resourceRequirements/0`
const windowsPlatform = { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }
const windows = (inContainer: JsonObject) =>
  onEc2(inContainer, { networkMode: 'awsvpc', runtimePlatform: windowsPlatform })

describe('container-settings-consistent', () => {
  testRules(check, {
    'awsvpc-links': {
      refused: linked('awsvpc'),
      at: `${first}/links`,
      legal: linked('bridge'),
    },
    'awsvpc-disable-networking': {
      refused: onFargate({ disableNetworking: true }),
      at: `${first}/disableNetworking`,
      legal: onFargate({ disableNetworking: false }),
      alsoLegal: { 'bridge mode': onEc2({ disableNetworking: true }) },
    },
    'awsvpc-dns-servers': {
      refused: onFargate({ dnsServers: ['10.0.0.2'] }),
      at: `${first}/dnsServers`,
      legal: onFargate({ dnsServers: [] }),
      alsoLegal: { 'bridge mode': onEc2({ dnsServers: ['10.0.0.2'] }) },
    },
    'awsvpc-extra-hosts': {
      refused: onFargate({ extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.3' }] }),
      at: `${first}/extraHosts`,
      legal: onEc2({ extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.3' }] }),
    },
    'awsvpc-hostname': {
      refused: onFargate({ hostname: 'api' }),
      at: `${first}/hostname`,
      legal: onFargate({ hostname: '' }),
      alsoLegal: { 'bridge mode': onEc2({ hostname: 'api' }) },
    },
    'links-without-bridge': {
      refused: linked('host'),
      at: `${first}/links`,
      legal: linked('bridge'),
    },
    'proxy-without-awsvpc': {
      refused: proxied({}, { networkMode: 'bridge', requiresCompatibilities: ['EC2'] }),
      at: '/proxyConfiguration',
      legal: proxied({}),
    },
    'proxy-properties': {
      refused: proxied({ properties: properties.slice(1) }),
      at: '/proxyConfiguration/properties',
      legal: proxied({}),
      alsoRefused: { none: [proxied({ properties: [] }), '/proxyConfiguration'] },
    },
    'ephemeral-storage-off-fargate': {
      refused: onEc2({}, { ephemeralStorage: { sizeInGiB: 30 } }),
      at: '/ephemeralStorage',
      legal: onFargate({}, { ephemeralStorage: { sizeInGiB: 30 } }),
      alsoLegal: {
        'both launch types': onFargate(
          { memory: 512 },
          { ephemeralStorage: { sizeInGiB: 30 }, requiresCompatibilities: ['EC2', 'FARGATE'] },
        ),
      },
    },
    'ulimit-soft-over-hard': {
      refused: limited(4096, 1024),
      at: `${first}/ulimits/0/softLimit`,
      legal: limited(1024, 1024),
      alsoLegal: { 'no hard limit': limited(1024, -1) },
    },
    'network-control-in-host-mode': {
      refused: controlled('net.core.somaxconn', 'host'),
      at: `${first}/systemControls/0/namespace`,
      legal: controlled('net.core.somaxconn', 'bridge'),
      alsoLegal: { 'a parameter of no network': controlled('kernel.msgmax', 'host') },
    },
    'inference-accelerators-retired': {
      refused: onEc2({}, { inferenceAccelerators: [{ deviceName: 'device', deviceType: 'eia2.medium' }] }),
      at: '/inferenceAccelerators',
      legal: onEc2({}, { inferenceAccelerators: [] }),
    },
    'fault-injection-network-mode': {
      refused: onEc2({}, { enableFaultInjection: true }),
      at: '/enableFaultInjection',
      legal: onEc2({}, { enableFaultInjection: true, networkMode: 'host' }),
    },
    'external-awsvpc': {
      refused: onEc2({}, { networkMode: 'awsvpc', requiresCompatibilities: ['EXTERNAL'] }),
      at: '/networkMode',
      legal: onEc2({}, { requiresCompatibilities: ['EXTERNAL'] }),
    },
    'managed-instances-bridge': {
      refused: onEc2({}, { requiresCompatibilities: ['MANAGED_INSTANCES'] }),
      at: '/networkMode',
      legal: managed(onEc2()),
    },
    'windows-setting': {
      refused: windows({ privileged: true }),
      at: `${first}/privileged`,
      legal: windows({ privileged: false }),
      alsoRefused: {
        ulimits: [windows({ ulimits: [{ name: 'nofile', softLimit: 1, hardLimit: 2 }] }), `${first}/ulimits`],
      },
    },
    'windows-network-mode': {
      refused: onEc2({}, { networkMode: 'host', runtimePlatform: windowsPlatform }),
      at: '/networkMode',
      legal: onEc2({}, { networkMode: 'host' }),
      alsoLegal: {
        awsvpc: windows({}),
        'left to ECS': onEc2({}, { networkMode: null, runtimePlatform: windowsPlatform }),
      },
    },
    'windows-memory-reservation': {
      refused: windows({ memoryReservation: 256 }),
      at: `${first}/memoryReservation`,
      legal: windows({}),
      alsoLegal: {
        'on Linux': onEc2({ memoryReservation: 256 }),
        'on Fargate': onFargate(
          { memoryReservation: 256 },
          { cpu: '1024', memory: '2048', runtimePlatform: windowsPlatform },
        ),
      },
    },
    'gpu-value-or-sharing': {
      refused: requiring({ type: 'GPU', value: '1', ...share }),
      at: requirement,
      legal: requiring({ type: 'GPU', ...share }),
      alsoRefused: { neither: [requiring({ type: 'GPU' }), requirement] },
      alsoLegal: { 'whole GPUs': requiring({ type: 'GPU', value: 'ALL' }) },
    },
    'gpu-sharing-mixed': {
      refused: requiring({ type: 'GPU', value: '1' }, { type: 'GPU', ...share }),
      at: '/containerDefinitions/1/resourceRequirements/0',
      legal: requiring({ type: 'GPU', value: '1' }, { type: 'GPU', value: '2' }),
    },
    'gpu-sharing-external': {
      refused: { ...requiring({ type: 'GPU', ...share }), requiresCompatibilities: ['EXTERNAL'] },
      at: `${requirement}/sharingStrategy`,
      legal: { ...requiring({ type: 'GPU', value: '1' }), requiresCompatibilities: ['EXTERNAL'] },
    },
    'neuron-value': {
      refused: managed(requiring({ type: 'NeuronDevice', value: '1' })),
      at: `${requirement}/value`,
      legal: managed(requiring({ type: 'NeuronDevice', value: 'ALL' })),
      alsoRefused: {
        'two containers': [
          managed(requiring({ type: 'NeuronDevice', value: 'ALL' }, { type: 'NeuronDevice', value: 'ALL' })),
          '/containerDefinitions/1/resourceRequirements/0/value',
        ],
      },
    },
    'neuron-launch-type': {
      refused: requiring({ type: 'NeuronDevice', value: 'ALL' }),
      at: requirement,
      legal: managed(requiring({ type: 'NeuronDevice', value: 'ALL' })),
    },
    'command-in-one-text': {
      refused: onFargate({ command: ['node dist/index.js --trace'] }),
      at: `${first}/command/0`,
      legal: onFargate({ command: ['node', 'dist/index.js', '--trace'] }),
      alsoRefused: {
        'an entry point': [onFargate({ entryPoint: ['sh -c'], command: ['env'] }), `${first}/entryPoint/0`],
      },
      alsoLegal: {
        'a shell before it': onFargate({ entryPoint: ['sh', '-c'], command: ['node dist/index.js --trace'] }),
        'a text behind a program': onFargate({ command: ['sh', '-c', 'node dist/index.js'] }),
        'an argument for the image': onFargate({ command: ['--message hello there'] }),
      },
    },
    'command-assignment': {
      refused: onFargate({ command: ['NODE_ENV=dev', 'node', 'app.js'] }),
      at: `${first}/command/0`,
      legal: onFargate({ command: ['env', 'NODE_ENV=dev', 'node', 'app.js'] }),
      alsoLegal: { 'arguments of an entry point': onFargate({ entryPoint: ['/start'], command: ['MODE=fast'] }) },
    },
  })
})
