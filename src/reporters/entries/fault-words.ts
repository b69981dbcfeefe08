import { capitalised, counted } from '../../base/sentence.ts'
import type { CheckId } from '../../report/check-ids.generated.ts'

type Words = (count: number, role: string) => string

/** `2 secrets do not exist`. */
function that(noun: string, one: string, many: string): Words {
  return (count) => `${counted(count, noun)} ${count === 1 ? one : many}`
}

function mayNot(verb: string, noun: string): Words {
  return (count, role) => `${role} may not ${verb} ${counted(count, noun)}`
}

/** What so many findings of a check come to, in a few words. A check that is not here says its own first fault. */
const faults: Partial<Record<CheckId, Words>> & Readonly<Record<string, Words>> = {
  'task-definition-matches-schema': that('value', 'is not what ECS takes', 'are not what ECS takes'),
  'registration-keeps-values': that('value', 'would not reach ECS', 'would not reach ECS'),
  'secret-names-unique': that('name', 'stands twice', 'stand twice'),
  'secret-reference-well-formed': that('reference', 'can never resolve', 'can never resolve'),
  'secret-exists': that('secret', 'does not exist', 'do not exist'),
  'parameter-exists': that('parameter', 'does not exist', 'do not exist'),
  'secret-not-deleted': that('secret', 'is being deleted', 'are being deleted'),
  'secret-version-exists': that('secret', 'has no usable value', 'have no usable value'),
  'secret-json-key-exists': that('JSON key', 'does not exist', 'do not exist'),
  'secret-value-is-text': that('secret', 'is binary', 'are binary'),
  'secret-arn-complete': that('secret ARN', 'is incomplete', 'are incomplete'),
  'secret-supported-by-platform': that('reference', 'needs a newer platform version', 'need a newer platform version'),
  'kms-key-usable': that('value', 'cannot be decrypted', 'cannot be decrypted'),
  'credentials-document-well-formed': that('credentials secret', 'is unusable', 'are unusable'),
  'placeholders-replaced': that('placeholder', 'is not replaced', 'are not replaced'),
  'environment-holds-no-credentials': (count) =>
    count === 1 ? 'credential in plain text' : `${count} credentials in plain text`,
  'settings-kept': that('setting', 'is gone', 'are gone'),
  'secrets-not-plaintext': that('secret', 'has become plain text', 'have become plain text'),
  'execution-role-can-read-secrets': mayNot('read', 'secret'),
  'execution-role-can-decrypt': mayNot('decrypt', 'value'),
  'execution-role-can-pull-images': mayNot('pull', 'image'),
  'execution-role-can-write-logs': mayNot('write', 'log'),
  'execution-role-can-read-environment-files': mayNot('read', 'environment file'),
  'image-exists': that('image', 'cannot be pulled', 'cannot be pulled'),
  'image-matches-platform': that('image', 'is for another platform', 'are for another platform'),
  'log-group-exists': that('log group', 'does not exist', 'do not exist'),
  'environment-file-exists': that('environment file', 'does not exist', 'do not exist'),
  'file-system-exists': that('file system', 'does not exist', 'do not exist'),
  'containers-kept': that('container', 'is gone', 'are gone'),
  'environment-kept': that('environment variable', 'is gone', 'are gone'),
  'roles-kept': that('role', 'has changed', 'have changed'),
}

/** For a cell: null where the check has no words of its own. `role` names the execution role at the start of a sentence. */
export function briefFault(check: string, count: number, role: string): string | null {
  return faults[check]?.(count, role) ?? null
}

/** What to do, in a few words, where a check's own remedy takes many. */
const cures: Partial<Record<CheckId, string>> & Readonly<Record<string, string>> = {
  'environment-holds-no-credentials': 'move it to a secret, and change it',
  'secrets-not-plaintext': 'make it a secret again, and change it',
}

export function briefCure(check: string): string | null {
  return cures[check] ?? null
}

/** For a heading: `fault` is the first finding's own. */
export function faultOfSeveral(check: string, count: number, fault: string, role: string): string {
  // A single one says itself which it is.
  const lost = check === 'secrets-kept' ? `${counted(count, 'secret')} are gone` : null
  const words = briefFault(check, count, role) ?? lost ?? `${fault}, and ${count - 1} more like it`
  return capitalised(words)
}
