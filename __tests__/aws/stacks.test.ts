import { describe, expect, test } from 'vitest'
import { createStackReader } from '../../src/aws/stacks.ts'
import type { World } from '../support/aws/world.ts'
import { connect } from '../support/connected.ts'

const region = 'us-east-1'
const changeSet = `arn:aws:cloudformation:${region}:111122223333:changeSet/release-7/0a1b`
const resources = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`R${index}`, `id-${index}`]))

async function open(world: World) {
  const { aws, connection } = await connect(world)
  return { aws, reader: createStackReader(connection) }
}

describe('a stack', () => {
  test('has its resources over all pages, asked for once, without those that failed or are gone', async () => {
    const { aws, reader } = await open({
      stacks: [{ name: 'shop', resources, statuses: { R0: 'DELETE_COMPLETE', R1: 'CREATE_FAILED' } }],
    })
    const [answer] = await Promise.all([reader.resources(region, 'shop'), reader.resources(region, 'shop')])
    expect(answer.status === 'found' ? answer.value.length : answer).toBe(228)
    expect(answer).toMatchObject({
      value: expect.arrayContaining([{ logicalId: 'R229', physicalId: 'id-229', type: 'AWS::Any::Type' }]),
    })
    expect(aws.calls).toHaveLength(3)
  })

  test('that is not there is absent, one that may not be looked at is unknown', async () => {
    const { reader } = await open({ stacks: [{ name: 'shop' }], denied: ['cloudformation:GetTemplate'] })
    expect(await reader.resources(region, 'shopp')).toEqual({ status: 'absent' })
    expect(await reader.resources('eu-west-1', 'shop')).toEqual({ status: 'found', value: [] })
    expect(await reader.template(region, 'shop')).toMatchObject({ status: 'unknown', cause: 'NOT_PERMITTED' })
  })

  test('exports values to others', async () => {
    const { reader } = await open({
      stacks: [
        { name: 'net', exports: { 'net-vpc': 'vpc-1' } },
        { name: 'db', exports: { 'db-arn': 'arn' } },
      ],
    })
    expect(await reader.exports(region)).toEqual({ status: 'found', value: { 'net-vpc': 'vpc-1', 'db-arn': 'arn' } })
  })
})

describe('a change set', () => {
  const world: World = {
    stacks: [
      {
        name: 'shop',
        template: 'deployed',
        changeSets: [{ arn: changeSet, template: 'proposed', parameters: { Tag: 'v7', Password: '****' } }],
      },
    ],
  }

  test('has its stack, its template, and the parameters that are not hidden', async () => {
    const { reader } = await open(world)
    expect(await reader.changeSet(region, changeSet)).toEqual({
      status: 'found',
      value: { stackName: 'shop', status: 'CREATE_COMPLETE', statusReason: null, parameters: { Tag: 'v7' } },
    })
    expect(await reader.template(region, changeSet)).toEqual({ status: 'found', value: 'proposed' })
    expect(await reader.template(region, 'shop')).toEqual({ status: 'found', value: 'deployed' })
  })

  test('that is not there is absent', async () => {
    const { reader } = await open(world)
    expect(await reader.changeSet(region, changeSet.replace('release-7', 'release-8'))).toEqual({ status: 'absent' })
    expect(await reader.template(region, changeSet.replace('release-7', 'release-8'))).toEqual({ status: 'absent' })
  })
})
