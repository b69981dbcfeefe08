import type { PlannedWorld } from '../../account/planned-world.ts'
import { InputError } from '../../base/input-error.ts'
import { isJsonObject } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import type { PlannedTarget, Target, TargetFile } from '../../engine/target.ts'
import type { NotChecked } from '../../report/report.ts'
import type { ParseResult } from '../../task-definition/document/document.ts'
import type { Holes } from '../../task-definition/hole.ts'
import { fillDefinition, type Term } from '../../task-definition/term.ts'
import { clusterIn } from '../deploy-names.ts'
import { type Attributes, accountOf, attributesOf, isUnknown } from './attributes.ts'
import { type ConfidentialValue, confidentialValues } from './confidential.ts'
import { definitionTerm, withHosts } from './definition.ts'
import { exposedContainers } from './exposed.ts'
import { exposedValues } from './exposed-values.ts'
import { expressionWriter } from './expression-for.ts'
import { locatorFor } from './locate.ts'
import { unwaitedPolicies } from './order.ts'
import { type Plan, type PlannedResource, textAt } from './plan.ts'
import type { TextReader } from './policies.ts'
import { isDefinition, type ServiceOfPlan, servicesOf, type TermReader } from './services.ts'
import { readSources } from './source/modules.ts'
import { type SourcedContainers, type SourceReader, sourceReader } from './source/source-reader.ts'
import { worldOf } from './world.ts'

/** What a plan is judged with, besides itself. */
export interface PlanInput {
  /** Where the input stands, as errors begin. */
  readonly place: string
  /** The plan's name; nobody needs its bytes, which hold secrets. */
  readonly file: Pick<TargetFile, 'name'>
  /** For definitions that no service of the plan runs. */
  readonly cluster: string
  readonly service: string | null
  readonly workspace: string
  /** Folder of the sources, relative to the workspace or absolute. */
  readonly directory: string
  /** Whether the user names it. */
  readonly isDirectoryGiven: boolean
  /** Of the run, where the plan does not tell. */
  readonly region: string | null
  /** The pipeline's account; asked for where the plan names none. */
  account(): Promise<string | null>
}

/** Every task definition that is there once the plan is applied, with each service that runs it. Throws InputError where there is none. */
export async function planTargets(plan: Plan, input: PlanInput): Promise<Target[]> {
  const definitions = plan.resources.filter(isDefinition)
  if (definitions.length === 0)
    throw new InputError(
      `${input.place}: the plan has no aws_ecs_task_definition, so there is nothing to judge. Name the plan of the configuration that registers it.`,
    )
  const attributes = attributesOf(plan, { region: input.region, account: accountOf(plan) ?? (await input.account()) })
  const sources = await readSources(input.directory, input.workspace, plan.configuration)
  if (sources === null && input.isDirectoryGiven)
    throw new InputError(
      `Input terraform-directory: the folder ${quoted(input.directory)} has no Terraform files that can be read. Name the folder that the plan was made in, relative to the workspace.`,
    )
  const reader = sources === null ? null : sourceReader(plan, attributes, sources)
  const readText: TextReader = (resource, attribute) => reader?.text(resource, attribute) ?? null
  const readTerm: TermReader = (resource, attribute) => reader?.term(resource, attribute) ?? null
  const services = servicesOf(plan, attributes, readTerm)
  const shared: Shared = {
    plan,
    attributes,
    input,
    reader,
    readTerm,
    world: { ...worldOf({ plan, attributes, readText }, services), standIns: attributes.standIns() },
    confidential: confidentialValues(plan),
  }
  return definitions.flatMap((definition) => {
    const running = services.filter(({ definition: address }) => address === definition.address)
    return (running.length === 0 ? [null] : running).map((service) => targetOf(definition, service, shared))
  })
}

/** What the targets of one plan have in common. */
interface Shared {
  readonly plan: Plan
  readonly attributes: Attributes
  readonly input: PlanInput
  /** Null where the sources are not at hand. */
  readonly reader: SourceReader | null
  readonly readTerm: TermReader
  readonly world: PlannedWorld
  readonly confidential: readonly ConfidentialValue[]
}

function targetOf(definition: PlannedResource, service: ServiceOfPlan | null, shared: Shared): Target {
  const { plan, attributes, input, world, confidential, reader } = shared
  // Of a definition that is known as a whole, only the place of a finding needs the sources.
  const isOpen = isUnknown(definition.unknown, ['container_definitions'])
  let sourced = isOpen ? (reader?.containers(definition) ?? null) : undefined
  const tracedContainers = () => {
    sourced ??= reader?.containers(definition) ?? null
    return sourced?.traced ?? null
  }
  const { value, holes } = fillDefinition(
    definitionTerm(shared, definition, isOpen ? openContainers(plan, definition, sourced ?? null) : null),
  )
  const registered = isJsonObject(value) ? withHosts(value) : {}
  const planned: PlannedTarget = {
    holes,
    world,
    confidential: confidential.map(({ text }) => text),
    exposed: exposedValues(registered, holes, confidential),
    unseenService: null,
    unwaited:
      service === null ? [] : unwaitedPolicies(plan, attributes, service, textAt(registered, 'executionRoleArn')),
    notes: notesOf(plan, service, holes),
    expressionFor: expressionWriter(plan, definition.module),
    locate: reader === null ? () => null : locatorFor(definition, registered, tracedContainers, reader),
    lineOf: (file, line) => reader?.lineOf(file, line) ?? null,
  }
  return {
    file: { name: input.file.name, inWorkspace: false, bytes: new Uint8Array() },
    origin: { kind: 'terraform-plan', address: definition.address },
    cluster: clusterIn(service?.cluster ?? input.cluster, attributes.placeOf(definition)),
    service: service?.name ?? input.service,
    source: null,
    parsed: parsedAs(input.file.name, registered),
    planned,
  }
}

/** What is known of container definitions whose text is not known; null where nothing tells. */
function openContainers(plan: Plan, definition: PlannedResource, sourced: SourcedContainers | null): Term | null {
  return exposedContainers(plan, definition, sourced?.term ?? null) ?? sourced?.term ?? null
}

function notesOf({ complete }: Plan, service: ServiceOfPlan | null, holes: Holes): NotChecked[] {
  const kept =
    service === null || service.staysOn === null
      ? []
      : [
          {
            subject: 'service',
            reason: `this plan registers the task definition and leaves the service on ${service.staysOn}; what is deployed later runs with it`,
          },
        ]
  const partial = complete
    ? []
    : [
        {
          subject: 'file',
          reason: 'the plan covers some of the resources alone, so what the others change is not seen',
        },
      ]
  const hidden = holes.has('/containerDefinitions')
    ? [
        {
          subject: 'file',
          reason:
            'one value that is known only after apply hides all container definitions: let terraform-directory name the sources, or show the containers in an output named ecs_preflight',
        },
      ]
    : []
  return [...kept, ...partial, ...hidden]
}

/** The definition has no text of its own: where it is written, the plan's sources tell. */
function parsedAs(file: string, value: NonNullable<ParseResult['document']>['value']): ParseResult {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const locate = () => start
  return { document: { file, format: 'json', value, problems: [], locate, locateKey: locate }, problems: [] }
}
