import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { check } from '../../../src/checks/registration/fargate-settings-supported.ts'
import { container, onEc2, onFargate, saidOf, testRules } from '../../support/rules.ts'

const first = '/containerDefinitions/0'
const linux = (linuxParameters: JsonObject) => onFargate({ linuxParameters })
const volume = (settings: JsonObject) => onFargate({}, { volumes: [{ name: 'data', ...settings }] })
const windowsPlatform = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } }
const windows = (inContainer: JsonObject, atTop: JsonObject = {}) =>
  onFargate(inContainer, { cpu: '1024', memory: '2048', ...windowsPlatform, ...atTop })
const files = { environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::acme-config/api.env' }] }
const router = (options: JsonObject) =>
  onFargate(
    {},
    {
      containerDefinitions: [
        { ...container, logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'cloudwatch' } } },
        { ...container, name: 'router', firelensConfiguration: { type: 'fluentbit', options } },
      ],
    },
  )
const config = 'arn:aws:s3:::acme-config/fluent.conf'

describe('fargate-settings-supported', () => {
  testRules(check, {
    'fargate-network-mode': {
      refused: onFargate({}, { networkMode: 'bridge' }),
      at: '/networkMode',
      legal: onFargate(),
      alsoRefused: { 'none told': [onFargate({}, { networkMode: null }), ''] },
      alsoLegal: { 'bridge mode on EC2': onEc2() },
    },
    'fargate-pid-mode': {
      refused: onFargate({}, { pidMode: 'host' }),
      at: '/pidMode',
      legal: onFargate({}, { pidMode: 'task' }),
      alsoLegal: { 'the host on EC2': onEc2({}, { pidMode: 'host' }) },
    },
    'fargate-ipc-mode': {
      refused: onFargate({}, { ipcMode: 'task' }),
      at: '/ipcMode',
      legal: onFargate({}, { ipcMode: null }),
      alsoLegal: { 'on EC2': onEc2({}, { ipcMode: 'task' }) },
    },
    'fargate-placement-constraints': {
      refused: onFargate({}, { placementConstraints: [{ type: 'memberOf', expression: 'attribute:zone == a' }] }),
      at: '/placementConstraints',
      legal: onFargate({}, { placementConstraints: [] }),
    },
    'fargate-inference-accelerators': {
      refused: onFargate({}, { inferenceAccelerators: [{ deviceName: 'device', deviceType: 'eia2.medium' }] }),
      at: '/inferenceAccelerators',
      legal: onFargate({}, { inferenceAccelerators: [] }),
    },
    'fargate-docker-volume': {
      refused: volume({ dockerVolumeConfiguration: { scope: 'task' } }),
      at: '/volumes/0/dockerVolumeConfiguration',
      legal: volume({}),
    },
    'fargate-host-path': {
      refused: volume({ host: { sourcePath: '/mnt/data' } }),
      at: '/volumes/0/host/sourcePath',
      legal: volume({ host: {} }),
      alsoLegal: { 'on EC2': onEc2({}, { volumes: [{ name: 'data', host: { sourcePath: '/mnt/data' } }] }) },
    },
    'fargate-fsx-volume': {
      refused: volume({
        fsxWindowsFileServerVolumeConfiguration: {
          fileSystemId: 'fs-0a1b2c3d4e5f67890',
          rootDirectory: 'share',
          authorizationConfig: { credentialsParameter: '/prod/fsx', domain: 'acme.test' },
        },
      }),
      at: '/volumes/0/fsxWindowsFileServerVolumeConfiguration',
      legal: volume({ efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f67890' } }),
    },
    'fargate-privileged': {
      refused: onFargate({ privileged: true }),
      at: `${first}/privileged`,
      legal: onFargate({ privileged: false }),
    },
    'fargate-security-options': {
      refused: onFargate({ dockerSecurityOptions: ['no-new-privileges'] }),
      at: `${first}/dockerSecurityOptions`,
      legal: onFargate({ dockerSecurityOptions: [] }),
    },
    'fargate-dns-search-domains': {
      refused: onFargate({ dnsSearchDomains: ['acme.test'] }),
      at: `${first}/dnsSearchDomains`,
      legal: onFargate({ dnsSearchDomains: null }),
    },
    'fargate-devices': {
      refused: linux({ devices: [{ hostPath: '/dev/fuse' }] }),
      at: `${first}/linuxParameters/devices`,
      legal: linux({ devices: [], initProcessEnabled: true }),
    },
    'fargate-shared-memory-size': {
      refused: linux({ sharedMemorySize: 256 }),
      at: `${first}/linuxParameters/sharedMemorySize`,
      legal: linux({ tmpfs: [{ containerPath: '/run', size: 64 }] }),
    },
    'fargate-max-swap': {
      refused: linux({ maxSwap: 512 }),
      at: `${first}/linuxParameters/maxSwap`,
      legal: linux({ initProcessEnabled: true }),
    },
    'fargate-swappiness': {
      refused: linux({ swappiness: 60 }),
      at: `${first}/linuxParameters/swappiness`,
      legal: linux({ initProcessEnabled: true }),
      alsoLegal: { 'on EC2': onEc2({ linuxParameters: { swappiness: 60, maxSwap: 512 } }) },
    },
    'fargate-gpu': {
      refused: onFargate({ resourceRequirements: [{ type: 'GPU', value: '1' }] }),
      at: `${first}/resourceRequirements/0`,
      legal: onFargate({ resourceRequirements: [] }),
      alsoLegal: { 'on EC2': onEc2({ resourceRequirements: [{ type: 'GPU', value: '1' }] }) },
    },
    'fargate-capabilities': {
      refused: linux({ capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } }),
      at: `${first}/linuxParameters/capabilities/add/1`,
      legal: linux({ capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } }),
    },
    'fargate-log-driver': {
      refused: onFargate({ logConfiguration: { logDriver: 'json-file' } }),
      at: `${first}/logConfiguration/logDriver`,
      legal: onFargate(),
      alsoLegal: { 'on EC2': onEc2({ logConfiguration: { logDriver: 'json-file' } }) },
    },
    'fargate-firelens-s3': {
      refused: router({ 'config-file-type': 's3', 'config-file-value': config }),
      at: '/containerDefinitions/1/firelensConfiguration/options/config-file-value',
      legal: router({ 'config-file-type': 'file', 'config-file-value': '/fluent-bit/extra.conf' }),
      alsoRefused: {
        'without its place': [
          router({ 'config-file-type': 's3' }),
          '/containerDefinitions/1/firelensConfiguration/options/config-file-type',
        ],
      },
    },
    'fargate-windows-arm64': {
      refused: windows({}, { runtimePlatform: { ...windowsPlatform.runtimePlatform, cpuArchitecture: 'ARM64' } }),
      at: '/runtimePlatform/cpuArchitecture',
      legal: windows({}, { runtimePlatform: { ...windowsPlatform.runtimePlatform, cpuArchitecture: 'X86_64' } }),
      alsoLegal: { Linux: onFargate({}, { runtimePlatform: { cpuArchitecture: 'ARM64' } }) },
    },
    'fargate-windows-port': {
      refused: windows({ portMappings: [{ containerPort: 3150 }] }),
      at: `${first}/portMappings/0/containerPort`,
      legal: windows({ portMappings: [{ containerPort: 3151 }] }),
      alsoLegal: { Linux: onFargate({ portMappings: [{ containerPort: 3150 }] }) },
    },
    'fargate-windows-environment-files': {
      refused: windows(files),
      at: `${first}/environmentFiles`,
      legal: windows({ environmentFiles: [] }),
      alsoLegal: { Linux: onFargate(files) },
    },
    'fargate-windows-ephemeral-storage': {
      refused: windows({}, { ephemeralStorage: { sizeInGiB: 100 } }),
      at: '/ephemeralStorage',
      legal: windows({}),
      alsoLegal: { Linux: onFargate({}, { ephemeralStorage: { sizeInGiB: 100 } }) },
    },
    'fargate-platform-family': {
      refused: windows({}),
      at: '/runtimePlatform/operatingSystemFamily',
      legal: onFargate(),
      service: { launchType: 'FARGATE', platformVersion: '1.4.0' },
      alsoLegal: { 'Windows on EC2': onEc2({}, { ...windowsPlatform, networkMode: 'awsvpc' }) },
    },
    'fargate-platform-version': {
      refused: onFargate({}, { ephemeralStorage: { sizeInGiB: 100 } }),
      at: '/ephemeralStorage',
      legal: onFargate(),
      service: { launchType: 'FARGATE', platformVersion: '1.3.0' },
      alsoRefused: {
        'kernel parameters': [
          onFargate({ systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }] }),
          `${first}/systemControls`,
        ],
      },
    },
  })

  it.each(['1.0.0', 'LATEST', '1.5.0'])('leaves Windows on platform version %s alone', (platformVersion) => {
    expect(saidOf(windows({}), { launchType: 'FARGATE', platformVersion })).toEqual([])
  })
})
