import { lettersOf } from '../../base/nearest.ts'

/** Whose words they are, as sentences name them. */
const tools = ['Compose', 'Kubernetes', 'CloudFormation', 'the ECS CLI', 'Docker'] as const

/** A word that another tool has for something of a task definition. */
export interface ForeignKey {
  readonly of: (typeof tools)[number]
  /** Where it is written in a task definition: a key of the same object, or a path. */
  readonly right: string
}

type Words = Readonly<Record<string, string>>

/** By the path of the object that the word stands in. Words that differ from ECS's in letter case and joints alone are found without. */
const vocabularies: Readonly<Record<string, Partial<Record<ForeignKey['of'], Words>>>> = {
  '': {
    Kubernetes: {
      containers: 'containerDefinitions',
      serviceAccountName: 'taskRoleArn',
      nodeSelector: 'placementConstraints',
    },
    Compose: { services: 'containerDefinitions', networks: 'networkMode' },
    'the ECS CLI': {
      task_execution_role: 'executionRoleArn',
      ecs_network_mode: 'networkMode',
      task_size: 'cpu and memory',
      mem_limit: 'memory',
      cpu_limit: 'cpu',
    },
  },
  'containerDefinitions[]': {
    Kubernetes: {
      env: 'environment',
      envFrom: 'environmentFiles',
      args: 'command',
      volumeMounts: 'mountPoints',
      livenessProbe: 'healthCheck',
      readinessProbe: 'healthCheck',
      startupProbe: 'healthCheck',
      resources: 'cpu and memory',
      securityContext: 'user, privileged and readonlyRootFilesystem',
      imagePullSecrets: 'repositoryCredentials',
      terminationGracePeriodSeconds: 'stopTimeout',
      workingDir: 'workingDirectory',
      stdin: 'interactive',
    },
    Compose: {
      ports: 'portMappings',
      expose: 'portMappings',
      env_file: 'environmentFiles',
      working_dir: 'workingDirectory',
      container_name: 'name',
      labels: 'dockerLabels',
      logging: 'logConfiguration',
      mem_limit: 'memory',
      mem_reservation: 'memoryReservation',
      cpus: 'cpu',
      cpu_shares: 'cpu',
      shm_size: 'linuxParameters.sharedMemorySize',
      cap_add: 'linuxParameters.capabilities.add',
      cap_drop: 'linuxParameters.capabilities.drop',
      init: 'linuxParameters.initProcessEnabled',
      stop_grace_period: 'stopTimeout',
      tty: 'pseudoTerminal',
      stdin_open: 'interactive',
      read_only: 'readonlyRootFilesystem',
      dns: 'dnsServers',
      dns_search: 'dnsSearchDomains',
      security_opt: 'dockerSecurityOptions',
      sysctls: 'systemControls',
      restart: 'restartPolicy',
      network_mode: 'networkMode at the top level',
      pid: 'pidMode at the top level',
      ipc: 'ipcMode at the top level',
      platform: 'runtimePlatform at the top level',
      deploy: 'cpu and memory',
    },
    Docker: { cmd: 'command', workdir: 'workingDirectory', publish: 'portMappings', mounts: 'mountPoints' },
  },
  'containerDefinitions[].healthCheck': {
    Compose: { test: 'command' },
    Kubernetes: {
      exec: 'command',
      httpGet: 'command',
      initialDelaySeconds: 'startPeriod',
      periodSeconds: 'interval',
      timeoutSeconds: 'timeout',
      failureThreshold: 'retries',
    },
  },
  'containerDefinitions[].logConfiguration': {
    Compose: { driver: 'logDriver' },
    Docker: { type: 'logDriver', config: 'options' },
  },
  'containerDefinitions[].portMappings[]': {
    Compose: { target: 'containerPort', published: 'hostPort' },
    Kubernetes: { port: 'containerPort', targetPort: 'containerPort', nodePort: 'hostPort' },
  },
  'containerDefinitions[].mountPoints[]': {
    Compose: { source: 'sourceVolume', target: 'containerPath' },
    Kubernetes: { name: 'sourceVolume', mountPath: 'containerPath' },
  },
  'containerDefinitions[].ulimits[]': { Compose: { soft: 'softLimit', hard: 'hardLimit' } },
  'containerDefinitions[].environment[]': { Kubernetes: { key: 'name' } },
  'containerDefinitions[].secrets[]': {
    Compose: { source: 'valueFrom', target: 'name' },
    Kubernetes: { secretKeyRef: 'valueFrom', key: 'valueFrom' },
  },
  'volumes[]': {
    Kubernetes: { emptyDir: 'host', hostPath: 'host.sourcePath' },
    Compose: { driver: 'dockerVolumeConfiguration.driver', driver_opts: 'dockerVolumeConfiguration.driverOpts' },
  },
  'volumes[].efsVolumeConfiguration': { CloudFormation: { accessPoint: 'authorizationConfig.accessPointId' } },
  'tags[]': { CloudFormation: { name: 'key' } },
}

/** What a key of another tool is called in a task definition; null for a word that nobody has at this place. */
export function foreignKey(key: string, path: string): ForeignKey | null {
  const word = lettersOf(key)
  for (const of of tools) {
    const words = Object.entries(vocabularies[path]?.[of] ?? {})
    const found = words.find(([foreign]) => lettersOf(foreign) === word)
    if (found !== undefined) return { of, right: found[1] }
  }
  return null
}
