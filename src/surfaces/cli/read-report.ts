import { InputError } from '../../base/input-error.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import type { Report } from '../../report/report.ts'
import { severities } from '../../report/severity.ts'
import { readBounded } from '../../sources/bounded-file.ts'

/** Bytes of one report: that of 500 targets with long lists has a tenth of it. */
const reportBytes = 64 * 1024 * 1024

/** Reads a report that `--format json` wrote, now or by an earlier release. Throws InputError for what is none. */
export async function readReport(name: string, path: string): Promise<Report> {
  const reading = await readBounded(path, reportBytes)
  if (reading.status !== 'read') throw new InputError(`${quoted(name)} ${reading.problem}. Check the path.`)
  let value: Json
  try {
    value = JSON.parse(Buffer.from(reading.bytes).toString())
  } catch {
    throw new InputError(`${quoted(name)} is not JSON. Name reports that --format json wrote.`)
  }
  if (!isReport(value))
    throw new InputError(
      `${quoted(name)} is no report of ECS preflight, version 1. Name reports that --format json wrote.`,
    )
  return completed(value) as unknown as Report
}

/** What version 1 had from its beginning, as far as a reader would fall over it. */
function isReport(value: Json): value is JsonObject {
  return (
    isJsonObject(value) &&
    value.version === 1 &&
    isJsonObject(value.counts ?? null) &&
    isJsonObject(value.calls ?? null) &&
    isJsonArray(value.targets ?? null) &&
    listOf(value.targets).every(isTarget)
  )
}

const targetLists = ['references', 'permissions', 'changes', 'findings', 'suppressed', 'unverified', 'notChecked']

function isTarget(value: Json): boolean {
  return (
    isJsonObject(value) &&
    typeof value.file === 'string' &&
    typeof value.cluster === 'string' &&
    targetLists.every((name) => listsObjects(value[name])) &&
    listOf(value.findings).every(isFinding)
  )
}

const findingTexts = ['check', 'subject', 'pointer', 'message', 'remedy']

function isFinding(value: Json): boolean {
  return (
    isJsonObject(value) &&
    severities.some((severity) => severity === value.severity) &&
    findingTexts.every((name) => typeof value[name] === 'string')
  )
}

function listsObjects(value: Json | undefined): boolean {
  return isJsonArray(value ?? null) && listOf(value).every(isJsonObject)
}

/** With what was added since version 1 began. */
function completed(report: JsonObject): JsonObject {
  return { policies: [], ...report, targets: listOf(report.targets).map(completedTarget) }
}

function completedTarget(value: Json): Json {
  if (!isJsonObject(value)) return value
  const { baseline = null } = value
  return {
    source: { kind: 'file', address: null },
    silentChanges: [],
    ...value,
    baseline: isJsonObject(baseline) ? { attempts: [], writers: [], lost: [], ...baseline } : null,
  }
}

function listOf(value: Json | undefined): readonly Json[] {
  return value !== undefined && isJsonArray(value) ? value : []
}
