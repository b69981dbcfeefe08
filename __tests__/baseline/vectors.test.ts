import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findBaseline } from '../../src/aws/baseline.ts'
import { type Connection, connectToAws } from '../../src/aws/connection.ts'
import { createEcsReader } from '../../src/aws/ecs.ts'
import type { BaselineFacts } from '../../src/baseline/baseline-facts.ts'
import type { JsonObject } from '../../src/json.ts'
import { type AwsServer, startAws } from '../support/aws/server.ts'

const file = new URL('../../../shared/vectors/last-healthy.json', import.meta.url)

interface Vector {
  id: string
  now: string
  input: { cluster: string; service?: string; family: string }
  apiResponses: JsonObject
  expect: {
    revision: number | null
    confidence: string
    source: string | null
    currentlyHealthy: boolean
    warnings: string[]
    failure?: Record<string, string | number>
    deletedLastHealthy?: number
  }
}

/** Need inputs that the action does not have. */
const withoutInput = ['managed-daemon', 'schedule-pinned-revision']
const vectors: Vector[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]).filter(({ id }) => !withoutInput.includes(id))
  : []

let server: AwsServer | null = null
let connection: Connection | null = null

afterEach(async () => {
  vi.unstubAllEnvs()
  connection?.close()
  await server?.close()
  server = null
  connection = null
})

async function baselineOf(vector: Vector, apiResponses: JsonObject): Promise<BaselineFacts> {
  server = await startAws({}, { ecsReplay: apiResponses })
  vi.stubEnv('AWS_ENDPOINT_URL', server.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  connection = connectToAws(process.env)
  const reader = createEcsReader(connection, 'eu-west-1')
  return await findBaseline(reader, {
    cluster: vector.input.cluster,
    service: vector.input.service ?? null,
    family: vector.input.family,
    baseline: 'last-healthy',
    now: Date.parse(vector.now),
  })
}

describe.skipIf(!existsSync(file))('situations of a service and its history', () => {
  test.each(vectors)('$id', async (vector) => {
    const facts = await baselineOf(vector, vector.apiResponses)
    const { revision, confidence, source, currentlyHealthy, warnings, failure, deletedLastHealthy } = vector.expect
    expect(facts).toMatchObject({
      revision,
      confidence,
      source,
      currentlyHealthy,
      warnings: [...warnings].sort(),
      deletedLastHealthy: deletedLastHealthy ?? null,
      failure: failure === undefined ? null : expect.objectContaining(failure),
    })
    expect(facts.definition === null).toBe(revision === null)
  })
})
