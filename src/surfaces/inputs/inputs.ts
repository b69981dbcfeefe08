import { isRegionName, parseArn } from '../../base/arn.ts'
import { InputError } from '../../base/input-error.ts'
import type { Json } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import type { Suppression } from '../../engine/options.ts'
import { type Severity, severities } from '../../report/severity.ts'
import { requireCluster } from '../../sources/deploy-names.ts'
import type { TargetInput } from '../../sources/files.ts'
import { readMatrix } from '../action/use.ts'
import { type Config, defaultConfigFile, emptyConfig, layered } from './config-file.ts'
import { booleanOf, type InputReader, linesOf, oneOf } from './input-lines.ts'
import { configTargets, readTargets } from './input-targets.ts'

/** Inputs that say what is judged. */
type TargetSettings = 'targets' | 'audit' | 'changedOnly' | 'taskDefinition'
export type Settings = Omit<Inputs, TargetSettings>

/** Every input, read and checked. */
export interface Inputs {
  readonly targets: readonly TargetInput[]
  /** Clusters whose services are judged as they stand; null for none. */
  readonly audit: readonly string[] | 'all' | null
  /** On a pull request, judge only targets that it changes. */
  readonly changedOnly: boolean
  readonly baseline: string
  readonly secretValues: 'json-keys' | 'never'
  readonly failOn: 'error' | 'warning' | 'new-error' | 'never'
  readonly requireVerified: boolean
  readonly checks: Readonly<Record<string, Severity | 'off'>>
  readonly ignore: readonly Suppression[]
  readonly launchType: string | null
  readonly platformVersion: string | null
  readonly keepNullValueKeys: readonly string[]
  readonly iamContext: Readonly<Record<string, readonly string[]>>
  readonly deployerRoleArn: string | null
  readonly comment: 'auto' | 'always' | 'never'
  readonly commentKey: string | null
  /** The job's matrix, which the runner hands over; null where it has none. */
  readonly matrix: Json
  readonly suggestions: 'auto' | 'never'
  readonly checkRun: string | null
  readonly githubToken: string
  readonly maskAccountIds: boolean
  readonly reportFile: string | null
  readonly sarifFile: string | null
  /** The `task-definition` input as given, for the output of that name. */
  readonly taskDefinition: string
}

/** A file of settings that was read, and what to call it. */
export interface ConfigFile {
  readonly name: string
  readonly config: Config
}

const noConfig: ConfigFile = { name: defaultConfigFile, config: emptyConfig }

/** Inputs over the file of settings over defaults. Throws InputError for a value that cannot be used. */
export function readInputs(given: InputReader, checkIds: readonly string[], file: ConfigFile = noConfig): Inputs {
  const read = layered(given, file.config)
  const taskDefinition = read('task-definition').trim()
  const audit = readAudit(read)
  const hasFiles = taskDefinition !== '' || file.config.targets.length > 0
  return {
    ...readSettings(given, checkIds, file),
    targets: audit !== null && !hasFiles ? [] : targetsOf(read, file, taskDefinition),
    audit,
    changedOnly: taskDefinition === '' && file.config.changedOnly,
    taskDefinition,
  }
}

function targetsOf(read: InputReader, file: ConfigFile, taskDefinition: string): TargetInput[] {
  return taskDefinition === '' ? configTargets(file, read('cluster').trim() || 'default') : readTargets(read)
}

/** Clusters by name or ARN, one a line, or `all`. */
function readAudit(read: InputReader): readonly string[] | 'all' | null {
  const lines = linesOf(read('audit'))
  if (lines.length === 0) return null
  if (lines.length === 1 && lines[0]?.text === 'all') return 'all'
  for (const { text, number } of lines) requireCluster(text, `Input audit, line ${number}`)
  return lines.map(({ text }) => text)
}

/** As `readInputs`, without what is judged: an audit finds that in the account. */
export function readSettings(given: InputReader, checkIds: readonly string[], file: ConfigFile = noConfig): Settings {
  const read = layered(given, file.config)
  return {
    baseline: readBaseline(read('baseline').trim() || 'last-healthy'),
    secretValues: oneOf(read, 'secret-values', ['json-keys', 'never']),
    failOn: oneOf(read, 'fail-on', ['error', 'warning', 'new-error', 'never']),
    requireVerified: booleanOf(read, 'require-verified'),
    checks: readOverrides(read, checkIds),
    ignore: [...readSuppressions(read, checkIds), ...configSuppressions(file.config, file.name, checkIds)],
    launchType: readLaunchType(read),
    platformVersion: readPlatformVersion(read),
    keepNullValueKeys: read('keep-null-value-keys')
      .split(/[\n,]/)
      .map((key) => key.trim())
      .filter(Boolean),
    iamContext: readIamContext(read),
    deployerRoleArn: readRoleArn(read),
    comment: oneOf(read, 'comment', ['auto', 'always', 'never']),
    commentKey: readCommentKey(read),
    matrix: readMatrix(read('matrix')),
    suggestions: oneOf(read, 'suggestions', ['auto', 'never']),
    checkRun: read('check-run').trim() || null,
    githubToken: read('github-token').trim(),
    maskAccountIds: booleanOf(read, 'mask-account-ids'),
    reportFile: read('report-file').trim() || null,
    sarifFile: read('sarif-file').trim() || null,
  }
}

