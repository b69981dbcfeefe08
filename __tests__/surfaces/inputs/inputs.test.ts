import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/base/input-error.ts'
import { type Inputs, readInputs, regionOf } from '../../../src/surfaces/inputs/inputs.ts'

const ids = ['secret-exists', 'secrets-kept', 'document-parses']
const defaults: Record<string, string> = {
  'task-definition': 'a.json',
  cluster: 'default',
  baseline: 'last-healthy',
  'secret-values': 'json-keys',
  'fail-on': 'error',
  'require-verified': 'false',
  comment: 'auto',
  suggestions: 'auto',
  'check-run': 'ECS preflight',
  'mask-account-ids': 'false',
}

const read = (given: Record<string, string> = {}): Inputs =>
  readInputs((name) => ({ ...defaults, ...given })[name] ?? '', ids)

test('what is not given has the default of action.yml', () => {
  expect(read()).toMatchObject({
    targets: [{ pattern: 'a.json', cluster: 'default', service: null, sourceFile: null }],
    baseline: 'last-healthy',
    secretValues: 'json-keys',
    failOn: 'error',
    requireVerified: false,
    checks: {},
    ignore: [],
    launchType: null,
    platformVersion: null,
    keepNullValueKeys: [],
    iamContext: {},
    deployerRoleArn: null,
    comment: 'auto',
    commentKey: null,
    suggestions: 'auto',
    checkRun: 'ECS preflight',
    maskAccountIds: false,
    reportFile: null,
    htmlFile: null,
    sarifFile: null,
    taskDefinition: 'a.json',
  })
})

describe('accepted', () => {
  const arn = 'arn:aws-cn:ecs:cn-north-1:730335412086:task-definition/api:12'
  const role = 'arn:aws:iam::730335412086:role/ci/deploy'
  test.each<[Record<string, string>, Partial<Inputs>]>([
    [{ 'fail-on': 'new-error' }, { failOn: 'new-error' }],
    [{ 'fail-on': ' warning ' }, { failOn: 'warning' }],
    [{ 'require-verified': 'True' }, { requireVerified: true }],
    [{ 'require-verified': 'FALSE' }, { requireVerified: false }],
    [{ 'secret-values': 'never' }, { secretValues: 'never' }],
    [{ comment: 'always' }, { comment: 'always' }],
    [{ suggestions: 'never' }, { suggestions: 'never' }],
    [{ 'check-run': '' }, { checkRun: null }],
    [{ 'comment-key': 'prod/api_2.x-y' }, { commentKey: 'prod/api_2.x-y' }],
    [{ baseline: 'none' }, { baseline: 'none' }],
    [{ baseline: 'my_family-2:12' }, { baseline: 'my_family-2:12' }],
    [{ baseline: arn }, { baseline: arn }],
    [{ 'launch-type': 'EC2' }, { launchType: 'EC2' }],
    [{ 'launch-type': 'EXTERNAL' }, { launchType: 'EXTERNAL' }],
    [{ 'platform-version': '1.3.0' }, { platformVersion: '1.3.0' }],
    [{ 'platform-version': 'LATEST' }, { platformVersion: 'LATEST' }],
    [{ 'keep-null-value-keys': 'tag, command\nvalue' }, { keepNullValueKeys: ['tag', 'command', 'value'] }],
    [
      { checks: '\n secret-exists : warning \n\nsecrets-kept:off' },
      { checks: { 'secret-exists': 'warning', 'secrets-kept': 'off' } },
    ],
    [
      { 'iam-context': 'aws:SourceVpce=vpce-1\naws:SourceIp = 10.0.0.1, 10.0.0.2' },
      { iamContext: { 'aws:SourceVpce': ['vpce-1'], 'aws:SourceIp': ['10.0.0.1', '10.0.0.2'] } },
    ],
    [{ 'deployer-role-arn': role }, { deployerRoleArn: role }],
    [{ 'mask-account-ids': 'true' }, { maskAccountIds: true }],
    [{ 'html-file': 'out/r.html' }, { htmlFile: 'out/r.html' }],
    [
      { 'report-file': 'out/r.json', 'sarif-file': '/tmp/s.sarif' },
      { reportFile: 'out/r.json', sarifFile: '/tmp/s.sarif' },
    ],
  ])('%j', (given, expected) => {
    expect(read(given)).toMatchObject(expected)
  })
})

describe('ignore', () => {
  test.each([
    ['secret-exists secret api/A', 'secret api/A', null, null],
    ['secret-exists *', '*', null, null],
    ['  secret-exists   secret api/A   until=2027-01-31', 'secret api/A', '2027-01-31', null],
    ['secret-exists secret api/A # made later', 'secret api/A', null, 'made later'],
    ['secret-exists secret */* until=2027-01-31 # see #12', 'secret */*', '2027-01-31', 'see #12'],
  ])('%s', (line, subject, until, why) => {
    expect(read({ ignore: `\n${line}\n` }).ignore).toEqual([
      {
        place: 'line 2 of the input ignore',
        check: 'secret-exists',
        subject,
        files: null,
        services: null,
        clusters: null,
        until,
        why,
      },
    ])
  })
})

