import { expect, test } from 'vitest'
import { check } from '../../src/checks/parameter-exists.ts'
import { contextWith, gone, hidden, parameterEvidence, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([
  ['passes a parameter that is there', resolved(referenceTo('/shop/db'), parameterEvidence()), ['pass']],
  ['fails one that is not', resolved(referenceTo('/shop/db'), parameterEvidence({ parameter: gone })), ['fail:error']],
  [
    'leaves one open that may not be looked at',
    resolved(referenceTo('/shop/db'), parameterEvidence({ parameter: hidden })),
    ['unverified'],
  ],
  [
    'fails a secret that is not behind it',
    resolved(referenceTo('/aws/reference/secretsmanager/db'), parameterEvidence({ parameter: gone, secret: gone })),
    ['fail:error'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
