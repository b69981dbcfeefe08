import { referenceCheck } from './reference-check.ts'
import { roleWords } from './role-exists.ts'

/** Fails when IAM says that there is no such role, or knows it under another ARN. */
export const check = referenceCheck({
  id: 'task-role-exists',
  title: 'The task role exists',
  severity: 'error',
  appliesTo: ({ reference }) => reference.slot === 'task-role',
  sentences: {
    'task-role-missing': roleWords.missing,
    'task-role-under-another-arn': roleWords.underAnotherArn,
    'task-role-malformed': roleWords.malformed,
  },
})
