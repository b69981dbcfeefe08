import { expect, test } from 'vitest'
import { openAccount } from '../../../src/aws/account.ts'
import { connect } from '../../support/connected.ts'

const region = 'us-east-1'
const key = 'arn:aws:kms:us-east-1:111122223333:key/1b2c3d4e-0000-4000-8000-000000000001'

async function answered(operation: string, body: string) {
  const { connection } = await connect({ faults: [{ operation, code: '', times: 9, body }] })
  return openAccount(connection, true)
}

// What the SDK hands over unseen, and would be read as "there is none", or as something else.
test.each([
  ['a list that is a text', 'ecs:ListClusters', '{"clusterArns": "text"}'],
  ['a text that is an object', 'ecs:ListClusters', '{"clusterArns": [{}]}'],
  ['a text that is a number', 'ecs:ListClusters', '{"clusterArns": [7]}'],
  ['nothing where a text belongs', 'ecs:ListClusters', '{"clusterArns": [null]}'],
  ['an object that is a list', 'ecs:ListClusters', '[]'],
])('%s is an answer that cannot be read', async (_title, operation, body) => {
  const account = await answered(operation, body)
  expect(await account.ecs(region).clusterArns()).toMatchObject({
    status: 'unknown',
    cause: 'SERVICE_ERROR',
    reason: `${operation} gave an answer that cannot be read`,
  })
})

test.each([
  ['a map that is a text', '{"ARN": "a", "Name": "n", "VersionIdsToStages": "text"}'],
  ['a list in a map that is a text', '{"ARN": "a", "Name": "n", "VersionIdsToStages": {"1": "AWSCURRENT"}}'],
  ['a date that is none', '{"ARN": "a", "Name": "n", "DeletedDate": "soon"}'],
])('%s is, too', async (_title, body) => {
  const account = await answered('secretsmanager:DescribeSecret', body)
  expect(await account.secrets.describe(region, 'shop/db')).toMatchObject({ status: 'unknown' })
})

test('an alias without a name that is a text', async () => {
  const account = await answered('kms:ListAliases', '{"Aliases": [{"AliasName": {}}]}')
  expect(await account.keys.aliases(region, key)).toMatchObject({ status: 'unknown' })
})

test('members that the model does not know, and absent ones, are as they were', async () => {
  const account = await answered('ecs:ListClusters', '{"clusterArns": ["a"], "nextToken": null, "newMember": [7, {}]}')
  expect(await account.ecs(region).clusterArns()).toEqual({ status: 'found', value: ['a'] })
})
