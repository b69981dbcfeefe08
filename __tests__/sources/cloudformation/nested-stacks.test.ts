import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { offlineAccount } from '../../../src/account/offline-account.ts'
import { unknown } from '../../../src/base/lookup.ts'
import { assemblyTargets } from '../../../src/sources/cloudformation/form-reader.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-nested-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const input = {
  place: 'Input task-definition, line 1',
  pattern: 'cdk.out',
  cluster: 'default',
  service: null,
  sourceFile: null,
}
const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value))

const nested = (path: string) => ({
  Type: 'AWS::CloudFormation::Stack',
  Properties: { Parameters: { Tag: { Ref: 'Tag' }, Arn: { 'Fn::GetAtt': ['Other', 'Outputs.Arn'] } } },
  Metadata: { 'aws:asset:path': path },
})

async function targets(account = offlineAccount()) {
  await write('manifest.json', {
    artifacts: {
      shop: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://123456789012/us-east-1',
        properties: { templateFile: 'shop.json' },
      },
    },
  })
  const options = { account, region: null, parameters: new Map() }
  return (await assemblyTargets(folder, folder, input, options)) ?? []
}

test('the definitions of a nested stack are judged with what its parent passes on', async () => {
  await write('shop.json', {
    Parameters: { Tag: { Type: 'String', Default: 'v1' } },
    Resources: { Inner: nested('inner.nested.template.json') },
  })
  await write('inner.nested.template.json', {
    Parameters: { Tag: { Type: 'String' }, Arn: { Type: 'String' } },
    Resources: {
      Definition: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: { Family: { Ref: 'Tag' }, TaskRoleArn: { Ref: 'Arn' } },
      },
    },
  })
  const [target, ...others] = await targets()
  expect(others).toEqual([])
  expect(target?.file.name).toBe('inner.nested.template.json')
  expect(target?.parsed.document?.value.family).toBe('v1')
  expect(target?.planned?.holes.get('/taskRoleArn')).toMatchObject({ reference: 'Ref Arn', standIn: null })
})

test('of a stack that could not be read a nested one could not be either; a run that asks nothing takes both for new', async () => {
  const inner = {
    Resources: {
      Role: { Type: 'AWS::IAM::Role', Properties: {} },
      Service: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: { Ref: 'Definition' } } },
      Definition: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: { Family: 'api', TaskRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } },
      },
    },
  }
  await write('shop.json', { Resources: { Inner: nested('inner.nested.template.json') } })
  await write('inner.nested.template.json', inner)
  const refused = unknown('NOT_PERMITTED', 'the pipeline may not look')
  const [unread] = await targets(offlineAccount(refused))
  expect(unread?.planned?.holes.get('/taskRoleArn')).toMatchObject({ standIn: null })
  expect(unread?.planned).toMatchObject({ unseenService: refused, notes: [{ subject: 'file' }] })
  const [offline] = await targets()
  expect(offline?.planned?.holes.get('/taskRoleArn')).toMatchObject({ standIn: expect.stringContaining('Role') })
  expect(offline?.planned).toMatchObject({ unseenService: null, notes: [] })
})

test('as many as no app has are refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`S${index}`, nested('self.template.json')]))
  await write('shop.json', { Resources: many })
  await write('self.template.json', { Resources: many })
  await expect(targets()).rejects.toThrow('more than 500 nested stacks')
})

test('one that holds itself ends, and one outside the folder is not read', async () => {
  await write('shop.json', { Resources: { Inner: nested('self.template.json'), Out: nested('../x.template.json') } })
  await write('self.template.json', { Resources: { Self: nested('self.template.json') } })
  await expect(targets()).rejects.toThrow('no stack of the CDK assembly')
})

