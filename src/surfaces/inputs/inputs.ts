import { isRegionName } from '../../base/arn.ts'
import { InputError } from '../../base/input-error.ts'
import type { Json } from '../../base/json.ts'
import type { JudgingSettings } from '../../engine/options.ts'
import { requireCluster } from '../../sources/deploy-names.ts'
import type { TargetInput } from '../../sources/files.ts'
import { readMatrix } from '../action/use.ts'
import { configSuppressions, readOverrides, readSuppressions } from './check-inputs.ts'
import { type Config, defaultConfigFile, emptyConfig, layered } from './config.ts'
import { booleanOf, type InputReader, type Line, linesOf, oneOf } from './input-lines.ts'
import { configTargets, readTargets } from './input-targets.ts'
import { readBaseline, readIamContext, readLaunchType, readPlatformVersion, readRoleArn } from './judging-inputs.ts'

/** Inputs that say what is judged. */
type TargetSettings = 'targets' | 'audit' | 'changedOnly' | 'taskDefinition'
export type Settings = Omit<Inputs, TargetSettings>

/** Every input, read and checked. */
export interface Inputs extends JudgingSettings {
  readonly targets: readonly TargetInput[]
  /** Clusters whose services are judged as they stand; null for none. */
  readonly audit: readonly string[] | 'all' | null
  /** On a pull request, judge only targets that it changes. */
  readonly changedOnly: boolean
  /** Lines of parameters of a template, or files with them. */
  readonly templateParameters: readonly Line[]
  /** Folder of the sources of a Terraform plan; null for the plan's own. */
  readonly terraformDirectory: string | null
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
  /** The file of settings, whether it is there or not. */
  readonly configFile: string
  readonly htmlFile: string | null
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
    templateParameters: linesOf(read('template-parameters')),
    terraformDirectory: read('terraform-directory').trim() || null,
    comment: oneOf(read, 'comment', ['auto', 'always', 'never']),
    commentKey: readCommentKey(read),
    matrix: readMatrix(read('matrix')),
    suggestions: oneOf(read, 'suggestions', ['auto', 'never']),
    checkRun: read('check-run').trim() || null,
    githubToken: read('github-token').trim(),
    maskAccountIds: booleanOf(read, 'mask-account-ids'),
    reportFile: read('report-file').trim() || null,
    sarifFile: read('sarif-file').trim() || null,
    configFile: file.name,
    htmlFile: read('html-file').trim() || null,
  }
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
