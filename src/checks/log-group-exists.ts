import { quoted } from '../base/sentence.ts'
import type { LogGroupFlaw } from '../references/parse/flaw.ts'
import { referenceCheck, type Words } from './reference-check.ts'

/** Fails when there is no such log group and nothing creates it. */
export const check = referenceCheck({
  id: 'log-group-exists',
  title: 'Every log group exists',
  severity: 'error',
  appliesTo: ({ reference }) => reference.slot === 'log-group',
  sentences: {
    'log-group-missing': ({ logGroup: { group, region }, foundIn }) => ({
      message: `CloudWatch Logs has no log group ${quoted(group)}${region === null ? '' : ` in ${region}`}${foundIn === null ? '' : `, but there is one in ${foundIn}`}; tasks will not start.`,
      remedy:
        foundIn === null
          ? 'Create the log group, or set awslogs-create-group to "true" and allow the execution role logs:CreateLogGroup.'
          : `Set awslogs-region to ${foundIn}, or create the log group in ${region ?? 'the region of the task'}.`,
      stopped: 'failed to create Cloudwatch log stream: … The specified log group does not exist',
    }),
    'log-group-malformed': ({ flaw }) => flaws[flaw.code],
  },
})

const flaws: Readonly<Record<LogGroupFlaw['code'], Words>> = {
  'log-group-name': {
    message: 'No log group can have this name.',
    remedy: 'Use letters, digits and . - _ / # only, at most 512 of them.',
  },
  'log-region': {
    message: 'awslogs-region is not the name of a region.',
    remedy: 'Name a region, such as us-east-1.',
  },
  'create-group-word': {
    severity: 'warning',
    message: 'awslogs-create-group is neither true nor false to the log driver, which refuses any other word.',
    remedy: 'Write "true" or "false".',
  },
}
