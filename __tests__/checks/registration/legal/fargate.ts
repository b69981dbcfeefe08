import { onFargate } from '../../../support/rules.ts'
import { awslogs, containers, guide, type LegalDefinition, reference, samples } from './legal-definition.ts'

const size = (cpu: string, memory: string) => onFargate({}, { cpu, memory })

/** Sizes, platforms and settings of Fargate. */
export const fargate: readonly LegalDefinition[] = [
  { what: 'the smallest size', follows: guide('task-cpu-memory-error'), definition: size('256', '512') },
  { what: 'sizes in words', follows: reference('RegisterTaskDefinition'), definition: size('1 vCPU', '3 GB') },
  {
    what: 'sizes in small letters without blanks',
    follows: reference('RegisterTaskDefinition'),
    definition: size('.5vcpu', '1gb'),
  },
  { what: 'a half of a GB', follows: reference('RegisterTaskDefinition'), definition: size('.25 vCPU', '0.5GB') },
  { what: 'sixteen vCPU', follows: guide('fargate-tasks-services'), definition: size('16384', '122880') },
  {
    what: 'thirty-two vCPU',
    follows: 'https://github.com/aws-cloudformation/cfn-lint/pull/4668',
    definition: size('32768', '249856'),
  },
  {
    what: 'ARM64',
    follows: guide('ecs-arm64'),
    definition: onFargate(awslogs, { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } }),
  },
  {
    what: 'Windows Server 2025',
    follows: guide('Windows_fargate-getting_started'),
    definition: onFargate(
      {
        entryPoint: ['powershell', '-Command'],
        command: ['New-Item -Path C:\\inetpub\\wwwroot\\index.html -Type file; C:\\ServiceMonitor.exe w3svc'],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
      },
      { cpu: '2048', memory: '4096', runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2025_CORE' } },
    ),
  },
  {
    what: 'Windows with the older platform version',
    follows: 'https://github.com/aws-containers/amazon-ecs-exec-checker/issues/55',
    definition: onFargate(
      {},
      {
        cpu: '1 vCPU',
        memory: '2 GB',
        runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2019_FULL', cpuArchitecture: 'X86_64' },
      },
    ),
  },
  {
    what: 'the largest ephemeral storage',
    follows: guide('fargate-task-storage'),
    definition: onFargate({}, { ephemeralStorage: { sizeInGiB: 200 } }),
  },
  {
    what: 'one process namespace for the task',
    follows: reference('RegisterTaskDefinition'),
    definition: onFargate({}, { pidMode: 'task' }),
  },
  {
    what: 'a traced process',
    follows: reference('KernelCapabilities'),
    definition: onFargate({ linuxParameters: { capabilities: { add: ['SYS_PTRACE'], drop: ['NET_RAW'] } } }),
  },
  {
    what: 'an init process for ECS Exec',
    follows: guide('ecs-exec'),
    definition: onFargate({ linuxParameters: { initProcessEnabled: true } }),
  },
  {
    what: 'a tmpfs',
    follows: reference('LinuxParameters'),
    definition: onFargate({
      linuxParameters: { tmpfs: [{ containerPath: '/run', size: 64, mountOptions: ['noexec'] }] },
    }),
  },
  {
    what: 'kernel parameters',
    follows: reference('SystemControl'),
    definition: onFargate({ systemControls: [{ namespace: 'net.ipv4.tcp_keepalive_time', value: '500' }] }),
  },
  {
    what: 'open files',
    follows: reference('Ulimit'),
    definition: onFargate({ ulimits: [{ name: 'nofile', softLimit: 65_535, hardLimit: 65_535 }] }),
  },
  {
    what: 'a read-only root with a volume to write to',
    follows: guide('bind-mounts'),
    definition: onFargate(
      { readonlyRootFilesystem: true, mountPoints: [{ sourceVolume: 'tmp', containerPath: '/tmp' }] },
      { volumes: [{ name: 'tmp' }] },
    ),
  },
  {
    what: 'long stops',
    follows: reference('ContainerDefinition'),
    definition: onFargate({ startTimeout: 120, stopTimeout: 120 }),
  },
  {
    what: 'a restart policy',
    follows: guide('container-restart-policy'),
    definition: onFargate({ restartPolicy: { enabled: true, ignoredExitCodes: [0, 143], restartAttemptPeriod: 180 } }),
  },
  {
    what: 'an image that is not pinned',
    follows: reference('ContainerDefinition'),
    definition: onFargate({ versionConsistency: 'disabled' }),
  },
  {
    what: 'fault injection',
    follows: guide('fault-injection'),
    definition: onFargate({}, { enableFaultInjection: true }),
  },
  {
    what: 'a terminal',
    follows: reference('ContainerDefinition'),
    definition: onFargate({ interactive: true, pseudoTerminal: true }),
  },
  {
    what: 'a user and a directory',
    follows: reference('ContainerDefinition'),
    definition: onFargate({ user: '1000:1000', workingDirectory: '/srv' }),
  },
  {
    what: 'an image by digest',
    follows: reference('ContainerDefinition'),
    definition: onFargate({ image: `public.ecr.aws/nginx/nginx@sha256:${'94afd1f2'.repeat(8)}` }),
  },
  {
    what: 'environment files',
    follows: guide('use-environment-file'),
    definition: onFargate({ environmentFiles: [{ value: 'arn:aws:s3:::acme-config/api.env', type: 's3' }] }),
  },
  {
    what: 'a private registry',
    follows: guide('private-auth'),
    definition: onFargate({
      repositoryCredentials: {
        credentialsParameter: 'arn:aws:secretsmanager:us-east-1:402913377120:secret:registry-Nf30Gs',
      },
    }),
  },
  {
    what: 'secrets of both stores',
    follows: guide('specifying-sensitive-data'),
    definition: onFargate({
      secrets: [
        { name: 'A', valueFrom: '/prod/a' },
        { name: 'B', valueFrom: 'arn:aws:secretsmanager:us-east-1:402913377120:secret:prod/api-Xk29Qd:password::' },
      ],
    }),
  },
  {
    what: 'labels',
    follows: reference('ContainerDefinition'),
    definition: onFargate({ dockerLabels: { 'com.acme.team': 'checkout', PROMETHEUS_EXPORTER_PORT: '9404' } }),
  },
  {
    what: 'tags',
    follows: guide('ecs-using-tags'),
    definition: onFargate(
      {},
      {
        tags: [
          { key: 'team', value: 'checkout' },
          { key: 'cost center', value: '' },
        ],
      },
    ),
  },
  {
    what: 'an empty command line of the image',
    follows: samples,
    definition: onFargate({ command: [], entryPoint: null }),
  },
  {
    what: 'a shell before a command line',
    follows: guide('example_task_definitions'),
    definition: onFargate({
      entryPoint: ['sh', '-c'],
      command: ['/bin/sh -c "echo hello > /usr/local/apache2/htdocs/index.html && httpd-foreground"'],
    }),
  },
  {
    what: 'logs without blocking',
    follows: reference('LogConfiguration'),
    definition: onFargate({
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': 'g',
          'awslogs-region': 'us-east-1',
          'awslogs-stream-prefix': 'p',
          'awslogs-create-group': 'true',
          mode: 'non-blocking',
          'max-buffer-size': '25m',
        },
      },
    }),
  },
  {
    what: 'logs of many lines',
    follows: guide('using_awslogs'),
    definition: onFargate({
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': 'g',
          'awslogs-region': 'us-east-1',
          'awslogs-stream-prefix': 'p',
          'awslogs-datetime-format': '%Y-%m-%d',
        },
      },
    }),
  },
  {
    what: 'Splunk with its token as a secret',
    follows: guide('specifying-sensitive-data-logging'),
    definition: onFargate({
      logConfiguration: {
        logDriver: 'splunk',
        options: { 'splunk-url': 'https://splunk.acme.test:8088' },
        secretOptions: [{ name: 'splunk-token', valueFrom: '/prod/splunk' }],
      },
    }),
  },
  {
    what: 'both launch types',
    follows: reference('RegisterTaskDefinition'),
    definition: onFargate({ memory: 512, cpu: 256 }, { requiresCompatibilities: ['EC2', 'FARGATE'] }),
  },
  {
    what: 'all launch types but the external',
    follows: reference('RegisterTaskDefinition'),
    definition: onFargate({}, { requiresCompatibilities: ['EC2', 'FARGATE', 'MANAGED_INSTANCES'] }),
  },
  {
    what: 'containers that share a port under two protocols',
    follows: guide('task_definition_parameters'),
    definition: onFargate({
      portMappings: [
        { containerPort: 53, protocol: 'tcp' },
        { containerPort: 53, protocol: 'udp' },
      ],
    }),
  },
  {
    what: 'a range of ports',
    follows: reference('PortMapping'),
    definition: onFargate({ portMappings: [{ containerPortRange: '5000-5099', protocol: 'udp' }] }),
  },
  {
    what: 'Service Connect',
    follows: guide('service-connect-concepts-deploy'),
    definition: onFargate({
      portMappings: [
        { name: 'grpc', containerPort: 50_051, appProtocol: 'grpc' },
        { name: 'http_admin-1', containerPort: 8080, appProtocol: 'http2' },
      ],
    }),
  },
  {
    what: 'Express Mode with a definition of its own',
    follows: guide('express-service-overview'),
    definition: onFargate({ name: 'Main', portMappings: [{ name: 'main', containerPort: 8080, protocol: 'tcp' }] }),
  },
  {
    what: 'memory of which half is set aside',
    follows: samples,
    definition: onFargate({ memory: 1024, memoryReservation: 512, cpu: 512 }),
  },
  {
    what: 'memory all of which is set aside',
    follows: 'a registered revision, as describe-task-definition shows it',
    definition: onFargate({ memory: 1024, memoryReservation: 1024 }),
  },
  {
    what: 'containers that wait for each other',
    follows: guide('example_task_definitions'),
    definition: onFargate(
      {},
      containers(
        {
          dependsOn: [
            { containerName: 'sidecar1', condition: 'HEALTHY' },
            { containerName: 'sidecar2', condition: 'SUCCESS' },
          ],
        },
        {
          healthCheck: {
            command: ['CMD-SHELL', 'curl -f http://localhost:15000/ready || exit 1'],
            interval: 5,
            timeout: 2,
            retries: 10,
            startPeriod: 300,
          },
        },
        { essential: false, dependsOn: [{ containerName: 'sidecar1', condition: 'START' }] },
      ),
    ),
  },
  {
    what: 'a health check without a shell',
    follows: reference('HealthCheck'),
    definition: onFargate({ healthCheck: { command: ['CMD', '/bin/check', '--url', 'http://localhost:8080/a;b|c'] } }),
  },
  {
    what: 'a health check in the shell of the image',
    follows: reference('HealthCheck'),
    definition: onFargate({ healthCheck: { command: ['CMD', 'bash', '-c', 'test -f /tmp/ready && exit 0'] } }),
  },
  {
    what: 'ten containers',
    follows: guide('service-quotas'),
    definition: onFargate({}, containers(...Array.from({ length: 10 }, () => ({})))),
  },
]
