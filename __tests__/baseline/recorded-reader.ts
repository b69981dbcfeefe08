import type { DeploymentList, DeploymentsLeft, EcsReader } from '../../src/account/ecs.ts'
import type {
  CodeDeployDeployment,
  LiveDeployment,
  ServiceDeploymentRecord,
  ServiceRecord,
  TaskRecord,
  TaskSetRecord,
} from '../../src/account/ecs-records.ts'
import type { Lookup } from '../../src/base/lookup.ts'
import { absent, found, unknown } from '../../src/base/lookup.ts'
import { isCompleted } from '../../src/baseline/evidence/deployment-evidence.ts'

const ecs = 'arn:aws:ecs:eu-west-1:111122223333'
export const now = Date.parse('2026-09-28T12:00:00Z')

/** ARN of a revision of the family `web`. */
export function taskDefinition(revision: number): string {
  return `${ecs}:task-definition/web:${revision}`
}

/** Minutes before the time of the tests. */
export function ago(minutes: number): number {
  return now - minutes * 60_000
}

/** One service deployment in short form; its service revision has the number of the task definition, unless told. */
export interface Deployed {
  revision: number
  status: string
  /** Minutes ago. */
  created: number
  /** Minutes ago. */
  finished?: number
  /** Null where ECS does not tell. */
  running?: number | null
  requested?: number
  /** The record names no target; the list does. */
  noTarget?: boolean
  rollbackReason?: string
  sources?: { revision: number; running: number; weight?: number }[]
  rollbackTo?: number
  reason?: string
  alarms?: string[]
  serviceRevision?: number
  stage?: string
}

export interface Recorded {
  service?: Partial<ServiceRecord> | 'missing'
  live?: (Partial<LiveDeployment> & { revision: number })[]
  taskSets?: (Partial<TaskSetRecord> & { revision: number })[]
  deployed?: Deployed[]
  /** How many deployments the list has before it is cut, and what follows them. */
  listed?: { count: number; left: DeploymentsLeft }
  /** Service revisions that ECS no longer has. */
  missing?: number[]
  active?: number[]
  /** Minutes ago that a task definition was registered, by revision. */
  registered?: Record<number, number>
  /** Status of task definitions that are not ACTIVE, by revision. */
  statuses?: Record<number, string>
  /** Task definitions that no longer exist. */
  deletedDefinitions?: number[]
  tasks?: (Partial<TaskRecord> & { revision: number; stopped?: boolean })[]
  codeDeploy?: CodeDeployDeployment[]
  lastSuccessful?: string
  appSpecs?: Record<string, string>
  /** Operations that the pipeline may not call. */
  denied?: string[]
  /** The action that those are denied for, where one question is several operations. */
  deniedAs?: string
}

/** A reader of a service's past that keeps count of what it is asked. */
export function recordedReader(recorded: Recorded): EcsReader & { readonly asked: string[] } {
  const asked: string[] = []
  const answer = <T>(action: string, value: () => Lookup<T>): Promise<Lookup<T>> => {
    asked.push(action)
    return Promise.resolve(
      recorded.denied?.includes(action) === true
        ? unknown('NOT_PERMITTED', `the pipeline may not call ${recorded.deniedAs ?? action}`)
        : value(),
    )
  }
  const records = (recorded.deployed ?? []).map(deploymentRecord)
  const briefs = records.map((record, index) => ({
    ...record,
    target: null,
    targetServiceRevisionArn: serviceRevision(recordedRevision(recorded.deployed?.[index])),
  }))
  const tasks = (recorded.tasks ?? []).map(taskRecord)
  return {
    asked,
    task: () => answer('ecs:DescribeTasks', () => absent),
    clusterArns: () => answer('ecs:ListClusters', () => found([])),
    serviceNames: () => answer('ecs:ListServices', () => found([])),
    service: () =>
      answer('ecs:DescribeServices', () => (recorded.service === 'missing' ? absent : found(serviceRecord(recorded)))),
    serviceDeployments: () =>
      answer<DeploymentList>('ecs:ListServiceDeployments', () =>
        found({
          briefs: briefs.slice(0, recorded.listed?.count ?? briefs.length),
          left: recorded.listed?.left ?? 'none',
        }),
      ),
    completedDeployments: () =>
      answer<DeploymentList>('ecs:ListServiceDeployments', () =>
        found({ briefs: briefs.filter(({ status }) => isCompleted(status)), left: 'none' }),
      ),
    serviceDeployment: (arn) =>
      answer('ecs:DescribeServiceDeployments', () => orAbsent(records.find((record) => record.arn === arn))),
    serviceRevision: (arn) =>
      answer('ecs:DescribeServiceRevisions', () => {
        const id = Number(arn.split('/').at(-1))
        const revision = (recorded.deployed ?? []).find((item) => item.serviceRevision === id)?.revision ?? id
        if (recorded.missing?.includes(id) === true) return absent
        return found({
          arn,
          taskDefinition: taskDefinition(revision),
          createdAt: null,
          platformVersion: null,
          images: [],
          gatewayPorts: [],
        })
      }),
    taskDefinition: (name) =>
      answer('ecs:DescribeTaskDefinition', () => {
        const [newest] = (recorded.active ?? []).toSorted((a, b) => b - a)
        // A family's name stands for its newest ACTIVE revision.
        const revision = name.includes(':') ? Number(name.split(':').at(-1)) : newest
        if (revision === undefined) return absent
        if (recorded.deletedDefinitions?.includes(revision) === true) return absent
        const registered = recorded.registered?.[revision]
        return found({
          taskDefinitionArn: taskDefinition(revision),
          family: 'web',
          revision,
          status: recorded.statuses?.[revision] ?? 'ACTIVE',
          ...(registered === undefined ? {} : { registeredAt: new Date(ago(registered)).toISOString() }),
        })
      }),
    activeRevisions: () =>
      answer('ecs:ListTaskDefinitions', () =>
        found((recorded.active ?? []).toSorted((a, b) => b - a).map(taskDefinition)),
      ),
    tasks: ({ status }) =>
      answer('ecs:ListTasks', () =>
        found(tasks.filter((task) => (task.desiredStatus === 'STOPPED') === (status === 'STOPPED'))),
      ),
    codeDeploy: {
      deployment: (id) =>
        answer('codedeploy:GetDeployment', () =>
          orAbsent(recorded.codeDeploy?.find((deployment) => deployment.id === id)),
        ),
      lastSuccessful: () => answer('codedeploy:GetDeploymentGroup', () => found(recorded.lastSuccessful ?? null)),
      appSpec: (_application, sha256) =>
        answer('codedeploy:GetApplicationRevision', () => orAbsent(recorded.appSpecs?.[sha256])),
    },
  }
}