describe('targets', () => {
  type Row = [pattern: string, cluster: string, service: string | null, source: string | null]
  test.each<[Record<string, string>, Row[]]>([
    [
      { 'task-definition': 'a.json\nb.json' },
      [
        ['a.json', 'default', null, null],
        ['b.json', 'default', null, null],
      ],
    ],
    [
      { 'task-definition': ' a.json \n\n b.json', service: 'x\n-', cluster: 'prod', 'source-file': '-\nb.tpl' },
      [
        ['a.json', 'prod', 'x', null],
        ['b.json', 'prod', null, 'b.tpl'],
      ],
    ],
    [
      { 'task-definition': 'a.json\na.json', service: 'x\ny', cluster: 'one\ntwo' },
      [
        ['a.json', 'one', 'x', null],
        ['a.json', 'two', 'y', null],
      ],
    ],
    [
      { 'task-definition': 'deploy/*.json', service: 'x', cluster: 'prod', 'source-file': 's.yml' },
      [['deploy/*.json', 'prod', 'x', 's.yml']],
    ],
  ])('%j', (given, rows) => {
    const targets = read(given).targets
    expect(targets.map((target) => [target.pattern, target.cluster, target.service, target.sourceFile])).toEqual(rows)
  })
})

describe('refused, with the name of the input and a cure', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ 'task-definition': '' }, /task-definition/],
    [{ 'task-definition': ' \n\n' }, /task-definition/],
    [{ 'task-definition': 'a.json\nb.json', service: 'x' }, /service/],
    [{ 'task-definition': 'a.json', service: 'x\ny' }, /service/],
    [{ 'task-definition': 'a.json', cluster: 'x\ny' }, /cluster/],
    [{ 'task-definition': 'a.json\nb.json\nc.json', cluster: 'x\ny' }, /cluster/],
    [{ 'task-definition': 'a.json', 'source-file': 'x\ny' }, /source-file/],
    [{ 'task-definition': '*.json', service: 'x\ny' }, /service/],
    [{ 'task-definition': '*.json', 'source-file': 'x\ny' }, /source-file/],
    [{ 'fail-on': 'Error' }, /fail-on.*error, warning, new-error/],
    [{ 'require-verified': 'yes' }, /require-verified/],
    [{ 'secret-values': 'all' }, /secret-values.*json-keys/],
    [{ comment: 'true' }, /comment.*auto/],
    [{ suggestions: 'always' }, /suggestions.*auto/],
    [{ 'comment-key': 'a b' }, /comment-key/],
    [{ 'comment-key': 'x-->y' }, /comment-key/],
    [{ 'comment-key': 'ä' }, /comment-key/],
    [{ baseline: 'api' }, /baseline/],
    [{ baseline: 'api:0' }, /baseline/],
    [{ baseline: 'arn:aws:ecs:us-east-1:730335412086:service/prod/api' }, /baseline/],
    [{ checks: 'nope: off' }, /checks, line 1/],
    [{ checks: '\n\nsecret-exists: fatal' }, /checks, line 3/],
    [{ checks: 'secret-exists' }, /checks, line 1/],
    [{ ignore: 'nope *' }, /ignore, line 1/],
    [{ ignore: 'secret-exists' }, /ignore, line 1/],
    [{ ignore: 'secret-exists * until=soon' }, /ignore, line 1/],
    [{ ignore: 'secret-exists * until=2027-13-01' }, /ignore, line 1/],
    [{ ignore: 'secret-exists * until=2027-02-29' }, /ignore, line 1/],
    [{ 'launch-type': 'SPOT' }, /launch-type/],
    [{ 'platform-version': '1.4' }, /platform-version/],
    [{ 'iam-context': 'nonsense' }, /iam-context, line 1/],
    [{ 'iam-context': '=x' }, /iam-context, line 1/],
    [{ 'iam-context': 'aws:SourceVpce=' }, /iam-context, line 1/],
    [{ 'deployer-role-arn': 'arn:aws:iam::730335412086:user/x' }, /deployer-role-arn/],
    [{ 'mask-account-ids': '1' }, /mask-account-ids/],
  ])('%j', (given, says) => {
    expect(() => read(given)).toThrow(InputError)
    expect(() => read(given)).toThrow(says)
    // A sentence that says what to do.
    expect(() => read(given)).toThrow(/[.?]$/)
  })
})

test.each([
  [{ AWS_REGION: 'eu-west-1' }, 'eu-west-1'],
  [{ AWS_DEFAULT_REGION: 'eu-west-2' }, 'eu-west-2'],
  [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' }, 'eu-west-1'],
  [{}, null],
  [{ AWS_REGION: 'evil.example/' }, null],
])('the region of %j', (environment, region) => {
  expect(regionOf(environment)).toBe(region)
})
