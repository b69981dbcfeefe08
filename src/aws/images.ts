import type { ImageFacts, ImagePlatform, Lookup } from '../facts.ts'
import type { ImageTarget } from '../references/reference.ts'
import type { Connection } from './connection.ts'
import { absent, found } from './lookup.ts'
import { once } from './once.ts'

type EcrImage = NonNullable<ImageTarget['ecr']>

/** Questions about images in ECR; each is asked once a run. */
export interface ImageReader {
  /** Without `platforms` no manifest is read: reading one imports it where the repository is a pull-through cache. */
  describe(
    image: EcrImage,
    tag: string | null,
    digest: string | null,
    options: { readonly platforms: boolean },
  ): Promise<Lookup<ImageFacts>>
  /** Whether the repository fills itself from another registry. */
  throughCache(image: EcrImage): Promise<'yes' | 'no' | 'unknown'>
}

const indexMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]

/** Takes a connection; gives the reader of images. */
export function createImageReader(connection: Connection): ImageReader {
  const cachePrefixes = once((region: string, registryId: string) => cacheRules(connection, region, registryId))
  const describe = once((region: string, registryId: string, repository: string, tag: string, digest: string) =>
    describeImage(connection, { region, account: registryId, repository }, tag || null, digest || null),
  )
  const platforms = once((region: string, registryId: string, repository: string, digest: string) =>
    readPlatforms(connection, { region, account: registryId, repository }, digest),
  )
  return {
    // With a tag and a digest, ECS pulls by the digest and ignores the tag.
    describe: async ({ region, account, repository }, tag, digest, options) => {
      const tagOrNone = digest === null ? (tag ?? 'latest') : ''
      const answer = await describe(region, account, repository, tagOrNone, digest ?? '')
      if (answer.status !== 'found') return answer
      const { digest: resolved, isIndex } = answer.value
      if (!isIndex || resolved === null) return found({ digest: resolved, platforms: null })
      return found({
        digest: resolved,
        platforms: options.platforms ? await platforms(region, account, repository, resolved) : absent,
      })
    },
    throughCache: async ({ region, account, repository }) => {
      const prefixes = await cachePrefixes(region, account)
      if (prefixes.status === 'unknown') return 'unknown'
      const covered =
        prefixes.status === 'found' &&
        prefixes.value.some((prefix) => prefix === 'ROOT' || repository.startsWith(`${prefix}/`))
      return covered ? 'yes' : 'no'
    },
  }
}

function cacheRules(connection: Connection, region: string, registryId: string): Promise<Lookup<readonly string[]>> {
  return connection.ask({
    service: 'ecr',
    operation: 'DescribePullThroughCacheRules',
    region,
    absentOn: ['PullThroughCacheRuleNotFoundException'],
    send: async ({ client, sdk, options }) => {
      const { pullThroughCacheRules } = await client.send(
        new sdk.DescribePullThroughCacheRulesCommand({ registryId, maxResults: 1000 }),
        options,
      )
      return (pullThroughCacheRules ?? []).flatMap((rule) => rule.ecrRepositoryPrefix ?? [])
    },
  })
}

async function describeImage(
  connection: Connection,
  image: EcrImage,
  tag: string | null,
  digest: string | null,
): Promise<Lookup<{ readonly digest: string | null; readonly isIndex: boolean }>> {
  const imageId = digest === null ? { imageTag: tag ?? 'latest' } : { imageDigest: digest }
  const described = await connection.ask({
    service: 'ecr',
    operation: 'DescribeImages',
    region: image.region,
    absentOn: ['ImageNotFoundException', 'RepositoryNotFoundException'],
    send: async ({ client, sdk, options }) => {
      const { imageDetails } = await client.send(
        new sdk.DescribeImagesCommand({
          registryId: image.account,
          repositoryName: image.repository,
          imageIds: [imageId],
        }),
        options,
      )
      const detail = imageDetails?.[0]
      return detail === undefined
        ? null
        : { digest: detail.imageDigest ?? null, mediaType: detail.imageManifestMediaType ?? null }
    },
  })
  if (described.status !== 'found') return described
  if (described.value === null) return absent
  const { mediaType } = described.value
  return found({ digest: described.value.digest, isIndex: mediaType !== null && indexMediaTypes.includes(mediaType) })
}

function readPlatforms(
  connection: Connection,
  image: EcrImage,
  digest: string,
): Promise<Lookup<readonly ImagePlatform[]>> {
  return connection.ask({
    service: 'ecr',
    operation: 'BatchGetImage',
    region: image.region,
    send: async ({ client, sdk, options }) => {
      const { images } = await client.send(
        new sdk.BatchGetImageCommand({
          registryId: image.account,
          repositoryName: image.repository,
          imageIds: [{ imageDigest: digest }],
          acceptedMediaTypes: indexMediaTypes,
        }),
        options,
      )
      return platformsOf(images?.[0]?.imageManifest ?? '')
    },
  })
}

/** Takes the text of an image index; gives its platforms, attestations (`unknown/unknown`) left out. */
export function platformsOf(manifest: string): ImagePlatform[] {
  const index: unknown = JSON.parse(manifest)
  const manifests =
    typeof index === 'object' && index !== null && 'manifests' in index && Array.isArray(index.manifests)
      ? index.manifests
      : []
  return manifests.flatMap((entry: unknown) => {
    const platform = typeof entry === 'object' && entry !== null && 'platform' in entry ? entry.platform : null
    if (typeof platform !== 'object' || platform === null || !('os' in platform) || !('architecture' in platform))
      return []
    const { os, architecture } = platform
    return typeof os === 'string' && typeof architecture === 'string' && os !== 'unknown' ? [{ os, architecture }] : []
  })
}
