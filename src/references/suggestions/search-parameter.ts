import type { SecretFacts } from '../../account/facts.ts'
import { formatArn, parseArn } from '../../base/arn.ts'
import { quoted } from '../../base/sentence.ts'
import type { Suggestion } from '../gather/evidence.ts'
import { secretReferencePrefix } from '../parse/parameter-name.ts'
import type { ParameterTarget } from '../parse/reference.ts'
import { withoutSuffix } from '../parse/secret-id.ts'
import { readsInOwnRegion } from '../parse/slot.ts'
import type { SearchContext } from './search-context.ts'
import { findByName, proves } from './search-secret.ts'

/** Of a parameter that is not there: the secret of this name, the parameter in another case, or the one in another region. */
export async function searchParameter(target: ParameterTarget, context: SearchContext): Promise<Suggestion | null> {
  const { region, parameterName, throughSecret } = target
  if (region === null) return null
  if (throughSecret !== null) return searchBehind(throughSecret, region, context)
  const secret = context.reference.slot === 'credential-spec' ? null : await findByName(region, parameterName, context)
  if (secret !== null) {
    return {
      replacement: secret.arn,
      what: 'a Secrets Manager secret has this name, and a bare name always means a parameter',
      secret,
      ...(await doubt(secret, region, context)),
    }
  }
  return (await searchCase(parameterName, region, context)) ?? searchRegions(parameterName, region, context)
}

/** The secret behind `/aws/reference/secretsmanager/…` goes by its name, not by the name and the suffix that its ARN shows. */
async function searchBehind(secretName: string, region: string, context: SearchContext): Promise<Suggestion | null> {
  const name = withoutSuffix(secretName)
  if (name === secretName) return null
  const secret = await findByName(region, name, context)
  return secret === null
    ? null
    : {
        replacement: respell(context.reference.text, `${secretReferencePrefix}${name}`),
        what: `a secret named ${quoted(name)} exists`,
        secret,
        ...(await doubt(secret, region, context)),
      }
}

/** A secret without a current value is no better than none. */
async function doubt(
  secret: SecretFacts,
  region: string,
  context: SearchContext,
): Promise<Pick<Suggestion, 'uncertain'>> {
  const current = { jsonKey: null, versionStage: null, versionId: null }
  return (await proves(secret, current, region, context)) === 'yes' ? {} : { uncertain: true }
}

/** All variants go in one request. */
async function searchCase(name: string, region: string, context: SearchContext): Promise<Suggestion | null> {
  const variants = otherCases(name)
  if (variants.length === 0 || !context.calls.take()) return null
  const answers = await Promise.all(variants.map((each) => context.account.parameters.describe(region, each)))
  const found = answers.find((answer) => answer.status === 'found')
  return found === undefined
    ? null
    : {
        replacement: respell(context.reference.text, found.value.name),
        what: `a parameter named ${quoted(found.value.name)} exists; names are case-sensitive`,
        secret: null,
      }
}

function otherCases(name: string): string[] {
  const slash = name.lastIndexOf('/') + 1
  const path = name.slice(0, slash)
  const last = name.slice(slash)
  const variants = [name.toLowerCase(), name.toUpperCase(), path + last.toLowerCase(), path + last.toUpperCase()]
  return [...new Set(variants)].filter((variant) => variant !== name)
}

async function searchRegions(name: string, region: string, context: SearchContext): Promise<Suggestion | null> {
  const { account, partition } = context.scope
  const others = [...context.regions].filter((each) => each !== region).sort()
  if (account === null || readsInOwnRegion(context.reference.slot)) return null
  for (const other of others) {
    if (!context.calls.take()) return null
    const answer = await context.account.parameters.describe(other, name)
    if (answer.status !== 'found') continue
    const resource = `parameter/${answer.value.name.replace(/^\//, '')}`
    return {
      replacement: formatArn({ partition, service: 'ssm', region: other, account, resource }),
      what: `a parameter of this name exists in ${other}`,
      secret: null,
    }
  }
  return null
}

/** An ARN stays an ARN, a name a name. */
function respell(text: string, name: string): string {
  const start = text.indexOf('arn:')
  const arn = start < 0 ? null : parseArn(text.slice(start))
  return arn === null
    ? name
    : text.slice(0, start) + formatArn({ ...arn, resource: `parameter/${name.replace(/^\//, '')}` })
}
