import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { expect } from 'vitest'
import { parse } from 'yaml'
import type { Json, JsonObject } from '../../src/base/json.ts'
import type { AwsCall, AwsServer, AwsServerOptions } from './aws/server.ts'
import { startAws } from './aws/server.ts'
import type { World } from './aws/world.ts'
import { startGitHub } from './github/server.ts'
import type { GitHubCall, GitHubState, GitHubWorld } from './github/state.ts'
import { reportSchema } from './report-schema.ts'
import type { ActionResult, ActionRun } from './run-action.ts'
import { createWorkspace, runAction } from './run-action.ts'

type Text = string | null

/** The report as the contract describes it, for reading in tests. */
export interface ReportShape {
  version: number
  conclusion: string
  counts: Record<'error' | 'warning' | 'notice' | 'unverified' | 'suppressed', number>
  targets: TargetShape[]
  calls: Record<string, number>
  durationMs: number
}

export interface TargetShape {
  file: string
  source?: { kind: string; address: Text }
  family: Text
  cluster: string
  service: Text
  baseline: {
    status: string
    taskDefinitionArn: Text
    revision: number | null
    confidence: string
    source: Text
    currentlyHealthy: boolean | null
    reason: string
    attempts: { revision: number; status: string; reason: string }[]
  } | null
  references: {
    pointer: string
    kind: string
    container: Text
    name: Text
    id: string
    region: Text
    jsonKey: Text
    versionStage: Text
    versionId: Text
    status: string
    reason: Text
    phase: Text
  }[]
  permissions: {
    principal: string
    action: string
    resource: string
    verdict: string
    blockedBy: Text
    reason: Text
    conditionKeys: string[]
    hypothetical: boolean
  }[]
  silentChanges: { subject: string; message: string }[]
  changes: { pointer: string; kind: string; subject: string; impact: string }[]
  findings: FindingShape[]
  suppressed: (FindingShape & { why: Text; until: Text })[]
  unverified: { check: string; pointer: string; subject: string; reason: string }[]
  notChecked: { subject: string; reason: string }[]
  policy: JsonObject | null
}

export interface FindingShape {
  check: string
  rule: Text
  severity: 'error' | 'warning' | 'notice'
  pointer: string
  container: Text
  subject: string
  message: string
  remedy: string
  since: Text
  location: { file: string; line: number; column: number; endLine: number; endColumn: number } | null
  replacement: Text
}

export type Scenario = Partial<Omit<ActionRun, 'aws' | 'github' | 'workspace'>> & {
  /** Files of the workspace. */
  files?: Record<string, string | JsonObject>
  /** The account; null: no AWS at all. */
  world?: World | null
  region?: string
  credentials?: boolean
  awsOptions?: AwsServerOptions
  /** The repository on GitHub; default an empty one. Null: nothing listens. */
  github?: GitHubWorld | null
  /** Prepares the workspace further. */
  prepare?: (workspace: string) => Promise<void>
}

