import { openAccount } from '../../src/aws/account.ts'
import { connectToAws } from '../../src/aws/connection/connection.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { type Assessment, assessRun } from '../../src/engine/assess.ts'
import type { Target } from '../../src/engine/target.ts'
import { readInputs } from '../../src/surfaces/action/inputs.ts'
import { parseDocument } from '../../src/task-definition/document/document.ts'
import { type AwsCall, startAws } from './aws/server.ts'
import type { World } from './aws/world.ts'

export interface AssessmentOptions {
  /** Inputs of the action besides `task-definition`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly region?: string
  readonly pullRequest?: boolean
  readonly cluster?: string
  /** Milliseconds that every answer of AWS takes. */
  readonly latencyMs?: number
}

export interface AssessmentRun {
  readonly assessments: readonly Assessment[]
  readonly calls: readonly AwsCall[]
  /** Operations as the report counts them. */
  readonly counted: Readonly<Record<string, number>>
  readonly maxInFlight: number
  readonly effects: readonly string[]
}

/** Takes task definitions and an account; runs the real flow over the real SDK against the embedded AWS, in this process. */
export async function runAssessment(
  definitions: readonly JsonObject[],
  world: World,
  {
    inputs: given = {},
    region = 'us-east-1',
    pullRequest = false,
    cluster = 'default',
    latencyMs = 0,
  }: AssessmentOptions = {},
): Promise<AssessmentRun> {
  const aws = await startAws({ region, ...world }, { latencyMs })
  const environment = {
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'not-a-real-key',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  // The SDK reads endpoint and credentials from the process, not from what it is given.
  const before = { ...process.env }
  Object.assign(process.env, environment)
  const connection = connectToAws(environment)
  try {
    const all: Record<string, string> = { 'task-definition': 'task.json', baseline: 'none', ...given }
    const inputs = readInputs((name) => all[name] ?? '', [])
    const account = openAccount(connection, inputs.secretValues === 'json-keys')
    const targets = await Promise.all(definitions.map((definition, index) => targetOf(definition, index, cluster)))
    const { assessments } = await assessRun(targets, account, {
      ...inputs,
      region,
      pullRequest,
      now: Date.UTC(2026, 0, 1),
    })
    return {
      assessments,
      calls: aws.calls,
      counted: connection.calls(),
      maxInFlight: aws.maxInFlight,
      effects: aws.effects,
    }
  } finally {
    connection.close()
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
    await aws.close()
  }
}

async function targetOf(definition: JsonObject, index: number, cluster: string): Promise<Target> {
  const name = `task-${index}.json`
  const bytes = new TextEncoder().encode(JSON.stringify(definition, null, 2))
  return {
    file: { name, inWorkspace: true, bytes },
    cluster,
    service: null,
    source: null,
    parsed: await parseDocument(name, bytes),
  }
}
