import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonPointer } from '../../../src/base/json.ts'
import {
  parseCredentialSpec,
  parseFsxCredentials,
  parseRegistryCredentials,
} from '../../../src/references/parse/credentials-slots.ts'
import { parseEfs, parseS3Files } from '../../../src/references/parse/file-system.ts'
import { parseImage } from '../../../src/references/parse/image.ts'
import { parseLogGroup } from '../../../src/references/parse/log-group.ts'
import { parseObjectArn } from '../../../src/references/parse/object-arn.ts'
import type { TaskScope } from '../../../src/references/parse/reference.ts'
import { parseRole } from '../../../src/references/parse/role.ts'

const place: TaskScope = { partition: 'aws', region: 'eu-west-1', account: '210987654321' }
const secretArn = 'arn:aws:secretsmanager:us-east-1:210987654321:secret:registry-q7Rt2K'
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

const placed = (pointer: JsonPointer, text: string) => ({ pointer, text })

describe('registry credentials', () => {
  test.each<[string, object]>([
    [secretArn, { kind: 'secret', secretId: secretArn, region: 'us-east-1' }],
    [
      secretArn.replace('210987654321', '444455556666'),
      { flaw: { code: 'credentials-of-another-account', account: '444455556666', taskAccount: '210987654321' } },
    ],
    ['registry', { kind: 'secret', secretId: 'registry', region: 'eu-west-1', account: null }],
    ['team/registry', { kind: 'secret', secretId: 'team/registry' }],
    [`${secretArn}:password::`, { reason: 'NOT_FOUND', readings: [secretArn] }],
    [`${secretArn}:password`, { reason: 'NOT_FOUND', readings: [secretArn] }],
    ['arn:aws:ssm:eu-west-1:210987654321:parameter/registry', { reason: 'UNSUPPORTED_SERVICE' }],
    ['arn:aws:secretsmanager', { reason: 'MALFORMED' }],
    ['my registry', { reason: 'MALFORMED' }],
  ])('%s', (text, expected) => {
    expect(parseRegistryCredentials(text, place)).toMatchObject(expected)
  })
})

describe('FSx credentials', () => {
  test.each<[string, object]>([
    [secretArn.replace('us-east-1', 'eu-west-1'), { kind: 'secret', region: 'eu-west-1' }],
    [secretArn, { reason: 'NOT_FOUND', flaw: { code: 'fsx-secret-in-another-region' }, phase: 'task-start' }],
    [`${secretArn}:username::`, { reason: 'NOT_FOUND', readings: [secretArn] }],
    [
      'arn:aws:ssm:eu-west-1:210987654321:parameter/fsx',
      { kind: 'parameter', parameterName: '/fsx', region: 'eu-west-1' },
    ],
    [
      'arn:aws:ssm:us-east-1:210987654321:parameter/fsx',
      { kind: 'parameter', parameterName: '/fsx', region: 'eu-west-1' },
    ],
    ['arn:aws:s3:::bucket/key', { reason: 'UNSUPPORTED_SERVICE', phase: 'task-start' }],
    ['fsx', { reason: 'MALFORMED' }],
  ])('%s', (text, expected) => {
    expect(parseFsxCredentials(text, place)).toMatchObject(expected)
  })
})

describe('credential specs', () => {
  test.each<[string, object]>([
    ['credentialspec:arn:aws:s3:::bucket/spec.json', { kind: 'object', bucket: 'bucket', key: 'spec.json' }],
    ['credentialspecdomainless:arn:aws:s3:::bucket/spec.json', { kind: 'object' }],
    [
      'credentialspec:arn:aws:ssm:us-east-1:210987654321:parameter/gmsa/spec',
      { kind: 'parameter', parameterName: '/gmsa/spec', region: 'eu-west-1' },
    ],
    ['credentialspec:file://spec.json', { kind: 'local-file' }],
    [`credentialspec:${secretArn}`, { reason: 'UNSUPPORTED_SERVICE' }],
    ['credentialspec:', { reason: 'MALFORMED', phase: 'task-start' }],
    ['arn:aws:s3:::bucket/spec.json', { reason: 'MALFORMED', phase: 'register' }],
  ])('%s', (text, expected) => {
    expect(parseCredentialSpec(text, place)).toMatchObject(expected)
  })
})

