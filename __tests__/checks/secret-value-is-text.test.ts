import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-value-is-text.ts'
import { contextWith, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([
  ['passes text', resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"v"}' })), ['pass']],
  [
    'fails binary data where a key is asked for',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: { form: 'binary' } })),
    ['fail:error'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
