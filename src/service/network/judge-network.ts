import { failedToAnswer, type Unknown } from '../../base/lookup.ts'
import { type Blockage, type Doubt, type Reach, reach, type TaskSurroundings } from './reach.ts'
import { distinctCalls, type RequiredService } from './required-services.ts'

/** Services that share one fate for one reason. */
export type NetworkJudgement =
  | {
      readonly kind: 'blocked'
      readonly because: readonly Blockage[]
      readonly required: readonly RequiredService[]
      /** The subnets that it holds for; null: all of the service's. */
      readonly subnets: readonly string[] | null
    }
  | {
      readonly kind: 'unnamed-endpoint'
      readonly endpoints: readonly string[]
      readonly required: readonly RequiredService[]
    }
  | { readonly kind: 'open'; readonly because: readonly Doubt[]; readonly required: readonly RequiredService[] }

/** Judges every service from every subnet. A service that has a way out from all of them is not in the result. */
export function judgeNetwork(
  subnets: readonly TaskSurroundings[],
  required: readonly RequiredService[],
): NetworkJudgement[] {
  const judged = required.flatMap((each) => judgeService(subnets, each))
  return [...Map.groupBy(judged, causeOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(together, first)],
  )
}

/** What AWS failed to answer, where that leaves a judgement open; null for nothing. */
export function unansweredDoubt(judgement: NetworkJudgement): Unknown | null {
  if (judgement.kind !== 'open') return null
  const unseen = judgement.because.flatMap((doubt) => (doubt.code === 'not-seen' ? doubt.answer : []))
  return unseen.find(failedToAnswer) ?? null
}

function judgeService(subnets: readonly TaskSurroundings[], required: RequiredService): NetworkJudgement[] {
  const reaches = subnets.map((around) => ({ subnet: around.subnetId, ...reach(around, required) }))
  const blocked = reaches.flatMap((each) => (each.status === 'proven-blocked' ? [each] : []))
  if (blocked.length > 0) {
    const because = blocked.map((each) => each.because).reduce(withBlockage, [])
    const everywhere = blocked.length === reaches.length
    return [
      {
        kind: 'blocked',
        because,
        required: [required],
        subnets: everywhere ? null : blocked.map(({ subnet }) => subnet),
      },
    ]
  }
  const because = reaches.flatMap(doubtOf).reduce(withDoubt, [])
  const unnamed = because.find((doubt) => doubt.code === 'endpoint-without-private-dns')
  if (unnamed !== undefined) return [{ kind: 'unnamed-endpoint', endpoints: [unnamed.endpoint], required: [required] }]
  return because.length === 0 ? [] : [{ kind: 'open', because, required: [required] }]
}

function doubtOf(each: Reach): Doubt[] {
  return each.status === 'not-provable' ? [each.because] : []
}

/** Which endpoints and route tables are wrong is a matter of each service; that they are wrong in the same way is one cause. */
function causeOf({ required: _required, ...fate }: NetworkJudgement): string {
  return JSON.stringify(fate, (key, value: unknown) => (ownOfEach.has(key) ? null : value))
}

const ownOfEach: ReadonlySet<string> = new Set(['endpoint', 'endpoints', 'routeTables', 'calls'])

function together(one: NetworkJudgement, other: NetworkJudgement): NetworkJudgement {
  const required = [...one.required, ...other.required]
  if (one.kind === 'blocked' && other.kind === 'blocked')
    return { ...one, required, because: other.because.reduce(withBlockage, one.because) }
  if (one.kind === 'unnamed-endpoint' && other.kind === 'unnamed-endpoint')
    return { ...one, required, endpoints: distinct([...one.endpoints, ...other.endpoints]) }
  if (one.kind === 'open' && other.kind === 'open')
    return { ...one, required, because: other.because.reduce(withDoubt, one.because) }
  return one
}

/** One more blockage, told with those of its kind. */
function withBlockage(all: readonly Blockage[], next: Blockage): readonly Blockage[] {
  const alike = all.find(({ code }) => code === next.code)
  return alike === undefined ? [...all, next] : all.map((each) => (each === alike ? merged(each, next) : each))
}

function merged(one: Blockage, other: Blockage): Blockage {
  if (one.code === 'endpoint-refuses' && other.code === 'endpoint-refuses')
    return {
      ...one,
      endpoints: distinct([...one.endpoints, ...other.endpoints]),
      groups: distinct([...one.groups, ...other.groups]),
    }
  if (one.code === 'endpoint-policy-refuses' && other.code === 'endpoint-policy-refuses')
    return {
      ...one,
      endpoints: distinct([...one.endpoints, ...other.endpoints]),
      calls: distinctCalls([...one.calls, ...other.calls]),
    }
  if (one.code === 'gateway-elsewhere' && other.code === 'gateway-elsewhere')
    return {
      ...one,
      endpoints: distinct([...one.endpoints, ...other.endpoints]),
      routeTables: distinct([...one.routeTables, ...other.routeTables]),
    }
  return one
}

function withDoubt(all: readonly Doubt[], next: Doubt): readonly Doubt[] {
  const known = all.some((each) => JSON.stringify(each) === JSON.stringify(next))
  return known ? all : [...all, next]
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)]
}