function readBaseline(text: string): string {
  if (text === 'last-healthy' || text === 'none' || /^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(text)) return text
  const arn = parseArn(text)
  if (arn?.service === 'ecs' && /^task-definition\/[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(arn.resource)) return text
  throw new InputError(
    'Input baseline is not one of last-healthy, none, family:revision, or the ARN of a task definition with its revision. Correct it, or leave it away for last-healthy.',
  )
}

function readOverrides(read: InputReader, checkIds: readonly string[]): Record<string, Severity | 'off'> {
  const overrides: Record<string, Severity | 'off'> = {}
  for (const { text, number } of linesOf(read('checks'))) {
    const [, id = '', level = ''] = /^([a-z-]+)\s*:\s*([a-z]+)$/.exec(text) ?? []
    const severity = [...severities, 'off' as const].find((each) => each === level)
    if (severity === undefined)
      throw new InputError(
        `Input checks, line ${number}: ${quoted(text)} is not of the form "check-id: off|notice|warning|error".`,
      )
    requireCheck(id, checkIds, `Input checks, line ${number}`)
    overrides[id] = severity
  }
  return overrides
}

function requireCheck(id: string, checkIds: readonly string[], where: string): void {
  if (checkIds.includes(id)) return
  const near = checkIds.filter(
    (each) =>
      each.includes(id) ||
      id.includes(each) ||
      each.split('-').slice(0, 2).join('-') === id.split('-').slice(0, 2).join('-'),
  )
  throw new InputError(
    `${where}: there is no check named ${quoted(id)}. ${near.length === 0 ? 'The check ids are listed in the README.' : `Did you mean ${near.slice(0, 3).join(' or ')}?`}`,
  )
}

function readSuppressions(read: InputReader, checkIds: readonly string[]): Suppression[] {
  return linesOf(read('ignore')).map(({ text, number }) => {
    const [rule = '', ...comment] = text.split(/\s#(?:\s|$)/)
    const [, check = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(rule.trim()) ?? []
    const [, subject = rest, until = null] = /^(.*?)\s+until=(\S+)$/.exec(rest) ?? []
    if (check === '' || subject === '') {
      throw new InputError(`Input ignore, line ${number}: expected "check-id SUBJECT [until=YYYY-MM-DD] [# why]".`)
    }
    requireCheck(check, checkIds, `Input ignore, line ${number}`)
    if (until !== null && !isDate(until))
      throw new InputError(`Input ignore, line ${number}: until= is not a date. Write it as YYYY-MM-DD.`)
    return {
      ...everywhere,
      place: `line ${number} of the input ignore`,
      check,
      subject: subject.trim(),
      until,
      why: comment.join(' # ').trim() || null,
    }
  })
}

const everywhere = { files: null, services: null, clusters: null }

/** The file's entries, checked as lines of the input are. */
function configSuppressions({ ignore }: Config, file: string, checkIds: readonly string[]): Suppression[] {
  return ignore.map(({ line, ...entry }) => {
    const place = `${file}, line ${line}`
    requireCheck(entry.check, checkIds, place)
    if (entry.until !== null && !isDate(entry.until))
      throw new InputError(`${place}: until is not a date. Write it as YYYY-MM-DD.`)
    return { ...entry, place: `line ${line} of ${file}` }
  })
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function readLaunchType(read: InputReader): string | null {
  const text = read('launch-type').trim()
  if (text === '') return null
  const known = ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'].find((each) => each === text.toUpperCase())
  if (known === undefined)
    throw new InputError(
      'Input launch-type has an unknown value. Use one of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES.',
    )
  return known
}

function readPlatformVersion(read: InputReader): string | null {
  const text = read('platform-version').trim()
  if (text === '') return null
  if (text !== 'LATEST' && !/^\d+\.\d+\.\d+$/.test(text))
    throw new InputError(
      'Input platform-version is not a Fargate platform version. Use LATEST or a version such as 1.4.0.',
    )
  return text
}

function readIamContext(read: InputReader): Record<string, string[]> {
  const context: Record<string, string[]> = {}
  for (const { text, number } of linesOf(read('iam-context'))) {
    const [, key = '', values = ''] = /^([A-Za-z0-9-]+:[^\s=]{1,200})\s*=\s*(.+)$/.exec(text) ?? []
    if (key === '')
      throw new InputError(
        `Input iam-context, line ${number}: expected "key=value[,value]", such as aws:SourceVpce=vpce-1.`,
      )
    if (Object.keys(context).some((known) => known.toLowerCase() === key.toLowerCase())) {
      throw new InputError(
        `Input iam-context, line ${number}: the key stands twice. Put all its values in one line, separated by commas.`,
      )
    }
    context[key] = values.split(',').map((value) => value.trim())
  }
  return context
}

function readRoleArn(read: InputReader): string | null {
  const text = read('deployer-role-arn').trim()
  if (text === '') return null
  const arn = parseArn(text)
  if (arn?.service === 'iam' && /^role\/./.test(arn.resource)) return text
  throw new InputError('Input deployer-role-arn is not the ARN of a role. Write arn:PARTITION:iam::ACCOUNT:role/NAME.')
}

function readCommentKey(read: InputReader): string | null {
  const text = read('comment-key').trim()
  if (text === '') return null
  if (!/^[A-Za-z0-9._/-]{1,200}$/.test(text))
    throw new InputError(
      'Input comment-key holds other characters than letters, digits and ._/- or is too long. Choose another key.',
    )
  return text
}

/** The region of the environment, as the AWS SDK reads it; null where it names none. */
export function regionOf(environment: NodeJS.ProcessEnv): string | null {
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || ''
  return isRegionName(region) ? region : null
}
