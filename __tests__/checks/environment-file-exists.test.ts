import { expect, test } from 'vitest'
import { check } from '../../src/checks/environment-file-exists.ts'
import { contextWith, gone, hidden, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const file = referenceTo('arn:aws:s3:::bucket/app.env', 'environment-file')
const fluent = referenceTo('arn:aws:s3:::bucket/fluent.conf', 'firelens-config')

test.each([
  [
    'passes a file that is there',
    resolved(file, {
      kind: 'object',
      object: { status: 'found', value: { region: 'eu-west-1', kmsKeyId: null, bucketKey: false } },
      key: null,
    }),
    ['pass'],
  ],
  ['fails one that is not', resolved(file, { kind: 'object', object: gone, key: null }), ['fail:error']],
  [
    'leaves one open that may not be looked at',
    resolved(file, { kind: 'object', object: hidden, key: null }),
    ['unverified'],
  ],
  ['fails a text that is no ARN', resolved(referenceTo('app.env', 'environment-file')), ['fail:error']],
  [
    'fails a FireLens configuration that is not there',
    resolved(fluent, { kind: 'object', object: gone, key: null }),
    ['fail:error'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
