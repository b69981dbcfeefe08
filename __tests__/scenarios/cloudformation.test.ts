import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import type { World } from '../support/aws/world.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import { everythingSent, named, type Played, play, type Scenario, spellingsIn } from '../support/scenario.ts'
import { EXECUTION_ROLE, SHOP, SHOP_SECRET, shopDefinition, shopWorld } from '../support/shop.ts'

const head = 'c'.repeat(40)

/** A run on a pull request. */
function onPullRequest(scenario: Scenario): Promise<Played> {
  return play({
    eventName: 'pull_request',
    event: pullRequestEvent(7, head),
    github: { pulls: [{ number: 7, state: 'open', headSha: head }] },
    ...scenario,
  })
}

const comment = ({ github }: Played): string => github?.state.comments[0]?.body ?? ''

describe('a CDK app whose stack is new', () => {
  const account = '123456789012'
  const secret = `arn:aws:secretsmanager:us-east-1:${account}:secret:hokusai/redis-Ab12Cd`
  const world: World = {
    account,
    secrets: [
      { arn: secret, versions: [{ id: 'v1', stages: ['AWSCURRENT'], secretString: '{"auth_token":"canary-auth-1"}' }] },
    ],
    parameters: [{ name: '/hokusai/url', type: 'SecureString', value: 'canary-url-1' }],
    repositories: [
      { name: 'api', images: [{ tags: ['1'], digest: `sha256:${'a'.repeat(64)}`, platforms: ['linux/amd64'] }] },
    ],
  }
  const fixture = (path: string) => readFileSync(new URL(`../fixtures/cdk/${path}`, import.meta.url), 'utf8')
  const paths = ['app.js', 'cdk.out/manifest.json', 'cdk.out/Api.template.json', 'cdk.out/Api.metadata.json']
  const files = Object.fromEntries(paths.map((path) => [path, fixture(path)]))
  let run: Played
  beforeAll(async () => {
    run = await onPullRequest({ files, world, inputs: { 'task-definition': 'cdk.out' } })
  })

  test('is judged with what it makes itself: its secret, its roles and its log group are there', () => {
    expect(named(run.first, ['error', 'warning'])).toEqual([
      // The new secret is a bare generated password; the other one is nowhere.
      'secret-json-key-exists secret api/DB',
      'secret-exists secret api/X',
    ])
    expect(run.first.permissions.filter(({ verdict }) => verdict !== 'allowed')).toEqual([])
    expect(run.first.unverified).toEqual([])
  })

  test('at the lines of its source', () => {
    expect(run.first.findings.map(({ location }) => `${location?.file}:${location?.line}`)).toEqual(
      Array(run.first.findings.length).fill('app.js:12'),
    )
    expect(comment(run)).toContain('`app.js:12`')
  })

  test('and shows nothing that was made up for what AWS has yet to name', () => {
    expect(everythingSent({ ...run, aws: null })).not.toMatch(/app-[0-9a-f]{6}|ExecutionRole88C96BCD-/)
  })

  test('a template of it is that stack alone', async () => {
    const one = await play({ files, world, inputs: { 'task-definition': 'cdk.out/*.template.json' } })
    expect(one.first).toMatchObject({ source: { kind: 'cdk', address: 'Api/TD' }, cluster: 'C375D67C5' })
    expect(named(one.first, ['error'])).toEqual(named(run.first, ['error']))
  })
})

/** The shop's definition as properties of a template. */
const properties = (differs: JsonObject = {}): JsonObject => {
  const capital = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(capital)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([key, member]) => [
              key.charAt(0).toUpperCase() + key.slice(1),
              key === 'options' ? member : capital(member),
            ]),
          )
        : value
  return capital(shopDefinition({}, differs)) as JsonObject
}

