import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../src/surfaces/cli/main.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname

let workspace: string
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'preflight-beside-'))
})
afterEach(() => rm(workspace, { recursive: true, force: true }))

async function check(argv: readonly string[], output: string) {
  const err: string[] = []
  const terminal = {
    out: () => {},
    err: (line: string) => void err.push(line),
    readStandardInput: async () => new Uint8Array(),
    environment: {},
    workingDirectory: workspace,
    columns: null,
    progress: null,
  }
  const status = await main([...argv, '--offline', '--format', 'json', '--output', output], terminal, '24.0.0')
  return { status, err: err.join('\n') }
}

async function expectRefused(argv: readonly string[], output: string) {
  const before = await readFile(join(workspace, output), 'utf8')
  const { status, err } = await check(argv, output)
  expect(err).toBe(
    `ecs-preflight: --output of json: writing the file "${output}" would overwrite "${output}", which this run reads. Name another file.`,
  )
  expect(status).toBe(2)
  expect(await readFile(join(workspace, output), 'utf8')).toBe(before)
}

const plan = ['plan.json', '--terraform-directory', 'infra']
const withPlan = async (name: string) => {
  await cp(join(fixtures, 'terraform/cases', name, 'plan.json'), join(workspace, 'plan.json'))
  await cp(join(fixtures, 'terraform/cases', name, 'after'), join(workspace, 'infra'), { recursive: true })
}

test.each(['plan.json', 'infra/main.tf', 'infra/container/main.tf'])(
  'the plan and its sources, those of modules too: %s',
  async (output) => {
    await withPlan('container-module')
    await expectRefused(plan, output)
  },
)

test('a file that an expression of a source reads', async () => {
  await withPlan('templatefile')
  await expectRefused(plan, 'infra/containers.json.tftpl')
})

test.each(['manifest.json', 'Api.template.json', 'Api.metadata.json', 'Api.assets.json'])(
  'the files of an assembly: %s',
  async (name) => {
    await cp(join(fixtures, 'cdk/cdk.out'), join(workspace, 'cdk.out'), { recursive: true })
    await expectRefused(['cdk.out'], `cdk.out/${name}`)
  },
)

test('a nested template, which the template of its stack names', async () => {
  const nested = {
    Resources: { Definition: { Type: 'AWS::ECS::TaskDefinition', Properties: { Family: 'web' } } },
  }
  const stack = {
    Resources: {
      Inner: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'inner.nested.template.json' } },
    },
  }
  const manifest = {
    artifacts: {
      shop: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://123456789012/us-east-1',
        properties: { templateFile: 'shop.json' },
      },
    },
  }
  await mkdir(join(workspace, 'cdk.out'))
  for (const [name, value] of Object.entries({
    'manifest.json': manifest,
    'shop.json': stack,
    'inner.nested.template.json': nested,
  }))
    await writeFile(join(workspace, 'cdk.out', name), JSON.stringify(value))
  await expectRefused(['cdk.out'], 'cdk.out/inner.nested.template.json')
})

test.each([
  ['a file of parameters', ['template.json', '--template-parameters', 'parameters.json'], 'parameters.json'],
  ['the committed template', ['template.json', '--source-file', 'source.json'], 'source.json'],
])('%s of a template', async (_, argv, output) => {
  const template = {
    Parameters: { Tag: { Type: 'String' } },
    Resources: { Definition: { Type: 'AWS::ECS::TaskDefinition', Properties: { Family: { Ref: 'Tag' } } } },
  }
  await writeFile(join(workspace, 'template.json'), JSON.stringify(template))
  await writeFile(join(workspace, 'source.json'), JSON.stringify(template))
  await writeFile(join(workspace, 'parameters.json'), JSON.stringify({ Tag: 'web' }))
  await expectRefused(argv, output)
})

test('a new file beside them is written', async () => {
  await withPlan('container-module')
  expect(await check(plan, 'infra/report.json')).toMatchObject({ err: '' })
  expect(JSON.parse(await readFile(join(workspace, 'infra/report.json'), 'utf8'))).toHaveProperty('conclusion')
})
