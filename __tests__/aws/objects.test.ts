import { expect, test } from 'vitest'
import { createObjectReader } from '../../src/aws/objects.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const policy = { Version: '2012-10-17', Statement: [] }
const world: World = {
  region: 'us-east-1',
  buckets: [
    { name: 'plain', objects: { 'api.env': {} }, policy },
    { name: 'bare', objects: {} },
    { name: 'away', region: 'eu-west-1', objects: { 'api.env': { kmsKeyId: KEY } }, policy },
    { name: 'theirs', owner: '444455556666', objects: { 'api.env': {} } },
    { name: 'their-away', region: 'eu-west-1', owner: '444455556666', objects: { 'api.env': {} } },
  ],
}

async function objectsOf(given: World) {
  const { connection } = await connect(given)
  return createObjectReader(connection)
}

test('the head of an object tells the region of its bucket and its key', async () => {
  const { head } = await objectsOf(world)
  const plain = { region: 'us-east-1', kmsKeyId: null, bucketKey: false }
  expect(await head('us-east-1', 'plain', 'api.env')).toEqual({ status: 'found', value: plain })
  const sealed = { region: 'eu-west-1', kmsKeyId: KEY, bucketKey: false }
  expect(await head('us-east-1', 'away', 'api.env')).toEqual({ status: 'found', value: sealed })
  expect(await head('us-east-1', 'plain', 'gone.env')).toEqual({ status: 'absent' })
})

test.each([
  ['here', 'plain', { ownAccount: true, policy: JSON.stringify(policy) }],
  ['without one', 'bare', { ownAccount: true, policy: null }],
  ['in another region', 'away', { ownAccount: true, policy: JSON.stringify(policy) }],
  ['of another account', 'theirs', { ownAccount: false }],
  ['of another account and region', 'their-away', { ownAccount: false }],
])('the policy of a bucket %s', async (_what, bucket, value) => {
  const { bucketPolicy } = await objectsOf(world)
  expect(await bucketPolicy('us-east-1', bucket)).toEqual({ status: 'found', value })
})

test('a bucket that is not there, and one that the pipeline may not look at', async () => {
  const { bucketPolicy } = await objectsOf({ ...world, denied: ['s3:GetBucketPolicy plain'] })
  expect(await bucketPolicy('us-east-1', 'gone')).toEqual({ status: 'absent' })
  expect(await bucketPolicy('us-east-1', 'plain')).toMatchObject({
    status: 'unknown',
    cause: 'NOT_PERMITTED',
    reason: expect.stringContaining('s3:GetBucketPolicy'),
  })
})

test.each([
  ['plain', 'found'],
  ['away', 'found'],
  ['theirs', 'unknown'],
  ['their-away', 'unknown'],
])('whether %s is the account’s own', async (bucket, status) => {
  const { isOwnedBy } = await objectsOf(world)
  expect((await isOwnedBy('us-east-1', bucket, 'api.env', '111122223333')).status).toBe(status)
})
