import type { BaselineFacts } from '../baseline/baseline-facts.ts'
import { unknownBaseline } from '../baseline/baseline-facts.ts'
import type { CheckContext } from '../checks/check-context.ts'
import type { Inputs } from '../inputs.ts'
import type { JsonObject } from '../json.ts'
import { taskPlace } from '../place.ts'
import type { Evidence } from '../references/evidence.ts'
import { findReferences } from '../references/find-references.ts'
import type { Reference, TaskPlace } from '../references/reference.ts'
import type { Resolution } from '../references/resolution.ts'
import { type ResolutionContext, resolveReference } from '../references/resolve.ts'
import { type TaskPlatform, taskPlatform } from '../references/task-platform.ts'
import type { DocumentProblem } from '../task-definition/document.ts'
import { readTaskDefinition, type TaskDefinition } from '../task-definition/task-definition.ts'
import type { Account } from './account.ts'
import { findBaseline } from './baseline.ts'
import type { EcsReader } from './ecs.ts'
import { gatherBaseline } from './gather-baseline.ts'
import { type GatherOptions, gatherEvidence } from './gather-evidence.ts'
import { absent, foundValue, unknown } from './lookup.ts'
import { createNearMissSearch } from './near-misses.ts'

/** What gathering the facts of one target takes. */
export interface GatherInput {
  readonly rendered: JsonObject
  readonly documentProblems: readonly DocumentProblem[]
  readonly cluster: string
  readonly service: string | null
  readonly region: string | null
  readonly inputs: Inputs
  readonly account: Account
  /** Takes a region; gives the questions to ECS there, shared by all targets of the run. */
  readonly ecs: (region: string) => EcsReader
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Calls left for looking after what was meant, shared by all targets of the run. */
  readonly nearMissBudget: { left: number }
  readonly pullRequest: boolean
}

/**
 * Takes a parsed definition and the account; gives everything the checks may look at. Throws ClusterNotFoundError; everything else
 * that AWS refuses is in the answers.
 */
export async function gather(input: GatherInput): Promise<CheckContext> {
  const definition = readTaskDefinition(input.rendered)
  const { account, region } = input
  const asking =
    region === null
      ? Promise.resolve(unknown('NO_CREDENTIALS', 'the region is not known: set AWS_REGION'))
      : account.identity(region)
  // Everything that needs no answer starts now; only texts that name no account wait for who the pipeline is.
  const early = taskPlace(input.cluster, region, definition, absent)
  let place = early
  const options: GatherOptions = {
    secretValues: input.inputs.secretValues,
    place: early,
    ownAccount: asking.then((identity) => foundValue(identity)?.account ?? null),
    nearMisses: createNearMissSearch(account, () => place, input.nearMissBudget),
  }
  const gathering = findReferences(definition, early).map(
    async (reference) => [reference.pointer, await gatherEvidence(reference, account, options)] as const,
  )
  const comparing = askBaseline(input, definition)
  // Whoever awaits it first hears of a failure; until then it must not end the process.
  comparing.catch(() => undefined)
  const identity = await asking
  place = taskPlace(input.cluster, region, definition, identity)
  const evidence = new Map(await Promise.all(gathering))
  const facts = await comparing
  const platform = taskPlatform(definition, [
    { launchType: input.inputs.launchType, platformVersion: input.inputs.platformVersion },
    { launchType: facts?.service?.launchType ?? null, platformVersion: facts?.service?.platformVersion ?? null },
  ])
  const context = resolutionContext(definition, platform, place, input.pullRequest)
  const resolutions = resolveAll(findReferences(definition, place), evidence, context)
  const baseline =
    facts === null
      ? null
      : await gatherBaseline({
          facts,
          candidate: definition,
          place,
          account,
          options: { ...options, place },
          resolutionContext: context,
        })
  return {
    rendered: input.rendered,
    definition,
    documentProblems: input.documentProblems,
    keepNullValueKeys: input.inputs.keepNullValueKeys,
    platform,
    identity,
    resolutions,
    permissions: [],
    roles: { execution: null, task: null },
    baseline,
    service: facts?.service ?? null,
    suppressions: [],
    pullRequest: input.pullRequest,
  }
}

async function askBaseline(input: GatherInput, definition: TaskDefinition): Promise<BaselineFacts | null> {
  const { cluster, service, region, inputs, now } = input
  if (inputs.baseline === 'none') return null
  if (region === null) return unknownBaseline('the region is not known: set AWS_REGION, or name the cluster by its ARN')
  return findBaseline(input.ecs(region), {
    cluster,
    service,
    family: definition.family,
    baseline: inputs.baseline,
    now,
  })
}

function resolveAll(
  references: readonly Reference[],
  evidence: ReadonlyMap<string, Evidence>,
  context: ResolutionContext,
): Resolution[] {
  return references.map((reference) =>
    resolveReference(reference, evidence.get(reference.pointer) ?? { kind: 'none', meant: null }, context),
  )
}

function resolutionContext(
  definition: TaskDefinition,
  platform: TaskPlatform,
  place: TaskPlace,
  pullRequest: boolean,
): ResolutionContext {
  const declared = definition.cpuArchitecture !== null || definition.operatingSystemFamily !== null
  const imagePlatform =
    platform.launchType === 'FARGATE' || declared
      ? {
          os: platform.windows ? 'windows' : 'linux',
          architecture: definition.cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64',
        }
      : null
  return { platform, account: place.account, pullRequest, imagePlatform }
}
