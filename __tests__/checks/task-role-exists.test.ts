import { expect, test } from 'vitest'
import { check } from '../../src/checks/task-role-exists.ts'
import type { Evidence } from '../../src/references/gather/evidence.ts'
import { contextWith, gone, hidden, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const role = referenceTo('arn:aws:iam::111122223333:role/api', 'task-role')
const roleWith = (arn: string): Evidence => ({
  kind: 'role',
  role: { status: 'found', value: { arn, trustPolicy: '', tags: {}, id: null, boundaryArn: null } },
})

test.each([
  ['passes a role that is there', resolved(role, roleWith('arn:aws:iam::111122223333:role/api')), ['pass']],
  ['fails one under another path', resolved(role, roleWith('arn:aws:iam::111122223333:role/team/api')), ['fail:error']],
  ['fails one that is not there', resolved(role, { kind: 'role', role: gone }), ['fail:error']],
  ['leaves one open that may not be looked at', resolved(role, { kind: 'role', role: hidden }), ['unverified']],
  [
    'fails a text that is no role',
    resolved(referenceTo('arn:aws:iam::111122223333:user/api', 'task-role')),
    ['fail:error'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
