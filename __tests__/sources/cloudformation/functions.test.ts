import { describe, expect, test } from 'vitest'
import { type Json, ownValue } from '../../../src/base/json.ts'
import { plainJson } from '../../../src/sources/cloudformation/resolved.ts'
import { objectIn } from '../../../src/sources/cloudformation/template.ts'
import { resolverOf, type ScopeParts } from './template-scope.ts'

const template = `
Parameters:
  Stage: { Type: String, Default: prod }
  Tag: { Type: String }
  Subnets: { Type: CommaDelimitedList, Default: 'a, b' }
  Password: { Type: String, NoEcho: true, Default: hunter2-canary }
  Base: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /base/image }
Mappings:
  Sizes:
    prod: { cpu: 512, names: [one, two] }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsTagged: !Not [!Equals [!Ref Tag, '']]
  HasPassword: !Not [!Equals [!Ref Password, '']]
  Both: !And [!Condition IsProd, !Condition IsTagged]
  Either: !Or [!Condition IsProd, !Condition IsTagged]
  Neither: !And [!Not [!Condition IsProd], !Condition IsTagged]
  Circle: !Not [!Condition Circle]
Resources:
  Db: { Type: AWS::RDS::DBInstance }
  Secret: { Type: AWS::SecretsManager::Secret, Properties: { Name: !Sub '\${Stage}/db' } }
  Role: { Type: AWS::IAM::Role, Properties: { RoleName: api, Path: /team/ } }
  Unnamed: { Type: AWS::Logs::LogGroup }
  Loop: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: !Ref Loop } }
  Never: { Type: AWS::Logs::LogGroup, Condition: Neither, Properties: { LogGroupName: never } }
`

/** What an expression comes to, gaps as <what they refer to> or, where there is a stand-in, as <=what it will look like>. */
async function resolved(expression: string, parts: ScopeParts = {}): Promise<Json> {
  const resolver = await resolverOf(`${template}Outputs:\n  Value:\n    Value: ${expression}\n`, parts)
  const output = objectIn(objectIn(resolver.scope.template.value, 'Outputs'), 'Value')
  const value = resolver.resolve(ownValue(output, 'Value') ?? null, '/Outputs/Value/Value')
  return plainJson(value, ({ reference, standIn }) => `<${standIn === null ? reference : `=${standIn}`}>`)
}

describe('a function gives its value', () => {
  test.each<[expression: string, value: Json]>([
    ['!Ref Stage', 'prod'],
    ['{ Ref: Stage }', 'prod'],
    ['!Ref Subnets', ['a', 'b']],
    ['!Ref AWS::Region', 'us-east-1'],
    ['!Ref AWS::AccountId', '123456789012'],
    ['!Ref AWS::URLSuffix', 'amazonaws.com'],
    ['!Ref AWS::StackName', 'shop'],
    ['!Join ["-", [!Ref Stage, x, 5]]', 'prod-x-5'],
    ['!Join [",", !Ref Subnets]', 'a,b'],
    [`!Sub 'arn:\${AWS::Partition}:x:\${Stage}:\${!Literal}'`, `arn:aws:x:prod:\${Literal}`],
    [`!Sub ['\${Name}/\${Stage}', { Name: !Ref AWS::Region }]`, 'us-east-1/prod'],
    [`!Sub '\${Role.Arn}'`, 'arn:aws:iam::123456789012:role/team/api'],
    ['!GetAtt Role.Arn', 'arn:aws:iam::123456789012:role/team/api'],
    ['{ "Fn::GetAtt": [Role, Arn] }', 'arn:aws:iam::123456789012:role/team/api'],
    ['!Select [1, !Split [":", "a:b:c"]]', 'b'],
    ["!Select ['0', !Ref Subnets]", 'a'],
    ['!FindInMap [Sizes, !Ref Stage, cpu]', 512],
    ['!FindInMap [Sizes, !Ref Stage, names]', ['one', 'two']],
    ['!FindInMap [Sizes, dev, cpu, { DefaultValue: 256 }]', 256],
    ['!If [IsProd, yes-it-is, no]', 'yes-it-is'],
    ['!If [HasPassword, set, unset]', 'set'],
    ['[a, !If [IsProd, !Ref AWS::NoValue, b]]', ['a']],
    ['{ a: 1, b: !Ref AWS::NoValue }', { a: 1 }],
    ['!Base64 hello', 'aGVsbG8='],
    ['{ "Fn::Length": !Ref Subnets }', 2],
    ['{ "Fn::ToJsonString": { a: !Ref Stage, b: !Ref Tag } }', '{"a":"prod","b":"<Ref Tag>"}'],
    ['{ NotA: Ref, Two: Members }', { NotA: 'Ref', Two: 'Members' }],
  ])('%s', async (expression, value) => {
    expect(await resolved(expression)).toEqual(value)
  })

  test('with the values that are given', async () => {
    expect(await resolved(`!Sub "\${Tag}"`, { given: { Tag: 'v1=2' } })).toBe('v1=2')
    expect(await resolved('!If [Both, y, n]', { given: { Tag: 'v1' } })).toBe('y')
    expect(await resolved('!ImportValue net-vpc', { exports: new Map([['net-vpc', 'vpc-1']]) })).toBe('vpc-1')
  })

  test('with the names that CloudFormation gave', async () => {
    const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-Ab12Cd'
    const physicalIds = new Map([
      ['Secret', arn],
      ['Unnamed', 'shop-Unnamed-K2'],
    ])
    expect(await resolved(`!Sub "\${Secret}:password::"`, { physicalIds })).toBe(`${arn}:password::`)
    expect(await resolved('!GetAtt Unnamed.Arn', { physicalIds })).toBe(
      'arn:aws:logs:us-east-1:123456789012:log-group:shop-Unnamed-K2:*',
    )
  })
})

