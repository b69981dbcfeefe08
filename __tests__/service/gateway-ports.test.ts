import { expect, test } from 'vitest'
import { createEcsReader } from '../../src/aws/ecs.ts'
import { found } from '../../src/base/lookup.ts'
import { gatewayPorts } from '../../src/service/gateway-ports.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'
import { connect } from '../support/connected.ts'
import { serviceWith } from '../support/service-facts.ts'

const arn = 'arn:aws:ecs:us-east-1:111122223333:service-revision/prod/api/1001'
const definition = (...names: string[]) =>
  readTaskDefinition({
    family: 'api',
    containerDefinitions: [
      { name: 'api', image: 'nginx', portMappings: names.map((name, index) => ({ containerPort: 80 + index, name })) },
    ],
  })

async function ask(before: string[] | null, now: string[], currentRevision: string | null = arn) {
  const revision = {
    serviceRevisionArn: arn,
    taskDefinition: 'arn:aws:ecs:us-east-1:111122223333:task-definition/api:5',
  }
  const gatewayConnectors = [{ portName: 'http' }]
  const { aws, connection } = await connect({ ecs: { serviceRevisions: [{ ...revision, gatewayConnectors }] } })
  const ports = await gatewayPorts(
    createEcsReader(connection, 'us-east-1'),
    found(serviceWith({ currentRevision })),
    definition(...now),
    before === null ? null : definition(...before),
  )
  return { ports, calls: aws.calls.length }
}

test('what gateways use is asked where a port name is gone', async () => {
  expect(await ask(['http', 'admin'], ['admin'])).toEqual({ ports: ['http'], calls: 1 })
})

test.each([
  ['no port name is gone', ['http'], ['http', 'grpc'], arn],
  ['there is no baseline', null, [], arn],
  ['nothing tells the revision', ['http'], [], null],
] as const)('and not where %s', async (_what, before, now, revision) => {
  expect(await ask(before === null ? null : [...before], [...now], revision)).toEqual({ ports: [], calls: 0 })
})

test('a revision that ECS no longer has names no gateway', async () => {
  expect((await ask(['http'], [], `${arn}9`)).ports).toEqual([])
})
