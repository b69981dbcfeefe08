import { expect, test } from 'vitest'
import { check } from '../../src/checks/image-exists.ts'
import type { Evidence } from '../../src/references/gather/evidence.ts'
import { contextWith, gone, hidden, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const api = referenceTo('111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1', 'image')
const image = (answer: Extract<Evidence, { kind: 'image' }>['image']): Evidence => ({
  kind: 'image',
  throughCache: false,
  image: answer,
})

test.each([
  [
    'passes an image that is there',
    resolved(api, image({ status: 'found', value: { digest: null, isIndex: false, content: hidden } })),
    ['pass'],
  ],
  ['fails one that is not', resolved(api, image(gone)), ['fail:error']],
  ['leaves one open that may not be looked at', resolved(api, image(hidden)), ['unverified']],
  ['passes another registry', resolved(referenceTo('nginx:1.27', 'image')), ['pass']],
  ['fails a text that is no image', resolved(referenceTo('My Image', 'image')), ['fail:error']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})

test('notes one that a pull request will push later', () => {
  const context = { ...contextWith(resolved(api, image(gone))), pullRequest: true }
  expect(verdictsOf(check, context).map(([verdict]) => verdict)).toEqual(['fail:notice'])
})
