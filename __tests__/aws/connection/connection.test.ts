import { afterEach, expect, test, vi } from 'vitest'
import { type Connection, connectToAws } from '../../../src/aws/connection/connection.ts'
import { createEcsReader } from '../../../src/aws/ecs.ts'
import { type AwsServer, startAws } from '../../support/aws/server.ts'

let server: AwsServer | null = null
let connection: Connection | null = null

afterEach(async () => {
  vi.unstubAllEnvs()
  connection?.close()
  await server?.close()
})

test('a run with many services stays within the rates that ECS grants', async () => {
  const names = Array.from({ length: 70 }, (_, index) => `shop-${index}:1`)
  const taskDefinitions = names.map((name) => ({
    taskDefinitionArn: `arn:aws:ecs:us-east-1:111122223333:task-definition/${name}`,
    family: name.split(':')[0] ?? '',
    revision: 1,
    status: 'ACTIVE',
  }))
  const buckets = [{ operations: ['ecs:DescribeTaskDefinition', 'ecs:ListTaskDefinitions'], burst: 50, perSecond: 20 }]
  server = await startAws({ ecs: { taskDefinitions } }, { buckets })
  vi.stubEnv('AWS_ENDPOINT_URL', server.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  connection = connectToAws(process.env)
  const reader = createEcsReader(connection, 'us-east-1')
  const answers = await Promise.all(names.map((name) => reader.taskDefinition(name)))
  expect(answers.filter(({ status }) => status !== 'found')).toEqual([])
  expect(server.calls.filter(({ error }) => error === 'ThrottlingException')).toEqual([])
}, 30_000)
