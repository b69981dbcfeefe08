import type { ParameterMetadata } from '@aws-sdk/client-ssm'
import type { ParameterFacts } from '../account/facts.ts'
import type { ParameterReader } from '../account/parameters.ts'
import { batchTexts } from '../base/batcher.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

/**
 * Names looked up together: a DescribeParameters filter takes 50 (API reference, ParameterStringFilter.Values), where each root name
 * takes two spellings, and the same names must fill whole GetParameters.
 */
const namesPerLookUp = 20
/** Names in one GetParameters (API reference). */
const namesPerRead = 10
/** Pages of one filtered DescribeParameters that are followed: a page may come back short, or empty. */
const pageLimit = 20

/** Parameters that AWS publishes (Systems Manager user guide, "Public parameters"); DescribeParameters does not list them. */
const publicPrefix = '/aws/'

const publicNotRead = unknown(
  'NOT_READ',
  'whether AWS publishes a parameter is told only with its value, which secret-values: never forbids to read',
)

/**
 * DescribeParameters gives type and key without a value; where it is denied and values may be read, GetParameters without decryption
 * proves existence.
 */
export function createParameterReader(connection: Connection, mayReadValues: boolean): ParameterReader {
  const ownParameters = memoize((region: string) =>
    batchTexts(namesPerLookUp, (names) => lookUp(connection, region, names, mayReadValues)),
  )
  const published = memoize((region: string) =>
    batchTexts(namesPerRead, async (names) =>
      mayReadValues ? readBatch(connection, region, names) : names.map(() => publicNotRead),
    ),
  )
  return {
    describe: (region, name) => (name.startsWith(publicPrefix) ? published : ownParameters)(region)(name),
    tags: memoize((region: string, name: string) => parameterTags(connection, region, name)),
  }
}

async function lookUp(
  connection: Connection,
  region: string,
  names: readonly string[],
  mayReadValues: boolean,
): Promise<Lookup<ParameterFacts>[]> {
  const described = await describeAll(connection, region, names)
  if (described.status === 'found') {
    const { parameters, rest } = described.value
    return names.map((name) => parameters.get(canonicalName(name)) ?? rest)
  }
  if (described.status === 'unknown' && described.cause === 'NOT_PERMITTED' && mayReadValues) {
    const read = await readAll(connection, region, names)
    // The permission to ask for is the one that gives no value.
    return read.map((answer) => (answer.status === 'unknown' && answer.cause === 'NOT_PERMITTED' ? described : answer))
  }
  return names.map(() => described)
}

/** A name without levels may be written with or without its slash: both are the same parameter. */
function canonicalName(name: string): string {
  return name.startsWith('/') && !name.slice(1).includes('/') ? name.slice(1) : name
}

function variantsOf(name: string): string[] {
  const canonical = canonicalName(name)
  return canonical.includes('/') ? [canonical] : [canonical, `/${canonical}`]
}

interface Described {
  readonly parameters: ReadonlyMap<string, Lookup<ParameterFacts>>
  /** The answer for names that did not come: absent once the last page is read. */
  readonly rest: Lookup<never>
}

async function describeAll(
  connection: Connection,
  region: string,
  names: readonly string[],
): Promise<Lookup<Described>> {
  const parameters = new Map<string, Lookup<ParameterFacts>>()
  const values = [...new Set(names.flatMap(variantsOf))]
  let token: string | undefined
  for (let page = 0; page < pageLimit; page += 1) {
    const nextToken = token
    const answer = await connection.ask({
      service: 'ssm',
      operation: 'DescribeParameters',
      region,
      send: async ({ client, sdk, options }) => {
        const { Parameters, NextToken } = await client.send(
          new sdk.DescribeParametersCommand({
            ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: values }],
            MaxResults: 50,
            NextToken: nextToken,
          }),
          options,
        )
        return { page: requiredMember('Parameters', Parameters).map(readParameter), NextToken }
      },
    })
    if (answer.status !== 'found') return answer
    for (const parameter of answer.value.page) parameters.set(canonicalName(parameter.name), found(parameter))
    token = answer.value.NextToken
    if (token === undefined || names.every((name) => parameters.has(canonicalName(name)))) {
      return found({ parameters, rest: absent })
    }
  }
  const unfinished = unknown('SERVICE_ERROR', `ssm:DescribeParameters did not come to an end in ${pageLimit} pages`)
  return found({ parameters, rest: unfinished })
}

function readParameter({ Name, Type, KeyId, LastModifiedDate }: ParameterMetadata): ParameterFacts {
  const facts = { name: requiredMember('Name', Name), type: requiredMember('Type', Type), keyId: KeyId ?? null }
  return LastModifiedDate === undefined ? facts : { ...facts, changedAt: LastModifiedDate.getTime() }
}

async function readAll(
  connection: Connection,
  region: string,
  names: readonly string[],
): Promise<Lookup<ParameterFacts>[]> {
  const batches = Array.from({ length: Math.ceil(names.length / namesPerRead) }, (_, index) =>
    names.slice(index * namesPerRead, (index + 1) * namesPerRead),
  )
  const answers = await Promise.all(batches.map((batch) => readBatch(connection, region, batch)))
  return answers.flat()
}

/** A name that Parameter Store finds impossible spoils the request for the others, so they are read one by one then. */
async function readBatch(
  connection: Connection,
  region: string,
  names: readonly string[],
): Promise<Lookup<ParameterFacts>[]> {
  let spoilt = false
  const answer = await connection.ask<'ssm', ReadonlyMap<string, ParameterFacts | null>>({
    service: 'ssm',
    operation: 'GetParameters',
    region,
    interpret: (error) => {
      spoilt = error.name === 'ValidationException' && names.length > 1
      return null
    },
    send: async ({ client, sdk, options }) => {
      const { Parameters, InvalidParameters } = await client.send(
        new sdk.GetParametersCommand({ Names: [...names], WithDecryption: false }),
        options,
      )
      // The values of String parameters come along; only name and type are kept.
      const read = (Parameters ?? []).map(({ Name, Type, LastModifiedDate }) =>
        readParameter({ Name, Type, LastModifiedDate }),
      )
      return new Map([
        ...(InvalidParameters ?? []).map((name) => [canonicalName(name), null] as const),
        ...read.map((parameter) => [canonicalName(parameter.name), parameter] as const),
      ])
    },
  })
  if (spoilt) return (await Promise.all(names.map((name) => readBatch(connection, region, [name])))).flat()
  return names.map((name) => {
    if (answer.status !== 'found') return answer
    const parameter = answer.value.get(canonicalName(name))
    // Parameter Store lists each name that it was asked for, on one side or the other.
    if (parameter === undefined) return unknown('SERVICE_ERROR', 'ssm:GetParameters gave an answer that cannot be read')
    return parameter === null ? absent : found({ ...parameter, name })
  })
}

function parameterTags(
  connection: Connection,
  region: string,
  name: string,
): Promise<Lookup<Readonly<Record<string, string>>>> {
  return connection.ask({
    service: 'ssm',
    operation: 'ListTagsForResource',
    region,
    absentOn: ['InvalidResourceId'],
    send: async ({ client, sdk, options }) => {
      const command = new sdk.ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: name })
      const { TagList } = await client.send(command, options)
      return Object.fromEntries(requiredMember('TagList', TagList).map(({ Key, Value }) => [Key ?? '', Value ?? '']))
    },
  })
}
