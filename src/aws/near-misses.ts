import type { Meant } from '../references/evidence.ts'
import type { InvalidTarget, ParameterTarget, Reference, SecretTarget, TaskPlace } from '../references/reference.ts'
import { probableNames } from '../references/secret-id.ts'
import { parseValueFrom } from '../references/value-from.ts'
import { quoted } from '../references/words.ts'
import type { Account } from './account.ts'

/** Calls that the search for what was meant may cost in one run. */
export const nearMissCallLimit = 24

/** Looks for what was probably meant where nothing was found. Only names that extend or equal the one given are ever shown. */
export interface NearMissSearch {
  forSecret(target: SecretTarget): Promise<Meant | null>
  forParameter(reference: Reference, target: ParameterTarget): Promise<Meant | null>
  forInvalid(reference: Reference, target: InvalidTarget): Promise<Meant | null>
}

/** Takes the account, where the task runs and the other regions that the definition names; gives the search, with one budget for the run. */
export function createNearMissSearch(
  account: Account,
  place: () => TaskPlace,
  budget: { left: number },
): NearMissSearch {
  const describeSecret = async (region: string, secretId: string) => {
    if (budget.left <= 0) return null
    budget.left -= 1
    const answer = await account.secrets.describe(region, secretId)
    return answer.status === 'found' && !answer.value.deleted ? answer.value : null
  }
  const describeParameter = async (region: string, name: string) => {
    if (budget.left <= 0) return null
    budget.left -= 1
    const answer = await account.parameters.describe(region, name)
    return answer.status === 'found' ? answer.value : null
  }

  return {
    async forSecret(target) {
      const { region, account: secretAccount } = target
      const own = place().account
      if (region === null || (secretAccount !== null && own !== null && secretAccount !== own)) return null
      const tail = fieldsAfter(target)
      for (const name of probableNames(target.arnName)) {
        const secret = await describeSecret(region, name)
        if (secret !== null && secret.name === name) {
          return {
            replacement: `${secret.arn}${tail}`,
            what: `a secret named ${quoted(name)} exists with another suffix`,
            secret,
          }
        }
      }
      const taskRegion = place().region
      if (taskRegion !== null && taskRegion !== region) {
        for (const name of probableNames(target.arnName)) {
          const secret = await describeSecret(taskRegion, name)
          if (secret !== null && secret.name === name) {
            return {
              replacement: `${secret.arn}${tail}`,
              what: `a secret named ${quoted(name)} exists in ${taskRegion}`,
              secret,
            }
          }
        }
      }
      return null
    },
    async forParameter(reference, target) {
      const { region, parameterName } = target
      if (region === null) return null
      const secret = await describeSecret(region, parameterName)
      if (secret !== null && reference.slot !== 'credential-spec') {
        return {
          replacement: secret.arn,
          what: 'a Secrets Manager secret has this name; a bare name always means a parameter',
          secret,
        }
      }
      const other = parameterName.startsWith('/') ? parameterName.slice(1) : `/${parameterName}`
      const parameter = other.includes('/') && !other.startsWith('/') ? null : await describeParameter(region, other)
      return parameter === null || parameter.name === parameterName
        ? null
        : {
            replacement: reference.text.replace(parameterName, parameter.name),
            what: `a parameter named ${quoted(parameter.name)} exists`,
            secret: null,
          }
    },
    async forInvalid(_reference, target) {
      if (target.meant === null) return null
      const meant = parseValueFrom(target.meant, place())
      if (meant.kind === 'secret' && meant.region !== null) {
        const secret = await describeSecret(meant.region, meant.secretId)
        return secret === null
          ? null
          : {
              replacement: target.meant,
              what: `the secret ${quoted(secret.name)} with its fields in the right places`,
              secret,
            }
      }
      if (meant.kind === 'parameter' && meant.region !== null) {
        const parameter = await describeParameter(meant.region, meant.parameterName)
        return parameter === null
          ? null
          : { replacement: target.meant, what: `the parameter ${quoted(parameter.name)}`, secret: null }
      }
      return null
    },
  }
}

function fieldsAfter({ jsonKey, versionStage, versionId }: SecretTarget): string {
  const fields = [jsonKey, versionStage, versionId]
  return fields.every((field) => field === null) ? '' : `:${fields.map((field) => field ?? '').join(':')}`
}
