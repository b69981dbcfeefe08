import { isJsonArray, isJsonObject, type Json, type JsonObject, type JsonPointer, ownValue } from '../../base/json.ts'

/** What a file may be that is given where a task definition belongs. */
export type FileKind = keyof typeof fileKinds

/** How each kind is called, and what to give in its place. */
export const fileKinds = {
  'cloudformation-template': {
    what: 'a CloudFormation template',
    instead: 'Name it as task-definition: its task definitions are then judged with what the stack makes.',
  },
  'cloudformation-properties': {
    what: 'a task definition in the spelling of CloudFormation, with keys in capitals',
    instead:
      'Give the whole template, with Resources, or write the keys as RegisterTaskDefinition has them: family, containerDefinitions and so on.',
  },
  'cdk-manifest': {
    what: 'the manifest of a CDK assembly',
    instead: 'Give the whole folder that cdk synth writes, such as cdk.out: the templates lie beside the manifest.',
  },
  'terraform-plan': {
    what: 'a part of a Terraform plan, or a plan that cannot be read',
    instead: 'Give the whole output of terraform show -json PLAN.',
  },
  'terraform-state': {
    what: 'a Terraform state',
    instead: 'Give the task definition itself, or a revision as FAMILY:REVISION.',
  },
  'terraform-source': {
    what: 'a Terraform source file',
    instead: 'Give the plan that terraform show -json writes, or the task definition itself.',
  },
  'container-definitions': {
    what: 'a list of container definitions',
    instead: 'Put the list under containerDefinitions, in an object with family.',
  },
  'image-definitions': {
    what: 'the list of images that CodePipeline deploys',
    instead: 'Give the task definition that the images are put into.',
  },
  'service-definition': {
    what: 'a service definition',
    instead:
      'Give the task definition that the service is deployed from, and the name of the service as the input service.',
  },
  'service-description': {
    what: 'the output of describe-services',
    instead: 'Give the task definition that the service is deployed from.',
  },
  'app-spec': {
    what: 'an AppSpec of CodeDeploy',
    instead: 'Give the task definition that it deploys.',
  },
  workflow: {
    what: 'a workflow of GitHub Actions',
    instead: 'Give the task definition that its steps render, such as the output task-definition of the render action.',
  },
  compose: {
    what: 'a Compose file',
    instead: 'Give a task definition: ECS does not read Compose files.',
  },
  kubernetes: {
    what: 'a Kubernetes manifest',
    instead: 'Give a task definition: ECS does not read manifests of Kubernetes.',
  },
  helm: {
    what: 'a part of a Helm chart',
    instead: 'Give a task definition: ECS does not read Helm charts.',
  },
  ecspresso: {
    what: 'a configuration of ecspresso',
    instead: 'Give the file that its task_definition names, rendered.',
  },
} as const satisfies Record<string, { readonly what: string; readonly instead: string }>

/** A file that is something else than a task definition, and what tells. */
export interface RecognisedFile {
  readonly kind: FileKind
  /** The member that tells; null where the text does. */
  readonly sign: JsonPointer | null
}

/**
 * What a file is when it is no task definition; null for a task definition, and for what is nothing known. `value` is what the text
 * was read as, null where it could not be read. Linear in the text, and looks no deeper than three levels into the value.
 */
export function recogniseFile(file: {
  readonly name: string
  readonly text: string
  readonly value: Json | null
}): RecognisedFile | null {
  const { value } = file
  if (isJsonArray(value)) return recogniseList(value)
  if (isJsonObject(value)) return recogniseObject(value)
  const kind = recogniseText(file.name, file.text)
  return kind === null ? null : { kind, sign: null }
}

function recogniseList(list: readonly Json[]): RecognisedFile | null {
  const entries = list.filter((entry) => isJsonObject(entry))
  if (entries.length === 0 || entries.length < list.length) return null
  if (entries.every((entry) => has(entry, 'imageUri'))) return { kind: 'image-definitions', sign: '' }
  return entries.some((entry) => has(entry, 'image') && (has(entry, 'name') || has(entry, 'essential')))
    ? { kind: 'container-definitions', sign: '' }
    : null
}

/** The first sign that is there decides; what holds container definitions is a task definition, whatever else it holds. */
function recogniseObject(file: JsonObject): RecognisedFile | null {
  if (has(file, 'containerDefinitions')) return null
  const found = signs.find(({ holds }) => holds(file))
  return found === undefined ? null : { kind: found.kind, sign: found.key === null ? '' : `/${found.key}` }
}

interface Sign {
  readonly kind: FileKind
  /** The member that shows it. */
  readonly key: string | null
  holds(file: JsonObject): boolean
}

