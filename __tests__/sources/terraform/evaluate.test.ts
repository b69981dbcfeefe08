import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../../../src/base/json.ts'
import { attributesOf } from '../../../src/sources/terraform/attributes.ts'
import { readSources } from '../../../src/sources/terraform/source/modules.ts'
import { sourceReader } from '../../../src/sources/terraform/source/source-reader.ts'
import { fillDefinition } from '../../../src/task-definition/term.ts'
import { planOf } from '../../support/terraform.ts'

let base: string
let folder: string
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'terraform-'))
  folder = join(base, 'workspace')
  await mkdir(folder)
  await writeFile(join(base, 'outside.json'), '[{"name":"outside"}]')
  await writeFile(join(folder, 'inside.json'), '[{"name":"inside"}]')
  await symlink(join(base, 'outside.json'), join(folder, 'link.json'))
})
afterAll(() => rm(base, { recursive: true, force: true }))

const definition = {
  address: 'aws_ecs_task_definition.api',
  mode: 'managed',
  type: 'aws_ecs_task_definition',
  name: 'api',
  change: { actions: ['create'], after: {}, after_unknown: { container_definitions: true } },
}

const plan = planOf({
  format_version: '1.2',
  planned_values: {},
  variables: { name: { value: 'api' }, tags: { value: { team: 'shop' } }, list: { value: ['b', 'a'] } },
  resource_changes: [
    definition,
    {
      address: 'aws_secretsmanager_secret.app["x"]',
      mode: 'managed',
      type: 'aws_secretsmanager_secret',
      name: 'app',
      index: 'x',
      change: { actions: ['create'], after: { name: 'app-x' }, after_unknown: { arn: true } },
    },
    {
      address: 'aws_db_instance.db',
      mode: 'managed',
      type: 'aws_db_instance',
      name: 'db',
      change: { actions: ['create'], after: { port: 5432 }, after_unknown: { address: true } },
    },
  ],
  configuration: { root_module: {} },
})

/** The container definitions that an expression comes to, with marks for what is not known; null where nothing can be told. */
async function containers(expression: string, more = ''): Promise<Json> {
  const text = `${more}\nresource "aws_ecs_task_definition" "api" {\n  container_definitions = ${expression}\n}\n`
  await writeFile(join(folder, 'main.tf'), text)
  const sources = await readSources(folder, folder, plan.configuration)
  const [resource] = plan.resources
  if (sources === null || resource === undefined) throw new Error('no sources')
  const attributes = attributesOf(plan, { region: 'us-east-1', account: '111122223333' })
  const read = sourceReader(plan, attributes, sources).containers(resource)
  if (read === null) return null
  const { value } = fillDefinition({ kind: 'object', members: new Map([['containerDefinitions', read.term]]) })
  return JSON.parse(JSON.stringify(value)).containerDefinitions
}

/** What an expression comes to where the name of a container stands. */
async function name(expression: string, more = ''): Promise<Json> {
  const value = await containers(`jsonencode([{ name = ${expression} }])`, more)
  return JSON.parse(JSON.stringify(value))?.[0]?.name ?? null
}

describe('expressions', () => {
  test.each<[string, Json]>([
    [`"a-\${var.name}-\${1 + 1}"`, 'a-api-2'],
    ['local.name', 'from-local'],
    ['local.nested.list[1].key', 'two'],
    ['var.tags["team"]', 'shop'],
    ['var.name == "api" && !false ? "yes" : "no"', 'yes'],
    ['join(",", [for x in var.list : upper(x) if x != "b"])', 'A'],
    [`join(",", [for k, v in { b = 1, a = 2 } : "\${k}\${v}"])`, 'a2,b1'],
    [`join(",", [for k, v in { for x in var.list : x => "\${x}!" } : v])`, 'a!,b!'],
    ['join("", concat(["x"], [["y"], ["z"]]...))', 'xyz'],
    ['format("%s-%d%%", var.name, 3)', 'api-3%'],
    ['lookup(var.tags, "none", "fallback")', 'fallback'],
    ['merge({ a = 1 }, { a = "last" }).a', 'last'],
    ['element(var.list, 3)', 'a'],
    ['replace("a/b", "/", "-")', 'a-b'],
    ['coalesce("", null, "third")', 'third'],
    ['jsondecode("{\\"a\\":\\"deep\\"}").a', 'deep'],
    [`"$\${literal} \\u0041"`, `\${literal} A`],
    [`<<-EOT\n    two\n      lines \${var.name}\n  EOT\n`, 'two\n  lines api\n'],
    ['aws_db_instance.db.port', '5432'],
  ])('%s', async (expression, expected) => {
    const more = 'locals {\n  name = "from-local"\n  nested = { list = [{ key = "one" }, { key = "two" }] }\n}'
    const value = await name(expression, more)
    expect(value === null ? null : String(value)).toBe(expected)
  })

  test.each([
    [
      'a resource of the plan',
      `"\${aws_secretsmanager_secret.app["x"].arn}:key::"`,
      /^arn:aws:secretsmanager:us-east-1:111122223333:secret:app-x-x{6}:key::$/,
    ],
    [
      'an attribute that is not known',
      `"db at \${aws_db_instance.db.address}"`,
      /^db at \$\{aws_db_instance\.db\.address\}$/,
    ],
    ['a resource that the plan has not', 'aws_x.y.z', /^\$\{aws_x\.y\.z\}$/],
    ['a function that is not carried out', 'sha256(var.name)', /^\$\{var\.name\}$/],
    [
      'a condition that is not known',
      'aws_db_instance.db.address == "" ? "a" : "b"',
      /^\$\{aws_db_instance\.db\.address\}$/,
    ],
    ['a local that is not there', 'local.none', /^\$\{local\.none\}$/],
    ['a local that goes round in circles', 'local.round', null],
  ] as const)('%s is named, never guessed', async (_what, expression, expected) => {
    const value = await name(expression, 'locals {\n  round = local.round\n}')
    if (expected === null) expect(value).toBeNull()
    else expect(value).toMatch(expected)
  })
})