describe('a CDK app whose stack is there', () => {
  const { account, region, cluster, service } = SHOP
  const arn = (resource: string) => `arn:aws:ecs:${region}:${account}:${resource}`
  const template = (secrets: JsonObject[]): JsonObject => ({
    Resources: {
      Definition: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: { ...properties({ secrets }), ExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } },
        Metadata: { 'aws:cdk:path': 'shop/Api/Resource' },
      },
      Service: {
        Type: 'AWS::ECS::Service',
        Properties: { Cluster: { Ref: 'Cluster' }, TaskDefinition: { Ref: 'Definition' }, LaunchType: 'FARGATE' },
      },
      Cluster: { Type: 'AWS::ECS::Cluster' },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } },
      },
      Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: {} } },
    },
  })
  const manifest = {
    version: '55.0.0',
    artifacts: {
      shop: {
        type: 'aws:cloudformation:stack',
        environment: `aws://${account}/${region}`,
        properties: { templateFile: 'shop.template.json' },
        additionalMetadataFile: 'shop.metadata.json',
      },
    },
  }
  const metadata = {
    '/shop/Api/Resource': [
      { type: 'aws:cdk:logicalId', data: 'Definition' },
      { type: 'aws:cdk:creationStack', data: ['...new X in aws-cdk-lib...', 'new Shop (/builder/lib/shop.ts:3:5)'] },
    ],
  }
  const world = shopWorld({
    stacks: [
      {
        name: 'shop',
        resources: {
          Definition: arn('task-definition/api:7'),
          Service: arn(`service/${cluster}/${service}`),
          Cluster: cluster,
          Role: 'shop-execution',
          Secret: SHOP_SECRET,
        },
      },
    ],
  })
  const kept = { Name: 'DB_PASSWORD', ValueFrom: { 'Fn::Join': ['', [{ Ref: 'Secret' }, ':password::']] } }
  const judged = (secrets: JsonObject[]) =>
    onPullRequest({
      files: {
        'cdk.out/manifest.json': manifest,
        'cdk.out/shop.template.json': template(secrets),
        'cdk.out/shop.metadata.json': metadata,
        'lib/shop.ts': 'import x\n\nnew ecs.FargateTaskDefinition()\n',
      },
      world,
      region,
      inputs: { 'task-definition': 'cdk.out' },
    })

  test('is compared with what its service runs, and a lost secret comes as a line of CDK', async () => {
    const run = await judged([kept])
    expect(run.first).toMatchObject({ cluster, service, baseline: { revision: 7, confidence: 'high' } })
    expect(named(run.first, ['error'])).toContain('secrets-kept secret api/API_TOKEN')
    const [lost] = run.first.findings.filter(({ check }) => check === 'secrets-kept')
    expect(lost?.location).toMatchObject({ file: 'lib/shop.ts', line: 3 })
    expect(comment(run)).toContain('"API_TOKEN": ecs.Secret.fromSsmParameter(')
    // The template's role trusts nobody any more.
    expect(named(run.first, ['error'])).toContain('execution-role-trusts-ecs-tasks execution role')
  })

  test('and keeps a secret that is there, whatever the template would generate', async () => {
    const run = await judged([kept, { Name: 'API_TOKEN', ValueFrom: '/shop/api/token' }])
    expect(named(run.first, ['error'])).toEqual(['execution-role-trusts-ecs-tasks execution role'])
    expect(run.first.references.find(({ name }) => name === 'DB_PASSWORD')).toMatchObject({
      id: SHOP_SECRET,
      status: 'resolves',
    })
  })
})

