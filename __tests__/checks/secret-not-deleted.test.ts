import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-not-deleted.ts'
import { contextWith, referenceTo, resolved, secretArn, secretEvidence, secretFacts } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const found = <T>(value: T) => ({ status: 'found', value }) as const

test.each([
  ['passes a secret that stays', resolved(referenceTo(secretArn), secretEvidence()), ['pass']],
  [
    'fails one that is scheduled for deletion',
    resolved(referenceTo(secretArn), secretEvidence({ secret: found(secretFacts({ deleted: true })) })),
    ['fail:error'],
  ],
  ['does not apply to log groups', resolved(referenceTo('/ecs/api', 'log-group')), []],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
