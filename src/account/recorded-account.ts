import { isJsonObject, type Json } from '../base/json.ts'
import { unknown } from '../base/lookup.ts'
import type { SimulatedPrincipal } from '../iam/simulated-principal.ts'
import { pairKey } from '../iam/simulation.ts'
import type { Account } from './account.ts'
import { ClusterNotFoundError, type EcsReader } from './ecs.ts'
import type { FileSystemReader } from './file-systems.ts'
import { offlineAccount } from './offline-account.ts'
import type { PairAnswer, PolicySimulator, Question, Variation } from './simulator.ts'
import { withoutValues } from './without-values.ts'

/**
 * What an account answered in one run, as a file: the format of golden tests and of snapshots. No value of a secret, a parameter or a
 * credential is in it; the order of the questions is that of their names, so that two recordings can be compared.
 */
export interface Recording {
  readonly version: 1
  /** By question and arguments, such as `secrets.describe ["us-east-1","arn:…"]`. */
  readonly answers: Readonly<Record<string, Json>>
  readonly calls: Readonly<Record<string, number>>
}

/** A live account whose answers are kept. */
export interface Recorder {
  readonly account: Account
  /** What was answered so far; complete once `account.settled()` has resolved. */
  recording(): Recording
}

/** Asks the live account and keeps each answer. */
export function recordAccount(live: Account): Recorder {
  const answers = new Map<string, Json>()
  const tape: Tape = async (question, ask) => {
    try {
      const answer = await ask()
      answers.set(question, encode(answer))
      return answer
    } catch (error) {
      if (error instanceof ClusterNotFoundError) answers.set(question, { clusterNotFound: error.cluster })
      throw error
    }
  }
  const simulate =
    (region: string): PolicySimulator['run'] =>
    async (principal, call, variation) => {
      const pairs = await live.simulator(region).run(principal, call, variation)
      for (const question of call.questions) {
        const answer = pairs.get(pairKey(question.action, question.resource))
        if (answer !== undefined) answers.set(pairQuestion(region, principal, question, variation), encode(answer))
      }
      return pairs
    }
  return {
    account: throughTape(live, tape, simulate),
    recording: () => ({
      version: 1,
      answers: withoutValues(Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)))),
      calls: live.calls(),
    }),
  }
}

/** Answers from a recording. A question that it does not hold is `unknown`, never `absent`. */
export function replayAccount({ answers, calls }: Recording): Account {
  const silent = offlineAccount(unknown('SERVICE_ERROR', 'the recording holds no answer to this question'))
  const tape: Tape = (question, ask) => {
    const answer = answers[question]
    if (answer === undefined) return ask()
    if (isJsonObject(answer) && typeof answer.clusterNotFound === 'string')
      return Promise.reject(new ClusterNotFoundError(answer.clusterNotFound))
    return Promise.resolve(decode(answer))
  }
  const simulate =
    (region: string): PolicySimulator['run'] =>
    async (principal, call, variation) => {
      const pairs = await silent.simulator(region).run(principal, call, variation)
      for (const question of call.questions) {
        const answer = answers[pairQuestion(region, principal, question, variation)]
        if (answer !== undefined) pairs.set(pairKey(question.action, question.resource), decode<PairAnswer>(answer))
      }
      return pairs
    }
  return { ...throughTape(silent, tape, simulate), calls: () => calls }
}

/** Stands between the engine and an account: sees each question, and answers it or lets it be asked. */
type Tape = <T>(question: string, ask: () => Promise<T>) => Promise<T>

/** Which pairs share a call depends on what was answered first, so each pair is kept by itself. */
function pairQuestion(
  region: string,
  principal: SimulatedPrincipal,
  { action, resource, keys }: Question,
  variation: Variation = {},
): string {
  return `simulator.run ${JSON.stringify([region, principal.arn, action, resource, keys, variation])}`
}

