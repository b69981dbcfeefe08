import { createHash } from 'node:crypto'
import { isJsonObject, type JsonObject } from '../../../src/base/json.ts'
import type { CallContext, Operations } from './operation.ts'
import { AwsError, objects, pageOf, present, requiredText, text, texts } from './operation.ts'
import type { Reply } from './reply.ts'
import type { Account, ImageState, RepositoryState } from './world.ts'

const INDEX = 'application/vnd.oci.image.index.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const CONFIG = 'application/vnd.oci.image.config.v1+json'

export const ecr: Operations = {
  DescribeRepositories: (input, context) => ({
    repositories: texts(input, 'repositoryNames').map((name) => {
      const repository = requireRepository(name, text(input, 'registryId'), context)
      const registryId = repository.registryId ?? context.account.account
      return {
        repositoryName: name,
        registryId,
        repositoryArn: `arn:${context.account.partition}:ecr:${context.region}:${registryId}:repository/${name}`,
        repositoryUri: `${registryId}.dkr.ecr.${context.region}.amazonaws.com/${name}`,
      }
    }),
  }),
  DescribeImages: (input, context) => {
    const repository = requireRepository(requiredText(input, 'repositoryName'), text(input, 'registryId'), context)
    const asked = objects(input, 'imageIds')
    if (asked.length === 0) {
      const page = pageOf(
        repository.images,
        text(input, 'nextToken'),
        context.account.pageSizes['ecr:DescribeImages'] ?? 100,
      )
      return present({
        imageDetails: page.items.map((image) => detail(repository, image, context)),
        nextToken: page.next,
      })
    }
    const filter = input.filter
    const archivedToo = isJsonObject(filter) && filter.imageStatus === 'ANY'
    return {
      imageDetails: asked.flatMap((id) => {
        const image = lookUp(repository, id)
        // Without a filter ECR tells of active images only.
        if (image?.status === 'ARCHIVED' && !archivedToo) return []
        if (image === undefined) {
          const digest = text(id, 'imageDigest') ?? 'null'
          const tag = text(id, 'imageTag') ?? 'null'
          throw new AwsError(
            'ImageNotFoundException',
            `The image with imageId {imageDigest:'${digest}', imageTag:'${tag}'} does not exist within the repository with name '${repository.name}' in the registry with id '${registryOf(repository, context)}'`,
          )
        }
        return [detail(repository, image, context)]
      }),
    }
  },
  BatchGetImage: (input, context) => {
    const name = requiredText(input, 'repositoryName')
    const imports = rules(context).some((rule) => name.startsWith(`${rule.prefix}/`))
    if (imports) context.effects.push(`image imported through the cache: ${name}`)
    const repository = requireRepository(name, text(input, 'registryId'), context)
    const found = objects(input, 'imageIds').map(
      (id) => [id, lookUp(repository, id) ?? childOf(repository, id)] as const,
    )
    return {
      images: found.flatMap(([id, image]) =>
        image === undefined
          ? []
          : [
              {
                registryId: registryOf(repository, context),
                repositoryName: name,
                imageId: { ...id, imageDigest: image.digest },
                imageManifest: JSON.stringify(manifestOf(image)),
                imageManifestMediaType: isIndex(image) ? INDEX : MANIFEST,
              },
            ],
      ),
      failures: found.flatMap(([id, image]) =>
        image === undefined
          ? [{ imageId: id, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }]
          : [],
      ),
    }
  },
  GetDownloadUrlForLayer: (input, context) => {
    requireRepository(requiredText(input, 'repositoryName'), text(input, 'registryId'), context)
    const layerDigest = requiredText(input, 'layerDigest')
    return { layerDigest, downloadUrl: `${context.url}/ecr-layer/${layerDigest}` }
  },
  GetRepositoryPolicy: (input, context) => {
    const repository = requireRepository(requiredText(input, 'repositoryName'), text(input, 'registryId'), context)
    if (repository.policy === undefined) {
      throw new AwsError(
        'RepositoryPolicyNotFoundException',
        `Repository policy does not exist for the repository with name '${repository.name}'`,
      )
    }
    return {
      registryId: registryOf(repository, context),
      repositoryName: repository.name,
      policyText: JSON.stringify(repository.policy),
    }
  },
  DescribePullThroughCacheRules: (input, context) => {
    const wanted = texts(input, 'ecrRepositoryPrefixes')
    const missing = wanted.find((prefix) => !rules(context).some((rule) => rule.prefix === prefix))
    if (missing !== undefined)
      throw new AwsError(
        'PullThroughCacheRuleNotFoundException',
        `Pull through cache rule with prefix '${missing}' does not exist`,
      )
    return {
      pullThroughCacheRules: rules(context)
        .filter((rule) => wanted.length === 0 || wanted.includes(rule.prefix))
        .map((rule) =>
          present({
            ecrRepositoryPrefix: rule.prefix,
            upstreamRegistryUrl: rule.upstream,
            registryId: context.account.account,
            credentialArn: rule.credentialArn,
          }),
        ),
    }
  },
}

