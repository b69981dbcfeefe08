import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Report } from '../../src/report/report.ts'
import { type AwsServer, startAws } from '../support/aws/server.ts'
import { bundleUnderTest } from '../support/bundle-under-test.ts'
import { readText } from '../support/documentation.ts'
import { incidentWorld } from '../support/incident.ts'
import { type Ended, runToEnd } from '../support/spawn-node.ts'

// The jobs of the example, each step spawned as the runner does: what one leaves is what the next finds.

interface Job {
  readonly steps: readonly { readonly run?: string }[]
}
const { jobs }: { readonly jobs: Readonly<Record<string, Job>> } = parse(
  readText('examples/workflows/audit-in-parts.yml'),
)
const stepsOf = (job: string) => (jobs[job]?.steps ?? []).flatMap(({ run }) => run ?? [])

const accounts = [
  '- { account: "402913377120", role-arn: "arn:aws:iam::402913377120:role/ecsTaskExecutionRole", regions: [us-east-1] }',
  '- { account: "555566667777", role-arn: "arn:aws:iam::555566667777:role/ecs-audit", regions: [us-east-1] }',
]

let folder = ''
let tools = ''
let aws: AwsServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  tools = await mkdtemp(join(tmpdir(), 'preflight-'))
  const command = join(dirname(await bundleUnderTest()), 'cli.js')
  // In place of the one that would fetch the package.
  await writeFile(join(tools, 'npx'), `#!/bin/bash\nshift 2\nexec ${process.execPath} ${command} "$@"\n`)
  await chmod(join(tools, 'npx'), 0o755)
  await writeFile(join(folder, 'accounts.yml'), accounts.join('\n'))
  aws = await startAws(incidentWorld(false))
}, 120_000)
afterAll(async () => {
  await aws.close()
  await Promise.all([folder, tools].map((each) => rm(each, { recursive: true, force: true })))
})

function step(script: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return runToEnd('bash', ['-e', '-c', script], {
    cwd: folder,
    env: {
      PATH: `${tools}:${process.env.PATH}`,
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'not-a-real-key',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'step-summary.md'),
      ...env,
    },
    timeoutMs: 120_000,
  })
}

test('plan, audit and merge: one report of all accounts, of that one too whose role cannot be assumed', async () => {
  const [plan = ''] = stepsOf('plan')
  expect(await step(plan)).toMatchObject({ exitCode: 0, stderr: '' })
  const [, matrix = ''] = /^matrix=(.*)$/m.exec(await readFile(join(folder, 'output'), 'utf8')) ?? []
  const { include } = JSON.parse(matrix) as { include: readonly { readonly shard: string }[] }
  expect(include.map(({ shard }) => shard)).toEqual(['1/2', '2/2'])

  const [audit = ''] = stepsOf('audit')
  for (const { shard } of include) expect(await step(audit, { SHARD: shard })).toMatchObject({ exitCode: 0 })
  expect((await readdir(folder)).filter((name) => name.startsWith('report-')).sort()).toEqual([
    'report-1.json',
    'report-2.json',
  ])

  for (const script of stepsOf('merge')) expect(await step(script)).toMatchObject({ exitCode: 0 })
  const report = JSON.parse(await readFile(join(folder, 'organization.json'), 'utf8')) as Report
  expect(report.targets.flatMap(({ service }) => service ?? []).sort()).toEqual([
    'acme-api-development',
    'acme-auth-development',
    'acme-mlflow-development',
  ])
  expect(report.targets.flatMap(({ unverified }) => unverified.map(({ reason }) => reason))).toContainEqual(
    expect.stringContaining('arn:aws:iam::555566667777:role/ecs-audit cannot be assumed'),
  )
  expect(await readFile(join(folder, 'organization.html'), 'utf8')).toContain('acme-api-development')
  expect(await readFile(join(folder, 'step-summary.md'), 'utf8')).toContain('ECS preflight')
}, 300_000)
