import { type Blockage, type Doubt, type Reach, reach, type TaskSurroundings } from './reach.ts'
import type { RequiredService } from './required-services.ts'

/** Services that share one fate for one reason. */
export type NetworkJudgement =
  | {
      readonly kind: 'blocked'
      readonly because: readonly Blockage[]
      readonly required: readonly RequiredService[]
      /** The subnets that it holds for; null: all of the service's. */
      readonly subnets: readonly string[] | null
    }
  | { readonly kind: 'unnamed-endpoint'; readonly endpoint: string; readonly required: readonly RequiredService[] }
  | { readonly kind: 'open'; readonly because: readonly Doubt[]; readonly required: readonly RequiredService[] }

type Judged<K extends NetworkJudgement['kind']> = Extract<NetworkJudgement, { readonly kind: K }>

/** Judges every service from every subnet. A service that has a way out from all of them is not in the result. */
export function judgeNetwork(
  subnets: readonly TaskSurroundings[],
  required: readonly RequiredService[],
): NetworkJudgement[] {
  const judged = required.flatMap((each) => judgeService(subnets, each))
  const alike = Map.groupBy(judged, ({ required: _required, ...fate }) => JSON.stringify(fate))
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, required: [first, ...others].flatMap((each) => each.required) }],
  )
}

function judgeService(subnets: readonly TaskSurroundings[], required: RequiredService): NetworkJudgement[] {
  const reaches = subnets.map((around) => ({ around, reach: reach(around, required) }))
  const blocked = reaches.flatMap(({ around, reach: each }) =>
    each.status === 'proven-blocked' ? [{ subnet: around.subnetId, because: each.because }] : [],
  )
  if (blocked.length > 0) {
    const everywhere = blocked.length === reaches.length
    const judgement: Judged<'blocked'> = {
      kind: 'blocked',
      because: distinct(blocked.map(({ because }) => because)),
      required: [required],
      subnets: everywhere ? null : blocked.map(({ subnet }) => subnet),
    }
    return [judgement]
  }
  const doubts = distinct(reaches.flatMap(({ reach: each }) => doubtOf(each)))
  const unnamed = doubts.find((doubt) => doubt.code === 'endpoint-without-private-dns')
  if (unnamed !== undefined) return [{ kind: 'unnamed-endpoint', endpoint: unnamed.endpoint, required: [required] }]
  return doubts.length === 0 ? [] : [{ kind: 'open', because: doubts, required: [required] }]
}

function doubtOf(each: Reach): Doubt[] {
  return each.status === 'not-provable' ? [each.because] : []
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
