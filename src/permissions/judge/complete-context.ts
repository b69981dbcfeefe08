import type { Account } from '../../account/account.ts'
import { parseArn } from '../../base/arn.ts'
import { foundValue, type Lookup } from '../../base/lookup.ts'
import type { CallContext, RequiredPermission } from '../permission.ts'

/** Asks for what only a policy's conditions, or the lack of an account in an ARN, make worth asking. */
export interface ContextCompleter {
  /** `referencedKeys`: the condition keys that the policies refer to, null where nobody told. `own`: the account of who asks. */
  complete(
    allRequired: readonly RequiredPermission[],
    referencedKeys: readonly string[] | null,
    own: string,
  ): Promise<RequiredPermission[]>
}

export function createContextCompleter(account: Pick<Account, 'parameters' | 'objects' | 'keys'>): ContextCompleter {
  return {
    complete(allRequired, referencedKeys, own) {
      const refersTo = (pattern: RegExp) => referencedKeys?.some((key) => pattern.test(key)) === true
      const withTags = refersTo(/^(aws|ssm):resourcetag\//i)
      const ofKeys: KeyQuestions = {
        tags: refersTo(/^aws:resourcetag\//i),
        aliases: refersTo(/^kms:resourcealiases$/i),
      }
      const objects = sampleObjects(allRequired)
      return Promise.all(
        allRequired.map(async (required) => {
          const { action, context, foregone } = required
          if (foregone !== null) return required
          if (withTags && action === 'ssm:GetParameters' && context.resourceTags === null) {
            const tags = await tagsOf(required, account)
            return { ...required, context: { ...context, resourceTags: foundValue(tags), ...whyUnread(tags) } }
          }
          if (action === 'kms:Decrypt' && !required.awsManagedKey) {
            return { ...required, context: { ...context, ...(await askKey(required, ofKeys, account)) } }
          }
          if (action.startsWith('s3:') && context.resourceAccount === null) {
            const isOwn = await isOwnBucket(required, objects, own, account)
            return { ...required, context: { ...context, resourceAccount: isOwn ? own : null } }
          }
          return required
        }),
      )
    },
  }
}

/** What the policies ask of a key that describing it does not tell. */
interface KeyQuestions {
  readonly tags: boolean
  readonly aliases: boolean
}

async function askKey(
  { region, resource }: RequiredPermission,
  asked: KeyQuestions,
  { keys }: Pick<Account, 'keys'>,
): Promise<Partial<CallContext>> {
  const [tags, aliases] = await Promise.all([
    asked.tags ? keys.tags(region, resource) : null,
    asked.aliases ? keys.aliases(region, resource) : null,
  ])
  return {
    ...(tags === null ? {} : { resourceTags: foundValue(tags), ...whyUnread(tags) }),
    ...(aliases === null ? {} : { keyAliases: foundValue(aliases), ...whyUnread(aliases) }),
  }
}

function whyUnread(answer: Lookup<unknown>): { unread?: string } {
  return answer.status === 'unknown' ? { unread: answer.reason } : {}
}

function tagsOf({ region, resource }: RequiredPermission, { parameters }: Pick<Account, 'parameters'>) {
  const name = resource.slice(resource.indexOf(':parameter/') + ':parameter'.length)
  return parameters.tags(region, name.lastIndexOf('/') === 0 ? name.slice(1) : name)
}

/** The bucket's policy tells whose it is; where the pipeline may not read it, an object that it may see does. */
async function isOwnBucket(
  { region, resource }: RequiredPermission,
  samples: ReadonlyMap<string, string>,
  own: string,
  { objects }: Pick<Account, 'objects'>,
): Promise<boolean> {
  const { bucket } = objectAt(resource)
  const policy = await objects.bucketPolicy(region, bucket)
  if (policy.status === 'found') return policy.value.ownAccount
  const key = samples.get(bucket)
  return key !== undefined && (await objects.isOwnedBy(region, bucket, key, own)).status === 'found'
}

/** One object of each bucket: an object's head is what the pipeline may ask for. */
function sampleObjects(allRequired: readonly RequiredPermission[]): Map<string, string> {
  const reads = allRequired.filter(({ action }) => action === 's3:GetObject').map(({ resource }) => objectAt(resource))
  return new Map(reads.map(({ bucket, key }) => [bucket, key]))
}

function objectAt(arn: string): { readonly bucket: string; readonly key: string } {
  const path = parseArn(arn)?.resource ?? ''
  const slash = path.indexOf('/')
  return slash < 0 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) }
}
