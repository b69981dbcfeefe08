import { isFillerToken } from '../placeholders/filler.ts'
import type { CredentialMatch } from './match.ts'

const ACCESS_KEY_ID = /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/
const SECRET_KEY = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g

/** An AWS secret access key has no prefix: forty characters beside an access key id are one. */
export function findSecretKeysBesideIds(text: string): CredentialMatch[] {
  if (!ACCESS_KEY_ID.test(text)) return []
  return Array.from(text.matchAll(SECRET_KEY))
    .filter(([key]) => /[a-z]/.test(key) && /[A-Z]/.test(key) && /\d/.test(key) && !isFillerToken(key))
    .map(({ 0: key, index }) => ({
      rule: 'aws-secret-access-key',
      certainty: 'certain',
      what: 'an AWS secret access key',
      start: index,
      end: index + key.length,
    }))
}
