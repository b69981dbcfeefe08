import { execFile, execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AwsServer, startAws } from '../support/aws/server.ts'
import { bundleUnderTest } from '../support/bundle-under-test.ts'
import { SHOP, shopWorld } from '../support/shop.ts'

/** Runs a command on a terminal of its own, as `script` does, and gives what the terminal was sent. */
const onTerminal = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))'

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import pty'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!hasPython())('on a terminal', () => {
  let aws: AwsServer
  let command: string
  beforeAll(async () => {
    aws = await startAws(shopWorld(), { latencyMs: 20 })
    command = join(dirname(await bundleUnderTest()), 'cli.js')
  }, 120_000)
  afterAll(() => aws.close())

  async function audit(variables: Readonly<Record<string, string>>): Promise<string> {
    const environment = {
      PATH: process.env.PATH ?? '',
      HOME: tmpdir(),
      TERM: 'xterm-256color',
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: SHOP.region,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...variables,
    }
    const words = ['-c', onTerminal, process.execPath, command, 'audit', SHOP.cluster]
    const { stdout } = await promisify(execFile)('python3', words, { cwd: tmpdir(), env: environment, timeout: 60_000 })
    return stdout
  }

  test('the progress is drawn in one line, and taken away before the report', async () => {
    const shown = await audit({})
    const drawn = [...shown.matchAll(/\r\u001b\[K([^\r\n]*)/g)].map(([, line = '']) => line)
    expect(drawn.filter((line) => /\d+ of \d+/.test(line)).length).toBeGreaterThan(0)
    const beforeReport = shown.slice(0, shown.indexOf('success'))
    expect(beforeReport.lastIndexOf('\r\u001b[K')).toBeGreaterThan(beforeReport.lastIndexOf(' of '))
  }, 90_000)

  test('colours are shown, and left away where the reader does not want them', async () => {
    const colour = /\u001b\[\d+(?:;\d+)*m/
    expect(await audit({})).toMatch(colour)
    expect(await audit({ NO_COLOR: '1' })).not.toMatch(colour)
  }, 90_000)
})
