import { expect, test } from 'vitest'
import { createKeyReader } from '../../src/aws/keys.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

const key = (id: string) => `arn:aws:kms:us-east-1:111122223333:key/${id.repeat(8)}-12ab-34cd-56ef-1234567890ab`
const world: World = {
  keys: [
    {
      arn: key('1'),
      state: 'Enabled',
      manager: 'CUSTOMER',
      aliases: ['alias/app', 'alias/shop'],
      tags: { team: 'shop', note: '' },
    },
    { arn: key('2'), state: 'Enabled', manager: 'CUSTOMER' },
  ],
}

test('all aliases of a key, or that it has none', async () => {
  const { connection } = await connect(world)
  const { aliases } = createKeyReader(connection)
  expect(await aliases('us-east-1', key('1'))).toEqual({ status: 'found', value: ['alias/app', 'alias/shop'] })
  expect(await aliases('us-east-1', key('2'))).toEqual({ status: 'found', value: [] })
  expect(await aliases('us-east-1', key('3'))).toEqual({ status: 'absent' })
})

test('all tags of a key, or that it has none', async () => {
  const { connection } = await connect(world)
  const { tags } = createKeyReader(connection)
  expect(await tags('us-east-1', key('1'))).toEqual({ status: 'found', value: { team: 'shop', note: '' } })
  expect(await tags('us-east-1', key('2'))).toEqual({ status: 'found', value: {} })
  expect(await tags('us-east-1', key('3'))).toEqual({ status: 'absent' })
})

test('a pipeline that may not look has seen nothing', async () => {
  const { connection } = await connect({ ...world, denied: ['kms:ListAliases'] })
  expect(await createKeyReader(connection).aliases('us-east-1', key('1'))).toMatchObject({
    status: 'unknown',
    reason: expect.stringContaining('kms:ListAliases'),
  })
})
