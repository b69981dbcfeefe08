import type { ServiceFacts } from '../../src/baseline/service-facts.ts'

/** On Fargate; it demands nothing else of a definition. */
export function serviceWith(parts: Partial<ServiceFacts> = {}): ServiceFacts {
  return {
    arn: 'arn:aws:ecs:eu-west-1:111122223333:service/prod/api',
    name: 'api',
    status: 'ACTIVE',
    controller: 'ECS',
    schedulingStrategy: 'REPLICA',
    taskDefinition: null,
    desiredCount: 1,
    runningCount: 1,
    launchType: 'FARGATE',
    capacityProviders: [],
    platformVersion: null,
    enableExecuteCommand: false,
    loadBalancers: [],
    serviceRegistries: [],
    serviceConnect: null,
    vpcLattice: [],
    network: { subnets: ['subnet-a'], securityGroups: ['sg-a'], publicIp: false },
    managedVolumes: [],
    currentRevision: null,
    rollingLimits: { minimumHealthyPercent: 100, maximumPercent: 200 },
    express: false,
    ...parts,
  }
}
