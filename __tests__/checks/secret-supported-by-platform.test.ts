import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-supported-by-platform.ts'
import { contextWith, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const old = { platform: { launchType: 'FARGATE', platformVersion: '1.3.0', windows: false } }
const instances = { platform: { launchType: 'EC2', platformVersion: null, windows: false } }

test.each([
  [
    'passes the latest platform version',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"v"}' })),
    ['pass'],
  ],
  [
    'fails a key on an older one',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"v"}' }), old),
    ['fail:error'],
  ],
  ['passes a whole secret there', resolved(referenceTo(secretArn), secretEvidence(), old), ['pass']],
  [
    'passes where the platform is not Fargate',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"v"}' }), instances),
    ['pass'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
