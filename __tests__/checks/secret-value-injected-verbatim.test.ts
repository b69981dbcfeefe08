import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-value-injected-verbatim.ts'
import { contextWith, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([
  ['passes text', resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"v"}' })), ['pass']],
  [
    'passes a small number',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":5432}' })),
    ['pass'],
  ],
  [
    'warns of a large number',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":1000000}' })),
    ['fail:warning'],
  ],
  [
    'warns of null',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":null}' })),
    ['fail:warning'],
  ],
  [
    'warns of an object',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":{}}' })),
    ['fail:warning'],
  ],
  [
    'warns of a repeated key',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"a","k":"b"}' })),
    ['fail:warning'],
  ],
  [
    'warns of an empty log option',
    resolved(referenceTo(`${secretArn}:k::`, 'log-secret-option'), secretEvidence({ value: '{"k":""}' })),
    ['fail:warning'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