describe('objects in S3', () => {
  test.each<[string, object]>([
    ['arn:aws:s3:::bucket/app.env', { kind: 'object', bucket: 'bucket', key: 'app.env', partition: 'aws' }],
    ['arn:aws-cn:s3:::bucket/a/b:c.env', { kind: 'object', key: 'a/b:c.env', partition: 'aws-cn' }],
    ['arn:aws:s3:::bucket/a/../b.env', { kind: 'object', key: 'a/../b.env' }],
    ['arn:aws:s3:::bucket/../b.env', { kind: 'object' }],
    ['arn:aws:s3:::bucket/../../b.env', { reason: 'MALFORMED', phase: 'task-start' }],
    ['arn:aws:s3:::bucket/a/../../../b.env', { reason: 'MALFORMED' }],
    ['arn:aws:s3:::bucket', { reason: 'MALFORMED', phase: 'task-start' }],
    ['arn:aws:s3:::bucket/', { reason: 'MALFORMED' }],
    ['arn:aws:s3:::/app.env', { reason: 'MALFORMED' }],
    ['arn:aws:s3:::bad bucket/app.env', { reason: 'MALFORMED' }],
    ['arn:aws:s3:eu-west-1::bucket/app.env', { reason: 'MALFORMED', phase: 'register' }],
    ['s3://bucket/app.env', { reason: 'MALFORMED', phase: 'register' }],
    [' arn:aws:s3:::bucket/app.env', { reason: 'MALFORMED' }],
  ])('%s', (text, expected) => {
    expect(parseObjectArn(text)).toMatchObject(expected)
  })
})

describe('images', () => {
  const ecr = (region: string, repository: string) => ({ account: '210987654321', region, repository })
  test.each<[string, object]>([
    ['nginx', { ecr: null, tag: 'latest', digest: null }],
    ['public.ecr.aws/nginx/nginx:1.27', { ecr: null, tag: '1.27' }],
    ['localhost:5000/app:1', { ecr: null, tag: '1' }],
    ['210987654321.dkr.ecr.eu-west-1.amazonaws.com/shop/api:2.0', { ecr: ecr('eu-west-1', 'shop/api'), tag: '2.0' }],
    ['210987654321.dkr.ecr.eu-west-1.amazonaws.com/api', { ecr: ecr('eu-west-1', 'api'), tag: 'latest' }],
    [`210987654321.dkr.ecr.us-east-1.amazonaws.com/api@${digest}`, { ecr: ecr('us-east-1', 'api'), tag: null, digest }],
    [`210987654321.dkr.ecr.us-east-1.amazonaws.com/api:1@${digest}`, { tag: '1', digest }],
    ['210987654321.dkr.ecr.cn-north-1.amazonaws.com.cn/api:1', { ecr: ecr('cn-north-1', 'api') }],
    ['210987654321.dkr.ecr-fips.us-gov-west-1.amazonaws.com/api:1', { ecr: ecr('us-gov-west-1', 'api') }],
    ['210987654321.dkr-ecr.eu-west-1.on.aws/my__api:1', { ecr: ecr('eu-west-1', 'my__api') }],
    ['vpce-01.dkr.ecr.us-east-1.vpce.amazonaws.com/api', { kind: 'image', ecr: null }],
    ['registry.amazonaws.com/api', { kind: 'image', ecr: null }],
    ['ecr.example.com/api', { kind: 'image', ecr: null }],
    ['11111111111.dkr.ecr.us-east-1.amazonaws.com/api:1', { flaw: { code: 'ecr-host', wrong: 'account' } }],
    ['shop.dkr.ecr.us-east-1.amazonaws.com/api:1', { flaw: { code: 'ecr-host', wrong: 'account' } }],
    ['210987654321.dkr.ecr.amazonaws.com/api:1', { flaw: { code: 'ecr-host', wrong: 'region' } }],
    ['210987654321.dkr.ecr.us-east1.amazonaws.com/api', { flaw: { code: 'ecr-host', wrong: 'region' } }],
    ['210987654321.ecr.us-east-1.amazonaws.com/api:1', { flaw: { code: 'ecr-host', wrong: 'dkr' } }],
    ['210987654321.dkr.ecr.cn-north-1.amazonaws.com/api', { flaw: { code: 'ecr-host', wrong: 'domain' } }],
    ['210987654321.dkr.ecr.us-east-1.amazonaws.com', { flaw: { code: 'ecr-host', wrong: 'repository' } }],
    ['210987654321.dkr.ecr.us-east-1.amazonaws.com:1', { flaw: { code: 'ecr-host', wrong: 'repository' } }],
    ['<IMAGE1_NAME>', { kind: 'image', ecr: null }],
    [`\${IMAGE}:\${TAG}`, { kind: 'image', ecr: null }],
    ['__IMAGE__', { kind: 'image', ecr: null }],
    ['210987654321.dkr.ecr.eu-west-1.amazonaws.com/Api:1', { kind: 'invalid', reason: 'MALFORMED' }],
    ['210987654321.dkr.ecr.eu-west-1.amazonaws.com/:1', { kind: 'invalid' }],
    ['api:', { kind: 'invalid' }],
    ['api:1 ', { kind: 'invalid' }],
    ['my api:1', { kind: 'invalid' }],
    ['api@sha256:abc', { kind: 'invalid' }],
    [`api@${digest}@${digest}`, { kind: 'invalid' }],
    ['', { kind: 'invalid' }],
  ])('%s', (text, expected) => {
    expect(parseImage(text)).toMatchObject(expected)
  })

  test('an image as long as a book names no repository', () => {
    expect(parseImage('a'.repeat(100_000)).kind).toBe('invalid')
  })
})

