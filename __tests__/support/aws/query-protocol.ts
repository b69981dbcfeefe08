import type { Json, JsonObject } from '../../../src/base/json.ts'
import { isObject } from './operation.ts'

type Node = { [key: string]: Node | string }

/** The input has its lists (`.member.N`) as arrays. */
export function decodeQuery(body: string): { operation: string; version: string; input: JsonObject } {
  const root: Node = {}
  let operation = ''
  let version = ''
  for (const [name, value] of new URLSearchParams(body)) {
    if (name === 'Action') operation = value
    else if (name === 'Version') version = value
    else put(root, name.split('.'), value)
  }
  const input = toJson(root)
  return { operation, version, input: isObject(input) ? input : {} }
}

function put(node: Node, [first = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    node[first] = value
    return
  }
  const child = node[first]
  const next: Node = typeof child === 'object' ? child : {}
  node[first] = next
  put(next, rest, value)
}

function toJson(node: Node | string): Json {
  if (typeof node === 'string') return node
  const members = node.member
  if (typeof members === 'object') {
    return Object.keys(members)
      .sort((a, b) => Number(a) - Number(b))
      .map((index) => toJson(members[index] ?? ''))
  }
  return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, toJson(child)]))
}

export function encodeQuery(operation: string, result: JsonObject): string {
  return `<${operation}Response><${operation}Result>${xmlMembers(result)}</${operation}Result><ResponseMetadata><RequestId>request</RequestId></ResponseMetadata></${operation}Response>`
}

export function encodeQueryError(code: string, message: string, status: number): string {
  const type = status >= 500 ? 'Receiver' : 'Sender'
  return `<ErrorResponse><Error><Type>${type}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>request</RequestId></ErrorResponse>`
}

/** As XML character data. */
export function escapeXml(value: string): string {
  return value.replace(/[&<>"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function xmlMembers(value: JsonObject): string {
  return Object.entries(value)
    .map(([name, child]) =>
      Array.isArray(child) && child.length === 0 ? `<${name}/>` : `<${name}>${xml(child)}</${name}>`,
    )
    .join('')
}

function xml(value: Json): string {
  if (Array.isArray(value)) return value.map((item: Json) => `<member>${xml(item)}</member>`).join('')
  if (isObject(value)) return xmlMembers(value)
  return escapeXml(String(value))
}
