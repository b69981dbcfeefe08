import { expect, test } from 'vitest'
import { check } from '../../src/checks/credentials-document-well-formed.ts'
import {
  contextWith,
  hidden,
  parameterEvidence,
  referenceTo,
  resolved,
  secretArn,
  secretEvidence,
} from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const registry = referenceTo(secretArn, 'repository-credentials')
const share = referenceTo('arn:aws:ssm:eu-west-1:111122223333:parameter/fsx', 'fsx-credentials')
const sealed = { status: 'found', value: { name: '/fsx', type: 'SecureString', keyId: 'alias/aws/ssm' } } as const

test.each([
  [
    'passes a user name and a password',
    resolved(registry, secretEvidence({ value: '{"username":"u","password":"p"}' })),
    ['pass'],
  ],
  ['fails without a password', resolved(registry, secretEvidence({ value: '{"username":"u"}' })), ['fail:error']],
  ['fails binary data', resolved(registry, secretEvidence({ value: { form: 'binary' } })), ['fail:error']],
  ['leaves a value open that may not be read', resolved(registry, secretEvidence({ value: hidden })), ['unverified']],
  [
    'fails FSx credentials that are never decrypted',
    resolved(share, parameterEvidence({ parameter: sealed })),
    ['fail:error'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
