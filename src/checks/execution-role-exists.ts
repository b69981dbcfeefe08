import { referenceCheck } from './reference-check.ts'
import { roleWords } from './role-exists.ts'

/** Fails when IAM says that there is no such role, or knows it under another ARN. */
export const check = referenceCheck({
  id: 'execution-role-exists',
  title: 'The execution role exists',
  severity: 'error',
  appliesTo: ({ reference }) => reference.slot === 'execution-role',
  sentences: {
    'execution-role-missing': roleWords.missing,
    'execution-role-under-another-arn': roleWords.underAnotherArn,
    'execution-role-malformed': roleWords.malformed,
  },
})
