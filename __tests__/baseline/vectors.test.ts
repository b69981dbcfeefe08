import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Connection, connectToAws } from '../../src/aws/connection/connection.ts'
import { createEcsReader } from '../../src/aws/ecs.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../src/base/json.ts'
import { findBaseline } from '../../src/baseline/find-baseline.ts'
import { type AwsServer, startAws } from '../support/aws/server.ts'
import { type Told, told } from './told.ts'

const file = new URL('../vectors/last-healthy.json', import.meta.url)

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
const vectors = (JSON.parse(readFileSync(file, 'utf8')) as Vector[]).filter(({ id }) => !withoutInput.includes(id))

/** Which codes say what the vectors call a warning. */
const saidBy: Record<string, (facts: Told) => boolean> = {
  'last-healthy-deleted': ({ codes }) => codes.includes('better-was-deleted'),
  'no-rollout-state': ({ because }) => because.code === 'only-deployment-runs',
  'restored-by-rollback': ({ because }) => because.code === 'restored-by-rollback',
  'same-task-definition-failed-later': ({ codes }) => codes.includes('deployed-again-and-failed'),
  'service-draining': ({ codes }) => codes.includes('service-being-deleted'),
  'service-inactive': ({ serviceProblem }) => serviceProblem === 'inactive',
  'service-missing': ({ serviceProblem }) => serviceProblem === 'missing',
  'short-soak': ({ because }) => because.code === 'completed-with-tasks' && because.supersededSoon,
  'task-definition-delete-in-progress': ({ codes }) => codes.includes('definition-being-deleted'),
  'task-definition-inactive': ({ codes }) => codes.includes('definition-inactive'),
  'vacuous-success': ({ because }) => /without-tasks$/.test(because.code),
}

let server: AwsServer | null = null
let connection: Connection | null = null

afterEach(stop)

async function stop(): Promise<void> {
  vi.unstubAllEnvs()
  connection?.close()
  await server?.close()
  server = null
  connection = null
}

async function baselineOf(vector: Vector, apiResponses: JsonObject): Promise<Told> {
  server = await startAws({}, { ecsReplay: apiResponses })
  vi.stubEnv('AWS_ENDPOINT_URL', server.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  connection = connectToAws(process.env)
  const reader = createEcsReader(connection, 'eu-west-1')
  const facts = await findBaseline(reader, {
    cluster: vector.input.cluster,
    service: vector.input.service ?? null,
    family: vector.input.family,
    baseline: 'last-healthy',
    now: Date.parse(vector.now),
  })
  return told(facts)
}

/** The same answers with every list the other way round or turned, small pages, and other ids. */
function shuffled(answers: JsonObject, turn: number): JsonObject {
  const listed = turnLists(answers, turn) as Record<string, JsonObject>
  for (const operation of ['ListServiceDeployments', 'ListTaskDefinitions', 'ListTasks']) {
    if (listed[operation] !== undefined) listed[operation] = { ...listed[operation], $pageSize: turn }
  }
  const text = JSON.stringify(listed)
    .replaceAll(/\b\d{19}\b/g, (id) => String(BigInt(id) * 7n + BigInt(turn)))
    .replaceAll(/service-deployment\/prod\/api\/(\w+)/g, (_all, id) => `service-deployment/prod/api/${mirrored(id)}`)
  return JSON.parse(text) as JsonObject
}

function turnLists(value: Json, turn: number): Json {
  if (isJsonArray(value)) {
    const turned = [...value.slice(turn % value.length), ...value.slice(0, turn % value.length)]
    return (turn % 2 === 0 ? turned : turned.reverse()).map((item) => turnLists(item, turn))
  }
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, turnLists(member, turn)]))
}

function mirrored(id: string): string {
  return [...id].reverse().join('')
}

/** Stop codes are not shown: the cause says more. */
function shownOf({
  stopCode: _stopCode,
  ...failure
}: Record<string, string | number>): Record<string, string | number> {
  return failure
}

function judged({ revision, confidence, source, currentlyHealthy, codes, failure, attempts, reason }: Told) {
  return { revision, confidence, source, currentlyHealthy, codes, failure, attempts, reason }
}

describe('situations of a service and its history', () => {
  test.each(vectors)('$id', async (vector) => {
    const facts = await baselineOf(vector, vector.apiResponses)
    const { revision, confidence, source, currentlyHealthy, warnings, failure, deletedLastHealthy } = vector.expect
    expect(facts).toMatchObject({
      revision,
      confidence,
      source,
      currentlyHealthy,
      failure: failure === undefined ? null : expect.objectContaining(shownOf(failure)),
    })
    expect(facts.definition === null).toBe(revision === null)
    const said = Object.keys(saidBy).filter((warning) => saidBy[warning]?.(facts))
    expect(said.sort()).toEqual(warnings.filter((warning) => warning in saidBy).sort())
    const deleted = facts.notes.find(({ code }) => code === 'better-was-deleted')
    expect(deleted?.code === 'better-was-deleted' ? deleted.revision : undefined).toBe(deletedLastHealthy)
  })

  test.each(vectors)('$id, whatever the order, the ids and the pages', async (vector) => {
    const straight = judged(await baselineOf(vector, vector.apiResponses))
    for (const turn of [1, 2, 3]) {
      await stop()
      expect(judged(await baselineOf(vector, shuffled(vector.apiResponses, turn)))).toEqual(straight)
    }
  })

  test.each(vectors)('$id costs at most ten calls to ECS, a healthy service six', async (vector) => {
    const facts = await baselineOf(vector, vector.apiResponses)
    const calls = server?.calls.filter((call) => call.service === 'ecs').length ?? 0
    const isQuiet = facts.currentlyHealthy === true && facts.attempts.length === 0
    expect(calls).toBeLessThanOrEqual(isQuiet ? 6 : 10)
  })
})
