import { parseArn } from '../base/arn.ts'
import { quoted } from '../base/sentence.ts'
import type { RoleFlaw } from '../references/parse/flaw.ts'
import type { Problem } from '../references/resolve/outcome.ts'
import { plainWord } from './plain-word.ts'
import type { Words } from './reference-check.ts'

type Kind = 'execution' | 'task'
type Of<Code extends string> = Extract<Problem, { readonly code: Code }>

const stopped = 'ECS was unable to assume the role that was provided for this task'
const form = 'Give the role ARN, arn:PARTITION:iam::ACCOUNT:role/NAME, or the name of a role without a path.'

/** What the checks of both roles say. */
export const roleWords = {
  missing: ({ role }: Of<`${Kind}-role-missing`>): Words => ({
    message: `There is no role ${quoted(role.roleName)}; ECS cannot assume it and tasks will not start.`,
    remedy: 'Create the role, or name one that exists.',
    stopped,
  }),
  underAnotherArn: ({ role, actualArn }: Of<`${Kind}-role-under-another-arn`>): Words => ({
    message: `The role ${quoted(role.roleName)} exists under another ARN, ${difference(role.arn ?? '', actualArn)}; ECS cannot assume it as written and tasks will not start.`,
    remedy: 'Use the ARN of the role that exists.',
    stopped,
    replacement: actualArn,
  }),
  malformed: ({ flaw }: Of<`${Kind}-role-malformed`>): Words => ({ message: flaws[flaw.code], remedy: form, stopped }),
}

function difference(written: string, actual: string): string {
  const partition = parseArn(written)?.partition ?? ''
  return partition === parseArn(actual)?.partition
    ? 'with a path that the definition does not give'
    : `in another partition than ${plainWord(partition)}`
}

const flaws: Readonly<Record<RoleFlaw['code'], string>> = {
  'role-neither-arn-nor-name': 'This is neither the ARN nor the name of a role.',
  'role-arn': 'This is not the ARN of a role.',
}
