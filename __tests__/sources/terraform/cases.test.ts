import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import type { Target } from '../../../src/engine/target.ts'
import { definitionOf, holesOf, planOf, recordedPlan, targetsOf } from '../../support/terraform.ts'

/** The targets of a recorded case, with its sources at hand or without. */
function targetsOfCase(name: string, withSources = true): Promise<Target[]> {
  return targetsOf(recordedPlan(`cases/${name}/plan`), withSources ? `cases/${name}/after` : null)
}

async function only(name: string): Promise<Target> {
  const [target] = await targetsOfCase(name)
  if (target === undefined) throw new Error('no target')
  return target
}

const valueFrom = (container: number, secret: number) =>
  `/containerDefinitions/${container}/secrets/${secret}/valueFrom`

describe('what hides a definition in a plan is seen through', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'jsonencode in locals, over resources of a for_each',
      'locals',
      {
        [valueFrom(0, 0)]: '= aws_secretsmanager_secret.each["API_KEY"].arn',
        [valueFrom(0, 1)]: '= aws_secretsmanager_secret.each["DB_PASSWORD"].arn',
      },
    ],
    ['a template', 'templatefile', { [valueFrom(0, 0)]: '= aws_secretsmanager_secret.db.arn' }],
    ['a module that makes the containers', 'container-module', {}],
    ['a module of a for_each', 'module-for-each', { [valueFrom(0, 0)]: '= aws_secretsmanager_secret.shared.arn' }],
  ])('%s', async (_what, name, holes) => {
    const target = await only(name)
    expect(holesOf(target)).toEqual(holes)
    const [blind] = await targetsOfCase(name, false)
    expect(blind === undefined ? {} : Object.keys(holesOf(blind))).toEqual(['/containerDefinitions'])
  })

  test('with everything that stands around it', async () => {
    expect(definitionOf(await only('templatefile'))).toEqual({
      family: 'tpl',
      containerDefinitions: [
        {
          name: 'tpl',
          image: 'nginx:1.27',
          memory: 128,
          environment: [{ name: 'A', value: '1' }],
          secrets: [{ name: 'DB', valueFrom: expect.stringMatching(/:secret:tpl\/db-x{6}:password::$/) }],
        },
      ],
    })
    expect(definitionOf(await only('locals'))).toMatchObject({
      containerDefinitions: [{ name: 'shop' }, { name: 'proxy', essential: false }],
    })
  })

  test('a service of a module runs the definition of its own instance', async () => {
    const targets = await targetsOfCase('module-for-each')
    expect(targets.map(({ origin, service }) => [origin.address, service])).toEqual([
      ['module.service["api"].aws_ecs_task_definition.this', 'api'],
      ['module.service["worker"].aws_ecs_task_definition.this', 'worker'],
    ])
  })
})