test('stacks of one environment see what the others make, those of another do not', async () => {
  const definition = (family: string) => ({ Type: 'AWS::ECS::TaskDefinition', Properties: { Family: family } })
  const secret = { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'shared' } }
  const policy = { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', Roles: ['exec'], PolicyDocument: {} } }
  const role = { Type: 'AWS::IAM::Role', Properties: { RoleName: 'exec', AssumeRolePolicyDocument: {} } }
  await write('data.json', { Resources: { Secret: secret, Role: role, Definition: definition('data') } })
  await write('api.json', { Resources: { Policy: policy, Definition: definition('api') } })
  await write('far.json', { Resources: { Definition: definition('far') } })
  const stack = (file: string, region: string) => ({
    type: 'aws:cloudformation:stack',
    environment: `aws://123456789012/${region}`,
    properties: { templateFile: file },
  })
  const artifacts = {
    a: stack('data.json', 'us-east-1'),
    b: stack('api.json', 'us-east-1'),
    c: stack('far.json', 'eu-west-1'),
  }
  await write('manifest.json', { artifacts })
  const options = { account: offlineAccount(), region: null, parameters: new Map() }
  const [data, api, far] = (await assemblyTargets(folder, folder, input, options)) ?? []
  expect(api?.planned?.world).toBe(data?.planned?.world)
  expect(api?.planned?.world.secrets).toMatchObject([{ name: 'shared' }])
  expect(api?.planned?.world.roles).toMatchObject([{ name: 'exec', fate: 'created', added: [{ name: 'p' }] }])
  expect(far?.planned?.world.secrets).toEqual([])
})

test('what one stack exports another imports, a nested one too, before anything is deployed', async () => {
  const imported = { 'Fn::ImportValue': 'data:Secret' }
  const definition = { Type: 'AWS::ECS::TaskDefinition', Properties: { Family: 'api', TaskRoleArn: imported } }
  await write('data.json', {
    Resources: { Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db' } } },
    Outputs: {
      Out: { Value: { Ref: 'Secret' }, Export: { Name: 'data:Secret' } },
      Round: { Value: { 'Fn::ImportValue': 'data:Round' }, Export: { Name: 'data:Round' } },
    },
  })
  await write('api.json', {
    Resources: { Definition: definition, Inner: nested('inner.template.json') },
    Outputs: { Round: { Value: { 'Fn::ImportValue': 'data:Round' }, Export: { Name: 'api:Round' } } },
  })
  await write('inner.template.json', {
    Resources: {
      Definition: { ...definition, Properties: { Family: { 'Fn::ImportValue': 'api:Round' }, TaskRoleArn: imported } },
    },
  })
  const stack = (file: string) => ({
    type: 'aws:cloudformation:stack',
    environment: 'aws://123456789012/us-east-1',
    properties: { templateFile: file },
  })
  await write('manifest.json', { artifacts: { api: stack('api.json'), data: stack('data.json') } })
  const options = { account: offlineAccount(), region: null, parameters: new Map() }
  const targets = (await assemblyTargets(folder, folder, input, options)) ?? []
  expect(targets).toHaveLength(2)
  for (const { planned } of targets)
    expect(planned?.holes.get('/taskRoleArn')).toMatchObject({
      reference: 'Ref Secret',
      standIn: expect.stringContaining(':secret:db-'),
    })
  // A circle gives nothing.
  expect(targets[1]?.planned?.holes.get('/family')).toMatchObject({ standIn: null })
})

test('a stack that cannot be read is told only where it has a task definition', async () => {
  const definition = { Type: 'AWS::ECS::TaskDefinition', Properties: { Family: 'api' } }
  const role = { Type: 'AWS::IAM::Role', Properties: {} }
  const stack = (file: string) => ({ type: 'aws:cloudformation:stack', properties: { templateFile: file } })
  const artifacts = { a: stack('api.json'), b: stack('lambda.json'), c: stack('both.json') }
  await write('manifest.json', { artifacts })
  await write('api.json', { Resources: { Definition: definition } })
  await write('lambda.json', { Transform: 'AWS::Serverless-2016-10-31', Resources: { Role: role } })
  await write('both.json', { Transform: 'AWS::Serverless-2016-10-31', Resources: { Definition: definition } })
  const options = { account: offlineAccount(), region: null, parameters: new Map() }
  const all = (await assemblyTargets(folder, folder, input, options)) ?? []
  expect(all.map(({ file, parsed }) => [file.name, parsed.document === null])).toEqual([
    ['api.json', false],
    ['both.json', true],
  ])
})
