import { expect, test } from 'vitest'
import { check } from '../../src/checks/log-group-exists.ts'
import type { Evidence } from '../../src/references/gather/evidence.ts'
import { contextWith, gone, hidden, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const group = referenceTo('/ecs/api', 'log-group')
const logGroup = (answer: Extract<Evidence, { kind: 'log-group' }>['logGroup']): Evidence => ({
  kind: 'log-group',
  foundIn: null,
  logGroup: answer,
  key: null,
})

test.each([
  [
    'passes a log group that is there',
    resolved(group, logGroup({ status: 'found', value: { arn: '', kmsKeyId: null } })),
    ['pass'],
  ],
  ['fails one that is not', resolved(group, logGroup(gone)), ['fail:error']],
  ['leaves one open that may not be looked at', resolved(group, logGroup(hidden)), ['unverified']],
  ['fails a name that none can have', resolved(referenceTo('my group', 'log-group')), ['fail:error']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
