import { parseRegistryCredentials } from '../references/credentials-slots.ts'
import type { Meant } from '../references/evidence.ts'
import type { InvalidTarget } from '../references/reference.ts'
import { parseValueFrom } from '../references/value-from.ts'
import { quoted } from '../references/words.ts'
import type { SearchContext } from './near-misses.ts'
import { fieldsOf, findById, findByName, proves } from './search-secret.ts'

/**
 * Takes a text that can never resolve; gives what it was probably meant to be. A reading that is proven wins; one whose JSON key
 * could not be looked up is offered only where there is no other.
 */
export async function searchInvalid(target: InvalidTarget, context: SearchContext): Promise<Meant | null> {
  if (target.meantSecret !== null) {
    const named = await searchBareSecret(target.meantSecret, context)
    if (named !== null) return named
  }
  for (const text of target.meant) {
    const found = await tryReading(text, target.meant.length === 1, context)
    if (found !== null) return found
  }
  return null
}

async function tryReading(text: string, only: boolean, context: SearchContext): Promise<Meant | null> {
  const { slot } = context.reference
  const parse = slot === 'repository-credentials' ? parseRegistryCredentials : parseValueFrom
  const meant = parse(text, context.place)
  if (meant.kind === 'parameter' && meant.region !== null && meant.throughSecret === null) {
    if (!context.calls.take()) return null
    const answer = await context.account.parameters.describe(meant.region, meant.parameterName)
    return answer.status === 'found'
      ? { replacement: text, what: `the parameter ${quoted(answer.value.name)}`, secret: null }
      : null
  }
  if (meant.kind !== 'secret' || meant.region === null) return null
  const secret = await findById(meant.region, meant.secretId, context)
  const proof = secret === null ? 'no' : await proves(secret, meant, meant.region, context)
  if (secret === null || proof === 'no') return null
  return {
    // Who corrects an ARN gets the whole of it.
    replacement: meant.account === null ? text : `${secret.arn}${fieldsOf(meant)}`,
    what:
      meant.jsonKey === null
        ? `the secret ${quoted(secret.name)}`
        : `the JSON key ${quoted(meant.jsonKey)} of the secret ${quoted(secret.name)}`,
    secret,
    ...(proof === 'yes' || only ? {} : { uncertain: true as const }),
  }
}

/** A secret's bare name, with a key after it, where ECS reads every bare name as a parameter. */
async function searchBareSecret(
  { name, jsonKey }: { readonly name: string; readonly jsonKey: string | null },
  context: SearchContext,
): Promise<Meant | null> {
  const { region } = context.place
  if (region === null || (context.reference.slot !== 'secrets' && context.reference.slot !== 'log-secret-option')) {
    return null
  }
  const secret = await findByName(region, name, context)
  if (secret === null) return null
  const selection = { jsonKey, versionStage: null, versionId: null }
  const proof = await proves(secret, selection, region, context)
  return {
    replacement: `${secret.arn}${fieldsOf(selection)}`,
    what: `the secret ${quoted(name)}, whose ARN ECS wants`,
    secret,
    ...(proof === 'yes' ? {} : { uncertain: true as const }),
  }
}
