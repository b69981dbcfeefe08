import { describe, expect, test } from 'vitest'
import type { PlannedRole, PlannedSecret } from '../../../src/account/planned-world.ts'
import { unknown } from '../../../src/base/lookup.ts'
import { plannedWorldOf } from '../../../src/sources/cloudformation/planned-world-of.ts'
import { nothingUnread } from '../../../src/sources/cloudformation/scope.ts'
import { readTemplate } from '../../../src/sources/cloudformation/template.ts'
import { resolverOf, type ScopeParts } from './template-scope.ts'

const isNew: ScopeParts = { physicalIdsComplete: true }
const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-Ab12Cd'
const refused = unknown('NOT_PERMITTED', 'the pipeline may not look')
const unreadStack: ScopeParts = { unread: { ...nothingUnread, resources: refused } }
const isThere: ScopeParts = {
  physicalIds: new Map([
    ['Secret', arn],
    ['Role', 'shop-Role-K2'],
  ]),
  physicalIdsComplete: true,
}

async function deployed(text: string): Promise<ScopeParts> {
  const { template } = await readTemplate('deployed', text)
  return { ...isThere, deployed: template }
}

const secretTemplate = (properties: string, more = '') =>
  `Parameters: { Password: { Type: String, NoEcho: true } }
Resources:
  Secret: { Type: AWS::SecretsManager::Secret, Properties: { Name: db, ${properties} } }
${more}`

async function secret(properties: string, parts: ScopeParts = isNew, more = ''): Promise<PlannedSecret | undefined> {
  return plannedWorldOf(await resolverOf(secretTemplate(properties, more), parts)).secrets[0]
}

const keysOf = (planned: PlannedSecret | undefined) =>
  typeof planned?.value === 'object' && planned.value.form === 'object'
    ? planned.value.members.map(({ key }) => key)
    : planned?.value

describe('a secret', () => {
  test.each([
    ['GenerateSecretString: {}', { form: 'not-json' }],
    [
      'GenerateSecretString: { SecretStringTemplate: \'{"username":"u"}\', GenerateStringKey: password }',
      ['username', 'password'],
    ],
    ['SecretString: \'{"a":"x","b":"y"}\'', ['a', 'b']],
    [`SecretString: !Sub '{"a":"\${Password}"}'`, ['a']],
    ['SecretString: bare', { form: 'not-json' }],
    ['SecretString: !Ref Password', 'unknown'],
    [`SecretString: !Sub '{"a":\${Password}}'`, 'unknown'],
    ['Description: none', 'none'],
  ])('that is new has the value that the template gives it: %s', async (properties, value) => {
    expect(keysOf(await secret(properties))).toEqual(value)
  })

  test('of a database has what is attached to it', async () => {
    const attachment =
      '  Attachment: { Type: AWS::SecretsManager::SecretTargetAttachment, Properties: { SecretId: !Ref Secret } }\n'
    const generated = "GenerateSecretString: { SecretStringTemplate: '{}', GenerateStringKey: password }"
    expect(keysOf(await secret(generated, isNew, attachment))).toEqual(
      expect.arrayContaining(['password', 'host', 'port']),
    )
  })

  test('that is there keeps its value, unless the template states another', async () => {
    const stated = 'SecretString: \'{"a":"x"}\''
    expect(await secret('GenerateSecretString: {}', isThere)).toMatchObject({ fate: 'changed', arn, value: 'none' })
    expect((await secret(stated, isThere))?.value).toBe('unknown')
    expect((await secret(stated, await deployed(secretTemplate(stated))))?.value).toBe('none')
    expect(keysOf(await secret(stated, await deployed(secretTemplate("SecretString: '{}'"))))).toEqual(['a'])
    const hidden = 'SecretString: !Ref Password'
    expect((await secret(hidden, await deployed(secretTemplate(hidden))))?.value).toBe('unknown')
  })

  test('whose stack nobody names may be there already, with any value', async () => {
    expect(await secret('GenerateSecretString: {}', {})).toMatchObject({ fate: 'created', value: 'unknown' })
  })
})

const roleTemplate = (policies: string) => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Version: 2012-10-17, Statement: [] }
      ManagedPolicyArns: [!Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/Base', !Ref Own]
      Policies: [{ PolicyName: inline, PolicyDocument: { Statement: [{ Resource: !Ref Secret }] } }]
  Own: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: { Statement: [] } } }
  Secret: { Type: AWS::SecretsManager::Secret, Properties: { Name: db } }
