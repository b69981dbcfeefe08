import { BlockList, isIP } from 'node:net'
import type { Json } from '../../../src/base/json.ts'
import { isObject } from './operation.ts'

/** Context keys in lower case, with their values. */
export type RequestContext = ReadonlyMap<string, readonly string[]>

type Compare = (actual: string, wanted: string, context: RequestContext) => boolean

const COMPARISONS: Readonly<Record<string, Compare>> = {
  stringequals: (actual, wanted, context) => resolve(wanted, context) === actual,
  stringequalsignorecase: (actual, wanted, context) => resolve(wanted, context)?.toLowerCase() === actual.toLowerCase(),
  stringlike: (actual, wanted, context) => likePattern(wanted, context)?.test(actual) ?? false,
  arnlike: arnLike,
  arnequals: arnLike,
  bool: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  binaryequals: (actual, wanted) => actual === wanted,
  ipaddress: inRange,
  numericequals: (actual, wanted) => Number(actual) === Number(wanted),
  numericlessthan: (actual, wanted) => Number(actual) < Number(wanted),
  numericlessthanequals: (actual, wanted) => Number(actual) <= Number(wanted),
  numericgreaterthan: (actual, wanted) => Number(actual) > Number(wanted),
  numericgreaterthanequals: (actual, wanted) => Number(actual) >= Number(wanted),
  dateequals: (actual, wanted) => time(actual) === time(wanted),
  datelessthan: (actual, wanted) => time(actual) < time(wanted),
  datelessthanequals: (actual, wanted) => time(actual) <= time(wanted),
  dategreaterthan: (actual, wanted) => time(actual) > time(wanted),
  dategreaterthanequals: (actual, wanted) => time(actual) >= time(wanted),
}
const NEGATED: Readonly<Record<string, string>> = {
  stringnotequals: 'stringequals',
  stringnotequalsignorecase: 'stringequalsignorecase',
  stringnotlike: 'stringlike',
  arnnotlike: 'arnlike',
  arnnotequals: 'arnequals',
  notipaddress: 'ipaddress',
  numericnotequals: 'numericequals',
  datenotequals: 'dateequals',
}

/** Whether all of a Condition block holds, a missing key treated as IAM documents it. */
export function conditionHolds(block: Json | undefined, context: RequestContext): boolean {
  if (!isObject(block)) return true
  return Object.entries(block).every(
    ([operator, keys]) =>
      !isObject(keys) || Object.entries(keys).every(([key, values]) => holds(operator, key, asTexts(values), context)),
  )
}

function holds(operator: string, key: string, wanted: readonly string[], context: RequestContext): boolean {
  const [, set, name = '', ifExists] =
    /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/.exec(operator.toLowerCase()) ?? []
  const actual = context.get(key.toLowerCase())
  const there = actual !== undefined && actual.length > 0
  if (name === 'null') return wanted.some((value) => (value.toLowerCase() === 'true') !== there)
  const positive = NEGATED[name] ?? name
  const compare = COMPARISONS[positive]
  if (compare === undefined) throw new Error(`the embedded IAM knows no condition operator ${operator}`)
  const negated = positive !== name
  const one = (value: string): boolean => wanted.some((pattern) => compare(value, pattern, context)) !== negated
  if (set === 'forallvalues') return !there || actual.every(one)
  if (set === 'foranyvalue') return there && actual.some(one)
  if (!there) return negated || ifExists !== undefined
  return negated ? actual.every(one) : actual.some(one)
}

/** The condition keys and policy variables that a document names, as spelt there. */
export function contextKeysIn(value: Json): string[] {
  const keys = new Set<string>()
  const visit = (part: Json): void => {
    if (typeof part === 'string') {
      for (const match of part.matchAll(/\$\{([^}]+)\}/g)) {
        const name = (match[1] ?? '').split(',')[0]?.trim() ?? ''
        if (name.includes(':')) keys.add(name)
      }
    } else if (Array.isArray(part)) {
      for (const item of part) visit(item)
    } else if (isObject(part)) {
      for (const [name, child] of Object.entries(part)) {
        if (name === 'Condition' && isObject(child)) {
          for (const block of Object.values(child))
            if (isObject(block)) for (const key of Object.keys(block)) keys.add(key)
        }
        visit(child)
      }
    }
  }
  visit(value)
  return [...keys]
}

/** Undefined when a policy variable in the pattern has no value. */
export function likePattern(pattern: string, context: RequestContext): RegExp | undefined {
  let source = ''
  for (const piece of pattern.split(/(\$\{[^}]+\})/)) {
    const variable = /^\$\{([^}]+)\}$/.exec(piece)?.[1]
    if (variable === undefined) {
      source += quote(piece).replaceAll('\\*', '[\\s\\S]*').replaceAll('\\?', '[\\s\\S]')
    } else {
      const value = variableValue(variable, context)
      if (value === undefined) return undefined
      source += quote(value)
    }
  }
  return new RegExp(`^${source}$`)
}

function quote(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function resolve(value: string, context: RequestContext): string | undefined {
  let missing = false
  const resolved = value.replace(/\$\{([^}]+)\}/g, (_whole, variable: string) => {
    const found = variableValue(variable, context)
    missing ||= found === undefined
    return found ?? ''
  })
  return missing ? undefined : resolved
}

function variableValue(variable: string, context: RequestContext): string | undefined {
  if (variable === '*' || variable === '?' || variable === '$') return variable
  const [name = '', fallback] = variable.split(',')
  const values = context.get(name.trim().toLowerCase())
  if (values !== undefined) return values.length === 1 ? values[0] : undefined
  return /^\s*'(.*)'\s*$/.exec(fallback ?? '')?.[1]
}

/** ARNs are compared part by part; a wildcard doesn't reach over a colon before the resource. */
function arnLike(actual: string, wanted: string, context: RequestContext): boolean {
  const actualParts = split(actual)
  const wantedParts = split(wanted)
  return (
    actualParts.length === wantedParts.length &&
    wantedParts.every((part, index) => likePattern(part, context)?.test(actualParts[index] ?? '') ?? false)
  )
}

function split(arn: string): string[] {
  const parts = arn.split(':')
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')]
}

function inRange(actual: string, wanted: string): boolean {
  const [network = '', bits] = wanted.split('/')
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4'
  const list = new BlockList()
  list.addSubnet(network, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family)
  return isIP(actual) !== 0 && list.check(actual, isIP(actual) === 6 ? 'ipv6' : 'ipv4')
}

function time(value: string): number {
  return /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value)
}

function asTexts(value: Json): string[] {
  return (Array.isArray(value) ? value : [value]).map((item: Json) => String(item))
}
