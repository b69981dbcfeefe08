import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'

/** Jobs that a matrix of GitHub Actions may have (GitHub Docs, "Usage limits"). */
export const shardLimit = 256

/** A part of an audit that runs by itself: ECS's request rates are per account and region. */
export interface Shard {
  /** Null: the account that the credentials are for. */
  readonly account: string | null
  readonly roleArn: string | null
  readonly region: string
}

/** `I/N`: the I-th of N parts. */
export interface ShardChoice {
  readonly index: number
  readonly count: number
}

export function parseShard(text: string): ShardChoice {
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  const choice = { index: Number(index), count: Number(count) }
  if (index === '' || choice.index < 1 || choice.index > choice.count)
    throw new InputError(
      `--shard ${quoted(text)} is not of the form I/N. Write the number of the shard and how many there are, such as 3/16.`,
    )
  return choice
}

/** Every N-th account and region, so that neighbours, which are often alike in size, go to different shards. */
export function partOf(shards: readonly Shard[], { index, count }: ShardChoice): Shard[] {
  return shards.filter((_, position) => position % count === index - 1)
}

/** One entry a job of a matrix; where there are more accounts and regions than jobs, a job has several. */
export function planOf(
  shards: readonly Shard[],
): { readonly shard: string; readonly accounts: readonly string[]; readonly regions: readonly string[] }[] {
  const count = Math.min(shards.length, shardLimit)
  return Array.from({ length: count }, (_, position) => {
    const part = partOf(shards, { index: position + 1, count })
    return {
      shard: `${position + 1}/${count}`,
      accounts: [...new Set(part.flatMap(({ account }) => account ?? []))],
      regions: [...new Set(part.map(({ region }) => region))],
    }
  })
}
