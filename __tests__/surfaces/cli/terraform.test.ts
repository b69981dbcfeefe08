import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/surfaces/cli/arguments.ts'
import { main } from '../../../src/surfaces/cli/main.ts'
import { spellingsIn } from '../../support/scenario.ts'

const root = new URL('../../../', import.meta.url)
const cases = '__tests__/fixtures/terraform/cases'

async function run(argv: readonly string[], columns: number | null = null) {
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  const terminal = {
    out: say,
    err: say,
    readStandardInput: () => readFile(new URL(`${cases}/secret-in-environment/plan.json`, root)),
    environment: {},
    workingDirectory: root.pathname,
    columns,
    progress: null,
  }
  return { status: await main(argv, terminal, '24.0.0'), said: lines.join('\n') }
}

const secretInEnvironment = [
  `${cases}/secret-in-environment/plan.json`,
  '--terraform-directory',
  `${cases}/secret-in-environment/after`,
  '--offline',
]
const canary = 'invented-canary-in-plain'

describe('a plan that puts the value of a secret into the environment', () => {
  test.each(formats)('is told as %s, at the lines of the sources, and shows no value', async (format) => {
    const { status, said } = await run([...secretInEnvironment, '--format', format])
    expect(status).toBe(1)
    expect(said).toContain('template-holds-no-secret-values')
    expect(said).toContain('main.tf')
    expect(spellingsIn(said, [canary])).toEqual([])
  })

  test('on a terminal neither', async () => {
    const { said } = await run(secretInEnvironment, 100)
    expect(said).toContain('value = var.password')
    expect(spellingsIn(said, [canary])).toEqual([])
  })

  test('from standard input, without lines', async () => {
    const { status, said } = await run(['-', '--offline'])
    expect(status).toBe(1)
    expect(said).toContain('standard input')
    expect(spellingsIn(said, [canary])).toEqual([])
  })
})

describe('what cannot be judged is one sentence, which quotes nothing of the plan', () => {
  test.each([
    ['another format', { format_version: '2.0' }, /only 1\.x can be read/],
    ['a plan that failed', { errored: true }, /Terraform could not finish this plan/],
    ['no definitions', { resource_changes: [] }, /has no aws_ecs_task_definition/],
  ])('%s', async (_what, differs, sentence) => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-'))
    const recorded = JSON.parse(await readFile(new URL(`${cases}/secret-in-environment/plan.json`, root), 'utf8'))
    await writeFile(join(folder, 'plan.json'), JSON.stringify({ ...recorded, ...differs }))
    const { status, said } = await run([join(folder, 'plan.json'), '--offline'])
    await rm(folder, { recursive: true })
    expect(status).toBe(2)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toMatch(sentence)
    expect(spellingsIn(said, [canary])).toEqual([])
  })

  test('a folder without sources', async () => {
    const plan = `${cases}/locals/plan.json`
    const { status, said } = await run([plan, '--terraform-directory', 'docs', '--offline'])
    expect(status).toBe(2)
    expect(said).toContain('--terraform-directory: the folder "docs" has no Terraform files')
  })
})
