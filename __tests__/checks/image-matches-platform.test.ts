import { expect, test } from 'vitest'
import { check } from '../../src/checks/image-matches-platform.ts'
import type { ImageFacts } from '../../src/facts.ts'
import type { Evidence } from '../../src/references/evidence.ts'
import { contextWith, hidden, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const api = referenceTo('111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1', 'image')
const amd64 = { os: 'linux', architecture: 'amd64' }
const arm64 = { os: 'linux', architecture: 'arm64' }
const index = (platforms: ImageFacts['platforms']): Evidence => ({
  kind: 'image',
  throughCache: false,
  image: { status: 'found', value: { digest: null, platforms } },
})

test.each([
  ['passes an index with the platform', resolved(api, index({ status: 'found', value: [amd64, arm64] })), ['pass']],
  ['fails an index without it', resolved(api, index({ status: 'found', value: [arm64] })), ['fail:error']],
  [
    'passes where the instance decides',
    resolved(api, index({ status: 'found', value: [arm64] }), { imagePlatform: null }),
    ['pass'],
  ],
  ['leaves an index open that may not be read', resolved(api, index(hidden)), ['unverified']],
  ['passes a single image', resolved(api, index(null)), ['pass']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