${policies}`

async function roles(policies: string, parts: ScopeParts = isNew): Promise<readonly PlannedRole[]> {
  return plannedWorldOf(await resolverOf(roleTemplate(policies), parts)).roles
}

const attached = (name: string, role: string) =>
  `  ${name}: { Type: AWS::IAM::Policy, Properties: { PolicyName: ${name}, Roles: [${role}], PolicyDocument: { Statement: [] } } }\n`

describe('a role', () => {
  test('has its inline, managed and attached policies', async () => {
    const [role, ...others] = await roles(attached('Extra', '!Ref Role'))
    expect(others).toEqual([])
    expect(role).toMatchObject({
      fate: 'created',
      added: [
        { name: 'inline', arn: null, document: expect.stringContaining(':secret:db-') },
        { name: 'Base', arn: 'arn:aws:iam::aws:policy/service-role/Base', document: null },
        { name: expect.stringMatching(/^shop-Own-/), arn: null, document: '{"Statement":[]}' },
        { name: 'Extra', arn: null },
      ],
    })
  })

  test('of another stack gets what this one adds', async () => {
    const all = await roles(attached('Extra', 'shared-execution'))
    expect(all[1]).toMatchObject({
      fate: 'changed',
      name: 'shared-execution',
      added: [{ name: 'Extra' }],
      trustPolicy: null,
    })
  })

  test('that is there loses what only the deployed template has', async () => {
    const before = await deployed(roleTemplate(attached('Old', '!Ref Role')))
    const [role] = await roles('', before)
    expect(role).toMatchObject({ fate: 'changed', name: 'shop-Role-K2' })
    expect(role?.added.map(({ name }) => name)).not.toContain('Old')
    expect(role?.removed).toContain('Old')
    const [without] = await roles('', isThere)
    expect(without?.removed).not.toContain('Old')
  })

  test('whose policy nobody can read before has an unknown one', async () => {
    const [role] = await roles(
      '  Odd: { Type: AWS::IAM::Policy, Properties: { PolicyName: odd, Roles: [!Ref Role], PolicyDocument: !ImportValue doc } }\n',
    )
    expect(role?.added.find(({ name }) => name === 'odd')).toEqual({ name: 'odd', arn: null, document: null })
  })
})

describe('a repository', () => {
  const repositoryOf = async (properties: string, parts: ScopeParts) => {
    const text = `Resources:\n  Images: { Type: AWS::ECR::Repository, Properties: { ${properties} } }\n`
    return plannedWorldOf(await resolverOf(text, parts)).repositories[0]?.fate
  }

  test('whose stack nobody names may be there under its own name, and under no name that is made up', async () => {
    expect(await repositoryOf('RepositoryName: shop', {})).toBe('changed')
    expect(await repositoryOf('', {})).toBe('created')
  })

  test('of a stack that could not be read has the name that the template states, or none that is known', async () => {
    expect(await repositoryOf('RepositoryName: shop', unreadStack)).toBe('changed')
    expect(await repositoryOf('', unreadStack)).toBeUndefined()
  })
})

test('of a stack that could not be read nobody knows which policies its roles lose', async () => {
  const [unnamed, ...others] = await roles('', unreadStack)
  expect([unnamed, ...others]).toEqual([undefined])
  const [shared] = await roles(attached('Extra', 'shared-execution'), unreadStack)
  expect(shared).toMatchObject({ name: 'shared-execution', removalUnread: refused })
  const [role] = await roles('', { ...isThere, unread: { ...nothingUnread, deployed: refused } })
  expect(role).toMatchObject({ name: 'shop-Role-K2', removalUnread: refused })
})

test('a condition that does not hold keeps a resource out of the world', async () => {
  const resolver = await resolverOf(
    'Parameters: { Stage: { Type: String, Default: dev } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\nResources:\n  A: { Type: AWS::Logs::LogGroup, Condition: IsProd, Properties: { LogGroupName: a } }\n  B: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: b } }\n  C: { Type: AWS::ECS::Cluster }\n  K: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: [] } } }\n  L: { Type: AWS::KMS::Alias, Properties: { AliasName: alias/app, TargetKeyId: !Ref K } }\n  F: { Type: AWS::EFS::FileSystem }\n  P: { Type: AWS::EFS::AccessPoint, Properties: { FileSystemId: !Ref F } }\n',
    isNew,
  )
  const world = plannedWorldOf(resolver)
  expect(world.logGroups.map(({ name }) => name)).toEqual(['b'])
  expect(world.clusters).toEqual([{ region: 'us-east-1', name: 'C' }])
  expect(world.keys).toMatchObject([{ aliases: ['alias/app'], policy: '{"Statement":[]}' }])
  expect(world.fileSystems).toMatchObject([{ fate: 'created', accessPoints: [expect.stringMatching(/^fsap-/)] }])
})
