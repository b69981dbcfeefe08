import { withFailureKept } from '../base/kept-failure.ts'
import { foundValue } from '../base/lookup.ts'
import { unknownBaseline } from '../baseline/baseline-facts.ts'
import type { BaselineContext, CheckContext, RoleContext } from '../checks/check-context.ts'
import { trustOf } from '../permissions/judge/trust.ts'
import type { RequiredPermission } from '../permissions/permission.ts'
import type { TaskScope } from '../references/parse/reference.ts'
import type { Resolution } from '../references/resolve/resolution.ts'
import { resolveReference } from '../references/resolve/resolve.ts'
import { gatewayPorts } from '../service/gateway-ports.ts'
import { gatherSurroundings, type ServiceSurroundings } from '../service/surroundings.ts'
import { noHoles } from '../task-definition/hole.ts'
import { gatherBaseline } from './gather-baseline.ts'
import type { GatherInput } from './gather-input.ts'
import { gatherNamed, type Named } from './gather-named.ts'
import { type ResolvedTarget, requiredOf, requiredOfLost, withConcluded } from './gather-permissions.ts'
import type { AssessOptions } from './options.ts'

/**
 * Everything the checks may look at. Throws ClusterNotFoundError; whatever else AWS refuses is in the answers.
 *
 * Three waves: what the definition names, the service's history and who the pipeline is; then the roles' permissions, on what the
 * first wave found, and beside them what images are made of and what is around the service; then what the baseline names and the
 * candidate lost, as if it were put back.
 */
export async function gather(input: GatherInput): Promise<CheckContext> {
  const named = await gatherNamed(input)
  const target = resolvedTarget(named, input)
  const judging = withFailureKept(judge(requiredOf(target), input))
  const surrounding = withFailureKept(askSurroundings(named, input))

  const baseline = await compare(named, input)
  const gateways = askGateways(named, baseline, input)
  const putBack = (baseline?.lostSecrets ?? []).map((lost) => lost.putBack)
  const lost = await judge(requiredOfLost(putBack, target), input)
  const context = contextOf(
    named,
    {
      resolutions: await withImages(named),
      baseline,
      surroundings: { ...(await surrounding), gatewayPorts: await gateways },
    },
    input,
  )
  return withConcluded(context, await input.places.conclusion.conclude(await judging, lost))
}

function resolvedTarget(named: Named, { cluster, deploys, source, options }: GatherInput): ResolvedTarget {
  const { definition, resolutions, place, identity } = named
  const service = named.service === null ? null : foundValue(named.service)
  const { platform } = named.resolving
  return { definition, resolutions, scope: place, platform, service, identity, cluster, deploys, source, options }
}

async function judge(required: readonly RequiredPermission[], { region, judge }: GatherInput) {
  return region === null ? [] : judge(region).judge(required)
}

function askSurroundings({ service, place, resolving, resolutions }: Named, input: GatherInput) {
  const { cluster, service: serviceName, region, account, source } = input
  return gatherSurroundings({
    cluster,
    serviceName,
    service,
    region,
    accountId: place.account,
    account,
    platform: resolving.platform,
    resolutions,
    stands: source === 'service',
  })
}

async function askGateways({ service, definition }: Named, baseline: BaselineContext | null, input: GatherInput) {
  const { region, account } = input
  return region === null ? [] : gatewayPorts(account.ecs(region), service, definition, baseline?.definition ?? null)
}

/** Null where nobody wants to compare. */
async function compare(named: Named, input: GatherInput): Promise<BaselineContext | null> {
  const { elsewhere, definition, place, reading, searching, resolving, resolutions } = named
  const facts =
    elsewhere === null || input.options.baseline === 'none'
      ? await named.baseline
      : unknownBaseline({ code: 'not-asked', answer: elsewhere })
  if (facts === null) return null
  return gatherBaseline({
    facts,
    candidate: definition,
    place,
    account: input.account,
    options: reading,
    searching: { ...searching, place: input.places.lost },
    resolutionContext: resolving,
    resolutions,
    keepNullValueKeys: keptNullValues(input),
  })
}

/** What a plan registers, nobody cleans. */
function keptNullValues({ planned, options }: GatherInput): readonly string[] | null {
  return planned === null ? options.keepNullValueKeys : null
}

async function withImages({ resolutions, images, resolving }: Named): Promise<Resolution[]> {
  const evidence = await images
  return resolutions.map((each) => {
    const image = evidence.get(each.reference.pointer)
    return image === undefined ? each : resolveReference(each.reference, image, resolving)
  })
}

/** What the waves found beside what the definition names. */
interface Found {
  readonly resolutions: readonly Resolution[]
  readonly baseline: BaselineContext | null
  readonly surroundings: ServiceSurroundings
}

function contextOf(named: Named, found: Found, input: GatherInput): CheckContext {
  const { definition, identity, place, resolving, service } = named
  const { rendered, documentProblems, planned, source, options } = input
  return {
    ...found,
    rendered,
    definition,
    documentProblems,
    keepNullValueKeys: keptNullValues(input),
    holes: planned?.holes ?? noHoles,
    exposed: planned?.exposed ?? [],
    unwaited: planned?.unwaited ?? [],
    source,
    platform: resolving.platform,
    identity,
    accounts: { tasks: place.account, pipeline: foundValue(identity)?.account ?? null },
    permissions: [],
    roles: {
      execution: roleContext(found.resolutions, 'execution-role', place, options),
      task: roleContext(found.resolutions, 'task-role', place, options),
    },
    service,
    suppressions: [],
    pullRequest: options.pullRequest,
  }
}

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