function throughTape(live: Account, tape: Tape, simulate: (region: string) => PolicySimulator['run']): Account {
  const taped =
    <Args extends readonly unknown[], T>(name: string, ask: (...args: Args) => Promise<T>, ...scope: string[]) =>
    (...args: Args): Promise<T> =>
      tape(`${name} ${JSON.stringify([...scope, ...args])}`, () => ask(...args))
  const fileSystem = (name: string, reader: FileSystemReader): FileSystemReader => ({
    describe: taped(`${name}.describe`, reader.describe),
    accessPoint: taped(`${name}.accessPoint`, reader.accessPoint),
  })
  const ecs = (region: string, { codeDeploy, ...reader }: EcsReader): EcsReader => ({
    service: taped('ecs.service', reader.service, region),
    clusterArns: taped('ecs.clusterArns', reader.clusterArns, region),
    serviceNames: taped('ecs.serviceNames', reader.serviceNames, region),
    serviceDeployments: taped('ecs.serviceDeployments', reader.serviceDeployments, region),
    completedDeployments: taped('ecs.completedDeployments', reader.completedDeployments, region),
    serviceDeployment: taped('ecs.serviceDeployment', reader.serviceDeployment, region),
    serviceRevision: taped('ecs.serviceRevision', reader.serviceRevision, region),
    taskDefinition: taped('ecs.taskDefinition', reader.taskDefinition, region),
    activeRevisions: taped('ecs.activeRevisions', reader.activeRevisions, region),
    task: taped('ecs.task', reader.task, region),
    tasks: taped('ecs.tasks', reader.tasks, region),
    codeDeploy: {
      deployment: taped('codeDeploy.deployment', codeDeploy.deployment, region),
      lastSuccessful: taped('codeDeploy.lastSuccessful', codeDeploy.lastSuccessful, region),
      appSpec: taped('codeDeploy.appSpec', codeDeploy.appSpec, region),
    },
  })
  const simulator = (region: string, reader: PolicySimulator): PolicySimulator => ({
    run: simulate(region),
    referencedKeys: taped('simulator.referencedKeys', reader.referencedKeys, region),
  })
  const {
    secrets,
    parameters,
    keys,
    roles,
    images,
    logGroups,
    objects,
    fileSystems,
    loadBalancing,
    networks,
    rolePolicies,
    stacks,
  } = live
  return {
    identity: taped('identity', live.identity),
    secrets: {
      describe: taped('secrets.describe', secrets.describe),
      allVersions: taped('secrets.allVersions', secrets.allVersions),
      judgeValue: taped('secrets.judgeValue', secrets.judgeValue),
      resourcePolicy: taped('secrets.resourcePolicy', secrets.resourcePolicy),
    },
    parameters: {
      describe: taped('parameters.describe', parameters.describe),
      tags: taped('parameters.tags', parameters.tags),
    },
    keys: {
      describe: taped('keys.describe', keys.describe),
      policy: taped('keys.policy', keys.policy),
      aliases: taped('keys.aliases', keys.aliases),
      tags: taped('keys.tags', keys.tags),
    },
    roles: { get: taped('roles.get', roles.get) },
    images: {
      describe: taped('images.describe', images.describe),
      content: taped('images.content', images.content),
      throughCache: taped('images.throughCache', images.throughCache),
      repositoryPolicy: taped('images.repositoryPolicy', images.repositoryPolicy),
    },
    logGroups: { describe: taped('logGroups.describe', logGroups.describe) },
    objects: {
      head: taped('objects.head', objects.head),
      bucketPolicy: taped('objects.bucketPolicy', objects.bucketPolicy),
      isOwnedBy: taped('objects.isOwnedBy', objects.isOwnedBy),
    },
    fileSystems: {
      efs: {
        ...fileSystem('efs', fileSystems.efs),
        mountTargets: taped('efs.mountTargets', fileSystems.efs.mountTargets),
        mountTargetGroups: taped('efs.mountTargetGroups', fileSystems.efs.mountTargetGroups),
        policy: taped('efs.policy', fileSystems.efs.policy),
      },
      s3files: fileSystem('s3files', fileSystems.s3files),
    },
    loadBalancing: { targetGroup: taped('loadBalancing.targetGroup', loadBalancing.targetGroup) },
    networks: {
      subnet: taped('networks.subnet', networks.subnet),
      securityGroup: taped('networks.securityGroup', networks.securityGroup),
      routeTable: taped('networks.routeTable', networks.routeTable),
      mainRouteTables: taped('networks.mainRouteTables', networks.mainRouteTables),
      endpoints: taped('networks.endpoints', networks.endpoints),
    },
    rolePolicies: {
      identity: taped('rolePolicies.identity', rolePolicies.identity),
      managed: taped('rolePolicies.managed', rolePolicies.managed),
    },
    stacks: {
      resources: taped('stacks.resources', stacks.resources),
      exports: taped('stacks.exports', stacks.exports),
      changeSet: taped('stacks.changeSet', stacks.changeSet),
      // A template may hold anything, values of secrets too.
      template: stacks.template,
    },
    ecs: (region) => ecs(region, live.ecs(region)),
    simulator: (region) => simulator(region, live.simulator(region)),
    calls: () => live.calls(),
    settled: () => live.settled(),
  }
}

function encode(answer: unknown): Json {
  return JSON.parse(JSON.stringify(answer)) as Json
}

/** The file's shape is that of the reader which gave the answer: only recordings made here are replayed. */
function decode<T>(answer: Json): T {
  return answer as T
}
