import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-version-exists.ts'
import {
  contextWith,
  currentVersion,
  hidden,
  referenceTo,
  resolved,
  secretArn,
  secretEvidence,
  secretFacts,
} from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const found = <T>(value: T) => ({ status: 'found', value }) as const

test.each([
  ['passes the current version', resolved(referenceTo(secretArn), secretEvidence()), ['pass']],
  [
    'fails a secret without a value',
    resolved(referenceTo(secretArn), secretEvidence({ secret: found(secretFacts({ versions: [] })) })),
    ['fail:error'],
  ],
  ['fails a stage that is not there', resolved(referenceTo(`${secretArn}::BLUE:`), secretEvidence()), ['fail:error']],
  [
    'warns of a stage and an id that agree',
    resolved(referenceTo(`${secretArn}::AWSCURRENT:${currentVersion}`), secretEvidence()),
    ['fail:warning'],
  ],
  [
    'leaves an id open that may not be looked for',
    resolved(referenceTo(`${secretArn}:::${'b'.repeat(36)}`), secretEvidence({ allVersions: hidden })),
    ['unverified'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
