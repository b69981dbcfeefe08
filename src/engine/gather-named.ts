import type { Identity } from '../account/facts.ts'
import type { JsonPointer } from '../base/json.ts'
import { withFailureKept } from '../base/kept-failure.ts'
import { absent, found, foundValue, type Lookup, type Unknown } from '../base/lookup.ts'
import { type BaselineFacts, unknownBaseline } from '../baseline/baseline-facts.ts'
import { findBaseline } from '../baseline/find-baseline.ts'
import { type ServiceFacts, serviceFacts } from '../baseline/service-facts.ts'
import { type GatherOptions, noRegion, pipelineElsewhere } from '../references/gather/answer-scope.ts'
import type { Evidence } from '../references/gather/evidence.ts'
import { type GatheredReferences, gatherReferences } from '../references/gather/gather-references.ts'
import { findReferences } from '../references/parse/find-references.ts'
import type { TaskScope } from '../references/parse/reference.ts'
import { taskPlatform } from '../references/parse/task-platform.ts'
import { taskScope } from '../references/parse/task-scope.ts'
import { imagePlatformOf } from '../references/resolve/image-platform.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import type { ResolutionContext } from '../references/resolve/resolution-context.ts'
import { resolveReference } from '../references/resolve/resolve.ts'
import { resolveHole } from '../references/resolve/resolve-hole.ts'
import { type SearchInput, withSuggestions } from '../references/suggestions/suggest.ts'
import { noHoles, openHoleOver } from '../task-definition/hole.ts'
import { readTaskDefinition, type TaskDefinition } from '../task-definition/task-definition.ts'
import type { GatherInput } from './gather-input.ts'
import { prepareDeployer, preparePermissions } from './gather-permissions.ts'

/** What the first wave finds, and where it stands. */
export interface Named {
  readonly definition: TaskDefinition
  readonly place: TaskScope
  readonly identity: Lookup<Identity>
  /** Set where the pipeline is of another account than the tasks: what its own has by the same names is not what will be deployed to. */
  readonly elsewhere: Unknown | null
  /** Null where no service is named. */
  readonly service: Lookup<ServiceFacts> | null
  /** How later waves read and search. */
  readonly reading: GatherOptions
  readonly searching: Omit<SearchInput, 'place'>
  readonly resolving: ResolutionContext
  /** What became of each reference; of images, that they exist. */
  readonly resolutions: readonly Resolution[]
  /** The images with what they are made of, which nothing else waits for. */
  readonly images: GatheredReferences['images']
  /** Null where nobody wants one. */
  readonly baseline: Promise<BaselineFacts | null>
}

/** The first wave: all questions start in this turn, but for those that wait for who the pipeline is. Throws ClusterNotFoundError. */
export async function gatherNamed(input: GatherInput): Promise<Named> {
  const { account, region, options } = input
  const definition = readTaskDefinition(input.rendered)
  const asking: Promise<Lookup<Identity>> = region === null ? Promise.resolve(noRegion) : account.identity(region)
  // Texts that name no account wait for who the pipeline is; everything else starts now.
  const early = taskScope(input.cluster, region, definition, absent)
  const askedEarly = { secretValues: options.secretValues, scope: early, identity: asking }
  const gathering = askReferences(definition, askedEarly, input)
  const baseline = withFailureKept(askBaseline(input, definition))
  const serving = withFailureKept(askService(input))
  const deployer = input.deploys ? options.deployerRoleArn : null
  if (region !== null) preparePermissions(definition, early, input.judge(region), deployer)

  const identity = await asking
  const place = taskScope(input.cluster, region, definition, identity)
  if (region !== null) prepareDeployer(place, identity, input, options, input.judge(region))
  const reading = { ...askedEarly, scope: place }
  // Where the roles told of another account than the tasks', what depends on it is read anew; what was asked is not asked again.
  const misled = early.account !== null && early.account !== place.account
  const gathered = misled ? askReferences(definition, reading, input) : gathering
  const evidence = await gathered.existing
  const elsewhere = pipelineElsewhere(place.account, identity)
  const unseen = input.service === null ? (input.planned?.unseenService ?? null) : elsewhere
  const service = unseen ?? (await serving)
  const resolving = resolutionContext(definition, place, service, input)
  const searching = { account, scope: place, identity, mayReadValues: options.secretValues === 'json-keys' }
  const seen = { definition, place, identity, elsewhere, service, reading, searching, resolving, baseline }
  return { ...seen, resolutions: await resolved(seen, evidence, input), images: gathered.images }
}

/** Of what only applying a plan tells, nobody is asked. */
function askReferences(definition: TaskDefinition, reading: GatherOptions, input: GatherInput): GatheredReferences {
  const known = findReferences(definition, reading.scope).filter(({ pointer }) => openHole(input, pointer) === null)
  return gatherReferences(known, input.account, reading)
}

function openHole({ planned }: GatherInput, pointer: JsonPointer) {
  return openHoleOver(planned?.holes ?? noHoles, pointer)
}

function resolutionContext(
  definition: TaskDefinition,
  place: TaskScope,
  service: Lookup<ServiceFacts> | null,
  { options: { launchType, platformVersion } }: GatherInput,
): ResolutionContext {
  const running = service === null ? null : foundValue(service)
  const platform = taskPlatform(definition, [
    { launchType, platformVersion },
    running ?? { launchType: null, platformVersion: null },
  ])
  return { platform, account: place.account, imagePlatform: imagePlatformOf(definition, platform) }
}

/** What was probably meant where nothing was found is searched for on the way. */
async function resolved(
  { definition, place, searching, resolving }: Pick<Named, 'definition' | 'place' | 'searching' | 'resolving'>,
  evidence: ReadonlyMap<JsonPointer, Evidence>,
  input: GatherInput,
): Promise<Resolution[]> {
  const references = findReferences(definition, place)
  const asked = references
    .filter(({ pointer }) => openHole(input, pointer) === null)
    .map((reference) => ({ reference, evidence: evidence.get(reference.pointer) ?? nothingAsked }))
  const answers = await withSuggestions(asked, { ...searching, place: input.places.candidate })
  const known = new Map(
    answers.map((each) => [each.reference.pointer, resolveReference(each.reference, each.evidence, resolving)]),
  )
  return references.flatMap((reference) => {
    const hole = openHole(input, reference.pointer)
    const resolution = hole === null ? known.get(reference.pointer) : resolveHole(reference, hole)
    return resolution === undefined ? [] : [resolution]
  })
}

const nothingAsked: Evidence = { kind: 'none', suggestion: null }

async function askBaseline(input: GatherInput, definition: TaskDefinition): Promise<BaselineFacts | null> {
  const { cluster, service, region, account, options } = input
  if (options.baseline === 'none') return null
  if (region === null) return unknownBaseline({ code: 'not-asked', answer: noRegion })
  return findBaseline(account.ecs(region), {
    cluster,
    service,
    family: definition.family,
    baseline: options.baseline,
    now: options.now,
  })
}

/** The baseline asks the same; the answer is shared. */
async function askService({ cluster, service, region, account }: GatherInput): Promise<Lookup<ServiceFacts> | null> {
  if (service === null) return null
  if (region === null) return noRegion
  const answer = await account.ecs(region).service(cluster, service)
  return answer.status === 'found' ? found(serviceFacts(answer.value)) : answer
}
