import { expect, test } from 'vitest'
import { check } from '../../src/checks/kms-key-usable.ts'
import type { Evidence } from '../../src/references/gather/evidence.ts'
import {
  contextWith,
  gone,
  hidden,
  keyArn,
  referenceTo,
  resolved,
  secretArn,
  secretEvidence,
  secretFacts,
} from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const found = <T>(value: T) => ({ status: 'found', value }) as const

const encrypted = (key: NonNullable<Parameters<typeof secretEvidence>[0]>['key']) =>
  secretEvidence({ secret: found(secretFacts({ kmsKeyId: keyArn })), ...(key === undefined ? {} : { key }) })

const theirKey = keyArn.replace('111122223333', '999988887777')
const keyIn = (state: string) => ({ arn: keyArn, state, managedByAws: false })
const file = (kmsKeyId: string | null, key: Extract<Evidence, { kind: 'object' }>['key']) =>
  resolved(referenceTo('arn:aws:s3:::shop-config/api.env', 'environment-file'), {
    kind: 'object',
    object: found({ region: 'eu-west-1', kmsKeyId, bucketKey: false }),
    key,
  })

test.each([
  ['passes the key of the service', resolved(referenceTo(secretArn), secretEvidence()), ['pass']],
  [
    'passes an enabled key',
    resolved(referenceTo(secretArn), encrypted(found({ arn: keyArn, state: 'Enabled', managedByAws: false }))),
    ['pass'],
  ],
  [
    'fails a disabled key',
    resolved(referenceTo(secretArn), encrypted(found({ arn: keyArn, state: 'Disabled', managedByAws: false }))),
    ['fail:error'],
  ],
  [
    'fails a key that waits for its deletion',
    resolved(referenceTo(secretArn), encrypted(found({ arn: keyArn, state: 'PendingDeletion', managedByAws: false }))),
    ['fail:error'],
  ],
  ['fails a key that is gone', resolved(referenceTo(secretArn), encrypted(gone)), ['fail:error']],
  ['passes a file that S3 encrypts by itself', file(null, null), ['pass']],
  ['passes a file under an enabled key', file(keyArn, found(keyIn('Enabled'))), ['pass']],
  ['fails a file under a disabled key', file(keyArn, found(keyIn('Disabled'))), ['fail:error']],
  [
    'fails a file under a key that waits for its deletion',
    file(keyArn, found(keyIn('PendingDeletion'))),
    ['fail:error'],
  ],
  ['fails a file under a key that is gone', file(keyArn, gone), ['fail:error']],
  ['leaves a file open whose key may not be looked at', file(keyArn, hidden), ['unverified']],
  [
    'passes a file under a customer key of another account',
    file(theirKey, found({ arn: theirKey, state: 'Enabled', managedByAws: false })),
    ['pass'],
  ],
  [
    "fails a file under another account's AWS-managed key",
    file(theirKey, found({ arn: theirKey, state: 'Enabled', managedByAws: true })),
    ['fail:error'],
  ],
  [
    "passes a file under the account's own AWS-managed key",
    file(keyArn, found({ arn: keyArn, state: 'Enabled', managedByAws: true })),
    ['pass'],
  ],
  ['leaves a key open that may not be looked at', resolved(referenceTo(secretArn), encrypted(hidden)), ['unverified']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
