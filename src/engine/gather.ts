import type { Account } from '../account/account.ts'
import type { Identity } from '../account/facts.ts'
import type { JsonObject } from '../base/json.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, foundValue } from '../base/lookup.ts'
import { type BaselineFacts, unknownBaseline } from '../baseline/baseline-facts.ts'
import { findBaseline } from '../baseline/find-baseline.ts'
import { type ServiceFacts, serviceFacts } from '../baseline/service-facts.ts'
import type { CheckContext, RoleContext } from '../checks/check-context.ts'
import type { ConclusionPlace } from '../permissions/judge/conclude-together.ts'
import type { PermissionJudge } from '../permissions/judge/judge-permissions.ts'
import { trustOf } from '../permissions/judge/trust.ts'
import { type GatherOptions, noRegion, pipelineElsewhere } from '../references/gather/answer-scope.ts'
import type { Evidence } from '../references/gather/evidence.ts'
import { gatherReferences } from '../references/gather/gather-references.ts'
import { findReferences } from '../references/parse/find-references.ts'
import type { Reference, TaskScope } from '../references/parse/reference.ts'
import { taskPlatform } from '../references/parse/task-platform.ts'
import { taskScope } from '../references/parse/task-scope.ts'
import { imagePlatformOf } from '../references/resolve/image-platform.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import { resolveReference } from '../references/resolve/resolve.ts'
import { resolveHole } from '../references/resolve/resolve-hole.ts'
import type { SearchPlace } from '../references/suggestions/search-budget.ts'
import { withSuggestions } from '../references/suggestions/suggest.ts'
import type { TargetSource } from '../report/report.ts'
import { gatewayPorts } from '../service/gateway-ports.ts'
import { gatherSurroundings } from '../service/surroundings.ts'
import type { DocumentProblem } from '../task-definition/document/document.ts'
import { noHoles, openHoleOver } from '../task-definition/hole.ts'
import { readTaskDefinition, type TaskDefinition } from '../task-definition/task-definition.ts'
import { gatherBaseline } from './gather-baseline.ts'
import { prepareDeployer, preparePermissions, requiredOf, requiredOfLost, withConcluded } from './gather-permissions.ts'
import type { AssessOptions } from './options.ts'
import type { PlannedTarget } from './target.ts'

/** What gathering the facts of one target takes. */
export interface GatherInput {
  readonly rendered: JsonObject
  readonly documentProblems: readonly DocumentProblem[]
  readonly cluster: string
  readonly service: string | null
  readonly region: string | null
  readonly options: AssessOptions
  readonly account: Account
  /** Permissions of tasks in a region, shared likewise. */
  readonly judge: (region: string) => PermissionJudge
  readonly places: TargetPlaces
  /** Somebody is about to register and deploy it; an audit looks at what stands. */
  readonly deploys: boolean
  /** Null for what no plan registers. */
  readonly planned: Pick<PlannedTarget, 'holes' | 'exposed' | 'unwaited'> | null
  readonly source: TargetSource['kind']
}

/** A target's places where the targets of a run share calls. */
export interface TargetPlaces {
  /** Among the searches for what was meant. */
  readonly candidate: SearchPlace
  /** Likewise, of what the baseline had and the candidate lost; behind all candidates. */
  readonly lost: SearchPlace
  readonly conclusion: ConclusionPlace
}

/**
 * Everything the checks may look at. Throws ClusterNotFoundError; whatever else AWS refuses is in the answers.
 *
 * Three waves: what the definition names, the service's history and who the pipeline is; then the roles' permissions, on what the
 * first wave found, and beside them what images are made of and what is around the service; then what the baseline names and the
 * candidate lost, as if it were put back.
 */
