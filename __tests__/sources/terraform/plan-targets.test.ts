import { describe, expect, test } from 'vitest'
import { definitionOf, holesOf, recordedPlan, targetAt, targetsOf } from '../../support/terraform.ts'

const cluster = 'arn:aws:ecs:us-east-1:123456789012:cluster/hokusai-development'

describe('the targets of a plan', () => {
  test('are its definitions, each for the service that runs it', async () => {
    const targets = await targetsOf(recordedPlan('plan-create'))
    expect(targets.map(({ origin, service }) => [origin.address, service])).toEqual([
      ['aws_ecs_task_definition.api', 'hokusai-api-development'],
      ['aws_ecs_task_definition.known', null],
      ['aws_ecs_task_definition.plain', null],
      ['module.svc.aws_ecs_task_definition.this["one"]', null],
    ])
    expect(targets[0]).toMatchObject({ cluster, origin: { kind: 'terraform-plan' } })
    expect(new Set(targets.map(({ planned }) => planned?.world)).size).toBe(1)
  })

  test('keep no byte of the plan, which holds secrets', async () => {
    const targets = await targetsOf(recordedPlan('plan-create'))
    expect(targets.map(({ file }) => file.bytes.length)).toEqual([0, 0, 0, 0])
  })

  test('say where the service stays on the revision that it has', async () => {
    const { planned, service } = await targetAt(
      'aws_ecs_task_definition.api',
      recordedPlan('plan-ignore-changes'),
      'tf-a',
    )
    expect(service).toBe('hokusai-api-development')
    expect(planned?.notes.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^this plan registers the task definition and leaves the service on hokusai-api:\d+;/),
    ])
  })

  test('say where the plan is one of some resources', async () => {
    const [target] = await targetsOf(recordedPlan('plan-create', { complete: false }), 'tf-a')
    expect(target?.planned?.notes.map(({ subject }) => subject)).toEqual(['file'])
  })
})

describe('a definition', () => {
  test('is what the provider registers: its spelling, its text for numbers, its tags', async () => {
    expect(definitionOf(await targetAt('aws_ecs_task_definition.known', recordedPlan('plan-create')))).toMatchObject({
      family: 'known',
      cpu: '256',
      memory: '512',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      tags: [{ key: 'app', value: 'hokusai' }],
    })
  })

  test('has no hole where nobody wrote anything: the default of ECS stands there', async () => {
    const target = await targetAt('aws_ecs_task_definition.plain', recordedPlan('plan-create'))
    expect(holesOf(target)).toEqual({})
    expect(definitionOf(target)).not.toHaveProperty('networkMode')
  })

  test('refers through the arguments of a module', async () => {
    const target = await targetAt('module.svc.aws_ecs_task_definition.this["one"]', recordedPlan('plan-create'))
    expect(definitionOf(target).executionRoleArn).toBe('arn:aws:iam::123456789012:role/ecsTaskExecutionRole')
  })

  test('is one hole where one value is unknown and nothing tells more', async () => {
    const target = await targetAt('aws_ecs_task_definition.api', recordedPlan('plan-update-lost-and-unknown'))
    expect(holesOf(target)).toEqual({ '/containerDefinitions': 'aws_ecs_task_definition.api.container_definitions' })
    expect(definitionOf(target)).not.toHaveProperty('containerDefinitions')
  })

  test('is known but for single values where an output shows it', async () => {
    const target = await targetAt('aws_ecs_task_definition.api', recordedPlan('plan-exposed-output'))
    const secret = (index: number) => `/containerDefinitions/0/secrets/${index}/valueFrom`
    expect(holesOf(target)).toEqual({
      [secret(0)]: 'output.ecs_preflight.hokusai-api[0].secrets[0].valueFrom',
      [secret(1)]: 'output.ecs_preflight.hokusai-api[0].secrets[1].valueFrom',
    })
    expect(definitionOf(target)).toMatchObject({
      containerDefinitions: [{ name: 'api', secrets: [{ name: 'DB_PASSWORD' }, { name: 'DATABASE_URL' }, {}] }],
    })
  })

  test('is what the sources say where they are at hand, with the one secret that is new as its reference', async () => {
    const target = await targetAt('aws_ecs_task_definition.api', recordedPlan('plan-update-lost-and-unknown'), 'tf-a')
    expect(holesOf(target)).toEqual({
      '/containerDefinitions/0/secrets/2/valueFrom': '= aws_secretsmanager_secret.new.arn',
    })
    expect(definitionOf(target)).toMatchObject({
      containerDefinitions: [
        {
          name: 'api',
          secrets: [
            {
              name: 'DB_PASSWORD',
              valueFrom:
                'arn:aws:secretsmanager:us-east-1:123456789012:secret:hokusai/app-secrets/development-qFMPic:database_password::',
            },
            {
              name: 'DATABASE_URL',
              valueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/hokusai/development/database/url',
            },
            { name: 'NEW', valueFrom: expect.stringMatching(/:secret:new-x{6}$/) },
          ],
        },
      ],
    })
  })

  test('has holes for what the sources name and the plan does not have', async () => {
    const target = await targetAt('aws_ecs_task_definition.api', recordedPlan('plan-create'), 'tf-a')
    expect(holesOf(target)).toMatchObject({
      '/containerDefinitions/0/secrets/2/valueFrom': 'aws_secretsmanager_secret.new.arn',
    })
  })
})

