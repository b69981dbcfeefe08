import type { Resolution } from '../references/resolve/resolution.ts'
import type { CheckContext } from './check-context.ts'
import { check as credentialsDocumentWellFormed } from './credentials-document-well-formed.ts'
import { check as environmentFileExists } from './environment-file-exists.ts'
import { check as executionRoleExists } from './execution-role-exists.ts'
import { check as fileSystemExists } from './file-system-exists.ts'
import { check as imageExists } from './image-exists.ts'
import { check as imageMatchesPlatform } from './image-matches-platform.ts'
import { check as kmsKeyUsable } from './kms-key-usable.ts'
import { check as logGroupExists } from './log-group-exists.ts'
import { check as parameterExists } from './parameter-exists.ts'
import { type Case, findingOf, type Sentences, wordsOf } from './reference-check.ts'
import { check as secretArnComplete } from './secret-arn-complete.ts'
import { check as secretExists } from './secret-exists.ts'
import { check as secretJsonKeyExists } from './secret-json-key-exists.ts'
import { check as secretNotDeleted } from './secret-not-deleted.ts'
import { check as secretReferenceWellFormed } from './secret-reference-well-formed.ts'
import { check as secretSupportedByPlatform } from './secret-supported-by-platform.ts'
import { check as secretValueInjectedVerbatim } from './secret-value-injected-verbatim.ts'
import { check as secretValueIsText } from './secret-value-is-text.ts'
import { check as secretVersionExists } from './secret-version-exists.ts'
import { standInSentences } from './stand-in-values.ts'
import { check as taskRoleExists } from './task-role-exists.ts'

/** The sentence for every problem and note, from the check that speaks for it: what none speaks for does not compile here. */
export const referenceSentences: Sentences<Case> = {
  ...secretReferenceWellFormed.sentences,
  ...secretExists.sentences,
  ...parameterExists.sentences,
  ...secretNotDeleted.sentences,
  ...secretVersionExists.sentences,
  ...secretJsonKeyExists.sentences,
  ...secretValueIsText.sentences,
  ...secretValueInjectedVerbatim.sentences,
  ...secretArnComplete.sentences,
  ...secretSupportedByPlatform.sentences,
  ...kmsKeyUsable.sentences,
  ...credentialsDocumentWellFormed.sentences,
  ...executionRoleExists.sentences,
  ...taskRoleExists.sentences,
  ...imageExists.sentences,
  ...imageMatchesPlatform.sentences,
  ...logGroupExists.sentences,
  ...environmentFileExists.sentences,
  ...fileSystemExists.sentences,
  ...standInSentences,
}

/** What makes a reference fail, in the words of the check that speaks for it; null where nothing does. */
export function failureOf(resolution: Resolution, context: CheckContext): string | null {
  const [problem] = resolution.problems
  const words = problem === undefined ? null : wordsOf(referenceSentences, problem, { resolution, context })
  return words === null ? null : findingOf(words).message
}
