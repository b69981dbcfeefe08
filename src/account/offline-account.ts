import { type Unknown, unknown } from '../base/lookup.ts'
import { pairKey } from '../iam/simulation.ts'
import type { Account } from './account.ts'
import type { EcsReader } from './ecs.ts'
import type { FileSystemReader } from './file-systems.ts'
import type { PairAnswer, PolicySimulator } from './simulator.ts'

/** An account that answers every question with the same `unknown`: for a run without a network, and for what a recording lacks. */
export function offlineAccount(answer: Unknown = unknown('NOT_READ', 'AWS was not asked')): Account {
  const nothing = () => Promise.resolve(answer)
  const fileSystem: FileSystemReader = { describe: nothing, accessPoint: nothing }
  const simulator: PolicySimulator = {
    referencedKeys: nothing,
    run: (_principal, { questions }) => Promise.resolve(new Map(questions.map(unavailable))),
  }
  const ecs: EcsReader = {
    service: nothing,
    clusterArns: nothing,
    serviceNames: nothing,
    serviceDeployments: nothing,
    completedDeployments: nothing,
    serviceDeployment: nothing,
    serviceRevision: nothing,
    taskDefinition: nothing,
    activeRevisions: nothing,
    task: nothing,
    tasks: nothing,
    codeDeploy: { deployment: nothing, lastSuccessful: nothing, appSpec: nothing },
  }
  return {
    identity: nothing,
    secrets: { describe: nothing, allVersions: nothing, judgeValue: nothing, resourcePolicy: nothing },
    parameters: { describe: nothing, tags: nothing },
    keys: { describe: nothing, policy: nothing, aliases: nothing, tags: nothing },
    roles: { get: nothing },
    images: { describe: nothing, content: nothing, throughCache: nothing, repositoryPolicy: nothing },
    logGroups: { describe: nothing },
    objects: { head: nothing, bucketPolicy: nothing, isOwnedBy: nothing },
    fileSystems: {
      efs: { ...fileSystem, mountTargets: nothing, mountTargetGroups: nothing, policy: nothing },
      s3files: fileSystem,
    },
    loadBalancing: { targetGroup: nothing },
    networks: {
      subnet: nothing,
      securityGroup: nothing,
      routeTable: nothing,
      mainRouteTables: nothing,
      endpoints: nothing,
    },
    rolePolicies: { identity: nothing, managed: nothing },
    stacks: { resources: nothing, exports: nothing, changeSet: nothing, template: nothing },
    ecs: () => ecs,
    simulator: () => simulator,
    calls: () => ({}),
    settled: () => Promise.resolve(),
  }
}

function unavailable({ action, resource }: { action: string; resource: string }): [string, PairAnswer] {
  const simulation = { status: 'unavailable', reason: 'service_error' } as const
  return [pairKey(action, resource), { simulation, organization: null }]
}
