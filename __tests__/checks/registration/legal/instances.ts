import type { JsonObject } from '../../../../src/base/json.ts'
import { onEc2 } from '../../../support/rules.ts'
import { containers, guide, type LegalDefinition, reference, samples } from './legal-definition.ts'

const managed = (inContainer: JsonObject = {}, atTop: JsonObject = {}) =>
  onEc2(inContainer, {
    networkMode: 'awsvpc',
    requiresCompatibilities: ['MANAGED_INSTANCES'],
    cpu: '1024',
    memory: '2048',
    ...atTop,
  })
const external = (inContainer: JsonObject = {}) => onEc2(inContainer, { requiresCompatibilities: ['EXTERNAL'] })

/** EC2, managed and external instances, with what only they have. */
export const instances: readonly LegalDefinition[] = [
  {
    what: 'no launch type told',
    follows: guide('example_task_definitions'),
    definition: {
      family: 'wordpress',
      ...containers(
        {
          memory: 500,
          cpu: 10,
          essential: true,
          links: ['sidecar1:mysql'],
          portMappings: [{ containerPort: 80, hostPort: 80 }],
        },
        { memory: 500, cpu: 10, environment: [{ name: 'MYSQL_DATABASE', value: 'wordpress' }] },
      ),
    },
  },
  {
    what: 'any host port',
    follows: reference('PortMapping'),
    definition: onEc2({ portMappings: [{ containerPort: 8080, hostPort: 0 }, { containerPort: 8081 }] }),
  },
  {
    what: 'one container port on two host ports',
    follows: reference('PortMapping'),
    definition: onEc2({
      portMappings: [
        { containerPort: 80, hostPort: 8080 },
        { containerPort: 80, hostPort: 8081 },
      ],
    }),
  },
  {
    what: 'one port of many containers in bridge mode',
    follows: samples,
    definition: onEc2(
      {},
      containers(
        { memory: 64, portMappings: [{ containerPort: 80 }] },
        { memory: 64, portMappings: [{ containerPort: 80 }] },
      ),
    ),
  },
  {
    what: 'host mode',
    follows: guide('networking-networkmode-host'),
    definition: onEc2(
      { portMappings: [{ containerPort: 9100, hostPort: 9100 }] },
      { networkMode: 'host', pidMode: 'host', ipcMode: 'host' },
    ),
  },
  {
    what: 'no network',
    follows: reference('RegisterTaskDefinition'),
    definition: onEc2({ command: ['sleep', '60'] }, { networkMode: 'none' }),
  },
  {
    what: 'a daemon that reads the host',
    follows: 'https://github.com/DataDog/datadog-agent',
    definition: onEc2(
      {
        privileged: true,
        mountPoints: [
          { sourceVolume: 'docker', containerPath: '/var/run/docker.sock', readOnly: true },
          { sourceVolume: 'proc', containerPath: '/host/proc', readOnly: true },
        ],
      },
      {
        volumes: [
          { name: 'docker', host: { sourcePath: '/var/run/docker.sock' } },
          { name: 'proc', host: { sourcePath: '/proc' } },
        ],
      },
    ),
  },
  {
    what: 'capabilities and devices',
    follows: reference('LinuxParameters'),
    definition: onEc2({
      linuxParameters: {
        capabilities: { add: ['NET_ADMIN', 'SYS_ADMIN'], drop: ['ALL'] },
        devices: [{ hostPath: '/dev/fuse', containerPath: '/dev/fuse', permissions: ['read', 'write', 'mknod'] }],
        sharedMemorySize: 2048,
        maxSwap: 0,
        swappiness: 0,
      },
    }),
  },
  {
    what: 'limits without a limit',
    follows: reference('Ulimit'),
    definition: onEc2({
      ulimits: [
        { name: 'memlock', softLimit: -1, hardLimit: -1 },
        { name: 'nofile', softLimit: 1024, hardLimit: 262_144 },
      ],
    }),
  },
  {
    what: 'names of its own',
    follows: reference('ContainerDefinition'),
    definition: onEc2({
      hostname: 'api',
      dnsServers: ['10.0.0.2'],
      dnsSearchDomains: ['acme.test'],
      extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.3' }],
    }),
  },
  {
    what: 'security options',
    follows: reference('ContainerDefinition'),
    definition: onEc2({ dockerSecurityOptions: ['no-new-privileges', 'label:type:container_t'] }),
  },
  {
    what: 'constraints',
    follows: guide('task-placement-constraints'),
    definition: onEc2(
      {},
      { placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.instance-type =~ g4dn.*' }] },
    ),
  },
  {
    what: 'a GPU',
    follows: guide('ecs-gpu-specifying'),
    definition: onEc2({
      memory: 80,
      cpu: 100,
      resourceRequirements: [{ type: 'GPU', value: '2' }],
      entryPoint: ['sh', '-c'],
      command: ['nvidia-smi'],
    }),
  },
  {
    what: 'all GPUs',
    follows: reference('ResourceRequirement'),
    definition: onEc2({ resourceRequirements: [{ type: 'GPU', value: 'ALL' }] }),
  },
  {
    what: 'a share of a GPU',
    follows: reference('NvidiaMpsAllocation'),
    definition: onEc2({
      resourceRequirements: [{ type: 'GPU', sharingStrategy: { nvidiaMps: { memory: 4096, maxComputePercent: 25 } } }],
    }),
  },
  {
    what: 'Neuron as a device',
    follows: guide('ecs-inference'),
    definition: onEc2({
      linuxParameters: {
        devices: [{ hostPath: '/dev/neuron0', containerPath: '/dev/neuron0', permissions: ['read', 'write'] }],
        capabilities: { add: ['IPC_LOCK'] },
      },
    }),
  },
  {
    what: 'Neuron on managed instances',
    follows: reference('ResourceRequirement'),
    definition: managed({ resourceRequirements: [{ type: 'NeuronDevice', value: 'ALL' }] }),
  },
  {
    what: 'managed instances',
    follows: guide('ManagedInstances'),
    definition: managed({}, { runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' } }),
  },
  {
    what: 'managed instances in host mode',
    follows: reference('ManagedInstancesNetworkConfiguration'),
    definition: managed({ privileged: true, logConfiguration: { logDriver: 'json-file' } }, { networkMode: 'host' }),
  },
  {
    what: 'an external instance',
    follows: guide('ecs-anywhere'),
    definition: external({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
  },
  {
    what: 'every driver of logs',
    follows: reference('LogConfiguration'),
    definition: onEc2(
      {},
      containers(
        ...['fluentd', 'gelf', 'journald', 'json-file', 'syslog'].map((logDriver) => ({
          memory: 32,
          logConfiguration: { logDriver },
        })),
      ),
    ),
  },
  {
    what: 'awslogs without a prefix',
    follows: guide('using_awslogs'),
    definition: onEc2({
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-region': 'us-east-1' } },
    }),
  },
  {
    what: 'a task size on EC2',
    follows: reference('RegisterTaskDefinition'),
    definition: onEc2({ memory: null }, { cpu: '128', memory: '300' }),
  },
  {
    what: 'ten vCPU on EC2',
    follows: reference('RegisterTaskDefinition'),
    definition: onEc2({}, { cpu: '10 vCPU', memory: '61 GB' }),
  },
  {
    what: 'a long wait',
    follows: reference('ContainerDefinition'),
    definition: onEc2({ startTimeout: 600, stopTimeout: 900 }),
  },
  {
    what: 'Windows without a network mode',
    follows: guide('example_task_definitions'),
    definition: onEc2(
      {
        memory: 500,
        cpu: 512,
        entryPoint: ['powershell', '-Command'],
        portMappings: [{ containerPort: 80, hostPort: 8080, protocol: 'tcp' }],
      },
      { networkMode: null, runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_FULL' } },
    ),
  },
  {
    what: 'a group managed service account',
    follows: guide('windows-gmsa'),
    definition: onEc2(
      { credentialSpecs: ['credentialspecdomainless:arn:aws:ssm:us-east-1:402913377120:parameter/gmsa'] },
      { networkMode: null, runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
    ),
  },
  {
    what: 'kernel parameters of a namespace',
    follows: reference('SystemControl'),
    definition: onEc2({
      systemControls: [
        { namespace: 'kernel.msgmax', value: '65536' },
        { namespace: 'net.core.somaxconn', value: '1024' },
      ],
    }),
  },
  {
    what: 'a container with neither name of links nor ports',
    follows: 'https://github.com/aws/amazon-ecs-agent/tree/master/agent/engine/testdata',
    definition: onEc2({ essential: true, cpu: 0, command: ['/healthcheck'], healthCheck: { command: ['NONE'] } }),
  },
]
