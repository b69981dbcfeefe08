import { expect, test } from 'vitest'
import { check } from '../../src/checks/file-system-exists.ts'
import type { Evidence } from '../../src/references/gather/evidence.ts'
import { contextWith, gone, hidden, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const data = referenceTo('fs-0123456789abcdef0', 'efs')
const there = { status: 'found', value: 'usable' } as const
type FileSystemEvidence = Extract<Evidence, { kind: 'file-system' }>
const fileSystem = (
  answer: FileSystemEvidence['fileSystem'],
  accessPoint: FileSystemEvidence['accessPoint'] = null,
): Evidence => ({ kind: 'file-system', fileSystem: answer, accessPoint })

test.each([
  ['passes a file system that is there', resolved(data, fileSystem(there)), ['pass']],
  ['fails one that is not', resolved(data, fileSystem(gone)), ['fail:error']],
  ['leaves one open that may not be looked at', resolved(data, fileSystem(hidden)), ['unverified']],
  ['fails an access point that is not there', resolved(data, fileSystem(there, gone)), ['fail:error']],
  ['fails a text that is no id', resolved(referenceTo('data', 'efs')), ['fail:error']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