describe('container definitions', () => {
  test('are those of jsonencode, as the provider registers them: its keys in any case, no nulls', async () => {
    expect(
      await containers(
        'jsonencode([{ Name = "api", bogusKey = 1, cpu = null, environment = [{ name = "A", value = "1" }] }])',
      ),
    ).toEqual([{ name: 'api', environment: [{ name: 'A', value: '1' }] }])
  })

  test('are made by loops over resources', async () => {
    expect(
      await containers(
        'jsonencode([{ secrets = [for k, s in aws_secretsmanager_secret.app : { name = upper(k), valueFrom = s.arn }] }])',
      ),
    ).toEqual([{ secrets: [{ name: 'X', valueFrom: expect.stringContaining(':secret:app-x-') }] }])
  })

  test('are a text of JSON', async () => {
    expect(
      await containers(`<<EOF\n[{"name": "\${var.name}", "image": "x:\${aws_db_instance.db.address}"}]\nEOF\n`),
    ).toEqual([{ name: 'api', image: `x:\${aws_db_instance.db.address}` }])
  })

  test('are a template with its own names', async () => {
    await writeFile(join(folder, 'td.tpl'), `[{"name": "\${name}",\n"secrets": \${secrets}}]`)
    expect(
      await containers(
        `templatefile("\${path.module}/td.tpl", { name = "t", secrets = jsonencode([{ name = "S", valueFrom = aws_secretsmanager_secret.app["x"].arn }]) })`,
      ),
    ).toEqual([{ name: 't', secrets: [{ name: 'S', valueFrom: expect.stringContaining(':secret:app-x-') }] }])
  })

  test('are read from no file outside of the repository, by no link either', async () => {
    expect(await containers('file("inside.json")')).toEqual([{ name: 'inside' }])
    expect(await containers('file("../outside.json")')).toBeNull()
    expect(await containers('file("link.json")')).toBeNull()
    expect(await containers(`file("${join(base, 'outside.json')}")`)).toBeNull()
    expect(await containers('file("/dev/zero")')).toBeNull()
  })

  test('leave out what is not known and no text: the list of secrets as a whole', async () => {
    const [container] = JSON.parse(
      JSON.stringify(await containers('jsonencode([{ name = "api", secrets = aws_x.y.secrets, cpu = aws_x.y.cpu }])')),
    )
    expect(container).toEqual({ name: 'api' })
  })

  test('cannot be told from a source that does not parse, or takes too much', async () => {
    expect(await containers('jsonencode([{ name = ')).toBeNull()
    const doubling = Array.from(
      { length: 30 },
      (_, index) => `  a${index + 1} = concat(local.a${index}, local.a${index})`,
    )
    expect(await containers('jsonencode(local.a30)', `locals {\n  a0 = ["x"]\n${doubling.join('\n')}\n}`)).toBeNull()
    const growing = Array.from(
      { length: 24 },
      (_, index) => `  t${index + 1} = "\${local.t${index}}\${local.t${index}}"`,
    )
    const locals = `locals {\n  t0 = "${'x'.repeat(10_000)}"\n${growing.join('\n')}\n}`
    expect(await containers('jsonencode([{ name = local.t24 }])', locals)).toBeNull()
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    expect(await containers(`jsonencode([for k, v in {} : k => ${deep}...])`)).toBeNull()
    expect(await containers(`jsonencode({ for k, v in var.list : k => ${deep}... })`)).toBeNull()
    expect(await containers(`jsonencode(${'['.repeat(5000)}${']'.repeat(5000)})`)).toBeNull()
  })
})
