import type { JsonObject } from '../../../../src/base/json.ts'
import { onFargate } from '../../../support/rules.ts'
import { guide, type LegalDefinition, reference } from './legal-definition.ts'

/** Everything of a container that describe-task-definition gives for what was not set. */
const emptied: JsonObject = {
  cpu: 0,
  links: [],
  portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
  essential: true,
  entryPoint: [],
  command: [],
  environment: [],
  environmentFiles: [],
  mountPoints: [],
  volumesFrom: [],
  secrets: [],
  dependsOn: [],
  dnsServers: [],
  dnsSearchDomains: [],
  extraHosts: [],
  dockerSecurityOptions: [],
  dockerLabels: {},
  ulimits: [],
  systemControls: [],
  credentialSpecs: [],
}
const response: JsonObject = {
  taskDefinitionArn: 'arn:aws:ecs:us-east-1:402913377120:task-definition/api:41',
  revision: 41,
  status: 'ACTIVE',
  requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }],
  compatibilities: ['EC2', 'FARGATE', 'MANAGED_INSTANCES'],
  registeredAt: '2026-01-01T00:00:00.000Z',
  registeredBy: 'arn:aws:sts::402913377120:assumed-role/deploy/session',
}
const nothing = Object.fromEntries(
  [
    'dnsSearchDomains',
    'environmentFiles',
    'entryPoint',
    'command',
    'linuxParameters',
    'resourceRequirements',
    'ulimits',
    'workingDirectory',
    'memory',
    'memoryReservation',
    'stopTimeout',
    'startTimeout',
    'firelensConfiguration',
    'dependsOn',
    'disableNetworking',
    'healthCheck',
    'links',
    'hostname',
    'extraHosts',
    'user',
    'privileged',
    'repositoryCredentials',
    'restartPolicy',
  ].map((key) => [key, null]),
)

/** Files that tools have written: full of what is empty, or of what only ECS fills in. */
export const exported: readonly LegalDefinition[] = [
  {
    what: 'empty lists everywhere',
    follows: 'the output of describe-task-definition',
    definition: onFargate(emptied, {
      volumes: [],
      placementConstraints: [],
      tags: [],
      inferenceAccelerators: [],
      enableFaultInjection: false,
    }),
  },
  {
    what: 'fields of the response',
    follows: 'the output of describe-task-definition',
    definition: onFargate(emptied, response),
  },
  {
    what: 'null everywhere',
    follows: 'https://github.com/runatlantis/atlantis/issues/2001',
    definition: onFargate(nothing, {
      ipcMode: null,
      pidMode: null,
      volumes: null,
      placementConstraints: null,
      proxyConfiguration: null,
      runtimePlatform: null,
      ...response,
    }),
  },
  {
    what: 'constraints that are null',
    follows: 'https://github.com/sil-org/ecs-deploy/issues/131',
    definition: onFargate({}, { placementConstraints: null }),
  },
  {
    what: 'a template with everything empty',
    follows: guide('task-definition-template'),
    definition: onFargate(
      {
        repositoryCredentials: { credentialsParameter: '' },
        cpu: 0,
        memory: 0,
        memoryReservation: 0,
        links: [''],
        mountPoints: [{ sourceVolume: '', containerPath: '' }],
        hostname: '',
        user: '',
        dnsServers: [''],
        logConfiguration: { logDriver: '', options: { '': '' } },
      },
      { taskRoleArn: null },
    ),
  },
  {
    what: 'settings that are off',
    follows: reference('ContainerDefinition'),
    definition: onFargate(
      {
        privileged: false,
        disableNetworking: false,
        readonlyRootFilesystem: false,
        interactive: false,
        pseudoTerminal: false,
        linuxParameters: { initProcessEnabled: false },
      },
      { enableFaultInjection: false },
    ),
  },
  {
    what: 'no requiresCompatibilities',
    follows: 'https://github.com/aws-cloudformation/cfn-lint/issues/3592',
    definition: onFargate({}, { requiresCompatibilities: null }),
  },
]
