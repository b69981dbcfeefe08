import type { Connection } from '../../aws/connection/connection.ts'
import { parseArn } from '../../base/arn.ts'
import type { Lookup } from '../../base/lookup.ts'
import { foundValue } from '../../base/lookup.ts'
import { once } from '../../base/memoize.ts'
import type { Need } from '../permission.ts'

/** Parameters whose tags are read in one run: there is one call for each. */
export const parameterTagLimit = 20
/** Buckets whose owner is asked for in one run. */
export const bucketLimit = 20

/** Adds to needs what only a policy's conditions, or the lack of an account in an ARN, make worth asking. */
export interface NeedFactsReader {
  /** Takes needs, the condition keys that the policies refer to and the account of who asks; gives the needs with what was learnt. */
  complete(needs: readonly Need[], referencedKeys: readonly string[] | null, account: string): Promise<Need[]>
}

/** Takes a connection; gives the reader. */
export function createNeedFactsReader(connection: Connection): NeedFactsReader {
  const budget = { parameters: parameterTagLimit, buckets: bucketLimit }
  const tags = once((region: string, name: string) => {
    if (budget.parameters <= 0) return null
    budget.parameters -= 1
    return parameterTags(connection, region, name)
  })
  const owned = once((region: string, bucket: string, key: string, account: string) => {
    if (budget.buckets <= 0) return null
    budget.buckets -= 1
    return isOwnedBy(connection, region, bucket, key, account)
  })
  return {
    async complete(needs, referencedKeys, account) {
      const tagged = referencedKeys?.some((key) => /^(aws|ssm):resourcetag\//i.test(key)) === true
      const sampleKeys = sampleObjects(needs)
      return Promise.all(
        needs.map(async (need) => {
          const { action, resource, region, context } = need
          if (tagged && action === 'ssm:GetParameters' && context.resourceTags === null && need.unaskable === null) {
            const name = resource.slice(resource.indexOf(':parameter/') + ':parameter'.length)
            const answer = await tags(region, name.lastIndexOf('/') === 0 ? name.slice(1) : name)
            return { ...need, context: { ...context, resourceTags: answer === null ? null : foundValue(answer) } }
          }
          if (action.startsWith('s3:') && context.resourceAccount === null) {
            const { bucket } = objectAt(resource)
            const key = sampleKeys.get(bucket)
            const answer = key === undefined ? null : await owned(region, bucket, key, account)
            const resourceAccount = answer?.status === 'found' ? account : null
            return { ...need, context: { ...context, resourceAccount } }
          }
          return need
        }),
      )
    },
  }
}

/** Buckets and one object of each: an object's head is what the pipeline may ask for. */
function sampleObjects(needs: readonly Need[]): Map<string, string> {
  const objects = needs.filter(({ action }) => action === 's3:GetObject').map(({ resource }) => objectAt(resource))
  return new Map(objects.map(({ bucket, key }) => [bucket, key]))
}

function objectAt(arn: string): { readonly bucket: string; readonly key: string } {
  const path = parseArn(arn)?.resource ?? ''
  const slash = path.indexOf('/')
  return slash < 0 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) }
}

function parameterTags(
  connection: Connection,
  region: string,
  name: string,
): Promise<Lookup<Readonly<Record<string, string>>>> {
  return connection.ask({
    service: 'ssm',
    operation: 'ListTagsForResource',
    region,
    absentOn: ['InvalidResourceId'],
    send: async ({ client, sdk, options }) => {
      const command = new sdk.ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: name })
      const { TagList } = await client.send(command, options)
      return Object.fromEntries((TagList ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']))
    },
  })
}

/** S3 refuses a request that names another owner than the bucket has, so an answer proves the owner; a refusal proves nothing. */
function isOwnedBy(
  connection: Connection,
  region: string,
  bucket: string,
  key: string,
  account: string,
): Promise<Lookup<null>> {
  return connection.ask({
    service: 's3',
    operation: 'HeadObject',
    region,
    send: async ({ client, sdk, options }) => {
      await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: account }), options)
      return null
    },
  })
}
