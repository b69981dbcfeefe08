import type { SecretFacts } from '../../account/facts.ts'
import { quoted } from '../../base/sentence.ts'
import type { Suggestion } from '../gather/evidence.ts'
import { parseCredentialSpec, parseFsxCredentials, parseRegistryCredentials } from '../parse/credentials-slots.ts'
import type { InvalidTarget, ReferenceTarget, SecretTarget, TaskScope } from '../parse/reference.ts'
import type { Slot } from '../parse/slot.ts'
import { parseValueFrom } from '../parse/value-from.ts'
import type { SearchContext } from './search-context.ts'
import { fieldsOf, findById, findByName, proves } from './search-secret.ts'

/**
 * What a text that can never resolve was probably meant to be. A reading that is proven wins; one that could not be proven is
 * mentioned only where there is no other.
 */
export async function searchInvalid(target: InvalidTarget, context: SearchContext): Promise<Suggestion | null> {
  const named = target.bareSecret === null ? null : await searchBareSecret(target.bareSecret, context)
  if (named !== null && named.uncertain !== true) return named
  for (const text of target.readings) {
    const found = await tryReading(text, target.readings.length === 1, context)
    if (found !== null) return found
  }
  return named
}

async function tryReading(text: string, only: boolean, context: SearchContext): Promise<Suggestion | null> {
  const reading = parserOf(context.reference.slot)(text, context.scope)
  if (reading.kind === 'parameter' && reading.region !== null && reading.throughSecret === null) {
    if (!context.calls.take()) return null
    const answer = await context.account.parameters.describe(reading.region, reading.parameterName)
    return answer.status === 'found'
      ? { replacement: text, what: `the parameter ${quoted(answer.value.name)}`, secret: null }
      : null
  }
  if (reading.kind !== 'secret' || reading.region === null) return null
  const secret = await findById(reading.region, reading.secretId, context)
  if (secret === null) return null
  const proof = await proves(secret, reading, reading.region, context)
  const version = proof === 'yes' ? null : versionMeant(reading, secret)
  if (version !== null) return version
  if (proof === 'no') return null
  return {
    // Who corrects an ARN gets the whole of it.
    replacement: reading.account === null ? text : `${secret.arn}${fieldsOf(reading)}`,
    what:
      reading.jsonKey === null
        ? `the secret ${quoted(secret.name)}`
        : `the JSON key ${quoted(reading.jsonKey)} of the secret ${quoted(secret.name)}`,
    secret,
    ...(proof === 'yes' || only ? {} : { uncertain: true as const }),
  }
}

function parserOf(slot: Slot): (text: string, scope: TaskScope) => ReferenceTarget {
  switch (slot) {
    case 'repository-credentials':
      return parseRegistryCredentials
    case 'fsx-credentials':
      return parseFsxCredentials
    case 'credential-spec':
      return parseCredentialSpec
    default:
      return parseValueFrom
  }
}

/** A lone field that is the name of a stage, or the id of a version, stands where the JSON key belongs. */
function versionMeant(
  { account, jsonKey, versionStage, versionId }: SecretTarget,
  secret: SecretFacts,
): Suggestion | null {
  if (account === null || jsonKey === null || versionStage !== null || versionId !== null) return null
  const isStage = secret.versions.some(({ stages }) => stages.includes(jsonKey))
  if (!isStage && !secret.versions.some(({ id }) => id === jsonKey)) return null
  const selection = isStage
    ? { jsonKey: null, versionStage: jsonKey, versionId: null }
    : { jsonKey: null, versionStage: null, versionId: jsonKey }
  return {
    replacement: `${secret.arn}${fieldsOf(selection)}`,
    what: `the version ${isStage ? 'stage' : 'id'} ${quoted(jsonKey)} of the secret ${quoted(secret.name)}`,
    secret,
  }
}

/** A secret's bare name, with a key after it, where ECS reads every bare name as a parameter. */
async function searchBareSecret(
  { name, jsonKey }: { readonly name: string; readonly jsonKey: string | null },
  context: SearchContext,
): Promise<Suggestion | null> {
  const { region } = context.scope
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