export interface Played extends ActionResult {
  /** The report, or the test fails. */
  reported: ReportShape
  first: TargetShape
  aws: { calls: AwsCall[]; effects: string[] } | null
  github: { state: GitHubState; calls: GitHubCall[] } | null
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(reportSchema)

/**
 * Runs the bundled action in a scenario, and holds the promises that every run must keep: the report's shape, outputs and exit that
 * agree with it, pointers that exist, nothing changed in AWS, no value of a secret anywhere.
 */
export async function play(scenario: Scenario): Promise<Played> {
  const { files, world = {}, region, credentials, awsOptions, github: repository = {}, prepare, ...run } = scenario
  const workspace = await createWorkspace(files)
  const aws = world === null ? null : await startAws(world, awsOptions)
  const github = repository === null ? null : await startGitHub(repository)
  try {
    await prepare?.(workspace.path)
    const result = await runAction({
      inputs: {},
      ...run,
      workspace: workspace.path,
      ...(aws === null
        ? {}
        : { aws: { url: aws.url, ...(region && { region }), ...(credentials !== undefined && { credentials }) } }),
      ...(github === null ? {} : { github: { url: github.url } }),
    })
    const played: Played = {
      ...result,
      get reported() {
        if (result.report === null) throw new Error(`there is no report\n${result.stdout}\n${result.stderr}`)
        return result.report as unknown as ReportShape
      },
      get first() {
        const [target] = this.reported.targets
        if (target === undefined) throw new Error('the report has no target')
        return target
      },
      aws: aws === null ? null : { calls: aws.calls, effects: aws.effects },
      github: github === null ? null : { state: github.state, calls: github.calls },
    }
    holdPromises(played, scenario, workspace.path, aws)
    return played
  } finally {
    await workspace.remove()
    await aws?.close()
    await github?.close()
  }
}

function holdPromises(played: Played, scenario: Scenario, workspace: string, aws: AwsServer | null): void {
  const { outputs, exitCode, timedOut } = played
  expect(timedOut, 'the run ends').toBe(false)
  expect(exitCode, `exit status of ${outputs.conclusion}\n${played.stdout}\n${played.stderr}`).toBe(
    outputs.conclusion === 'failure' ? 1 : 0,
  )
  expect(played.stdout + played.stderr, 'no stack trace').not.toMatch(/^\s+at .*(?:\.js|node:)[^ ]*:\d+/m)
  expect(played.stdout, 'no masks').not.toMatch(/^\s*::add-mask::/m)
  expect(aws?.effects ?? [], 'read-only').toEqual([])
  if (scenario.inputs?.['secret-values'] === 'never') expect(valueCalls(played)).toEqual([])
  holdSilence(played, aws)
  if (played.report !== null) {
    holdReport(played, scenario, workspace)
    expect(played.reported.calls, 'operations, a retry counted once').toEqual(callsMade(played.aws?.calls ?? []))
  }
}

/** Troubles after which the same question is asked again: that it was is no further call. */
const passing =
  /^(?:Throttling|ThrottlingException|TooManyRequestsException|RequestLimitExceeded|SlowDown|InternalFailure|InternalServiceError|ServiceUnavailable|ServiceFailureException|reset)/

function callsMade(calls: readonly AwsCall[]): Record<string, number> {
  const counts: Record<string, number> = {}
  const again = new Set<string>()
  for (const { service, operation, region, input, error, until } of calls) {
    const question = JSON.stringify([service, operation, region, input])
    if (!again.delete(question)) counts[`${service}:${operation}`] = (counts[`${service}:${operation}`] ?? 0) + 1
    if (until === Number.POSITIVE_INFINITY || passing.test(error ?? '')) again.add(question)
  }
  return counts
}

/** Operations that return a value of a secret or a parameter. */
export function valueCalls({ aws }: Played): string[] {
  const operations = ['GetSecretValue', 'BatchGetSecretValue', 'GetParameter', 'GetParameters', 'GetParametersByPath']
  return (aws?.calls ?? []).map(({ operation }) => operation).filter((operation) => operations.includes(operation))
}

/** No value that only the account holds, in any spelling, leaves the run. */
function holdSilence(played: Played, aws: AwsServer | null): void {
  const values = new Set<string>()
  const add = (value: Json): void => {
    if (typeof value === 'string' && value.length >= 8) values.add(value)
    else if (Array.isArray(value)) value.forEach(add)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add)
  }
  for (const { value } of aws?.account.parameters ?? []) add(value)
  for (const { secretString } of (aws?.account.secrets ?? []).flatMap(({ versions }) => versions)) {
    if (secretString === undefined) continue
    add(secretString)
    try {
      add(JSON.parse(secretString) as Json)
    } catch {
      // A secret that is no JSON has no members.
    }
  }
  expect(spellingsIn(everythingSent(played), [...values]), 'values that were shown').toEqual([])
}

/** All that left a run: log, outputs, files, and the bodies of its calls. */
export function everythingSent({ published, github, aws }: Played): string {
  const bodies = (github?.calls ?? []).map(({ body, path, query }) => JSON.stringify([path, query, body]))
  const asked = (aws?.calls ?? []).map(({ input }) => JSON.stringify(input))
  return [published, ...bodies, ...asked].join('\n')
}

