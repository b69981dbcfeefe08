import type { Account } from '../../account/account.ts'
import { parseArn } from '../../base/arn.ts'
import { foundValue } from '../../base/lookup.ts'
import { memoize } from '../../base/memoize.ts'
import type { RequiredPermission } from '../permission.ts'

/** Parameters whose tags are read in one run: there is one call for each. */
export const parameterTagLimit = 20
/** Buckets whose owner is asked for in one run. */
export const bucketLimit = 20

/** Adds to needs what only a policy's conditions, or the lack of an account in an ARN, make worth asking. */
export interface ContextCompleter {
  /** Takes needs, the condition keys that the policies refer to and the account of who asks; gives the needs with what was learnt. */
  complete(
    allRequired: readonly RequiredPermission[],
    referencedKeys: readonly string[] | null,
    account: string,
  ): Promise<RequiredPermission[]>
}

export function createContextCompleter(account: Pick<Account, 'parameters' | 'objects'>): ContextCompleter {
  const budget = { parameters: parameterTagLimit, buckets: bucketLimit }
  const tags = memoize((region: string, name: string) => {
    if (budget.parameters <= 0) return null
    budget.parameters -= 1
    return account.parameters.tags(region, name)
  })
  const owned = memoize((region: string, bucket: string, key: string, owner: string) => {
    if (budget.buckets <= 0) return null
    budget.buckets -= 1
    return account.objects.isOwnedBy(region, bucket, key, owner)
  })
  return {
    async complete(allRequired, referencedKeys, own) {
      const tagged = referencedKeys?.some((key) => /^(aws|ssm):resourcetag\//i.test(key)) === true
      const sampleKeys = sampleObjects(allRequired)
      return Promise.all(
        allRequired.map(async (required) => {
          const { action, resource, region, context } = required
          if (
            tagged &&
            action === 'ssm:GetParameters' &&
            context.resourceTags === null &&
            required.unaskable === null
          ) {
            const name = resource.slice(resource.indexOf(':parameter/') + ':parameter'.length)
            const answer = await tags(region, name.lastIndexOf('/') === 0 ? name.slice(1) : name)
            return { ...required, context: { ...context, resourceTags: answer === null ? null : foundValue(answer) } }
          }
          if (action.startsWith('s3:') && context.resourceAccount === null) {
            const { bucket } = objectAt(resource)
            const key = sampleKeys.get(bucket)
            const answer = key === undefined ? null : await owned(region, bucket, key, own)
            const resourceAccount = answer?.status === 'found' ? own : null
            return { ...required, context: { ...context, resourceAccount } }
          }
          return required
        }),
      )
    },
  }
}

/** Buckets and one object of each: an object's head is what the pipeline may ask for. */
function sampleObjects(allRequired: readonly RequiredPermission[]): Map<string, string> {
  const objects = allRequired
    .filter(({ action }) => action === 's3:GetObject')
    .map(({ resource }) => objectAt(resource))
  return new Map(objects.map(({ bucket, key }) => [bucket, key]))
}

function objectAt(arn: string): { readonly bucket: string; readonly key: string } {
  const path = parseArn(arn)?.resource ?? ''
  const slash = path.indexOf('/')
  return slash < 0 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) }
}
