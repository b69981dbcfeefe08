import { setTimeout as sleep } from 'node:timers/promises'
import type { Failure } from '@aws-sdk/client-ecs'
import { revisionsPerCall } from '../account/ecs.ts'
import { batchTexts } from '../base/batcher.ts'
import { absent, found, type Lookup, unknown } from '../base/lookup.ts'

/** What one call answered of several things: those that there are, and those of which it says that they are missing. */
export interface Described<T> {
  readonly records: readonly T[]
  readonly missing: ReadonlySet<string>
}

/** ARNs, or names, that ECS calls missing; every other failure says nothing about whether there is something. */
export function missingOf(failures: readonly Failure[] | undefined): ReadonlySet<string> {
  return new Set((failures ?? []).flatMap(({ arn, reason }) => (reason === 'MISSING' ? (arn ?? []) : [])))
}

/** Where an answer names something neither among what there is nor among what is missing. */
export function untold(action: string): Lookup<never> {
  return unknown('SERVICE_ERROR', `${action} gave an answer that does not say whether it exists`)
}

/**
 * Describes one ARN at a time by asking for up to twenty, and asks again after each delay for what is missing and may yet appear. What comes
 * while a request would have to wait for its turn goes into the same one.
 */
export function batchByArn<T extends { readonly arn: string }>(
  action: string,
  free: () => Promise<void>,
  ask: (arns: readonly string[]) => Promise<Lookup<Described<T>>>,
  retryDelaysMs: readonly number[] = [],
  mayAppear: (arn: string) => boolean = () => true,
): (arn: string) => Promise<Lookup<T>> {
  const describe = async (arns: readonly string[]) => {
    const answers = new Map<string, Lookup<T>>()
    const askFor = async (wanted: readonly string[], delays: readonly number[]): Promise<void> => {
      const answer = await ask(wanted)
      const services = [...Map.groupBy(wanted, serviceOf).values()]
      if (isDenied(answer) && services.length > 1) {
        await Promise.all(services.map((own) => askFor(own, delays)))
        return
      }
      for (const arn of wanted) answers.set(arn, answerFor(arn, answer, action))
      const missing = wanted.filter((arn) => answers.get(arn)?.status === 'absent' && mayAppear(arn))
      const [delay, ...later] = delays
      if (missing.length === 0 || delay === undefined) return
      await sleep(delay)
      await askFor(missing, later)
    }
    await askFor(arns, retryDelaysMs)
    return arns.map((arn) => answers.get(arn) ?? untold(action))
  }
  return batchTexts(revisionsPerCall, describe, free)
}

function answerFor<T extends { readonly arn: string }>(
  arn: string,
  answer: Lookup<Described<T>>,
  action: string,
): Lookup<T> {
  if (answer.status !== 'found') return answer
  const { records, missing } = answer.value
  const record = records.find((each) => each.arn === arn)
  if (record !== undefined) return found(record)
  return missing.has(arn) ? absent : untold(action)
}

/** `arn:…:service-revision/<cluster>/<service>/<n>` without its last part. */
function serviceOf(arn: string): string {
  return arn.slice(0, arn.lastIndexOf('/'))
}

/** The pipeline may not look, which one item of a batch may be to blame for. */
export function isDenied(answer: Lookup<unknown>): boolean {
  return answer.status === 'unknown' && answer.cause === 'NOT_PERMITTED'
}
