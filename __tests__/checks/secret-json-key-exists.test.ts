import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-json-key-exists.ts'
import { contextWith, hidden, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([
  [
    'passes a key that is there',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"v"}' })),
    ['pass'],
  ],
  [
    'fails a key that is not',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"other":"v"}' })),
    ['fail:error'],
  ],
  [
    'fails a value that is no object',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '[1]' })),
    ['fail:error'],
  ],
  [
    'leaves a value open that may not be read',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: hidden })),
    ['unverified'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})

test('names the keys there are, and nothing of their values', () => {
  const value = JSON.stringify({
    ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key${index}`, 'hush'])),
    'odd\nkey': 1,
  })
  const [result] = check.run(contextWith(resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value }))))
  const message = result?.verdict.verdict === 'fail' ? result.verdict.message : ''
  expect(message).toContain('"key0"')
  expect(message).toContain('and 11 more')
  expect(message).not.toContain('hush')
})

test('offers the key that differs only in case', () => {
  const resolution = resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"K":"v"}' }))
  expect(check.run(contextWith(resolution))[0]?.verdict).toMatchObject({ replacement: `${secretArn}:K::` })
})