export async function gather(input: GatherInput): Promise<CheckContext> {
  const definition = readTaskDefinition(input.rendered)
  const { account, region, options } = input
  const asking: Promise<Lookup<Identity>> = region === null ? Promise.resolve(noRegion) : account.identity(region)
  // Texts that name no account wait for who the pipeline is; everything else starts now.
  const early = taskScope(input.cluster, region, definition, absent)
  const gatherOptions: GatherOptions = { secretValues: options.secretValues, scope: early, identity: asking }
  const holes = input.planned?.holes ?? noHoles
  const isKnown = ({ pointer }: Reference) => openHoleOver(holes, pointer) === null
  const gatherAll = (options: GatherOptions) =>
    gatherReferences(findReferences(definition, options.scope).filter(isKnown), account, options)
  const gathering = gatherAll(gatherOptions)
  const comparing = withFailureKept(askBaseline(input, definition))
  const serving = withFailureKept(askService(input))
  const deployer = input.deploys ? options.deployerRoleArn : null
  if (region !== null) preparePermissions(definition, early, input.judge(region), deployer)

  const identity = await asking
  const place = taskScope(input.cluster, region, definition, identity)
  if (region !== null) prepareDeployer(place, identity, input, options, input.judge(region))
  // What the pipeline's own account has by the same names is not what will be deployed to.
  const elsewhere = pipelineElsewhere(place.account, identity)
  // Where the roles told of another account than the tasks', what depends on it is read anew; what was asked is not asked again.
  const misled = early.account !== null && early.account !== place.account
  const gathered = misled ? gatherAll({ ...gatherOptions, scope: place }) : gathering
  const evidence = await gathered.existing
  const serviceAnswer = elsewhere === null || input.service === null ? await serving : elsewhere
  const service = serviceAnswer === null ? null : foundValue(serviceAnswer)
  const platform = taskPlatform(definition, [
    { launchType: options.launchType, platformVersion: options.platformVersion },
    service ?? { launchType: null, platformVersion: null },
  ])
  const resolving = { platform, account: place.account, imagePlatform: imagePlatformOf(definition, platform) }
  const references = findReferences(definition, place)
  const asked = references.filter(isKnown).map((reference) => ({
    reference,
    evidence: evidence.get(reference.pointer) ?? nothingAsked,
  }))
  const searching = { account, scope: place, identity, mayReadValues: options.secretValues === 'json-keys' }
  const answers = await withSuggestions(asked, { ...searching, place: input.places.candidate })
  const resolved = new Map(
    answers.map((each) => [each.reference.pointer, resolveReference(each.reference, each.evidence, resolving)]),
  )
  const existing = references.flatMap((reference): Resolution[] => {
    const hole = openHoleOver(holes, reference.pointer)
    const resolution = hole === null ? resolved.get(reference.pointer) : resolveHole(reference, hole)
    return resolution === undefined ? [] : [resolution]
  })
  const { cluster, deploys, source } = input
  const target = {
    definition,
    resolutions: existing,
    scope: place,
    platform,
    service,
    identity,
    cluster,
    deploys,
    source,
    options,
  }
  const judging = withFailureKept(region === null ? Promise.resolve([]) : input.judge(region).judge(requiredOf(target)))

  const surrounding = withFailureKept(
    gatherSurroundings({
      cluster: input.cluster,
      serviceName: input.service,
      service: serviceAnswer,
      region,
      accountId: place.account,
      account,
      platform,
      resolutions: existing,
      stands: source === 'service',
    }),
  )

  const keepNullValueKeys = input.planned === null ? options.keepNullValueKeys : null
  const facts =
    elsewhere === null || options.baseline === 'none'
      ? await comparing
      : unknownBaseline({ code: 'not-asked', answer: elsewhere })
  const compared =
    facts === null
      ? null
      : await gatherBaseline({
          facts,
          candidate: definition,
          place,
          account,
          options: { ...gatherOptions, scope: place },
          searching: { ...searching, place: input.places.lost },
          resolutionContext: resolving,
          resolutions: existing,
          keepNullValueKeys,
        })
  const putBack = (compared?.lostSecrets ?? []).map((lost) => lost.putBack)
  const gateways =
    region === null ? [] : gatewayPorts(account.ecs(region), serviceAnswer, definition, compared?.definition ?? null)
  const lostVerdicts = region === null ? [] : await input.judge(region).judge(requiredOfLost(putBack, target))
  const images = await gathered.images
  const resolutions = existing.map((each) => {
    const image = images.get(each.reference.pointer)
    return image === undefined ? each : resolveReference(each.reference, image, resolving)
  })
  const context: CheckContext = {
    rendered: input.rendered,
    definition,
    documentProblems: input.documentProblems,
    keepNullValueKeys,
    holes,
    exposed: input.planned?.exposed ?? [],
    unwaited: input.planned?.unwaited ?? [],
    source: input.source,
    platform,
    identity,
    accounts: { tasks: place.account, pipeline: foundValue(identity)?.account ?? null },
    resolutions,
    permissions: [],
    roles: {
      execution: roleContext(resolutions, 'execution-role', place, options),
      task: roleContext(resolutions, 'task-role', place, options),
    },
    baseline: compared,
    service: serviceAnswer,
    surroundings: { ...(await surrounding), gatewayPorts: await gateways },
    suppressions: [],
    pullRequest: input.options.pullRequest,
  }
  return withConcluded(context, await input.places.conclusion.conclude(await judging, lostVerdicts))
}

/** Whoever awaits it first hears of a failure; until then it must not end the process. */
function withFailureKept<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

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

const nothingAsked: Evidence = { kind: 'none', suggestion: null }

function roleContext(
  resolutions: readonly Resolution[],
  slot: 'execution-role' | 'task-role',
  place: TaskScope,
  { iamContext }: AssessOptions,
): RoleContext | null {
  const resolution = resolutions.find(({ reference }) => reference.slot === slot)
  if (resolution === undefined || resolution.evidence.kind !== 'role') return null
  const { role } = resolution.evidence
  return { pointer: resolution.reference.pointer, role, trust: trustOf(role, place, iamContext) }
}
