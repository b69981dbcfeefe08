import type { ObjectFlaw } from '../references/parse/flaw.ts'
import type { Slot } from '../references/parse/slot.ts'
import { referenceCheck, type Sentences, wordsForFlaw } from './reference-check.ts'

/** Fails when S3 has no object at the ARN. */
export const check = referenceCheck({
  id: 'environment-file-exists',
  title: 'Every environment file exists',
  severity: 'error',
  appliesTo: ({ reference }) =>
    reference.target.kind === 'object' || reference.slot === 'environment-file' || reference.slot === 'firelens-config',
  sentences: {
    'object-missing': (_problem, { resolution: { reference } }) => ({
      message: `S3 has no object at this ARN, so the ${objectName(reference.slot)} cannot be read; tasks will not start.`,
      remedy: 'Upload the object, or correct bucket and key.',
      stopped: stoppedIn(reference.slot),
    }),
    'object-malformed': ({ flaw }, about) => ({
      ...wordsForFlaw(objectFlaws, flaw, about),
      stopped: stoppedIn(about.resolution.reference.slot),
    }),
    'environment-file-ending': () => ({
      severity: 'warning',
      message: 'ECS takes environment files whose name ends in .env, and this one ends in something else.',
      remedy: 'Rename the file to end in .env.',
    }),
  },
})

const form = 'Write arn:PARTITION:s3:::BUCKET/KEY.'

/** Also those of a credential spec, which another check speaks for. */
export const objectFlaws: Sentences<ObjectFlaw> = {
  'object-arn': () => ({ message: 'This is not the ARN of an S3 object.', remedy: form }),
  'object-key-missing': () => ({ message: 'The ARN names a bucket but no object in it.', remedy: form }),
  'bucket-name': () => ({ message: 'The ARN names no valid bucket.', remedy: form }),
  'object-key-climbs': () => ({
    message:
      'The object key climbs with ".." out of the directory that the ECS agent writes it to, which the agent refuses.',
    remedy: 'Use a key without "..".',
  }),
}

/** What ECS reads an S3 object for, as a sentence names it. */
export function objectName(slot: Slot): string {
  if (slot === 'credential-spec') return 'credential spec'
  return slot === 'firelens-config' ? 'FireLens configuration' : 'environment file'
}

/** Agent, envfile.go and firelens_unix.go; the words for a credential spec are not known. */
export function stoppedIn(slot: Slot): string | null {
  if (slot === 'credential-spec') return null
  return slot === 'firelens-config'
    ? 'unable to download firelens s3 config file'
    : 'failed to download env files, or unable to download env file with key …'
}
