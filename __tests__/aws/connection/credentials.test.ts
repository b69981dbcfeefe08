import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type Credentials,
  credentialsUnknown,
  requireTokenFiles,
  shareCredentials,
} from '../../../src/aws/connection/credentials.ts'
import { serviceErrorFrom } from '../../../src/aws/connection/service-error.ts'

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }
const minute = 60_000

/** The reason that a run tells where this comes of looking for credentials. */
async function reasonOf(find: () => Promise<Credentials>): Promise<string> {
  const { cause, reason } = await shareCredentials(find, 50)().then(
    () => {
      throw new Error('credentials were found')
    },
    (error: unknown) => credentialsUnknown(serviceErrorFrom(error)),
  )
  expect(cause).toBe('NO_CREDENTIALS')
  expect(reason).toContain('no usable AWS credentials')
  return reason
}

test('credentials are asked for once, and once more when they are about to expire', async () => {
  let asked = 0
  let now = 0
  const credentials = shareCredentials(
    async () => {
      asked += 1
      return { ...keys, expiration: new Date(now + 60 * minute) }
    },
    1000,
    () => now,
  )
  await Promise.all([credentials(), credentials()])
  now = 55 * minute - 1
  await credentials()
  expect(asked).toBe(1)
  now += 1
  await Promise.all([credentials(), credentials()])
  expect(asked).toBe(2)
})

test('credentials of a minute are not asked for with every call', async () => {
  let asked = 0
  let now = 0
  const credentials = shareCredentials(
    async () => {
      asked += 1
      return { ...keys, expiration: new Date(now + minute) }
    },
    1000,
    () => now,
  )
  for (let call = 0; call < 10; call += 1) await credentials()
  expect(asked).toBe(1)
  now = minute
  await credentials()
  expect(asked).toBe(2)
})

test('a failure is kept: nothing is searched twice', async () => {
  let asked = 0
  const credentials = shareCredentials(async () => {
    asked += 1
    throw new Error('none')
  })
  await expect(credentials()).rejects.toThrow()
  await expect(credentials()).rejects.toThrow()
  expect(asked).toBe(1)
})

test.each<[string, () => Promise<Credentials>, RegExp]>([
  ['what hangs', () => new Promise(() => undefined), /in time; check the identity provider/],
  ['half of them', async () => ({ ...keys, secretAccessKey: '' }), /leaves a key out/],
  [
    'another shape',
    async () => JSON.parse('{"accessKeyId":{},"secretAccessKey":[]}') as Credentials,
    /leaves a key out/,
  ],
  ['a line break in a key', async () => ({ ...keys, accessKeyId: 'AKID\nEXAMPLE' }), /line break/],
  ['a refusal', async () => Promise.reject(Object.assign(new Error(), { name: 'AccessDenied' })), /\(AccessDenied\)/],
  ['a file that is missing', async () => Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })), /ENOENT/],
  [
    'a refused connection',
    async () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' })),
    /not reached/,
  ],
])('%s is told, and the key is not', async (_, find, words) => {
  const reason = await reasonOf(find)
  expect(reason).toMatch(words)
  expect(reason).not.toContain('AKID')
})

test('a token is read from a file that ends', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'token-'))
  const file = join(folder, 'token')
  await writeFile(file, 'an-invented-token')
  const using = (path: string) => requireTokenFiles({ AWS_WEB_IDENTITY_TOKEN_FILE: path })
  await expect(using(file)).resolves.toBeUndefined()
  await expect(using(join(folder, 'missing'))).resolves.toBeUndefined()
  await expect(using(folder)).rejects.toThrow()
  await truncate(file, 1024 * 1024 + 1)
  await expect(using(file)).rejects.toThrow()
  await rm(folder, { recursive: true })
})