describe('the account as the plan leaves it', () => {
  test('has what is created, and the policy that names the new secret by its reference', async () => {
    const [target] = await targetsOf(recordedPlan('plan-create'))
    const world = target?.planned?.world
    const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:hokusai/app-secrets/development-xxxxxx'
    expect(world?.secrets).toEqual([
      {
        fate: 'created',
        region: 'us-east-1',
        name: 'hokusai/app-secrets/development',
        arn,
        kmsKeyId: null,
        value: { form: 'object', members: [{ key: 'database_password', form: 'text', repeated: false }] },
      },
    ])
    expect(world?.parameters).toMatchObject([{ name: '/hokusai/development/database/url', type: 'SecureString' }])
    expect(world?.logGroups).toMatchObject([{ name: '/ecs/hokusai-api-development' }])
    expect(world?.services).toMatchObject([{ fate: 'created', name: 'hokusai-api-development' }])
    expect(world?.roles).toMatchObject([
      {
        fate: 'created',
        name: 'ecsTaskExecutionRole',
        arn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
        added: [
          { name: 'SecretsManagerAccess', document: expect.stringContaining(arn) },
          { arn: 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy', document: null },
        ],
      },
    ])
    expect([...(world?.standIns ?? [])]).toEqual([[arn, 'aws_secretsmanager_secret.app.arn']])
  })

  test('has nothing of what stays as it is', async () => {
    const [target] = await targetsOf(recordedPlan('plan-update-lost-and-unknown'))
    expect(target?.planned?.world).toMatchObject({
      secrets: [{ name: 'new', value: 'none' }],
      parameters: [],
      roles: [],
    })
  })
})

test('every value that the plan marks as sensitive is confidential', async () => {
  const [target] = await targetsOf(recordedPlan('plan-create'))
  expect(target?.planned?.confidential).toEqual(
    expect.arrayContaining(['sudo-secret-pass', 'postgres://x:sudo-secret-pass@db/x']),
  )
  const secretValues = target?.planned?.confidential ?? []
  expect(secretValues).not.toContain('us-east-1')
})

describe('lines', () => {
  test('are those of the entry, of the attribute, of the resource, of the call of a module', async () => {
    const plan = recordedPlan('plan-update-lost-and-unknown')
    const api = await targetAt('aws_ecs_task_definition.api', plan, 'tf-a')
    const line = (pointer: `/${string}`, part: 'key' | 'value' = 'value') => {
      const place = api.planned?.locate(pointer, part)
      return place === null || place === undefined ? null : `${place.file.split('/').slice(-2).join('/')}:${place.line}`
    }
    expect(line('/containerDefinitions/0/secrets/2/valueFrom')).toBe('tf-a/main.tf:93')
    expect(line('/containerDefinitions/0/secrets')).toBe('tf-a/main.tf:90')
    expect(line('/containerDefinitions/0/logConfiguration/options/awslogs-group')).toBe('tf-a/main.tf:97')
    expect(line('/executionRoleArn')).toBe('tf-a/main.tf:86')
    expect(line('/taskRoleArn')).toBe('tf-a/main.tf:80')
    const place = api.planned?.locate('/containerDefinitions/0/secrets/2/valueFrom', 'value')
    expect(api.planned?.lineOf(place?.file ?? '', 93)).toContain('valueFrom = aws_secretsmanager_secret.new.arn')
    expect(api.planned?.lineOf(place?.file ?? '', 9999)).toBeNull()
    const inModule = await targetAt('module.svc.aws_ecs_task_definition.this["one"]', plan, 'tf-a')
    expect(inModule.planned?.locate('/family', 'value')).toMatchObject({ line: 7 })
  })

  test('are of nothing where the sources are not at hand', async () => {
    const target = await targetAt('aws_ecs_task_definition.api', recordedPlan('plan-create'))
    expect(target.planned?.locate('/family', 'value')).toBeNull()
  })
})
