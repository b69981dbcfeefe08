import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Json, JsonObject } from '../../../src/base/json.ts'
import { isObject } from '../aws/operation.ts'
import type { Reply } from '../aws/reply.ts'

/** One way in which an answer goes wrong; `Asked` is what the server knows of the request. */
export interface Fault<Asked> {
  readonly name: string
  /** Whether every attempt meets it; else only the first one. */
  readonly lasts: boolean
  /** Whether only a time ends the waiting for it. */
  readonly hangs: boolean
  /** Sends something, or nothing, in place of the right answer. */
  strike(response: ServerResponse, answer: Reply, asked: Asked): void
}

type Strike<Asked> = Fault<Asked>['strike']

/** Bytes of an answer that nobody needs. */
const hugeBytes = 2 * 1024 * 1024
/** Milliseconds between two bytes of an answer that drips. */
const dripMs = 40

export function lasting<Asked>(name: string, strike: Strike<Asked>): Fault<Asked> {
  return { name, lasts: true, hangs: false, strike }
}

function hanging<Asked>(name: string, strike: Strike<Asked>): Fault<Asked> {
  return { name, lasts: true, hangs: true, strike }
}

export function once<Asked>(name: string, strike: Strike<Asked>): Fault<Asked> {
  return { name, lasts: false, hangs: false, strike }
}

function saying(status: number, type: string, body: string | Buffer): Strike<unknown> {
  return (response) => {
    response.writeHead(status, { 'content-type': type })
    response.end(body)
  }
}

export function changed(change: (answer: Reply) => Partial<Reply>): Strike<unknown> {
  return (response, answer) => end(response, { ...answer, ...change(answer) })
}

/** What a proxy, a gateway or a captive portal says in place of the service. */
const page = '<html><head><title>Sign in</title></head><body>It works</body></html>'

/** Of any service that speaks HTTP. */
export const brokenAnswers: readonly Fault<unknown>[] = [
  lasting('503 with a page', saying(503, 'text/html', page)),
  hanging('no answer', () => undefined),
  hanging('headers and no body', (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.flushHeaders()
  }),
  once('reset once', (response) => response.destroy()),
  lasting('reset', (response) => response.destroy()),
  lasting('reset within the body', (response, { body }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length + 10) })
    response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.destroy())
  }),
  lasting('a page', saying(200, 'text/html', page)),
  lasting('nothing', saying(200, 'application/json', '')),
  lasting('an empty object', saying(200, 'application/json', '{}')),
  lasting('noise', saying(200, 'application/octet-stream', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x7b]))),
  lasting(
    'half of the answer',
    changed(({ body }) => ({ body: body.slice(0, Math.floor(body.length / 2)) })),
  ),
  lasting(
    'objects in place of texts',
    changed(({ body }) => ({ body: withMembers(body, leavesReplaced) })),
  ),
  lasting(
    'texts in place of lists',
    changed(({ body }) => ({ body: withMembers(body, listsReplaced) })),
  ),
  lasting(
    'a huge answer',
    changed(({ body }) => ({ body: `${' '.repeat(hugeBytes)}${body}` })),
  ),
  hanging('a drop at a time', (response, { status, headers, body }) => {
    response.writeHead(status, headers)
    let at = 0
    const timer = setInterval(() => {
      if (response.destroyed || at >= body.length) clearInterval(timer)
      if (at >= body.length) response.end()
      else response.write(body[at])
      at += 1
    }, dripMs)
  }),
  lasting('redirected', (response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/' })
    response.end()
  }),
  lasting(
    'packed in a way that it does not name',
    changed(({ body }) => ({ body: gzipSync(body).toString('latin1') })),
  ),
  lasting(
    'named as packed, and not packed',
    changed(({ headers }) => ({ headers: { ...headers, 'content-encoding': 'gzip' } })),
  ),
]

export function end(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers)
  response.end(body)
}

/** The answer in its own protocol, with members of other types; what is XML has a text where its members were. */
function withMembers(body: string, change: (value: Json) => Json): string {
  const parsed = parseAnswer(body)
  if (parsed !== undefined) return JSON.stringify(change(parsed))
  // EC2 puts no result around the members of its answers.
  const holder = /<\w+Result>/.test(body) ? /<(\w+Result)>.*<\/\1>/s : /<(\w+Response)>.*<\/\1>/s
  return body.replace(holder, '<$1>text</$1>')
}

/** Undefined for what is no JSON. */
export function parseAnswer(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch {
    return undefined
  }
}

function leavesReplaced(value: Json): Json {
  if (Array.isArray(value)) return value.map(leavesReplaced)
  return isObject(value) ? mapped(value, leavesReplaced) : {}
}

function listsReplaced(value: Json): Json {
  if (Array.isArray(value)) return 'text'
  return isObject(value) ? mapped(value, listsReplaced) : value
}

function mapped(value: JsonObject, change: (member: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]))
}