describe('what only the deploy tells is a gap that names it', () => {
  test.each<[expression: string, value: Json]>([
    ['!Ref Tag', '<Ref Tag>'],
    [`!Sub "repo:\${Tag}"`, 'repo:<Ref Tag>'],
    ['!Ref Base', '<Ref Base, the value of the SSM parameter /base/image>'],
    ['!Ref Password', '<Ref Password>'],
    ['!GetAtt Db.Endpoint.Address', '<GetAtt Db.Endpoint.Address>'],
    ['!ImportValue net-vpc', '<ImportValue net-vpc>'],
    ['!Split [",", !Ref Tag]', `<Split of \${Tag}>`],
    ['!If [IsTagged, a, b]', '<If IsTagged>'],
    ['!If [Both, a, b]', '<If Both>'],
    ['!If [Neither, a, b]', 'b'],
    ['!If [Either, a, b]', 'a'],
    ['!If [Circle, a, b]', '<If Circle>'],
    ['!If [NoSuch, a, b]', '<If NoSuch>'],
    ['!FindInMap [Sizes, !Ref Tag, cpu]', `<FindInMap Sizes \${Tag} cpu>`],
    ['!Ref Nowhere', '<Ref Nowhere>'],
    ['!Ref Never', '<Ref Never>'],
    ['!Ref Loop', '<Ref Loop>'],
    ['{ "Fn::GetAZs": "" }', '<Fn::GetAZs>'],
    ['{ "Fn::Transform": { Name: Macro } }', '<Fn::Transform>'],
    ['!Ref AWS::StackId', '<Ref AWS::StackId>'],
  ])('%s', async (expression, value) => {
    expect(await resolved(expression)).toEqual(value)
  })

  test('and has a stand-in where the template itself makes it', async () => {
    expect(await resolved('!Ref Secret')).toMatch(
      /^<=arn:aws:secretsmanager:us-east-1:123456789012:secret:prod\/db-[0-9a-f]{6}>$/,
    )
    expect(await resolved('!Ref Unnamed')).toMatch(/^<=shop-Unnamed-[0-9a-f]{12}>$/)
  })

  test('and an account or region that nobody knows makes no ARN', async () => {
    const pseudo = { accountId: null, region: 'us-east-1', stackName: null }
    expect(await resolved('!Ref Secret', { pseudo })).toBe('<Ref Secret>')
    expect(await resolved(`!Sub "\${AWS::AccountId}"`, { pseudo })).toBe('<Ref AWS::AccountId>')
  })

  test('and no value of a hidden parameter is in it', async () => {
    expect(
      JSON.stringify(await resolved(`[!Ref Password, !Sub "x\${Password}", !If [HasPassword, !Ref Password, n]]`)),
    ).not.toContain('canary')
  })
})

test('a name that was made up is one that AWS would take', async () => {
  const stackName = `shop-${'Nested'.repeat(20)}`
  const pseudo = { accountId: '123456789012', region: 'us-east-1', stackName }
  const resolver = await resolverOf(
    'Resources:\n  ExecutionRole: { Type: AWS::IAM::Role }\n  Repository: { Type: AWS::ECR::Repository }\n  Bucket: { Type: AWS::S3::Bucket }\n',
    { pseudo },
  )
  expect(resolver.attribute('ExecutionRole', null)?.text).toMatch(/^[\w-]{64}$/)
  expect(resolver.attribute('Repository', null)?.text).toMatch(/^[a-z0-9-]{1,64}$/)
  expect(resolver.attribute('Bucket', null)?.text).toMatch(/^[a-z0-9][a-z0-9-]{1,62}$/)
})

describe('a hostile template ends', () => {
  test('names that grow without end', async () => {
    const groups = Array.from(
      { length: 60 },
      (_, index) =>
        `  R${index}: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: !Sub '\${R${index + 1}}\${R${index + 1}}' } }`,
    )
    const resolver = await resolverOf(
      `Resources:\n${groups.join('\n')}\n  R60: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: xxxx } }\n`,
    )
    expect(resolver.attribute('R0', null)).toBeNull()
  })
})
