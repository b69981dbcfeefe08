import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstBytes, readBounded } from '../../src/sources/bounded-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-bounded-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a file of the size of the limit is read, one byte more is not', async () => {
  const path = join(folder, 'file')
  await writeFile(path, 'x'.repeat(200_000))
  expect(await readBounded(path, 200_000)).toEqual({ status: 'read', bytes: Buffer.from('x'.repeat(200_000)) })
  expect(await readBounded(path, 199_999)).toMatchObject({
    status: 'unusable',
    problem: expect.stringContaining('is larger'),
  })
})

test('what is not there, and a folder', async () => {
  expect(await readBounded(join(folder, 'none'), 10)).toEqual({ status: 'missing', problem: 'does not exist' })
  expect(await readBounded(folder, 10)).toMatchObject({ status: 'unusable', problem: 'is not a file' })
})

test.skipIf(process.platform === 'win32')('a device, by a link, and a pipe that nobody writes to', async () => {
  const [link, pipe] = [join(folder, 'zero'), join(folder, 'pipe')]
  await symlink('/dev/zero', link)
  execFileSync('mkfifo', [pipe])
  for (const path of [link, pipe, '/dev/zero'])
    expect(await readBounded(path, 10)).toEqual({ status: 'unusable', problem: 'is not a file' })
})

test.skipIf(process.platform !== 'linux')('a file that says it is empty and is not', async () => {
  expect(await readBounded('/proc/cpuinfo', 100)).toMatchObject({ problem: expect.stringContaining('is larger') })
})

test('of an endless stream, as much is read as the limit takes', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1
      yield new Uint8Array(10)
    }
  }
  expect(await firstBytes(endless(), 95)).toBeNull()
  expect(given).toBe(10)
})
