import { expect, test } from 'vitest'
import { check } from '../../src/checks/kms-key-usable.ts'
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
  ['leaves a key open that may not be looked at', resolved(referenceTo(secretArn), encrypted(hidden)), ['unverified']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
