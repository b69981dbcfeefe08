import { expect, test } from 'vitest'
import type { Identity } from '../../../src/account/facts.ts'
import { absent, found, type Lookup } from '../../../src/base/lookup.ts'
import { taskScope } from '../../../src/references/parse/task-scope.ts'
import { readTaskDefinition } from '../../../src/task-definition/task-definition.ts'

const own = '111122223333'
const other = '444455556666'
const third = '777788889999'
const role = (account: string) => `arn:aws:iam::${account}:role/api`
const secret = (account: string) => `arn:aws:secretsmanager:eu-west-1:${account}:secret:shop/db`
const pipeline = found({ account: own, arn: `arn:aws:iam::${own}:role/ci` })

interface Named {
  readonly cluster?: string
  readonly execution?: string
  readonly task?: string
  readonly secrets?: readonly string[]
  readonly image?: string
}

function accountOf(
  { cluster = 'prod', execution, task, secrets = [], image = 'nginx' }: Named,
  identity: Lookup<Identity> = pipeline,
) {
  const definition = readTaskDefinition({
    ...(execution === undefined ? {} : { executionRoleArn: execution }),
    ...(task === undefined ? {} : { taskRoleArn: task }),
    containerDefinitions: [
      { name: 'api', image, secrets: secrets.map((valueFrom, index) => ({ name: `S${index}`, valueFrom })) },
    ],
  })
  return taskScope(cluster, 'eu-west-1', definition, identity).account
}

test.each<[string, Named, string]>([
  ['a cluster by its ARN', { cluster: `arn:aws:ecs:eu-west-1:${third}:cluster/prod`, execution: role(other) }, third],
  ['the pipeline where nothing else does', {}, own],
  ['the pipeline where a role agrees', { execution: role(other), task: role(own) }, own],
  ['the pipeline where a secret agrees', { execution: role(other), secrets: [secret(own)] }, own],
  [
    'the pipeline where an image agrees',
    { execution: role(other), image: `${own}.dkr.ecr.eu-west-1.amazonaws.com/api:1` },
    own,
  ],
  ['the roles where nothing agrees with the pipeline', { execution: role(other), secrets: [secret(other)] }, other],
  ['the roles where nothing else tells', { execution: role(other) }, other],
  [
    'the roles where only things of a third account are named',
    { execution: role(other), secrets: [secret(third)] },
    other,
  ],
])('the account is told by %s', (_title, named, expected) => {
  expect(accountOf(named)).toBe(expected)
})

test('before anybody is told who the pipeline is, the roles tell', () => {
  expect(accountOf({ execution: role(other), secrets: [secret(own)] }, absent)).toBe(other)
})
