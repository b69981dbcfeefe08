import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offlineAccount } from '../../../src/account/offline-account.ts'
import type { Json } from '../../../src/base/json.ts'
import { found } from '../../../src/base/lookup.ts'
import { noAssets } from '../../../src/sources/cloudformation/assets.ts'
import { noSiblings } from '../../../src/sources/cloudformation/scope.ts'
import { templateTargets } from '../../../src/sources/cloudformation/template-targets.ts'

const account = {
  ...offlineAccount(),
  identity: () => Promise.resolve(found({ account: '111122223333', arn: 'arn:aws:iam::111122223333:root' })),
}

function targetsOf(template: unknown) {
  const text = typeof template === 'string' ? template : JSON.stringify(template)
  const file = { name: 'template.yml', inWorkspace: true, bytes: new TextEncoder().encode(text) }
  const surroundings = { account, region: 'us-east-1', parameters: new Map(), cluster: 'default', service: null }
  return templateTargets(
    {
      kind: 'cloudformation',
      file,
      stackName: 'shop',
      account: null,
      region: null,
      source: null,
      readNested: null,
      isProcessed: false,
      committed: null,
      assets: noAssets,
      siblings: noSiblings,
    },
    surroundings,
  )
}

const name = fc.constantFrom(
  'Definition',
  'Secret',
  'Role',
  'Policy',
  'Group',
  'Stage',
  'AWS::Region',
  'AWS::NoValue',
  '__proto__',
)
const leaf = fc.oneof(
  name,
  fc.constantFrom(
    `\${Secret}:x::`,
    '${',
    `{{resolve:secretsmanager:\${Secret}}}`,
    '{{resolve:ssm',
    '',
    'arn:aws:iam::1:role/x',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const functionName = fc.constantFrom(
  ...'Ref Fn::GetAtt Fn::Join Fn::Sub Fn::Select Fn::Split Fn::FindInMap Fn::If Fn::ImportValue Fn::Base64 Fn::Length Fn::ToJsonString Fn::Nothing Fn::Equals Fn::Not Condition'.split(
    ' ',
  ),
)
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.tuple(functionName, tie('value')).map(([key, argument]) => ({ [key]: argument })),
    fc.dictionary(
      fc.constantFrom(
        'Name',
        'ValueFrom',
        'Value',
        'Secrets',
        'Environment',
        'Roles',
        'PolicyDocument',
        'SecretString',
      ),
      tie('value'),
    ),
  ),
}))
const resource = (type: string) =>
  fc.record({
    Type: fc.constant(type),
    Properties: fc.oneof(
      value,
      fc.dictionary(
        fc.constantFrom(
          'Name',
          'RoleName',
          'Policies',
          'Roles',
          'SecretString',
          'GenerateSecretString',
          'ContainerDefinitions',
          'Family',
          'Cpu',
          'Volumes',
        ),
        value,
      ),
    ),
    Condition: value,
  })
const template = fc.record({
  Parameters: fc.oneof(value, fc.dictionary(name, fc.record({ Type: leaf, Default: value, NoEcho: leaf }))),
  Conditions: fc.dictionary(name, value),
  Mappings: value,
  Resources: fc.record({
    Definition: resource('AWS::ECS::TaskDefinition'),
    Service: resource('AWS::ECS::Service'),
    Secret: resource('AWS::SecretsManager::Secret'),
    Role: resource('AWS::IAM::Role'),
    Policy: resource('AWS::IAM::Policy'),
    Group: resource('AWS::Logs::LogGroup'),
  }),
})

describe('whatever a template holds', () => {
  test('reading it ends, and gives targets with places in the template', async () => {
    await fc.assert(
      fc.asyncProperty(template, async (each) => {
        for (const { parsed, planned } of await targetsOf(each)) {
          expect(parsed.document === null).toBe(planned === null)
          for (const pointer of planned?.holes.keys() ?? [])
            expect(planned?.locate(pointer, 'value')).toMatchObject({ file: 'template.yml' })
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['a scalar', 'AWSTemplateFormatVersion'],
    ['broken JSON', '{"Resources": {'],
    ['broken YAML', 'Resources:\n  A: [\n'],
    ['a tag that nobody knows', 'Resources:\n  A: !Magic x\n'],
    ['nothing to judge', 'Resources:\n  A: { Type: AWS::S3::Bucket }\n'],
    ['a loop', 'Resources:\n  Fn::ForEach::X: [N, [a], {}]\n'],
  ])('one clear finding: %s', async (_what, text) => {
    const targets = await targetsOf(text)
    expect(targets).toHaveLength(1)
    expect(targets[0]?.parsed.problems).toHaveLength(1)
    expect(targets[0]?.parsed.problems[0]).toMatchObject({ fatal: true })
  })

  test('a text of many functions takes no long time', async () => {
    const text = `\${Stage}`.repeat(20_000)
    const started = performance.now()
    await targetsOf({
      Parameters: { Stage: { Type: 'String', Default: 'x'.repeat(4000) } },
      Resources: {
        Definition: {
          Type: 'AWS::ECS::TaskDefinition',
          Properties: { ContainerDefinitions: [{ Image: { 'Fn::Sub': text } }] },
        },
      },
    })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('a repeated key is told, and the rest is judged', async () => {
    const [target] = await targetsOf(
      'Resources:\n  A:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      Family: one\n      Family: two\n',
    )
    expect(target?.parsed.document?.value).toEqual({ family: 'two' })
    expect(target?.parsed.problems).toMatchObject([
      { rule: 'duplicate-key', severity: 'warning', location: { line: 6 } },
    ])
  })
})
