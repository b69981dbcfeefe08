import type { JsonObject } from '../../../../src/base/json.ts'
import { onEc2, onFargate } from '../../../support/rules.ts'
import { awslogs, containers, guide, type LegalDefinition, reference } from './legal-definition.ts'

const mounted = (volume: JsonObject, atTop: JsonObject = {}) =>
  onFargate(
    { mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: false }] },
    { volumes: [{ name: 'data', ...volume }], ...atTop },
  )
const taskRoleArn = 'arn:aws:iam::402913377120:role/api-task'
const router = (more: JsonObject = {}): JsonObject => ({
  name: 'log_router',
  image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable',
  user: '0',
  memoryReservation: 50,
  firelensConfiguration: { type: 'fluentbit', options: { 'enable-ecs-log-metadata': 'true' } },
  ...more,
})
const firelens = (options: JsonObject, more: JsonObject = {}): JsonObject => ({
  logConfiguration: { logDriver: 'awsfirelens', options, ...more },
})
const fluentBit = 'https://github.com/aws-samples/amazon-ecs-firelens-examples'

/** Volumes of all kinds, log routers, proxies and agents beside the application. */
export const volumesAndSidecars: readonly LegalDefinition[] = [
  { what: 'a volume of the task', follows: guide('bind-mounts'), definition: mounted({}) },
  { what: 'a volume with an empty host', follows: guide('bind-mounts'), definition: mounted({ host: {} }) },
  {
    what: 'a volume that nobody mounts',
    follows: reference('Volume'),
    definition: onFargate({}, { volumes: [{ name: 'unused', host: {} }] }),
  },
  {
    what: 'one volume in two containers',
    follows: guide('bind-mounts'),
    definition: onFargate(
      {},
      {
        volumes: [{ name: 'shared' }],
        ...containers(
          { mountPoints: [{ sourceVolume: 'shared', containerPath: '/a' }] },
          { mountPoints: [{ sourceVolume: 'shared', containerPath: '/a', readOnly: true }] },
        ),
      },
    ),
  },
  {
    what: 'volumes of another container',
    follows: guide('example_task_definitions'),
    definition: onFargate(
      {},
      containers({ volumesFrom: [{ sourceContainer: 'sidecar1', readOnly: true }] }, { essential: false }),
    ),
  },
  {
    what: 'EFS',
    follows: guide('tutorial-efs-volumes'),
    definition: mounted({
      efsVolumeConfiguration: {
        fileSystemId: 'fs-0a1b2c3d4e5f67890',
        rootDirectory: '/',
        transitEncryption: 'ENABLED',
      },
    }),
  },
  {
    what: 'EFS without encryption',
    follows: reference('EFSVolumeConfiguration'),
    definition: mounted({ efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d4e5f67890', rootDirectory: '/share' } }),
  },
  {
    what: 'an access point with IAM',
    follows: guide('specify-efs-config'),
    definition: mounted(
      {
        efsVolumeConfiguration: {
          fileSystemId: 'fs-0a1b2c3d4e5f67890',
          rootDirectory: '/',
          transitEncryption: 'ENABLED',
          transitEncryptionPort: 2999,
          authorizationConfig: { accessPointId: 'fsap-0a1b2c3d4e5f67890', iam: 'ENABLED' },
        },
      },
      { taskRoleArn },
    ),
  },
  {
    what: 'S3 Files',
    follows: guide('s3files-volumes'),
    definition: mounted(
      {
        s3filesVolumeConfiguration: {
          fileSystemArn: 'arn:aws:s3files:us-east-1:402913377120:file-system/fs-0a1b2c3d4e5f67890',
          rootDirectory: '/data',
          transitEncryptionPort: 3000,
        },
      },
      { taskRoleArn },
    ),
  },
  { what: 'EBS', follows: guide('specify-ebs-config'), definition: mounted({ configuredAtLaunch: true }) },
  {
    what: 'a Docker volume',
    follows: guide('docker-volumes'),
    definition: onEc2(
      { mountPoints: [{ sourceVolume: 'rexray', containerPath: '/data' }] },
      {
        volumes: [
          {
            name: 'rexray',
            dockerVolumeConfiguration: {
              scope: 'shared',
              autoprovision: true,
              driver: 'rexray/ebs',
              driverOpts: { volumetype: 'gp2', size: '5' },
              labels: { a: 'b' },
            },
          },
        ],
      },
    ),
  },
  {
    what: 'FSx for Windows',
    follows: guide('wfsx-volumes'),
    definition: onEc2(
      { mountPoints: [{ sourceVolume: 'fsx', containerPath: 'C:\\data' }] },
      {
        networkMode: null,
        runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
        volumes: [
          {
            name: 'fsx',
            fsxWindowsFileServerVolumeConfiguration: {
              fileSystemId: 'fs-0a1b2c3d4e5f67890',
              rootDirectory: 'share',
              authorizationConfig: {
                credentialsParameter: 'arn:aws:ssm:us-east-1:402913377120:parameter/fsx',
                domain: 'acme.test',
              },
            },
          },
        ],
      },
    ),
  },
  {
    what: 'logs through Fluent Bit',
    follows: guide('firelens-taskdef'),
    definition: onFargate(
      {},
      containers(firelens({ Name: 'firehose', region: 'us-west-2', delivery_stream: 'my-stream' }), router()),
    ),
  },
  {
    what: 'logs through Fluent Bit, itself logged',
    follows: fluentBit,
    definition: onFargate(
      {},
      containers(
        firelens({
          Name: 'cloudwatch',
          region: '$(AWS_REGION)',
          log_group_name: '/aws/ecs/$(ecs_cluster)',
          auto_create_group: 'true',
        }),
        router(awslogs),
      ),
    ),
  },
  {
    what: 'logs through Fluentd',
    follows: guide('firelens-taskdef'),
    definition: onEc2(
      {},
      containers(
        { memory: 64, ...firelens({ '@type': 'kinesis_firehose', region: 'us-west-2' }) },
        {
          ...router(),
          image: 'public.ecr.aws/acme/fluentd:1',
          firelensConfiguration: {
            type: 'fluentd',
            options: { 'config-file-type': 's3', 'config-file-value': 'arn:aws:s3:::acme-config/fluent.conf' },
          },
        },
      ),
    ),
  },
  {
    what: 'a router with a file of its image',
    follows: guide('firelens-taskdef-customconfig'),
    definition: onFargate(
      {},
      containers(
        firelens({ 'log-driver-buffer-limit': '2097152' }),
        router({
          firelensConfiguration: {
            type: 'fluentbit',
            options: { 'config-file-type': 'file', 'config-file-value': '/fluent-bit/configs/parse-json.conf' },
          },
        }),
      ),
    ),
  },
  {
    what: 'a router without options',
    follows: 'https://docs.datadoghq.com/integrations/ecs_fargate/',
    definition: onFargate(
      {},
      containers(
        firelens(
          { Name: 'datadog', Host: 'http-intake.logs.datadoghq.com', TLS: 'on' },
          { secretOptions: [{ name: 'apikey', valueFrom: '/prod/datadog' }] },
        ),
        router({ firelensConfiguration: { type: 'fluentbit' } }),
      ),
    ),
  },
  {
    what: 'the Datadog agent',
    follows: 'https://docs.datadoghq.com/integrations/ecs_fargate/',
    definition: onFargate(
      {},
      containers(
        {},
        {
          name: 'datadog-agent',
          image: 'public.ecr.aws/datadog/agent:7',
          cpu: 100,
          memory: 512,
          portMappings: [
            { hostPort: 8126, protocol: 'tcp', containerPort: 8126 },
            { hostPort: 8125, protocol: 'udp', containerPort: 8125 },
          ],
          environment: [{ name: 'ECS_FARGATE', value: 'true' }],
        },
      ),
    ),
  },
  {
    what: 'the collector of OpenTelemetry',
    follows: 'https://aws-otel.github.io/docs/setup/ecs',
    definition: onFargate(
      {},
      containers(
        {},
        {
          name: 'aws-otel-collector',
          image: 'public.ecr.aws/aws-observability/aws-otel-collector:v0.43.0',
          command: ['--config=/etc/ecs/ecs-default-config.yaml'],
          essential: true,
        },
      ),
    ),
  },
  {
    what: 'the CloudWatch agent',
    follows:
      'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/deploy_servicelens_CloudWatch_agent_deploy_ECS.html',
    definition: onFargate(
      {},
      containers(
        {},
        {
          name: 'cloudwatch-agent',
          image: 'public.ecr.aws/cloudwatch-agent/cloudwatch-agent:latest',
          secrets: [{ name: 'CW_CONFIG_CONTENT', valueFrom: 'ecs-cwagent-sidecar-fargate' }],
          ...awslogs,
        },
      ),
    ),
  },
  {
    what: 'the X-Ray daemon',
    follows: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon-ecs.html',
    definition: onEc2(
      {},
      containers(
        { memory: 64, links: ['sidecar1'] },
        {
          image: 'public.ecr.aws/xray/aws-xray-daemon:3.x',
          cpu: 32,
          memoryReservation: 256,
          portMappings: [{ hostPort: 0, containerPort: 2000, protocol: 'udp' }],
        },
      ),
    ),
  },
  {
    what: 'Envoy of App Mesh',
    follows: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/getting-started-ecs.html',
    definition: onFargate(
      {},
      {
        ...containers(
          { dependsOn: [{ containerName: 'envoy', condition: 'HEALTHY' }] },
          {
            name: 'envoy',
            image: '840364872350.dkr.ecr.us-east-1.amazonaws.com/aws-appmesh-envoy:v1.29.12.1-prod',
            user: '1337',
            healthCheck: {
              startPeriod: 10,
              interval: 5,
              timeout: 2,
              retries: 3,
              command: ['CMD-SHELL', 'curl -s http://localhost:9901/server_info | grep state | grep -q LIVE'],
            },
          },
        ),
        proxyConfiguration: {
          type: 'APPMESH',
          containerName: 'envoy',
          properties: [
            { name: 'IgnoredUID', value: '1337' },
            { name: 'IgnoredGID', value: '' },
            { name: 'ProxyIngressPort', value: '15000' },
            { name: 'ProxyEgressPort', value: '15001' },
            { name: 'AppPorts', value: '8080' },
            { name: 'EgressIgnoredPorts', value: '' },
            { name: 'EgressIgnoredIPs', value: '169.254.170.2,169.254.169.254' },
          ],
        },
      },
    ),
  },
  {
    what: 'Consul',
    follows: 'https://developer.hashicorp.com/consul/docs/ecs',
    definition: onFargate(
      {},
      {
        volumes: [{ name: 'consul_data' }],
        ...containers(
          { dependsOn: [{ containerName: 'sidecar1', condition: 'SUCCESS' }] },
          {
            essential: false,
            image: 'public.ecr.aws/hashicorp/consul-ecs:0.8.0',
            command: ['control-plane'],
            mountPoints: [{ sourceVolume: 'consul_data', containerPath: '/consul', readOnly: false }],
          },
        ),
      },
    ),
  },
  {
    what: 'a migration before the start',
    follows: 'https://github.com/boto/boto3/issues/2436',
    definition: onFargate(
      {},
      containers(
        { dependsOn: [{ containerName: 'sidecar1', condition: 'COMPLETE' }] },
        { essential: false, command: ['bundle', 'exec', 'rails', 'db:migrate'] },
      ),
    ),
  },
]
