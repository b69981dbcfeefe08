import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { type Connection, connectToAws } from '../../../src/aws/connection/connection.ts'
import { createEcsReader } from '../../../src/aws/ecs.ts'
import { createKeyReader } from '../../../src/aws/keys.ts'
import { createSecretReader } from '../../../src/aws/secrets.ts'
import { type AwsServer, close, listen, startAws } from '../../support/aws/server.ts'

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
    containerDefinitions: [{ name: 'shop', image: 'shop:1' }],
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

/** A connection to a server that answers as told. */
async function connectTo(answer: RequestListener, answerTimeouts = [5000, 5000]) {
  const http = createServer(answer)
  const url = await listen(http)
  vi.stubEnv('AWS_ENDPOINT_URL', url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  connection = connectToAws(process.env, { answerTimeoutsMs: answerTimeouts })
  return { secrets: createSecretReader(connection), keys: createKeyReader(connection), close: () => close(http) }
}

/** What Secrets Manager answers of a secret without a policy. */
const withoutPolicy = '{"ARN":"arn:aws:secretsmanager:us-east-1:111122223333:secret:a-Ab3dEf","Name":"a"}'

const operationOf = (request: IncomingMessage) => String(request.headers['x-amz-target']).split('.').at(-1)

test('an operation that hangs is tried twice, and then not waited for again; the others go on', async () => {
  const asked: (string | undefined)[] = []
  const account = await connectTo(
    (request, response) => {
      asked.push(operationOf(request))
      if (operationOf(request) !== 'DescribeSecret') response.end(withoutPolicy)
    },
    [200, 200],
  )
  const late = { status: 'unknown', cause: 'SERVICE_ERROR', reason: expect.stringContaining('no answer in time') }
  expect(await account.secrets.describe('us-east-1', 'a')).toMatchObject(late)
  expect(await account.secrets.describe('us-east-1', 'b')).toMatchObject(late)
  expect(await account.secrets.resourcePolicy('us-east-1', 'a')).toEqual({ status: 'found', value: null })
  expect(asked).toEqual(['DescribeSecret', 'DescribeSecret', 'GetResourcePolicy'])
  await account.close()
})

test('a body that never ends is no answer', async () => {
  const account = await connectTo((_request, response) => void response.writeHead(200).write('{'), [200, 200])
  expect(await account.secrets.describe('us-east-1', 'a')).toMatchObject({ status: 'unknown' })
  await account.close()
})

test.each<[string, RequestListener]>([
  ['a page of HTML', (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
  ['a broken service', (_request, response) => response.writeHead(500).end()],
  ['a cut connection', (request) => void request.socket.destroy()],
])('%s is an unknown answer, never an absent one', async (_title, answer) => {
  const account = await connectTo(answer)
  expect(await account.keys.describe('us-east-1', 'a')).toMatchObject({ status: 'unknown' })
  await account.close()
})

test('a failure of the network is told with its code', async () => {
  const account = await connectTo(() => undefined)
  await account.close()
  expect(await account.secrets.describe('us-east-1', 'a')).toMatchObject({
    status: 'unknown',
    reason: expect.stringContaining('ECONNREFUSED'),
  })
})

test('a hundred questions against fifty a second all get their answers', async () => {
  let [tokens, filled] = [20, performance.now()]
  const account = await connectTo((_request, response) => {
    const now = performance.now()
    tokens = Math.min(20, tokens + ((now - filled) / 1000) * 50)
    filled = now
    if (tokens < 1) {
      response.writeHead(400, { 'x-amzn-errortype': 'ThrottlingException' }).end('{}')
      return
    }
    tokens -= 1
    response.end(withoutPolicy)
  })
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => account.secrets.resourcePolicy('us-east-1', `secret-${index}`)),
  )
  expect(answers.filter(({ status }) => status !== 'found')).toEqual([])
  await account.close()
})
