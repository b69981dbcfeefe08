import { isJsonObject, type JsonObject, type JsonPointer, ownValue } from '../../base/json.ts'
import type { DocumentProblem } from '../../task-definition/document/document.ts'
import { parseJson } from '../../task-definition/document/json-document.ts'
import { nearestNode, type TextProblem } from '../../task-definition/document/parsed-text.ts'
import { type Location, positionsIn } from '../../task-definition/document/text-positions.ts'
import { parseYaml } from '../../task-definition/document/yaml-document.ts'
import { cloudFormationYaml } from './short-forms.ts'

/** A template as its file holds it, short forms written out. */
export interface Template {
  readonly file: string
  readonly value: JsonObject
  readonly resources: ReadonlyMap<string, TemplateResource>
  /** What is wrong with the text and does not keep it from being read. */
  readonly problems: readonly DocumentProblem[]
  /** The place of the value at a pointer, or of its nearest existing ancestor. */
  locate(pointer: JsonPointer): Location
  /** As `locate`, of the key that the value stands under. */
  locateKey(pointer: JsonPointer): Location
}

/** One resource; members that have the wrong type are as if they were not there. */
export interface TemplateResource {
  readonly type: string
  readonly properties: JsonObject
  /** Name of the condition that it is created under; null for none. */
  readonly condition: string | null
  readonly metadata: JsonObject
}

/** A template, or why its text cannot be read; the sentences quote nothing of it. */
export type TemplateReading =
  | { readonly template: Template; readonly problem: null }
  | { readonly template: null; readonly problem: DocumentProblem }

/** Never throws, whatever the text. JSON is told from YAML by its first character, as CloudFormation does. */
export async function readTemplate(file: string, text: string): Promise<TemplateReading> {
  const parsed = /^\s*\{/.test(text) ? parseJson(text) : await parseYaml(text, cloudFormationYaml)
  const at = positionsIn(text)
  const problem = parsed.problems.find(({ fatal }) => fatal) ?? null
  if (problem !== null || parsed.root === null || !isJsonObject(parsed.root.value))
    return failed(problem ?? notAnObject, at)
  const { value, source } = parsed.root
  return {
    template: {
      file,
      value,
      resources: resourcesOf(value),
      problems: parsed.problems.filter(({ rule }) => rule === 'duplicate-key').map((each) => repeatedKey(each, at)),
      locate: (pointer) => at(nearestNode(source, pointer)),
      locateKey: (pointer) => {
        const node = nearestNode(source, pointer)
        return at(node.key ?? node)
      },
    },
    problem: null,
  }
}

/** In the words of a template: nobody registers it by the deploy action. */
function failed(problem: TextProblem, at: ReturnType<typeof positionsIn>): TemplateReading {
  const message = problem.message
    .replace(/^The file is not YAML that the deploy action can read/, 'The template is not valid YAML')
    .replace(/^The file/, 'The template')
  const location = problem.span === null ? null : at(problem.span)
  return { template: null, problem: { ...problem, message, location } }
}

/** Parsers differ in what they make of it, and so do the tools on the way to CloudFormation. */
function repeatedKey(problem: TextProblem, at: ReturnType<typeof positionsIn>): DocumentProblem {
  return {
    ...problem,
    severity: 'warning',
    // Pointers lead into the definition.
    pointer: '',
    message:
      'This key stands twice in the same object. Some tools refuse the template, others silently keep only the last one.',
    location: problem.span === null ? null : at(problem.span),
  }
}

const notAnObject: TextProblem = {
  rule: 'not-an-object',
  severity: 'error',
  message: 'The template does not hold an object at the top level.',
  remedy: 'Give a CloudFormation template: an object with Resources.',
  span: null,
  fatal: true,
  pointer: '',
}

function resourcesOf(template: JsonObject): ReadonlyMap<string, TemplateResource> {
  const resources = new Map<string, TemplateResource>()
  for (const [id, resource] of Object.entries(objectIn(template, 'Resources'))) {
    const type = isJsonObject(resource) ? ownValue(resource, 'Type') : undefined
    if (!isJsonObject(resource) || typeof type !== 'string') continue
    const condition = ownValue(resource, 'Condition')
    resources.set(id, {
      type,
      properties: objectIn(resource, 'Properties'),
      condition: typeof condition === 'string' ? condition : null,
      metadata: objectIn(resource, 'Metadata'),
    })
  }
  return resources
}

/** The object under a key; an empty one where there is none. */
export function objectIn(parent: JsonObject, key: string): JsonObject {
  const member = ownValue(parent, key)
  return isJsonObject(member) ? member : {}
}
