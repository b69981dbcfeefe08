import type { Json, JsonObject } from '../../../src/base/json.ts'
import type { Account } from './world.ts'

/** What an operation may know beside its input. */
export interface CallContext {
  account: Account
  /** The region the request was signed for. */
  region: string
  /** Where this server listens, for answers that hold an address. */
  url: string
  /** Things that a read-only tool must never cause; filled by the operations that cause them. */
  effects: string[]
  /** Tells whether the world refuses an operation on a resource to the pipeline. */
  denies(operation: string, resource?: string): boolean
}

export type Operation = (input: JsonObject, context: CallContext) => JsonObject
export type Operations = Readonly<Record<string, Operation>>

/** An error that the service answers: its code, and the HTTP status. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, message: string, status = 400) {
    super(message)
    this.name = 'AwsError'
    this.code = code
    this.status = status
  }
}

export function text(input: JsonObject, member: string): string | undefined {
  const value = input[member]
  return typeof value === 'string' ? value : undefined
}

/** Throws what a service answers to its absence. */
export function requiredText(input: JsonObject, member: string): string {
  const value = text(input, member)
  if (value === undefined || value === '') {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
    )
  }
  return value
}

export function texts(input: JsonObject, member: string): string[] {
  return list(input, member).filter((item) => typeof item === 'string')
}

/** Empty where it is absent. */
export function list(input: JsonObject, member: string): readonly Json[] {
  const value = input[member]
  return Array.isArray(value) ? value : []
}

export function objects(input: JsonObject, member: string): JsonObject[] {
  return list(input, member).filter((item) => isObject(item))
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The query protocol sends numbers as text. */
export function number(input: JsonObject, member: string): number | undefined {
  const value = input[member]
  if (typeof value === 'number') return value
  return typeof value === 'string' && value !== '' ? Number(value) : undefined
}

/** In either protocol. */
export function flag(input: JsonObject, member: string): boolean {
  return input[member] === true || input[member] === 'true'
}

/** Leaves out the members that are undefined, as services do. */
export function present(members: Record<string, Json | undefined>): JsonObject {
  const kept: Record<string, Json> = {}
  for (const [name, value] of Object.entries(members)) if (value !== undefined) kept[name] = value
  return kept
}

export interface Page<Item> {
  items: Item[]
  next: string | undefined
}

/** One page, and the token of the next. */
export function pageOf<Item>(all: readonly Item[], token: string | undefined, size: number): Page<Item> {
  const start = token === undefined ? 0 : Number(token.replace(/^page-/, ''))
  if (!Number.isInteger(start) || start < 0)
    throw new AwsError('InvalidNextTokenException', 'The next token is not valid.')
  const end = start + size
  return { items: all.slice(start, end), next: end < all.length ? `page-${end}` : undefined }
}

/** `*` is any run of characters and `?` is one; the whole text must match. */
export function matches(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]')
  return new RegExp(`^${source}$`).test(value)
}

export interface ArnParts {
  partition: string
  service: string
  region: string
  account: string
  resource: string
}

/** Undefined where the text is no ARN. */
export function arnParts(value: string): ArnParts | undefined {
  const [prefix, partition, service, region, account, ...rest] = value.split(':')
  if (
    prefix !== 'arn' ||
    partition === undefined ||
    service === undefined ||
    region === undefined ||
    account === undefined
  )
    return undefined
  return rest.length === 0 ? undefined : { partition, service, region, account, resource: rest.join(':') }
}
