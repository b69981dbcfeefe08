import fc from 'fast-check'
import { expect, test } from 'vitest'
import { configurationOf, contentOf, platformIn } from '../../src/aws/image-manifest.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

test('an index gives its images, attestations left out', () => {
  const manifests = [
    { digest: digest('a'), platform: { os: 'linux', architecture: 'amd64' } },
    { digest: digest('b'), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { digest: digest('c'), platform: { os: 'unknown', architecture: 'unknown' } },
    { digest: digest('d') },
  ]
  expect(contentOf(JSON.stringify({ schemaVersion: 2, manifests }))).toEqual({
    platforms: [
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64' },
    ],
    members: [digest('a'), digest('b')],
  })
})

test.each([
  ['{}', null],
  ['', null],
  ['not JSON', null],
  ['{"config":{"digest":7}}', null],
  [`{"config":{"digest":"${digest('e')}"}}`, digest('e')],
])('the manifest %s names the configuration %s', (manifest, expected) => {
  expect(configurationOf(manifest)).toBe(expected)
})

test.each([
  ['{"os":"linux","architecture":"arm64","config":{"Env":["A=b"]}}', [{ os: 'linux', architecture: 'arm64' }]],
  ['{"os":"linux"}', []],
  ['{"os":"","architecture":""}', []],
  ['[]', []],
])('the configuration %s has the platform %j', (configuration, expected) => {
  expect(platformIn(configuration)).toEqual(expected)
})

test('any JSON is read without a throw', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(contentOf(text).members.length).toBeLessThanOrEqual(contentOf(text).platforms.length)
      expect(platformIn(text).length).toBeLessThanOrEqual(1)
      expect(['string', 'object']).toContain(typeof configurationOf(text))
    }),
  )
})
