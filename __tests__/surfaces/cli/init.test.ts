import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { callTable } from '../../../src/aws/call-table.ts'
import { main } from '../../../src/surfaces/cli/main.ts'
import { readConfig } from '../../../src/surfaces/inputs/config-file.ts'

async function run(directory: string, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    readStandardInput: async () => new Uint8Array(),
    environment: {},
    workingDirectory: directory,
    columns: null,
    progress: null,
  }
  const status = await main(['init', ...argv], terminal, '24.0.0')
  return { status, out: out.join('\n'), err: err.join('\n') }
}

async function repository(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'preflight-'))
  await mkdir(join(directory, 'services/api'), { recursive: true })
  await writeFile(join(directory, 'services/api/task-definition.json'), '{}')
  return directory
}

test('writes what a first run needs, with the definitions that it found', async () => {
  const directory = await repository()
  const { status, out } = await run(directory)
  expect(status).toBe(0)
  expect(out.split('\n')).toEqual([
    'wrote .github/ecs-preflight.yml',
    'wrote .github/workflows/ecs-preflight.yml',
    'wrote ecs-preflight-policy.json',
  ])
  const config = await readConfig('c.yml', await readFile(join(directory, '.github/ecs-preflight.yml')))
  expect(config.targets.map(({ files }) => files)).toEqual(['services/api/task-definition.json'])
  const policy = JSON.parse(await readFile(join(directory, 'ecs-preflight-policy.json'), 'utf8')) as {
    Statement: { Action: string[] }[]
  }
  const granted = new Set(policy.Statement.flatMap(({ Action }) => Action))
  const missing = callTable.filter(({ action }) => !granted.has(action)).map(({ action }) => action)
  expect(missing).toEqual(['sts:GetCallerIdentity'])
})

test('overwrites nothing', async () => {
  const directory = await repository()
  await mkdir(join(directory, '.github'))
  await writeFile(join(directory, '.github/ecs-preflight.yml'), 'mine')
  const { out } = await run(directory)
  expect(out).toContain('kept .github/ecs-preflight.yml')
  expect(await readFile(join(directory, '.github/ecs-preflight.yml'), 'utf8')).toBe('mine')
})

test('the role as Terraform and as CloudFormation', async () => {
  const directory = await repository()
  await run(directory, '--policy', 'terraform')
  await run(directory, '--policy', 'cloudformation')
  expect(await readFile(join(directory, 'ecs-preflight-role.tf'), 'utf8')).toContain('resource "aws_iam_role_policy"')
  const template: unknown = parse(await readFile(join(directory, 'ecs-preflight-role.yml'), 'utf8'), {
    logLevel: 'silent',
  })
  expect(template).toMatchObject({ Resources: { EcsPreflightRole: { Type: 'AWS::IAM::Role' } } })
})

test('alerts: a rule on tasks that could not start', async () => {
  const directory = await repository()
  expect((await run(directory, 'alerts')).out).toContain('aws_cloudwatch_event_rule')
  const { out } = await run(directory, 'alerts', '--policy', 'cloudformation')
  expect(parse(out, { logLevel: 'silent' })).toMatchObject({
    Resources: { StartFailuresRule: { Properties: { EventPattern: { detail: { lastStatus: ['STOPPED'] } } } } },
  })
})

test.each([
  [['nonsense'], /init does not know "nonsense"/],
  [['--policy', 'xml'], /there is no form "xml"/],
])('%j is refused', async (argv, words) => {
  const { status, err } = await run(await repository(), ...argv)
  expect(status).toBe(2)
  expect(err).toMatch(words)
})