const signs: readonly Sign[] = [
  sign('cloudformation-template', 'AWSTemplateFormatVersion', () => true),
  sign('cloudformation-template', 'Resources', (resources) =>
    someMember(resources, (resource) => textOf(resource, 'Type')?.includes('::') === true),
  ),
  sign('app-spec', 'Resources', (resources) =>
    someElement(resources, (resource) => someMember(resource, (each) => has(each, 'Type') && has(each, 'Properties'))),
  ),
  sign('cloudformation-properties', 'ContainerDefinitions', () => true),
  {
    kind: 'cloudformation-properties',
    key: 'Properties',
    holds: (file) => textOf(file, 'Type') === 'AWS::ECS::TaskDefinition',
  },
  { kind: 'cdk-manifest', key: 'artifacts', holds: (file) => has(file, 'version') && isJsonObject(file.artifacts) },
  sign('terraform-plan', 'planned_values', isJsonObject),
  sign('terraform-plan', 'resource_changes', isJsonArray),
  { kind: 'terraform-state', key: 'lineage', holds: (file) => has(file, 'lineage') && has(file, 'terraform_version') },
  { kind: 'terraform-state', key: 'values', holds: (file) => has(file, 'values') && has(file, 'terraform_version') },
  sign('terraform-source', 'resource', (resource) =>
    isJsonObject(resource) ? Object.keys(resource).some((type) => type.startsWith('aws_')) : false,
  ),
  {
    kind: 'kubernetes',
    key: 'kind',
    holds: (file) => textOf(file, 'apiVersion') !== null && textOf(file, 'kind') !== null,
  },
  {
    kind: 'helm',
    key: 'apiVersion',
    holds: (file) => textOf(file, 'apiVersion') !== null && textOf(file, 'name') !== null && has(file, 'version'),
  },
  sign('workflow', 'jobs', (jobs) => someMember(jobs, (job) => has(job, 'runs-on') || has(job, 'uses'))),
  sign('compose', 'services', (services) => someMember(services, (each) => has(each, 'image') || has(each, 'build'))),
  sign('service-description', 'services', (services) => someElement(services, (each) => has(each, 'serviceArn'))),
  {
    kind: 'ecspresso',
    key: 'task_definition',
    holds: (file) =>
      textOf(file, 'task_definition') !== null &&
      ['service_definition', 'service', 'cluster', 'region'].some((key) => has(file, key)),
  },
  {
    kind: 'service-definition',
    key: null,
    holds: (file) =>
      !has(file, 'family') &&
      (textOf(file, 'taskDefinition') !== null || has(file, 'serviceName')) &&
      serviceKeys.filter((key) => has(file, key)).length >= 2,
  },
]

/** Members of CreateService that a task definition does not have. */
const serviceKeys = [
  'serviceName',
  'taskDefinition',
  'cluster',
  'desiredCount',
  'deploymentConfiguration',
  'deploymentController',
  'networkConfiguration',
  'loadBalancers',
  'launchType',
  'capacityProviderStrategy',
  'schedulingStrategy',
  'platformVersion',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'enableExecuteCommand',
  'propagateTags',
]

function sign(kind: FileKind, key: string, holds: (member: Json) => boolean): Sign {
  return {
    kind,
    key,
    holds: (file) => {
      const member = ownValue(file, key)
      return member !== undefined && holds(member)
    },
  }
}

/** Signs in texts that no parser of JSON or YAML reads: Terraform's language, several manifests in one file, templates of charts. */
function recogniseText(name: string, text: string): FileKind | null {
  if (/\.(?:tf|tofu|hcl)$/i.test(name) || /^(?:resource|data)\s+"[\w-]+"\s+"[\w-]+"\s*\{/m.test(text))
    return 'terraform-source'
  if (/^(?:terraform|module\s+"[\w-]+"|provider\s+"[\w-]+"|variable\s+"[\w-]+"|locals)\s*\{/m.test(text))
    return 'terraform-source'
  if (/^apiVersion:/m.test(text) && /^kind:/m.test(text))
    return /\{\{-?\s*(?:\.Values|\.Release|include|if|range|with)\b/.test(text) ? 'helm' : 'kubernetes'
  if (/^AWSTemplateFormatVersion:/m.test(text)) return 'cloudformation-template'
  return null
}

function has(value: Json, key: string): boolean {
  return isJsonObject(value) && ownValue(value, key) !== undefined
}

function textOf(value: Json, key: string): string | null {
  const member = isJsonObject(value) ? ownValue(value, key) : undefined
  return typeof member === 'string' ? member : null
}

function someMember(value: Json, holds: (member: Json) => boolean): boolean {
  return isJsonObject(value) && Object.values(value).some(holds)
}

function someElement(value: Json, holds: (element: Json) => boolean): boolean {
  return isJsonArray(value) && value.some(holds)
}