function serviceRevision(number: number): string {
  return `${ecs}:service-revision/prod/web/${number}`
}

function recordedRevision(deployed: Deployed | undefined): number {
  return deployed?.serviceRevision ?? deployed?.revision ?? 0
}

function serviceRecord(recorded: Recorded): ServiceRecord {
  const live = recorded.live ?? []
  const newest = live.find((deployment) => deployment.status !== 'ACTIVE') ?? recorded.taskSets?.[0]
  const runningCount = [...live, ...(recorded.taskSets ?? [])].reduce((sum, item) => sum + (item.runningCount ?? 0), 0)
  return {
    arn: `${ecs}:service/prod/web`,
    name: 'web',
    clusterArn: `${ecs}:cluster/prod`,
    status: 'ACTIVE',
    taskDefinition: newest === undefined ? null : taskDefinition(newest.revision),
    desiredCount: 2,
    runningCount,
    createdAt: ago(500_000),
    controller: 'ECS',
    schedulingStrategy: 'REPLICA',
    launchType: 'FARGATE',
    capacityProviders: [],
    platformVersion: 'LATEST',
    enableExecuteCommand: false,
    loadBalancers: [],
    serviceRegistries: [],
    serviceConnect: null,
    vpcLattice: [],
    network: null,
    managedVolumes: [],
    currentRevision: null,
    rollingLimits: null,
    express: false,
    deployments: live.map(({ revision, ...deployment }) => ({
      id: `ecs-svc/${revision}`,
      status: 'PRIMARY',
      taskDefinition: taskDefinition(revision),
      desiredCount: 2,
      runningCount: 0,
      failedTasks: 0,
      rolloutState: 'COMPLETED',
      rolloutStateReason: null,
      createdAt: ago(1000),
      updatedAt: ago(990),
      ...deployment,
    })),
    taskSets: (recorded.taskSets ?? []).map(({ revision, ...set }) => ({
      id: `ecs-svc/${revision}`,
      status: 'PRIMARY',
      taskDefinition: taskDefinition(revision),
      runningCount: 0,
      stabilityStatus: 'STEADY_STATE',
      stabilityStatusAt: ago(900),
      createdAt: ago(1000),
      externalId: null,
      ...set,
    })),
    events: [],
    ...(recorded.service === 'missing' ? {} : recorded.service),
  }
}

function deploymentRecord(deployed: Deployed, index: number): ServiceDeploymentRecord {
  const { status, created, finished, running = 0, requested = 2, sources = [] } = deployed
  return {
    arn: `${ecs}:service-deployment/prod/web/${index}`,
    status,
    statusReason: deployed.reason ?? null,
    createdAt: ago(created),
    finishedAt: finished === undefined ? null : ago(finished),
    target:
      deployed.noTarget === true
        ? null
        : { arn: serviceRevision(recordedRevision(deployed)), running, requested, productionWeight: null },
    sources: sources.map((source) => ({
      arn: serviceRevision(source.revision),
      running: source.running,
      requested: 2,
      productionWeight: source.weight ?? null,
    })),
    rollback:
      deployed.rollbackTo === undefined
        ? null
        : { serviceRevisionArn: serviceRevision(deployed.rollbackTo), reason: deployed.rollbackReason ?? null },
    triggeredAlarms: deployed.alarms ?? [],
    lifecycleStage: deployed.stage ?? null,
  }
}

function taskRecord(task: Partial<TaskRecord> & { revision: number; stopped?: boolean }, index: number): TaskRecord {
  const { revision, stopped = false, ...more } = task
  return {
    arn: `${ecs}:task/prod/${index}`,
    taskDefinition: taskDefinition(revision),
    startedBy: `ecs-svc/${revision}`,
    lastStatus: stopped ? 'STOPPED' : 'RUNNING',
    desiredStatus: stopped ? 'STOPPED' : 'RUNNING',
    healthStatus: 'UNKNOWN',
    startedAt: ago(60),
    stoppedAt: stopped ? ago(10) : null,
    stopCode: null,
    stoppedReason: null,
    containers: [],
    ...more,
  }
}

function orAbsent<T>(value: T | undefined): Lookup<T> {
  return value === undefined ? absent : found(value)
}
