/**
 * Writes src/task-definition/registration/schema.generated.json, the JSON Schema of RegisterTaskDefinition's input as the installed ECS client knows it, and beside it
 * the validator compiled from it. `--check` writes nothing and exits 1 when the committed files differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as ecs from '@aws-sdk/client-ecs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** Members that the model leaves optional and RegisterTaskDefinition refuses to do without ("Container.image should not be null or empty."). */
const requiredByService: Readonly<Record<string, readonly string[]>> = { ContainerDefinition: ['name', 'image'] }

const TARGET = join(import.meta.dirname, '..', 'src', 'task-definition', 'registration')
const ROOT_SHAPE = 'RegisterTaskDefinitionRequest'

/** Numbers by which the client's runtime schemas name kinds (@smithy/core/schema). */
const KIND = { list: 1, map: 2, structure: 3, union: 4 }
const PRIMITIVE = new Map([
  [0, { type: 'string' }],
  [1, { type: 'integer' }],
  [2, { type: 'boolean' }],
])
const LIST_OF = 64
const MAP_OF = 128

interface SchemaObject {
  readonly [key: string]: SchemaValue
}
type SchemaValue = string | boolean | number | SchemaObject | readonly SchemaValue[]

function packageRoot(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name))
  while (!readdirSync(folder).includes('package.json') || readdirSync(folder).includes('index.js'))
    folder = dirname(folder)
  return folder
}

/** The name of its type for each `Structure.member`. The runtime schemas know every string as a string; only the type
 * declarations tell which enum it is of, and the enums themselves are exported at run time. */
function declaredTypes(clientRoot: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  const folder = join(clientRoot, 'dist-types', 'models')
  for (const file of readdirSync(folder).filter((name) => name.startsWith('models'))) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    for (const [, structure, body] of text.matchAll(/^export interface (\w+) (?:extends [^{]+)?\{\n([\s\S]*?)^\}/gm)) {
      for (const [, member, type] of (body ?? '').matchAll(/^ {4}(\w+)\??: ([^;]+);/gm)) {
        types.set(`${structure}.${member}`, /\w+/.exec(type ?? '')?.[0] ?? '')
      }
    }
  }
  return types
}

const exported = new Map<string, unknown>(Object.entries(ecs))

function enumValues(typeName: string | undefined): readonly string[] | null {
  const values: unknown = typeName === undefined ? undefined : exported.get(typeName)
  if (typeof values !== 'object' || values === null) return null
  const texts = Object.values(values).filter((value): value is string => typeof value === 'string')
  return texts.length === 0 ? null : texts.toSorted()
}

function generateSchema(types: ReadonlyMap<string, string>, version: string): SchemaObject {
  const definitions = new Map<string, SchemaObject>()

  const structure = (
    name: string,
    members: readonly unknown[],
    schemas: readonly unknown[],
    rest: SchemaObject,
  ): SchemaObject => {
    if (!definitions.has(name)) {
      definitions.set(name, {})
      const properties = members.map((member, index) => {
        const schema = convert(schemas[index])
        return [String(member), withEnum(schema, enumValues(types.get(`${name}.${String(member)}`)))] as const
      })
      definitions.set(name, {
        type: 'object',
        properties: Object.fromEntries(properties),
        ...rest,
        additionalProperties: false,
      })
    }
    return { $ref: `#/definitions/${name}` }
  }

  const convert = (given: unknown): SchemaObject => {
    const schema: unknown = typeof given === 'function' ? given() : given
    if (typeof schema === 'number') return primitive(schema)
    if (!Array.isArray(schema)) throw new Error(`A runtime schema of an unknown form: ${typeof schema}`)
    const [kind, namespace, name, , first, second, required]: unknown[] = schema
    // A schema with traits of its own place is a pair of schema and traits.
    if (typeof kind !== 'number' || typeof namespace !== 'string') return convert(kind)
    if (kind === KIND.list) return { type: 'array', items: convert(first) }
    if (kind === KIND.map) return { type: 'object', additionalProperties: convert(second) }
    if (kind !== KIND.structure && kind !== KIND.union) throw new Error(`A runtime schema of an unknown kind: ${kind}`)
    const members: readonly unknown[] = Array.isArray(first) ? first : []
    const schemas: readonly unknown[] = Array.isArray(second) ? second : []
    if (kind === KIND.union) return structure(String(name), members, schemas, { maxProperties: 1 })
    const needed = [
      ...members.slice(0, typeof required === 'number' ? required : 0).map(String),
      ...(requiredByService[String(name)] ?? []),
    ]
    return structure(String(name), members, schemas, needed.length > 0 ? { required: needed } : {})
  }

  const root = convert(exported.get(`${ROOT_SHAPE}$`))
  return {
    $comment: `Generated by scripts/generate-schema.ts from @aws-sdk/client-ecs ${version}. Do not edit.`,
    title: ROOT_SHAPE,
    ...root,
    definitions: Object.fromEntries([...definitions].toSorted(([left], [right]) => (left < right ? -1 : 1))),
  }
}

function primitive(kind: number): SchemaObject {
  if (kind >= MAP_OF) return { type: 'object', additionalProperties: primitive(kind - MAP_OF) }
  if (kind >= LIST_OF) return { type: 'array', items: primitive(kind - LIST_OF) }
  const schema = PRIMITIVE.get(kind)
  if (schema === undefined) throw new Error(`A runtime schema of an unknown primitive: ${kind}`)
  return schema
}

function withEnum(schema: SchemaObject, values: readonly string[] | null): SchemaObject {
  if (values === null) return schema
  if (schema.type === 'string') return { ...schema, enum: values }
  return schema.type === 'array' ? { ...schema, items: { type: 'string', enum: values } } : schema
}

/** An ECMAScript module that exports `validate` and imports nothing. */
function compileValidator(schema: SchemaObject): string {
  const ajv = new Ajv({ allErrors: true, strict: true, code: { source: true, esm: true, lines: true } })
  const code = standalone.default(ajv, ajv.compile(schema))
  if (/\brequire\(|^import /m.test(code)) throw new Error('The compiled validator needs a module at run time.')
  return `// Generated by scripts/generate-schema.ts. Do not edit.\n${code}\n`
}

const DECLARATION = `// Generated by scripts/generate-schema.ts. Do not edit.
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}
/** Leaves in \`errors\` where the value does not fit the schema. */
export declare const validate: {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}
`

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const clientRoot = packageRoot('@aws-sdk/client-ecs')
const manifest: unknown = JSON.parse(readFileSync(join(clientRoot, 'package.json'), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
const schema = generateSchema(declaredTypes(clientRoot), version)
const files = new Map([
  ['schema.generated.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['schema-validator.generated.js', compileValidator(schema)],
  ['schema-validator.generated.d.ts', DECLARATION],
])
const stale = [...files].filter(([name, content]) => contentOf(join(TARGET, name)) !== content)
if (process.argv.includes('--check')) {
  for (const [name] of stale)
    console.error(`src/task-definition/registration/${name} is out of date: run node scripts/generate-schema.ts`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const [name, content] of stale) writeFileSync(join(TARGET, name), content)
  console.log(stale.length === 0 ? 'Up to date.' : `Wrote ${stale.map(([name]) => name).join(', ')}.`)
}
