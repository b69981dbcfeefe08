import { expect, test } from 'vitest'
import type { ImageFacts } from '../../src/account/facts.ts'
import { check } from '../../src/checks/image-matches-platform.ts'
import type { Evidence } from '../../src/references/gather/evidence.ts'
import { contextWith, hidden, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const api = referenceTo('111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1', 'image')
const amd64 = { os: 'linux', architecture: 'amd64' }
const arm64 = { os: 'linux', architecture: 'arm64' }
const imageOf = (isIndex: boolean, content: ImageFacts['content']): Evidence => ({
  kind: 'image',
  throughCache: false,
  image: { status: 'found', value: { digest: null, isIndex, content } },
})
const has = (...platforms: { os: string; architecture: string }[]) =>
  ({ status: 'found', value: { platforms, members: [] } }) as const

test.each([
  ['passes an index with the platform', resolved(api, imageOf(true, has(amd64, arm64))), ['pass']],
  ['fails an index without it', resolved(api, imageOf(true, has(arm64))), ['fail:error']],
  ['passes where the instance decides', resolved(api, imageOf(true, has(arm64)), { imagePlatform: null }), ['pass']],
  ['leaves an index open that may not be read', resolved(api, imageOf(true, hidden)), ['unverified']],
  ['passes a single image of the platform', resolved(api, imageOf(false, has(amd64))), ['pass']],
  ['fails a single image of another one', resolved(api, imageOf(false, has(arm64))), ['fail:error']],
  ['says nothing of a single image that names none', resolved(api, imageOf(false, has())), ['pass']],
  ['says nothing of a single image that may not be read', resolved(api, imageOf(false, hidden)), ['pass']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})

test('a single image that may not be read is listed as not checked', () => {
  expect(resolved(api, imageOf(false, hidden)).notChecked).toMatch(/^platform of a single-platform image: /)
  expect(resolved(api, imageOf(false, hidden), { imagePlatform: null }).notChecked).toBeUndefined()
})
