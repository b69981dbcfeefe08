import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { check } from '../../src/checks/execution-role-present.ts'
import type { Reference } from '../../src/references/parse/reference.ts'
import { contextOf } from '../support/check-context.ts'
import { referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const fargate = { launchType: 'FARGATE', platformVersion: '1.4.0', windows: false }
const instances = { launchType: 'EC2', platformVersion: null, windows: false }
const ecr = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1'

test.each<[string, string, Reference['slot'], typeof fargate | typeof instances, JsonObject, string[]]>([
  ['a secret, on Fargate', '/shop/db', 'secrets', fargate, {}, ['fail:error']],
  ['a secret, on EC2', '/shop/db', 'secrets', instances, {}, ['fail:error']],
  ['a log option from a secret', '/token', 'log-secret-option', instances, {}, ['fail:error']],
  ['registry credentials', 'registry', 'repository-credentials', instances, {}, ['fail:error']],
  ['an image in ECR, on Fargate', ecr, 'image', fargate, {}, ['fail:error']],
  ['an image in ECR, on EC2', ecr, 'image', instances, {}, []],
  [
    'an image in ECR, on EC2 but compatible with Fargate',
    ecr,
    'image',
    instances,
    { requiresCompatibilities: ['EC2', 'FARGATE'] },
    ['fail:error'],
  ],
  ['awslogs, on Fargate', '/ecs/api', 'log-group', fargate, {}, ['fail:error']],
  ['a public image', 'nginx', 'image', fargate, {}, []],
  ['a secret and the role', '/shop/db', 'secrets', fargate, { executionRoleArn: 'api' }, []],
])('%s', (_title, text, slot, platform, rendered, expected) => {
  const context = contextOf({ rendered, platform, resolutions: [resolved(referenceTo(text, slot))] })
  expect(verdictsOf(check, context).map(([verdict]) => verdict)).toEqual(expected)
})
