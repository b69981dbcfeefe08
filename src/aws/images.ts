import type { ImageDetail, ImageIdentifier } from '@aws-sdk/client-ecr'
import type { ImageContent } from '../account/facts.ts'
import type { EcrRepository, ImageReader, ImageRecord } from '../account/images.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, foundValue, unknown } from '../base/lookup.ts'
import { memoize } from '../base/memoize.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'
import { configurationOf, contentOf, imageMediaTypes, indexMediaTypes, platformIn } from './image-manifest.ts'

export function createImageReader(connection: Connection): ImageReader {
  const cachePrefixes = memoize((region: string, registryId: string) => cacheRules(connection, region, registryId))
  const describe = memoize((region: string, registryId: string, repository: string, tag: string, digest: string) =>
    describeImage(connection, { region, account: registryId, repository }, tag || null, digest || null),
  )
  const index = memoize((region: string, registryId: string, repository: string, digest: string) =>
    readIndex(connection, { region, account: registryId, repository }, digest),
  )
  const single = memoize((region: string, registryId: string, repository: string, digest: string) =>
    readSingle(connection, { region, account: registryId, repository }, digest),
  )
  const policy = memoize((region: string, registryId: string, repository: string) =>
    readRepositoryPolicy(connection, { region, account: registryId, repository }),
  )
  return {
    // With a tag and a digest, ECS pulls by the digest and ignores the tag.
    describe: ({ region, account, repository }, tag, digest) =>
      describe(region, account, repository, digest === null ? (tag ?? 'latest') : '', digest ?? ''),
    content: async ({ region, account, repository }, { digest, isIndex }) =>
      digest === null ? noDigest : (isIndex ? index : single)(region, account, repository, digest),
    throughCache: async ({ region, account, repository }) => {
      const prefixes = await cachePrefixes(region, account)
      if (prefixes.status === 'unknown') return prefixes
      const covered = (foundValue(prefixes) ?? []).some(
        (prefix) => prefix === 'ROOT' || repository.startsWith(`${prefix}/`),
      )
      return found(covered)
    },
    repositoryPolicy: ({ region, account, repository }) => policy(region, account, repository),
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
      return requiredMember('pullThroughCacheRules', pullThroughCacheRules).flatMap(
        (rule) => rule.ecrRepositoryPrefix ?? [],
      )
    },
  })
}

/**
 * Without a filter ECR tells of active images only (API reference, DescribeImagesFilter), and whether that holds for an image that is
 * named is not documented: one that is not there is asked about once more, archived or not.
 */
async function describeImage(
  connection: Connection,
  image: EcrRepository,
  tag: string | null,
  digest: string | null,
): Promise<Lookup<ImageRecord>> {
  const imageId = digest === null ? { imageTag: tag ?? 'latest' } : { imageDigest: digest }
  const active = await askForImage(connection, image, imageId, false)
  if (active.status !== 'found' || active.value !== null) return readRecord(active)
  return readRecord(await askForImage(connection, image, imageId, true))
}

/** Null: the repository is there, and lists no such image. */
function askForImage(
  connection: Connection,
  image: EcrRepository,
  imageId: ImageIdentifier,
  archivedToo: boolean,
): Promise<Lookup<ImageDetail | null>> {
  return connection.ask<'ecr', ImageDetail | null>({
    service: 'ecr',
    operation: 'DescribeImages',
    region: image.region,
    absentOn: ['RepositoryNotFoundException'],
    interpret: ({ name }) => (name === 'ImageNotFoundException' ? found(null) : null),
    send: async ({ client, sdk, options }) => {
      const { imageDetails } = await client.send(
        new sdk.DescribeImagesCommand({
          registryId: image.account,
          repositoryName: image.repository,
          imageIds: [imageId],
          ...(archivedToo ? { filter: { imageStatus: 'ANY' } } : {}),
        }),
        options,
      )
      const [detail] = requiredMember('imageDetails', imageDetails)
      // What is named and not there is an error of its own, so a list without it was filtered.
      return archivedToo ? requiredMember('imageDetails', detail) : (detail ?? null)
    },
  })
}

function readRecord(answer: Lookup<ImageDetail | null>): Lookup<ImageRecord> {
  if (answer.status !== 'found') return answer
  if (answer.value === null) return absent
  const { imageDigest, imageManifestMediaType, imageStatus = 'ACTIVE' } = answer.value
  if (imageStatus !== 'ACTIVE' && imageStatus !== 'ARCHIVED') {
    return unknown(
      'SERVICE_ERROR',
      imageStatus === 'ACTIVATING'
        ? 'the image is being restored from the archive of ECR'
        : 'the image is in a state that is not known here',
    )
  }
  return found({
    digest: imageDigest ?? null,
    isIndex: imageManifestMediaType !== undefined && indexMediaTypes.includes(imageManifestMediaType),
    ...(imageStatus === 'ARCHIVED' ? { archived: true } : {}),
  })
}

const noDigest = unknown('SERVICE_ERROR', 'ECR tells no digest of the image')

function readIndex(connection: Connection, image: EcrRepository, digest: string): Promise<Lookup<ImageContent>> {
  return readManifest(connection, image, digest, indexMediaTypes, contentOf)
}

/** The platform of a single image stands in its configuration, a blob of its own that the manifest names. */
async function readSingle(connection: Connection, image: EcrRepository, digest: string): Promise<Lookup<ImageContent>> {
  const configuration = await readManifest(connection, image, digest, imageMediaTypes, configurationOf)
  if (configuration.status !== 'found') return configuration
  const layerDigest = configuration.value
  if (layerDigest === null) return unknown('SERVICE_ERROR', 'the manifest of the image names no configuration')
  return connection.ask({
    service: 'ecr',
    operation: 'GetDownloadUrlForLayer',
    region: image.region,
    send: async ({ client, sdk, options, download }) => {
      const command = new sdk.GetDownloadUrlForLayerCommand({
        registryId: image.account,
        repositoryName: image.repository,
        layerDigest,
      })
      const { downloadUrl } = await client.send(command, options)
      return { platforms: platformIn(await download(requiredMember('downloadUrl', downloadUrl))), members: [] }
    },
  })
}

/** What the manifest is read for happens inside the question: one that cannot be read is an answer, not a bug. */
function readManifest<T>(
  connection: Connection,
  image: EcrRepository,
  digest: string,
  acceptedMediaTypes: string[],
  read: (manifest: string) => T,
): Promise<Lookup<T>> {
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
          acceptedMediaTypes,
        }),
        options,
      )
      return read(requiredMember('images.imageManifest', images?.[0]?.imageManifest))
    },
  })
}

function readRepositoryPolicy(
  connection: Connection,
  { region, account, repository }: EcrRepository,
): Promise<Lookup<string | null>> {
  return connection.ask<'ecr', string | null>({
    service: 'ecr',
    operation: 'GetRepositoryPolicy',
    region,
    absentOn: ['RepositoryNotFoundException'],
    interpret: ({ name }) => (name === 'RepositoryPolicyNotFoundException' ? found(null) : null),
    send: async ({ client, sdk, options }) => {
      const command = new sdk.GetRepositoryPolicyCommand({
        registryId: account,
        repositoryName: repository,
      })
      return requiredMember('policyText', (await client.send(command, options)).policyText)
    },
  })
}