describe('what a plan does to the account', () => {
  test('a role of a prefix, a policy, a key, a file system: all by stand-ins that agree with each other', async () => {
    const target = await only('new-role')
    const definition = definitionOf(target)
    const world = target.planned?.world
    expect(definition.executionRoleArn).toBe(world?.roles[0]?.arn)
    expect(definition).toMatchObject({
      volumes: [
        {
          name: 'data',
          efsVolumeConfiguration: {
            fileSystemId: world?.fileSystems[0]?.id,
            authorizationConfig: { accessPointId: world?.fileSystems[0]?.accessPoints[0], iam: 'ENABLED' },
          },
        },
        { name: 'host', host: { sourcePath: '/var/data' } },
      ],
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
      containerDefinitions: [{ image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/new/app:v1' }],
    })
    const document = world?.roles[0]?.added[0]?.document ?? ''
    expect(document).toContain(world?.secrets[0]?.arn)
    expect(document).toContain(world?.keys[0]?.arn)
    expect(world?.keys[0]?.policy).toContain('arn:aws:iam::123456789012:root')
    expect(world?.roles[0]?.boundaryArn).toBe('arn:aws:iam::123456789012:policy/boundary')
    expect(holesOf(target)['/executionRoleArn']).toBe('= aws_iam_role.new.arn')
  })

  test('a secret, a parameter and a policy are gone, a policy is another', async () => {
    const world = (await only('destroyed')).planned?.world
    expect(world?.secrets).toMatchObject([{ fate: 'destroyed', name: 'gone/secret' }])
    expect(world?.parameters).toMatchObject([{ fate: 'destroyed', name: '/gone/parameter' }])
    expect(world?.roles).toMatchObject([
      {
        fate: 'changed',
        name: 'keeps-its-role',
        removed: ['extra', 'read'],
        added: [{ name: 'read', document: expect.stringContaining('secret:other-??????') }],
      },
    ])
  })

  test.each(['moved', 'import'])('what is %sed only is there as before', async (name) => {
    const target = await only(name)
    expect(holesOf(target)).toEqual({})
    expect(target.planned?.world).toMatchObject({ secrets: [], parameters: [], roles: [] })
  })

  test('the policy of the same plan grants every secret of the correction, the new one by its reference', async () => {
    const [target] = await targetsOfCase('incident-corrected')
    const [role] = target?.planned?.world.roles ?? []
    expect(role).toMatchObject({ fate: 'changed', name: 'ecsTaskExecutionRole', removed: [] })
    const document = JSON.parse(role?.added[0]?.document ?? '{}')
    expect(document.Statement[0].Resource).toHaveLength(3)
    expect(document.Statement[0].Resource).toContain(target?.planned?.world.secrets[0]?.arn)
    expect(target?.planned?.unwaited).toEqual([])
    const [lost] = await targetsOfCase('incident')
    expect(lost?.planned?.unwaited).toEqual([])
  })
})

describe('a value that nobody should read, in the environment', () => {
  test('is told by what has it, whether it is known or not', async () => {
    const targets = await targetsOfCase('secret-in-environment')
    const place = '/containerDefinitions/0/environment/0/value'
    expect(targets.map(({ planned }) => planned?.exposed)).toEqual([
      [
        {
          pointer: place,
          valueFrom: null,
          holder: 'secret',
          reference: 'aws_secretsmanager_secret_version.db.secret_string',
        },
      ],
      [
        {
          pointer: place,
          valueFrom: null,
          holder: 'secret',
          reference: 'data.aws_secretsmanager_secret_version.db.secret_string',
        },
      ],
    ])
  })

  test('and nothing else: neither what is public nor a parameter of type String', async () => {
    for (const name of ['incident', 'locals', 'new-role', 'import'])
      for (const { planned } of await targetsOfCase(name)) expect(planned?.exposed).toEqual([])
  })
})

test('an output that shows the containers is marked as a whole, and most of it is no secret', async () => {
  const [target] = await targetsOf(recordedPlan('plan-exposed-output'))
  expect(target?.planned?.confidential).toContain('sudo-secret-pass')
  expect(target?.planned?.confidential).not.toContain('awslogs')
})

test('a folder that is named and has no sources is an error', async () => {
  await expect(targetsOf(recordedPlan('plan-create'), 'none')).rejects.toThrow(
    'Input terraform-directory: the folder "__tests__/fixtures/terraform/none" has no Terraform files that can be read.',
  )
})

test('a definition that is hidden as a whole says what would show it', async () => {
  const [target] = await targetsOfCase('locals', false)
  expect(target?.planned?.notes.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('an output named ecs_preflight'),
  ])
})

describe('services', () => {
  const service = (after: JsonObject, actions = ['create'], unknown: JsonObject = {}) => ({
    address: 'aws_ecs_service.api',
    mode: 'managed',
    type: 'aws_ecs_service',
    name: 'api',
    change: { actions, after: { name: 'api', cluster: 'main', ...after }, after_unknown: unknown },
  })
  const plannedServices = async (entry: JsonObject) => {
    const definition = {
      address: 'aws_ecs_task_definition.api',
      mode: 'managed',
      type: 'aws_ecs_task_definition',
      name: 'api',
    }
    const change = { actions: ['create'], after: { family: 'api', container_definitions: '[]' }, after_unknown: {} }
    const plan = planOf({
      format_version: '1.2',
      planned_values: {},
      resource_changes: [{ ...definition, change }, entry],
      configuration: { root_module: {} },
    })
    return (await targetsOf(plan))[0]?.planned?.world.services
  }

  test('have what the plan says of them, in the words of ECS', async () => {
    const services = await plannedServices(
      service({
        launch_type: 'FARGATE',
        load_balancer: [{ container_name: 'api', container_port: 8080, target_group_arn: 'arn:tg', elb_name: '' }],
        network_configuration: [{ subnets: ['subnet-1'], security_groups: ['sg-1'], assign_public_ip: true }],
        volume_configuration: [{ name: 'data' }],
        service_connect_configuration: [{ enabled: true, service: [{ port_name: 'http', discovery_name: 'api' }] }],
        service_registries: [{ container_name: 'api', container_port: 0, port: 80 }],
        deployment_controller: [{ type: 'CODE_DEPLOY' }],
      }),
    )
    expect(services).toEqual([
      {
        fate: 'created',
        region: 'us-east-1',
        account: '123456789012',
        cluster: 'main',
        name: 'api',
        settings: {
          launchType: 'FARGATE',
          platformVersion: null,
          capacityProviders: [],
          loadBalancers: [{ containerName: 'api', containerPort: 8080, target: 'arn:tg' }],
          network: { subnets: ['subnet-1'], securityGroups: ['sg-1'], publicIp: true },
          managedVolumes: ['data'],
          serviceConnect: { enabled: true, services: [{ portName: 'http', discoveryName: 'api' }] },
          serviceRegistries: [{ containerName: 'api', containerPort: null, port: 80 }],
          controller: 'CODE_DEPLOY',
        },
      },
    ])
  })

  test('keep their past where they are replaced, and what nobody knows yet as it is', async () => {
    const [replaced] = (await plannedServices(service({}, ['delete', 'create'], { network_configuration: true }))) ?? []
    expect(replaced?.fate).toBe('changed')
    expect(replaced?.settings).not.toHaveProperty('network')
  })
})

test('a plan of some resources has the others not', async () => {
  const targets = await targetsOfCase('target')
  expect(targets.map(({ origin }) => origin.address)).toEqual(['aws_ecs_task_definition.wanted'])
  expect(targets[0]?.planned?.notes.map(({ reason }) => reason)).toEqual([
    'the plan covers some of the resources alone, so what the others change is not seen',
  ])
})
