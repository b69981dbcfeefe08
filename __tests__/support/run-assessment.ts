import type { Account } from '../../src/account/account.ts'
import { type Recording, recordAccount } from '../../src/account/recorded-account.ts'
import { openAccount } from '../../src/aws/account.ts'
import { connectToAws } from '../../src/aws/connection/connection.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { type Assessment, assess, assessRun } from '../../src/engine/assess.ts'
import type { PlannedTarget, Target } from '../../src/engine/target.ts'
import type { Report } from '../../src/report/report.ts'
import { readInputs } from '../../src/surfaces/inputs/inputs.ts'
import { parseDocument } from '../../src/task-definition/document/document.ts'
import { type AwsCall, startAws } from './aws/server.ts'
import type { World } from './aws/world.ts'

export interface AssessmentOptions {
  /** Inputs of the action besides `task-definition`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly region?: string
  readonly pullRequest?: boolean
  readonly cluster?: string
  /** Service of each definition, in their order; null for none. */
  readonly services?: readonly (string | null)[]
  /** Milliseconds that every answer of AWS takes. */
  readonly latencyMs?: number
  /** What a plan knows of every definition. */
  readonly planned?: PlannedTarget | null
  /** Time of the run, milliseconds since the epoch. */
  readonly now?: number
}

/** A file as it is given; a definition as a value stands in `task-N.json`. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

export interface AssessmentRun {
  readonly assessments: readonly Assessment[]
  readonly calls: readonly AwsCall[]
  /** Operations as the report counts them. */
  readonly counted: Readonly<Record<string, number>>
  readonly maxInFlight: number
  readonly effects: readonly string[]
  readonly report: Report
  /** What the account answered, without any value. */
  readonly recording: Recording
  /** Judges the same targets with the same options against another account. */
  again(account: Account): Promise<Report>
}

/** Runs the real flow over the real SDK against the embedded AWS, in this process. */
export async function runAssessment(
  definitions: readonly (JsonObject | SourceFile)[],
  world: World,
  {
    inputs: given = {},
    region = 'us-east-1',
    pullRequest = false,
    cluster = 'default',
    services = [],
    latencyMs = 0,
    planned = null,
    now = Date.UTC(2026, 0, 1),
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
    const { account, recording } = recordAccount(openAccount(connection, inputs.secretValues === 'json-keys'))
    const targets = await Promise.all(
      definitions.map((definition, index) => targetOf(definition, index, cluster, services[index] ?? null, planned)),
    )
    const options = { ...inputs, region, pullRequest, offline: false, now }
    const { assessments, report } = await assessRun(targets, account, options)
    return {
      assessments,
      calls: aws.calls,
      counted: connection.calls(),
      maxInFlight: aws.maxInFlight,
      effects: aws.effects,
      report,
      recording: recording(),
      again: (other) => assess(targets, other, options),
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

async function targetOf(
  definition: JsonObject | SourceFile,
  index: number,
  cluster: string,
  service: string | null,
  planned: PlannedTarget | null,
): Promise<Target> {
  const { name, text } = isSourceFile(definition)
    ? definition
    : { name: `task-${index}.json`, text: JSON.stringify(definition, null, 2) }
  const bytes = new TextEncoder().encode(text)
  return {
    file: { name, inWorkspace: true, bytes },
    origin: { kind: 'file', address: null },
    cluster,
    service,
    source: null,
    parsed: await parseDocument(name, bytes),
    planned,
  }
}

function isSourceFile(definition: JsonObject | SourceFile): definition is SourceFile {
  return typeof definition.name === 'string' && typeof definition.text === 'string'
}
