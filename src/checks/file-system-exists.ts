import { quoted } from '../base/sentence.ts'
import type { FileSystemFlaw } from '../references/parse/flaw.ts'
import type { Slot } from '../references/parse/slot.ts'
import { plainWord } from './plain-word.ts'
import { referenceCheck, type Sentences, wordsForFlaw } from './reference-check.ts'

/** Fails when there is no such file system or access point. */
export const check = referenceCheck({
  id: 'file-system-exists',
  title: 'Every file system and access point exists',
  severity: 'error',
  appliesTo: ({ reference }) => reference.slot === 'efs' || reference.slot === 's3-files',
  sentences: {
    'file-system-missing': ({ fileSystem: { fileSystemId, region } }, { resolution }) => ({
      message: `There is no file system ${quoted(fileSystemId)}${region === null ? '' : ` in ${region}`}; tasks will not start.`,
      remedy: 'Name a file system that exists in the region of the task.',
      stopped: stoppedIn(resolution.reference.slot),
    }),
    'access-point-missing': ({ accessPoint }, { resolution }) => ({
      message: `The file system has no access point ${quoted(accessPoint)}; tasks will not start.`,
      remedy: 'Name an access point of this file system.',
      stopped: stoppedIn(resolution.reference.slot),
    }),
    'file-system-malformed': ({ flaw }, about) => ({
      ...wordsForFlaw(flaws, flaw, about),
      stopped: stoppedIn(about.resolution.reference.slot),
    }),
    'file-system-in-error': ({ fileSystem: { fileSystemId } }) => ({
      severity: 'warning',
      message: `The file system ${quoted(fileSystemId)} is in the state error; tasks may not be able to mount it.`,
      remedy: 'Look at the file system, and name another one if it cannot be mended.',
    }),
  },
})

const flaws: Sentences<FileSystemFlaw> = {
  'efs-id': () => ({
    message: 'fileSystemId is not the id of an EFS file system.',
    remedy: 'Write fs- and the letters and digits after it.',
  }),
  'efs-access-point-id': () => ({
    message: 'accessPointId is not the id of an EFS access point.',
    remedy: 'Write fsap- and the letters and digits after it.',
  }),
  's3files-arn': () => ({
    message: 'fileSystemArn is not the ARN of an S3 Files file system.',
    remedy: 'Write arn:PARTITION:s3files:REGION:ACCOUNT:file-system/fs-ID.',
  }),
  partition: ({ partition, region, expected }) => ({
    message: `The ARN says partition ${plainWord(partition)}, but region ${region} belongs to ${expected}.`,
    remedy: `Write ${expected} as the partition of the ARN.`,
  }),
  's3files-access-point-arn': () => ({
    severity: 'warning',
    message: 'accessPointArn is not the ARN of an S3 Files access point.',
    remedy: 'Copy the ARN of the access point, which ends in fsap- and its letters and digits, from S3 Files.',
  }),
}

/** What a stopped task says of S3 Files is not known. */
function stoppedIn(slot: Slot): string | null {
  return slot === 'efs' ? 'failed to invoke EFS utils commands to set up EFS volumes' : null
}