describe('a template that somebody wrote', () => {
  const hidden = 'canary-of-a-hidden-parameter'
  const given = 'canary-that-was-given'
  const template = `Parameters:
  Tag: { Type: String }
  Password: { Type: String, NoEcho: true, Default: ${hidden} }
  Key: { Type: String, NoEcho: true }
Resources:
  Definition:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: web
      Cpu: 256
      Memory: 512
      NetworkMode: awsvpc
      RequiresCompatibilities: [FARGATE]
      ExecutionRoleArn: ${EXECUTION_ROLE}
      ContainerDefinitions:
        - Name: api
          Image: !Sub 'public.ecr.aws/nginx/nginx:\${Tag}'
          Environment:
            - Name: DB_PASSWORD
              Value: '{{resolve:secretsmanager:prod/shop:SecretString:password}}'
            - Name: DB_URL
              Value: !Sub 'postgres://shop:\${Password}@db/shop'
            - Name: API_KEY
              Value: !Ref Key
          Secrets:
            - Name: TOKEN
              ValueFrom: !Sub 'arn:aws:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:prod/shop-Xy3kQ9:pasword::'
`
  const judged = (parameters: string, text = template) =>
    onPullRequest({
      files: { 'ecs.yml': text, 'parameters.json': '{"Parameters":{"Tag":"1.27"}}' },
      world: shopWorld(),
      region: SHOP.region,
      inputs: { 'task-definition': 'ecs.yml', 'template-parameters': parameters },
    })

  test('is judged at its own lines, and no hidden value leaves', async () => {
    const run = await judged(`parameters.json\nKey=${given}`)
    expect(
      run.first.findings.map(({ check, subject, severity, location }) => [check, subject, severity, location?.line]),
    ).toEqual([
      ['template-holds-no-secret-values', 'environment api/DB_PASSWORD', 'error', 20],
      ['secret-json-key-exists', 'secret api/TOKEN', 'error', 27],
      ['template-holds-no-secret-values', 'environment api/DB_URL', 'warning', 22],
      ['template-holds-no-secret-values', 'environment api/API_KEY', 'warning', 24],
    ])
    expect(run.first.references.find(({ kind }) => kind === 'image')?.id).toBe('public.ecr.aws/nginx/nginx:1.27')
    expect(spellingsIn(everythingSent(run), [hidden, given])).toEqual([])
  })

  test('what a parameter leaves open is neither missing nor proven', async () => {
    const run = await judged('', template.replace('ValueFrom: !Sub', 'ValueFrom: !Ref Tag #'))
    expect(run.first.unverified.map(({ subject, reason }) => `${subject}: ${reason}`)).toContainEqual(
      expect.stringMatching(/^secret api\/TOKEN: .*Ref Tag/),
    )
    expect(named(run.first).filter((finding) => finding.includes('api/TOKEN'))).toEqual([])
  })

  test('and told what to give where a transform rewrites it', async () => {
    const run = await judged('', `Transform: AWS::Serverless-2016-10-31\n${template}`)
    expect(run.first.findings).toMatchObject([
      {
        check: 'document-parses',
        location: { file: 'ecs.yml', line: 1 },
        message: expect.stringContaining('transform'),
      },
    ])
  })

  test('is compared with the service that it names, where that is there', async () => {
    const service = (name: string) => `  Service:
    Type: AWS::ECS::Service
    Properties: { Cluster: ${SHOP.cluster}, ServiceName: ${name}, TaskDefinition: !Ref Definition, LaunchType: FARGATE }
`
    const there = await judged('Tag=1.27', template + service(SHOP.service))
    expect(there.first).toMatchObject({ cluster: SHOP.cluster, service: SHOP.service, baseline: { revision: 7 } })
    const isNew = await judged('Tag=1.27', template + service('next'))
    expect(isNew.first).toMatchObject({ cluster: SHOP.cluster, service: null, baseline: { status: 'none' } })
    expect(named(isNew.first).filter((finding) => finding.startsWith('service-'))).toEqual([])
  })

  test('is judged as its change set has it, at the lines of the committed template', async () => {
    const arn = `arn:aws:cloudformation:${SHOP.region}:${SHOP.account}:changeSet/release-7/0a1b2c`
    const changeSets = [
      { arn, template: `Transform: AWS::Serverless-2016-10-31\n${template}`, parameters: { Tag: '1.27', Key: '****' } },
    ]
    const scenario = (pattern: string, status = 'CREATE_COMPLETE'): Scenario => ({
      files: { 'ecs.yml': template },
      world: shopWorld({ stacks: [{ name: 'web', changeSets: changeSets.map((each) => ({ ...each, status })) }] }),
      region: SHOP.region,
      inputs: { 'task-definition': pattern, 'source-file': 'ecs.yml' },
    })
    const run = await onPullRequest(scenario(arn))
    expect(run.first).toMatchObject({ file: arn, source: { kind: 'cloudformation', address: 'Definition' } })
    expect(run.first.findings[0]).toMatchObject({
      check: 'template-holds-no-secret-values',
      location: { file: 'ecs.yml', line: 20 },
    })
    expect(run.first.references.find(({ kind }) => kind === 'image')?.id).toBe('public.ecr.aws/nginx/nginx:1.27')
    expect((await play(scenario(`${arn}9`))).stdout).toContain('there is no change set')
    expect((await play(scenario(arn, 'FAILED'))).stdout).toContain('could not be created')
  })

  test.each([
    ['Tag', 'line 1'],
    ['Tag=1\nnowhere.json', 'line 2'],
  ])('a line of parameters that is none is one clear error: %j', async (parameters, line) => {
    const run = await play({
      files: { 'ecs.yml': template },
      world: null,
      inputs: { 'task-definition': 'ecs.yml', 'template-parameters': parameters },
    })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain(`Input template-parameters, ${line}`)
  })
})
