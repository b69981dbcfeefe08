import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonObject } from '../../../src/base/json.ts'
import { cloudformation } from './cloudformation.ts'
import { codedeploy } from './codedeploy.ts'
import { ec2 } from './ec2.ts'
import { ecr, layerConfig } from './ecr.ts'
import { ecs } from './ecs.ts'
import type { EcsReplay } from './ecs-replay.ts'
import { replayOperations } from './ecs-replay.ts'
import { efs } from './efs.ts'
import { elbv2 } from './elbv2.ts'
import { iam } from './iam.ts'
import { kms } from './kms.ts'
import { logs } from './logs.ts'
import type { CallContext, Operations } from './operation.ts'
import { AwsError } from './operation.ts'
import { isDenied, refuse, strike } from './refusal.ts'
import type { Reply } from './reply.ts'
import { replyError, replyResult } from './reply.ts'
import type { AwsRequest } from './request.ts'
import { readAwsRequest, signingScope } from './request.ts'
import { answerS3 } from './s3.ts'
import { s3files } from './s3files.ts'
import { secretsManager } from './secrets-manager.ts'
import { ssm } from './ssm.ts'
import { sts } from './sts.ts'
import type { Account, World } from './world.ts'
import { accountOf } from './world.ts'

export interface AwsCall {
  service: string
  operation: string
  input: JsonObject
  region: string
  /** Milliseconds since the server started, at which it came and was answered; until then `until` is infinite. */
  at: number
  until: number
  /** The same for the attempts of one call. */
  invocation: string
  /** The error code answered, or null. */
  error: string | null
}

export interface AwsServer {
  url: string
  /** The account as it is now; a test may change it between runs. */
  account: Account
  /** Every request, in the order of arrival, retries included. */
  calls: AwsCall[]
  /** What a read-only tool must never cause: objects read, images imported, unknown operations. */
  effects: string[]
  /** The most requests that were under way at once. */
  maxInFlight: number
  close(): Promise<void>
}

/** A bucket of requests that some operations share; who finds it empty is throttled. */
export interface RequestBucket {
  /** `ecs:ListTasks`, … */
  operations: readonly string[]
  burst: number
  perSecond: number
}

export interface AwsServerOptions {
  latencyMs?: number
  buckets?: readonly RequestBucket[]
  /** Recorded answers for ECS and CodeDeploy, in the format of `vectors/last-healthy.json`. */
  ecsReplay?: EcsReplay
}

const SERVICES: Readonly<Record<string, Operations>> = {
  secretsmanager: secretsManager,
  ssm,
  iam,
  sts,
  ecs,
  ec2,
  ecr,
  logs,
  kms,
  codedeploy,
  cloudformation,
  elasticfilesystem: efs,
  elasticloadbalancing: elbv2,
  s3files,
}

/** Answers on a loopback port as AWS would for this world, for all services and regions. */
export async function startAws(world: World = {}, options: AwsServerOptions = {}): Promise<AwsServer> {
  const account = accountOf(world)
  const started = performance.now()
  const replay = options.ecsReplay === undefined ? undefined : replayOperations(options.ecsReplay)
  const state: AwsServer = { url: '', account, calls: [], effects: [], maxInFlight: 0, close: () => close(server) }
  const level = new Map<RequestBucket, { drops: number; at: number }>()
  let inFlight = 0

  const drawsFrom = (operation: string): boolean =>
    (options.buckets ?? [])
      .filter(({ operations }) => operations.includes(operation))
      .every((bucket) => {
        const now = performance.now()
        const { drops, at } = level.get(bucket) ?? { drops: bucket.burst, at: now }
        const filled = Math.min(bucket.burst, drops + ((now - at) * bucket.perSecond) / 1000)
        level.set(bucket, { drops: filled >= 1 ? filled - 1 : filled, at: now })
        return filled >= 1
      })

  const answer = async (request: IncomingMessage, body: string): Promise<Reply | undefined> => {
    if (request.url?.startsWith('/ecr-layer/')) return layerConfig(request.url, account)
    const asked = readAwsRequest(request, body)
    const { service, operation, input, region, invocation } = asked
    const call: AwsCall = {
      service,
      operation,
      input,
      region,
      invocation,
      at: performance.now() - started,
      until: Number.POSITIVE_INFINITY,
      error: null,
    }
    state.calls.push(call)
    if (options.latencyMs !== undefined) await sleep(options.latencyMs)
    try {
      if (signingScope(request.headers.authorization) === undefined) throw unsigned(asked)
      if (!drawsFrom(`${service}:${operation}`)) throw new AwsError('ThrottlingException', 'Rate exceeded')
      const fault = strike(account.faults, `${service}:${operation}`)
      if (fault?.reset === true) {
        call.error = 'reset'
        return undefined
      }
      if (fault?.body !== undefined) return { status: 200, headers: { 'content-type': 'text/html' }, body: fault.body }
      if (fault !== undefined) throw new AwsError(fault.code, fault.message ?? 'Rate exceeded', fault.status ?? 400)
      refuse(account, asked)
      const context: CallContext = {
        account,
        region,
        url: state.url,
        effects: state.effects,
        denies: (name, resource) => isDenied(account, name, resource),
      }
      if (service === 's3') return answerS3(asked, context)
      const run =
        replay?.[service]?.[operation] ?? (replay?.[service] === undefined ? SERVICES[service]?.[operation] : undefined)
      if (run === undefined) throw unknownOperation(asked, state.effects)
      return replyResult(asked, run(input, context))
    } catch (error) {
      const known =
        error instanceof AwsError
          ? error
          : new AwsError('InternalFailure', `the embedded AWS failed: ${String(error)}`, 500)
      if (known !== error) state.effects.push(`InternalFailure in ${service}:${operation}: ${String(error)}`)
      call.error = known.code
      return replyError(asked, known)
    } finally {
      call.until = performance.now() - started
    }
  }

  const server = createServer((request, response) => {
    inFlight += 1
    state.maxInFlight = Math.max(state.maxInFlight, inFlight)
    response.on('close', () => {
      inFlight -= 1
    })
    readBody(request)
      .then((body) => answer(request, body))
      .then((reply) => (reply === undefined ? request.socket.destroy() : send(response, reply)))
      .catch((error: unknown) => send(response, { status: 500, headers: {}, body: String(error) }))
  })
  state.url = await listen(server)
  return state
}

function unsigned({ protocol }: AwsRequest): AwsError {
  const code = protocol === 'json' ? 'MissingAuthenticationTokenException' : 'MissingAuthenticationToken'
  return new AwsError(code, 'Missing Authentication Token', 403)
}

function unknownOperation({ service, operation, protocol }: AwsRequest, effects: string[]): AwsError {
  effects.push(`unknown operation ${service}:${operation}`)
  return protocol === 'query'
    ? new AwsError('InvalidAction', `Could not find operation ${operation} in the embedded ${service}`)
    : new AwsError('UnknownOperationException', `The embedded ${service} has no operation ${operation}`)
}

/** The address, once the server listens on a free loopback port. */
export function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address() as AddressInfo
      resolve(`http://127.0.0.1:${address.port}`)
    })
  })
}

/** Also ends every connection that was kept open. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'x-amzn-requestid': 'request', ...headers })
  response.end(body)
}
