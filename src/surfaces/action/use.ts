import { createHash } from 'node:crypto'
import { InputError } from '../../base/input-error.ts'
import type { Json } from '../../base/json.ts'

/** What tells one use of the action in a workflow from the others. */
export interface Use {
  /** Finds the comment again: letters, digits and `._/-`. The same at every push, whatever the targets are. */
  readonly key: string
  /** Name of the check run, the same at every push; null for none. */
  readonly checkRun: string | null
}

export interface UseInputs {
  readonly commentKey: string | null
  /** The job's matrix, null where it has none. */
  readonly matrix: Json
  readonly checkRun: string | null
}

/** The words before the digest are for people, so a few are enough. */
const NAME_LIMIT = 80
/** GitHub shows long names badly, and a matrix may hold whole documents. */
const CHECK_RUN_LIMIT = 150

/** `environment` is that of the step, as GitHub sets it. */
export function useOf(inputs: UseInputs, environment: NodeJS.ProcessEnv): Use {
  const { commentKey, checkRun } = inputs
  const values = leavesOf(inputs.matrix)
  const told = [...new Set([...values, ...(commentKey === null ? [] : [commentKey])])]
  return {
    key: commentKey ?? defaultKey(environment, inputs.matrix, values),
    checkRun: checkRun === null ? null : shortened(told.length === 0 ? checkRun : `${checkRun} (${told.join(', ')})`),
  }
}

/** Levels of a matrix: its values are few, and shown in the job's name. */
const matrixDepth = 20

/** Throws InputError for text that is not JSON, or nests without end: the runner fills this input in. */
export function readMatrix(text: string): Json {
  if (text.trim() === '') return null
  const matrix = parsedMatrix(text)
  if (!isWithin(matrix, matrixDepth))
    throw new InputError(`Input matrix has more than ${matrixDepth} levels. Name fewer.`)
  return matrix
}

function parsedMatrix(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new InputError('Input matrix is not JSON. Leave it away: the runner fills it in.')
  }
}

function isWithin(value: Json, levels: number): boolean {
  if (value === null || typeof value !== 'object') return true
  return levels > 0 && Object.values(value).every((each: Json) => isWithin(each, levels - 1))
}

/** Workflow, job and step say which use it is, and the matrix which of its jobs. A branch or commit would change with the push. */
function defaultKey(environment: NodeJS.ProcessEnv, matrix: Json, values: readonly string[]): string {
  const workflow = workflowOf(environment)
  const job = environment.GITHUB_JOB ?? ''
  const step = environment.GITHUB_ACTION ?? ''
  const digest = createHash('sha256')
    .update(JSON.stringify([workflow, job, step, matrix]))
    .digest('hex')
    .slice(0, 8)
  const name = [
    workflow
      .split('/')
      .at(-1)
      ?.replace(/\.ya?ml$/, '') ?? '',
    job,
    ...values,
  ]
    .map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('/')
  return `${name.slice(0, NAME_LIMIT)}${name === '' ? '' : '-'}${digest}`
}

/** The workflow's file, `OWNER/REPO/.github/workflows/NAME.yml@REF` without its ref; its name where the server tells no file. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '' }: NodeJS.ProcessEnv): string {
  const [file = ''] = ref.split('@')
  return file === '' ? name : file
}

/** The values that GitHub shows behind a job's name: those of nested objects too, in order. */
function leavesOf(matrix: Json): string[] {
  if (matrix === null) return []
  if (typeof matrix === 'object') return Object.values(matrix).flatMap((value: Json) => leavesOf(value))
  return [String(matrix)]
}

function shortened(name: string): string {
  if (name.length <= CHECK_RUN_LIMIT) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${name.slice(0, CHECK_RUN_LIMIT - digest.length - 2)}… ${digest}`
}
