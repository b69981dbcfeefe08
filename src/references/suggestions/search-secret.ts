import type { SecretFacts } from '../../account/facts.ts'
import { memberOf } from '../../account/secret-value.ts'
import { quoted } from '../../base/sentence.ts'
import type { Suggestion } from '../gather/evidence.ts'
import type { SecretTarget } from '../parse/reference.ts'
import { valueFields } from '../parse/secret-arn.ts'
import { endsInWord, probableNames } from '../parse/secret-id.ts'
import { readsInOwnRegion } from '../parse/slot.ts'
import type { SearchContext } from './search-context.ts'

/** The fields that a reference selects in a secret. */
type Selection = Pick<SecretTarget, 'jsonKey' | 'versionStage' | 'versionId'>

/** Of a secret that is not there: the one of the same name, with another suffix or in another region. */
export async function searchSecret(target: SecretTarget, context: SearchContext): Promise<Suggestion | null> {
  const { region, account: owner, arnName } = target
  if (region === null || (owner !== null && context.scope.account !== null && owner !== context.scope.account)) {
    return null
  }
  // A bare name that was not found as it is has no other spelling in the same region.
  const names = probableNames(arnName).filter((name) => owner !== null || name !== arnName)
  const here = await findFirst(region, names, context)
  if (here !== null) {
    const what = `a secret named ${quoted(here.name)} exists with another suffix`
    const suggestion = await meantSecret(here, what, target, region, context)
    // A name that ends in a word is a name of its own: what bears the shorter one is another secret.
    return here.name !== arnName && endsInWord(arnName) ? { ...suggestion, uncertain: true } : suggestion
  }
  if (readsInOwnRegion(context.reference.slot)) return null
  for (const other of [...context.regions].filter((each) => each !== region).sort()) {
    const there = await findFirst(other, probableNames(arnName), context)
    if (there !== null)
      return meantSecret(there, `a secret named ${quoted(there.name)} exists in ${other}`, target, other, context)
  }
  return null
}

async function findFirst(
  region: string,
  names: readonly string[],
  context: SearchContext,
): Promise<SecretFacts | null> {
  for (const name of names) {
    const secret = await findByName(region, name, context)
    if (secret !== null) return secret
  }
  return null
}

/** The reference with the stage that its secret lacks as its JSON key. */
export async function searchStage(
  target: SecretTarget,
  secret: SecretFacts,
  context: SearchContext,
): Promise<Suggestion | null> {
  if (target.versionStage === null || target.jsonKey !== null || target.versionId !== null) return null
  const selection = { jsonKey: target.versionStage, versionStage: null, versionId: null }
  const proof = await proves(secret, selection, target.region ?? '', context)
  if (proof === 'no') return null
  return {
    replacement: `${target.secretId}${fieldsOf(selection)}`,
    what: `${quoted(target.versionStage)} as the JSON key, which stands in the field of the version stage`,
    secret,
    // A stage may just be misspelt: without a look at the keys nobody knows.
    ...(proof === 'yes' ? {} : { uncertain: true as const }),
  }
}

/** The secret of exactly this name, as no ARN gives it, unless it is being deleted. */
export async function findByName(region: string, name: string, context: SearchContext): Promise<SecretFacts | null> {
  const secret = await findById(region, name, context)
  return secret?.name === name ? secret : null
}

/** The secret of an ARN or name, unless it is being deleted. Costs one call. */
export async function findById(region: string, id: string, context: SearchContext): Promise<SecretFacts | null> {
  if (!context.calls.take()) return null
  const answer = await context.account.secrets.describe(region, id)
  return answer.status === 'found' && !answer.value.deleted ? answer.value : null
}

/** Whether what would be selected in a secret is there. Costs a call where a value must be read. */
export async function proves(
  secret: SecretFacts,
  { jsonKey, versionStage, versionId }: Selection,
  region: string,
  { account, calls, mayReadValues }: SearchContext,
): Promise<'yes' | 'no' | 'not-read'> {
  const version =
    versionId === null
      ? secret.versions.find(({ stages }) => stages.includes(versionStage ?? 'AWSCURRENT'))
      : secret.versions.find(({ id, stages }) => id === versionId && stages.includes(versionStage ?? stages[0] ?? ''))
  if (version === undefined) return 'no'
  if (jsonKey === null) return 'yes'
  if (!mayReadValues || !calls.take()) return 'not-read'
  const value = await account.secrets.judgeValue({ region, secretId: secret.arn, stage: versionStage, id: versionId })
  if (value.status !== 'found') return 'not-read'
  return memberOf(value.value, jsonKey) === null ? 'no' : 'yes'
}

/** What a reference selects, as the fields after the ARN. */
export function fieldsOf({ jsonKey, versionStage, versionId }: Selection): string {
  return valueFields([jsonKey, versionStage, versionId])
}

async function meantSecret(
  secret: SecretFacts,
  what: string,
  target: SecretTarget,
  region: string,
  context: SearchContext,
): Promise<Suggestion> {
  const proof = await proves(secret, target, region, context)
  return {
    replacement: `${secret.arn}${fieldsOf(target)}`,
    what: proof === 'no' ? `${what}, which lacks what the reference selects in it` : what,
    secret,
    ...(proof === 'no' ? { uncertain: true as const } : {}),
  }
}