/** The configuration blob of the image whose manifest names it. */
export function layerConfig(url: string, account: Account): Reply {
  const digest = decodeURIComponent(url.replace('/ecr-layer/', ''))
  for (const image of account.repositories.flatMap((repository) => repository.images)) {
    for (const platform of image.platforms ?? ['linux/amd64']) {
      if (configDigest(image, platform) !== digest) continue
      const [os = 'linux', architecture = 'amd64', variant] = platform.split('/')
      return {
        status: 200,
        headers: { 'content-type': CONFIG },
        body: JSON.stringify(present({ os, architecture, variant, 'os.version': image.osVersion })),
      }
    }
  }
  return { status: 404, headers: {}, body: '' }
}

function rules({ account, region }: CallContext): Account['pullThroughCacheRules'] {
  return account.pullThroughCacheRules.filter((rule) => (rule.region ?? account.region) === region)
}

function registryOf(repository: RepositoryState, { account }: CallContext): string {
  return repository.registryId ?? account.account
}

function requireRepository(name: string, registryId: string | undefined, context: CallContext): RepositoryState {
  const { account, region } = context
  const registry = registryId ?? account.account
  const found = account.repositories.find(
    (repository) =>
      repository.name === name &&
      (repository.region ?? account.region) === region &&
      registryOf(repository, context) === registry,
  )
  if (registry !== account.account && found?.shared !== true) {
    const arn = `arn:${account.partition}:ecr:${region}:${registry}:repository/${name}`
    throw new AwsError(
      'AccessDeniedException',
      `User: ${account.identity} is not authorized to perform the operation on resource: ${arn} because no resource-based policy allows it`,
    )
  }
  if (found === undefined) {
    throw new AwsError(
      'RepositoryNotFoundException',
      `The repository with name '${name}' does not exist in the registry with id '${registry}'`,
    )
  }
  return found
}

/** A digest wins when both are given and the tag doesn't belong to it: no image then. */
function lookUp(repository: RepositoryState, id: JsonObject): ImageState | undefined {
  const digest = text(id, 'imageDigest')
  const tag = text(id, 'imageTag')
  return repository.images.find(
    (image) =>
      (digest === undefined || image.digest === digest) && (tag === undefined || image.tags?.includes(tag) === true),
  )
}

/** The plain manifests that an index lists are images of the repository too. */
function childOf(repository: RepositoryState, id: JsonObject): ImageState | undefined {
  const digest = text(id, 'imageDigest')
  for (const image of repository.images) {
    if (!isIndex(image)) continue
    const platform = (image.platforms ?? []).find((candidate) => childDigest(image, candidate) === digest)
    if (platform !== undefined && digest !== undefined) return { digest, platforms: [platform] }
  }
  return undefined
}

function isIndex(image: ImageState): boolean {
  return image.index === true || (image.platforms?.length ?? 0) > 1
}

function detail(repository: RepositoryState, image: ImageState, context: CallContext): JsonObject {
  return present({
    registryId: registryOf(repository, context),
    repositoryName: repository.name,
    imageDigest: image.digest,
    imageTags: image.tags,
    imageManifestMediaType: isIndex(image) ? INDEX : MANIFEST,
    imagePushedAt: 1_735_689_600,
    imageSizeInBytes: 1024,
    imageStatus: image.status ?? 'ACTIVE',
  })
}

function manifestOf(image: ImageState): JsonObject {
  const platforms = image.platforms ?? ['linux/amd64']
  if (!isIndex(image)) {
    const digest = configDigest(image, platforms[0] ?? 'linux/amd64')
    return { schemaVersion: 2, mediaType: MANIFEST, config: { mediaType: CONFIG, size: 64, digest }, layers: [] }
  }
  return {
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: platforms.map((platform) => {
      const [os = 'linux', architecture = 'amd64', variant] = platform.split('/')
      return {
        mediaType: MANIFEST,
        size: 512,
        digest: childDigest(image, platform),
        platform: present({ os, architecture, variant, 'os.version': image.osVersion }),
      }
    }),
  }
}

function childDigest(image: ImageState, platform: string): string {
  return `sha256:${createHash('sha256').update(`${image.digest} ${platform}`).digest('hex')}`
}

function configDigest({ osVersion }: ImageState, platform: string): string {
  return `sha256:${createHash('sha256')
    .update(`config ${platform} ${osVersion ?? ''}`)
    .digest('hex')}`
}
