import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-arn-complete.ts'
import {
  contextWith,
  gone,
  referenceTo,
  resolved,
  secretArn,
  secretEvidence,
  secretFacts,
} from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const ambiguous = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-tokens'
const suggestion = {
  replacement: `${ambiguous}-q7Rt2K`,
  what: 'it exists',
  secret: secretFacts({ name: 'shop-tokens' }),
}

test.each([
  ['passes a full ARN', resolved(referenceTo(secretArn), secretEvidence()), ['pass']],
  ['notes a partial ARN that works', resolved(referenceTo(secretArn.slice(0, -7)), secretEvidence()), ['fail:notice']],
  [
    'fails a name that is taken for a full ARN',
    resolved(referenceTo(ambiguous), secretEvidence({ secret: gone, suggestion })),
    ['fail:error'],
  ],
  [
    'passes a bare name where one is suggestion',
    resolved(referenceTo('shop/db', 'repository-credentials'), secretEvidence()),
    ['pass'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})

test('offers the full ARN, fields and all', () => {
  const resolution = resolved(referenceTo(`${secretArn.slice(0, -7)}:k::`), secretEvidence({ value: '{"k":"v"}' }))
  expect(check.run(contextWith(resolution))[0]?.verdict).toMatchObject({ replacement: `${secretArn}:k::` })
})
