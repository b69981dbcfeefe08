import { parseArn } from '../../base/arn.ts'
import { InputError } from '../../base/input-error.ts'
import { type InputReader, linesOf } from './input-lines.ts'

/** `last-healthy`, `none`, `family:revision` or an ARN. Throws InputError. */
export function readBaseline(text: string): string {
  if (text === 'last-healthy' || text === 'none' || /^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(text)) return text
  const arn = parseArn(text)
  if (arn?.service === 'ecs' && /^task-definition\/[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(arn.resource)) return text
  throw new InputError(
    'Input baseline is not one of last-healthy, none, family:revision, or the ARN of a task definition with its revision. Correct it, or leave it away for last-healthy.',
  )
}

/** In capitals; null where the input is empty. Throws InputError. */
export function readLaunchType(read: InputReader): string | null {
  const text = read('launch-type').trim()
  if (text === '') return null
  const known = ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'].find((each) => each === text.toUpperCase())
  if (known === undefined)
    throw new InputError(
      'Input launch-type has an unknown value. Use one of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES.',
    )
  return known
}

/** Null where the input is empty. Throws InputError. */
export function readPlatformVersion(read: InputReader): string | null {
  const text = read('platform-version').trim()
  if (text === '') return null
  if (text !== 'LATEST' && !/^\d+\.\d+\.\d+$/.test(text))
    throw new InputError(
      'Input platform-version is not a Fargate platform version. Use LATEST or a version such as 1.4.0.',
    )
  return text
}

/** Condition keys that the user vouches for, each with its values. Throws InputError. */
export function readIamContext(read: InputReader): Record<string, string[]> {
  const context: Record<string, string[]> = {}
  for (const { text, number } of linesOf(read('iam-context'))) {
    const [, key = '', values = ''] = /^([A-Za-z0-9-]+:[^\s=]{1,200})\s*=\s*(\S.*)$/.exec(text) ?? []
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

/** Null where the input is empty. Throws InputError. */
export function readRoleArn(read: InputReader): string | null {
  const text = read('deployer-role-arn').trim()
  if (text === '') return null
  const arn = parseArn(text)
  if (arn?.service === 'iam' && /^role\/./.test(arn.resource)) return text
  throw new InputError('Input deployer-role-arn is not the ARN of a role. Write arn:PARTITION:iam::ACCOUNT:role/NAME.')
}
