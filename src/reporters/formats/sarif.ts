import { createHash } from 'node:crypto'
import { repositoryPath } from '../../base/repository-path.ts'
import { counted, cutEnd, visible } from '../../base/sentence.ts'
import type { Finding, Report, TargetReport } from '../../report/report.ts'
import { type Severity, severities } from '../../report/severity.ts'
import { namesOf } from '../entries/names.ts'
import type { Reporter } from '../reporter.ts'
import { writeOrNote } from '../write-file.ts'
import { type RuleOptions, sarifRule } from './sarif-rule.ts'

export interface SarifOptions extends RuleOptions {
  /** The project's version. */
  readonly version: string
}

/** GitHub keeps the 5,000 results of highest severity (GitHub, "SARIF support for code scanning"). */
export const RESULTS_LIMIT = 5_000
const TEXT_LIMIT = 10_000
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** For code scanning, and other tools that read SARIF. */
export const sarifReporter: Reporter = {
  surface: 'sarif',
  async report(report, run, publisher) {
    const byId = await pagesFor(report)
    const text = renderSarif(report, {
      version: run.version,
      docsUrl: (check) => run.docsUrl(check),
      page: (check) => byId.get(check) ?? null,
    })
    const published = publisher.publish('sarif', text)
    if (run.files.sarif !== undefined) return writeOrNote('SARIF log', run.files.sarif, published)
    run.write(published.trimEnd())
    return null
  },
}

/** The pages of the checks, where a finding needs one: they are the largest text of the bundle. */
async function pagesFor({ targets }: Report): Promise<ReadonlyMap<string, string>> {
  if (targets.every(({ findings }) => findings.length === 0)) return new Map()
  const { default: pages } = await import('../../report/pages.generated.json', { with: { type: 'json' } })
  return new Map(Object.entries(pages))
}

/** A SARIF 2.1.0 log as GitHub's upload-sarif takes it: findings as results, worst first, and what is unverified as notifications. */
export function renderSarif(report: Report, options: SarifOptions): string {
  const all = report.targets
    .flatMap((target) => target.findings.map((finding) => ({ target, finding })))
    .toSorted((one, other) => severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity))
  const found = all.slice(0, RESULTS_LIMIT)
  const byCheck = Map.groupBy(
    found.map(({ finding }) => finding),
    ({ check }) => check,
  )
  const rules = [...byCheck].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const ids = rules.map(([id]) => id)
  const seen = new Map<string, number>()
  const nameOf = namesOf(report.targets)
  const run = {
    tool: {
      driver: {
        name: 'ECS preflight',
        semanticVersion: options.version,
        rules: rules.flatMap(([id, [first]]) => (first === undefined ? [] : [sarifRule(id, first, options)])),
      },
    },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...leftOut(all.length - found.length),
          ...report.targets.flatMap((target) => notifications(target, nameOf(target))),
        ],
      },
    ],
    results: found.map(({ target, finding }) => result(finding, target, ids.indexOf(finding.check), seen)),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** The message is the finding's own, which begins with the fault; what to do stands beside it. */
function result(finding: Finding, target: TargetReport, ruleIndex: number, seen: Map<string, number>) {
  return {
    ruleId: finding.check,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: cutEnd(visible(finding.message), TEXT_LIMIT) },
    locations: [{ physicalLocation: physicalLocation(finding, target) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding, target, seen) },
    properties: {
      subject: cutEnd(visible(finding.subject), TEXT_LIMIT),
      remedy: cutEnd(visible(finding.remedy), TEXT_LIMIT),
    },
  }
}

/**
 * GitHub demands a place: a finding without one stands at the top of its file. On a pull request it hides an alert unless all its lines
 * are in the diff, so a place of several lines is told by its first.
 */
function physicalLocation({ location }: Finding, target: TargetReport) {
  const path = location === null ? null : repositoryPath(location.file)
  if (location === null || path === null)
    return { artifactLocation: { uri: uri(fileOf(target)) }, region: { startLine: 1 } }
  const { line, column, endLine, endColumn } = location
  const region = line === endLine ? { startLine: line, startColumn: column, endLine, endColumn } : { startLine: line }
  return { artifactLocation: { uri: uri(path) }, region }
}

/** A rendered file has another name in each run, so a target outside the repository goes by its family. */
function fileOf({ file, family }: TargetReport): string {
  return repositoryPath(file) ?? `${family ?? 'task-definition'}.json`
}

function uri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** Follows the fault, not the line, so that an alert survives lines that move. The number tells apart what is otherwise the same. */
function fingerprint(finding: Finding, target: TargetReport, seen: Map<string, number>): string {
  const { check, rule, subject, location } = finding
  const file = location?.file ?? fileOf(target)
  const identity = JSON.stringify([check, rule, subject, file, target.cluster, target.service])
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32)
  const count = (seen.get(hash) ?? 0) + 1
  seen.set(hash, count)
  return `${hash}:${count}`
}

function leftOut(count: number) {
  if (count <= 0) return []
  const text = `${counted(count, 'finding')} of the least severity left out: code scanning keeps ${RESULTS_LIMIT}. The JSON report has all.`
  return [{ level: 'warning', message: { text } }]
}

function notifications({ unverified }: TargetReport, name: string) {
  return unverified.map(({ check, subject, reason }) => ({
    level: 'note',
    message: { text: cutEnd(visible(`${name}: ${subject} not verified: ${reason}`), TEXT_LIMIT) },
    associatedRule: { id: check },
  }))
}
