import { isRegionName, parseArn } from '../../base/arn.ts'
import { InputError } from '../../base/input-error.ts'
import { isJsonArray, isJsonObject, type Json } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import { readBounded } from '../../sources/bounded-file.ts'
import type { Shard } from './shards.ts'

/** Bytes of a list of accounts: ten thousand need less. */
const accountsBytes = 2 * 1024 * 1024

/** Reads `--accounts FILE`, YAML or JSON: a list of `{ account, role-arn, regions }`. Throws InputError that names the entry. */
export async function readAccounts(path: string): Promise<Shard[]> {
  const reading = await readBounded(path, accountsBytes)
  if (reading.status !== 'read')
    throw new InputError(`--accounts: the file ${quoted(path)} ${reading.problem}. Check the path.`)
  const text = Buffer.from(reading.bytes).toString()
  const { parse } = await import('yaml')
  const entries = await Promise.resolve(text)
    .then((each) => parse(each, { maxAliasCount: 0 }) as Json)
    .catch(() => {
      throw new InputError(
        `--accounts: ${quoted(path)} is neither YAML nor JSON. Write a list of { account, role-arn, regions }.`,
      )
    })
  if (!isJsonArray(entries))
    throw new InputError(`--accounts: ${quoted(path)} is not a list. Write a list of { account, role-arn, regions }.`)
  return entries.flatMap((entry, index) => shardsOf(entry, `--accounts, entry ${index + 1}`))
}

function shardsOf(entry: Json, place: string): Shard[] {
  if (!isJsonObject(entry))
    throw new InputError(`${place}: this is not a mapping. Write { account, role-arn, regions }.`)
  const unknown = Object.keys(entry).find((key) => !['account', 'role-arn', 'regions'].includes(key))
  if (unknown !== undefined)
    throw new InputError(`${place}: there is no setting ${quoted(unknown)}. Use account, role-arn and regions.`)
  // YAML reads an account id without quotes as a number, and one that begins with a nought as another one.
  const account = String(entry.account ?? '')
  if (!/^\d{12}$/.test(account)) throw new InputError(`${place}: account is not twelve digits. Put the id in quotes.`)
  const roleArn = entry['role-arn']
  if (typeof roleArn !== 'string' || parseArn(roleArn)?.service !== 'iam' || parseArn(roleArn)?.account !== account)
    throw new InputError(
      `${place}: role-arn is not the ARN of a role of that account. Write arn:aws:iam::${account}:role/NAME.`,
    )
  const regions = isJsonArray(entry.regions ?? null) ? (entry.regions as readonly Json[]) : [entry.regions ?? null]
  return regions.map((region) => {
    if (typeof region === 'string' && isRegionName(region)) return { account, roleArn, region }
    throw new InputError(`${place}: regions holds what is no region. Write a list such as [us-east-1, eu-west-1].`)
  })
}