describe('roles', () => {
  test.each<[string, object]>([
    ['arn:aws:iam::210987654321:role/api', { kind: 'role', roleName: 'api', short: false }],
    ['arn:aws:iam::210987654321:role/team/api', { kind: 'role', roleName: 'api' }],
    ['api', { kind: 'role', arn: 'arn:aws:iam::210987654321:role/api', short: true }],
    ['arn:aws:iam::210987654321:user/api', { reason: 'MALFORMED', phase: 'register' }],
    ['arn:aws:iam:eu-west-1:210987654321:role/api', { reason: 'MALFORMED' }],
    ['arn:aws:iam::210987654321:role/', { reason: 'MALFORMED' }],
    ['team/api', { reason: 'MALFORMED' }],
  ])('%s', (text, expected) => {
    expect(parseRole(text, place)).toMatchObject(expected)
  })
})

describe('log groups and file systems', () => {
  test.each<[string, string | null, object]>([
    ['/ecs/api', 'eu-west-1', { kind: 'log-group', group: '/ecs/api', region: 'eu-west-1', created: false }],
    ['/ecs/api', null, { kind: 'log-group', region: null }],
    ['/ecs/my api', 'eu-west-1', { reason: 'MALFORMED' }],
    ['x'.repeat(513), 'eu-west-1', { reason: 'MALFORMED' }],
    ['/ecs/api', 'evil.example.com/', { reason: 'MALFORMED', pointer: '/region' }],
    ['/ecs/api', 'us-east-1a', { reason: 'MALFORMED', pointer: '/region' }],
  ])('%.20s in %s', (group, region, expected) => {
    const option = region === null ? null : placed('/region', region)
    expect(parseLogGroup(group, null, { region: option, createGroup: null })).toMatchObject(expected)
  })

  test("without awslogs-region the group lies in the task's region", () => {
    const target = parseLogGroup('/ecs/api', 'eu-west-1', { region: null, createGroup: null })
    expect(target).toMatchObject({ region: 'eu-west-1', created: false })
  })

  test.each<[string, object]>([
    ['true', { created: true }],
    ['1', { created: true }],
    ['T', { created: true }],
    ['false', { created: false }],
    ['F', { created: false }],
    ['tRuE', { flaw: { code: 'create-group-word' }, pointer: '/create' }],
    ['yes', { flaw: { code: 'create-group-word' }, pointer: '/create' }],
    ['', { flaw: { code: 'create-group-word' } }],
  ])('awslogs-create-group %j', (word, expected) => {
    const createGroup = placed('/create', word)
    expect(parseLogGroup('/ecs/api', 'eu-west-1', { region: null, createGroup })).toMatchObject(expected)
  })

  test.each<[string, string | null, object]>([
    ['fs-0123456789abcdef0', null, { kind: 'file-system', service: 'efs', accessPoint: null, region: 'eu-west-1' }],
    ['fs-0123456789abcdef0', 'fsap-0123456789abcdef0', { accessPoint: { id: 'fsap-0123456789abcdef0' } }],
    ['data', null, { reason: 'MALFORMED' }],
    ['fs-0123456789abcdef0', 'data', { reason: 'MALFORMED', pointer: '/point' }],
  ])('EFS %s with access point %s', (id, accessPoint, expected) => {
    const point = accessPoint === null ? null : placed('/point', accessPoint)
    expect(parseEfs(id, point, place)).toMatchObject(expected)
  })

  test.each<[string, object]>([
    [
      'arn:aws:s3files:us-east-1:210987654321:file-system/fs-01',
      { service: 's3files', region: 'us-east-1', account: '210987654321' },
    ],
    ['fs-01', { reason: 'MALFORMED' }],
    ['arn:aws:elasticfilesystem:us-east-1:210987654321:file-system/fs-01', { reason: 'MALFORMED' }],
    ['arn:aws:s3files:us-east-1::file-system/fs-01', { reason: 'MALFORMED' }],
    ['arn:aws-cn:s3files:us-east-1:210987654321:file-system/fs-01', { reason: 'PARTITION_MISMATCH' }],
    ['arn:aws:s3files:us-east-1:210987654321:file-system/fs-01/access-point/fsap-01', { reason: 'MALFORMED' }],
  ])('S3 Files %s', (arn, expected) => {
    expect(parseS3Files(arn, null, place)).toMatchObject(expected)
  })

  test.each<[string, object]>([
    [
      'arn:aws:s3files:us-east-1:210987654321:access-point/fsap-02',
      { accessPoint: { id: 'fsap-02', pointer: '/point' } },
    ],
    [
      'arn:aws:s3files:us-east-1:210987654321:file-system/fs-01/access-point/fsap-02',
      { accessPoint: { id: 'fsap-02', pointer: '/point' } },
    ],
    ['fsap-02', { flaw: { code: 's3files-access-point-arn' } }],
    ['arn:aws:s3files:us-east-1:210987654321:access-point/data', { flaw: { code: 's3files-access-point-arn' } }],
  ])('S3 Files access point %s', (accessPoint, expected) => {
    const fileSystem = 'arn:aws:s3files:us-east-1:210987654321:file-system/fs-01'
    expect(parseS3Files(fileSystem, placed('/point', accessPoint), place)).toMatchObject(expected)
  })
})

test('no parser throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('', 'arn:aws:s3:::', 'credentialspec:'),
      (tail, head) => {
        const text = head + tail
        const targets = [
          parseRegistryCredentials(text, place),
          parseFsxCredentials(text, place),
          parseCredentialSpec(text, place),
          parseObjectArn(text),
          parseImage(text),
          parseRole(text, place),
          parseLogGroup(text, text, { region: placed('', text), createGroup: placed('', text) }),
          parseEfs(text, placed('', text), place),
          parseS3Files(text, placed('', text), place),
        ]
        for (const target of targets) expect(target.kind).toMatch(/^[a-z-]+$/)
      },
    ),
  )
})
