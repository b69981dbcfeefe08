import { setTimeout as sleep } from 'node:timers/promises'
import DataLoader from 'dataloader'
import { revisionsPerCall } from '../account/ecs.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found } from '../base/lookup.ts'

/**
 * Loads one ARN at a time by asking for up to twenty, and asks again after each delay for what is missing and may yet appear.
 */
export function batchByArn<T>(
  ask: (arns: readonly string[]) => Promise<Lookup<ReadonlyMap<string, T>>>,
  retryDelaysMs: readonly number[] = [],
  mayAppear: (arn: string) => boolean = () => true,
): DataLoader<string, Lookup<T>> {
  return new DataLoader<string, Lookup<T>>(async (arns) => {
    const answers = new Map<string, Lookup<T>>()
    const askFor = async (wanted: readonly string[], delays: readonly number[]): Promise<void> => {
      const answer = await ask(wanted)
      const services = [...Map.groupBy(wanted, serviceOf).values()]
      if (isDenied(answer) && services.length > 1) {
        await Promise.all(services.map((own) => askFor(own, delays)))
        return
      }
      for (const arn of wanted) {
        const value = answer.status === 'found' ? answer.value.get(arn) : undefined
        answers.set(arn, answer.status === 'unknown' ? answer : value === undefined ? absent : found(value))
      }
      const missing = wanted.filter((arn) => answers.get(arn)?.status === 'absent' && mayAppear(arn))
      const [delay, ...later] = delays
      if (missing.length === 0 || delay === undefined) return
      await sleep(delay)
      await askFor(missing, later)
    }
    await Promise.all(chunksOf(arns, revisionsPerCall).map((chunk) => askFor(chunk, retryDelaysMs)))
    return arns.map((arn) => answers.get(arn) ?? absent)
  })
}

/** `arn:…:service-revision/<cluster>/<service>/<n>` without its last part. */
function serviceOf(arn: string): string {
  return arn.slice(0, arn.lastIndexOf('/'))
}

/** The pipeline may not look, which one item of a batch may be to blame for. */
export function isDenied(answer: Lookup<unknown>): boolean {
  return answer.status === 'unknown' && answer.cause === 'NOT_PERMITTED'
}

/** The last list may be shorter. */
export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