/** The values that stand in a text: raw, as JSON, URL-encoded, in base64, or escaped for HTML or a workflow command. */
export function spellingsIn(text: string, values: readonly string[]): string[] {
  return values.filter((value) =>
    [
      value,
      JSON.stringify(value).slice(1, -1),
      JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1),
      encodeURIComponent(value),
      Buffer.from(value).toString('base64').replace(/=+$/, ''),
      value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
      value.replaceAll('%', '%25').replaceAll('\n', '%0A'),
      ...value.split(/\r?\n/).filter((line) => line.length >= 12),
    ].some((spelling) => text.includes(spelling)),
  )
}

const RANK = ['error', 'warning', 'notice']

function holdReport(played: Played, scenario: Scenario, workspace: string): void {
  const { reported, outputs } = played
  validate(played.report)
  expect(validate.errors ?? [], 'the shape of the report').toEqual([])
  const all = <Item>(list: (target: TargetShape) => Item[]): Item[] => reported.targets.flatMap(list)
  const findings = all((target) => target.findings)
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  const counts = {
    error: of('error'),
    warning: of('warning'),
    notice: of('notice'),
    unverified: all((target) => target.unverified).length,
    suppressed: all((target) => target.suppressed).length,
  }
  expect(reported.counts).toEqual(counts)
  expect(outputs).toMatchObject({
    conclusion: reported.conclusion,
    errors: String(counts.error),
    warnings: String(counts.warning),
    unverified: String(counts.unverified),
  })
  expect(outputs.baseline).toBe(
    all(({ baseline }) => (baseline?.taskDefinitionArn ? [baseline.taskDefinitionArn] : [])).join('\n'),
  )
  expect(reported.conclusion, 'what the inputs make of the counts').toBe(expectedConclusion(scenario, reported))
  for (const target of reported.targets) {
    expect(
      target.findings.map(({ severity }) => RANK.indexOf(severity)),
      'findings by severity',
    ).toEqual(target.findings.map(({ severity }) => RANK.indexOf(severity)).sort())
    for (const permission of target.permissions) {
      if (permission.verdict === 'conditional') expect(permission.conditionKeys).not.toEqual([])
    }
    holdPointers(target, workspace)
  }
}

function expectedConclusion({ inputs = {} }: Scenario, { targets, counts }: ReportShape): string {
  const failOn = inputs['fail-on'] ?? 'error'
  const findings = targets.flatMap((target) => target.findings)
  const failing = {
    error: counts.error > 0,
    warning: counts.error + counts.warning > 0,
    'new-error': findings.some(({ severity, since }) => severity === 'error' && since !== 'existing'),
    never: false,
  }[failOn]
  if (failing) return 'failure'
  if (failOn !== 'never' && /true/i.test(inputs['require-verified'] ?? '') && counts.unverified > 0) return 'failure'
  return counts.unverified > 0 ? 'neutral' : 'success'
}

/** Every pointer names a place in the file as it stands; those of removed things are in the baseline. */
function holdPointers(target: TargetShape, workspace: string): void {
  // Those of a plan or template lead into the definition that is made of it.
  if (target.source?.kind !== 'file') return
  let document: Json
  try {
    const text = readFileSync(resolve(workspace, target.file), 'utf8').replace(/^\uFEFF/, '')
    document = (/\.ya?ml$/.test(target.file) ? parse(text) : JSON.parse(text)) as Json
  } catch {
    return
  }
  const pointers = [
    ...target.findings.map(({ pointer }) => pointer),
    ...target.suppressed.map(({ pointer }) => pointer),
    ...target.references.map(({ pointer }) => pointer),
    ...target.unverified.map(({ pointer }) => pointer),
    ...target.changes.filter(({ kind }) => kind !== 'removed').map(({ pointer }) => pointer),
  ]
  expect(
    pointers.filter((pointer) => !exists(document, pointer)),
    `places that ${target.file} doesn't have`,
  ).toEqual([])
}

function exists(document: Json, pointer: string): boolean {
  let value: Json | undefined = document
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false
    value = (value as Record<string, Json>)[name]
  }
  return true
}

/** As `check subject`. */
export function named({ findings }: TargetShape, severities: readonly string[] = RANK): string[] {
  return findings
    .filter(({ severity }) => severities.includes(severity))
    .map(({ check, subject }) => `${check} ${subject}`)
}
