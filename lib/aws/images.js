import { absent, found, foundValue, unknown } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
import { configurationOf, contentOf, imageMediaTypes, indexMediaTypes, platformIn } from './image-manifest.js';
/** Takes a connection; gives the reader of images. */
export function createImageReader(connection) {
    const cachePrefixes = memoize((region, registryId) => cacheRules(connection, region, registryId));
    const describe = memoize((region, registryId, repository, tag, digest) => describeImage(connection, { region, account: registryId, repository }, tag || null, digest || null));
    const index = memoize((region, registryId, repository, digest) => readIndex(connection, { region, account: registryId, repository }, digest));
    const single = memoize((region, registryId, repository, digest) => readSingle(connection, { region, account: registryId, repository }, digest));
    const policy = memoize((region, registryId, repository) => readRepositoryPolicy(connection, { region, account: registryId, repository }));
    return {
        // With a tag and a digest, ECS pulls by the digest and ignores the tag.
        describe: ({ region, account, repository }, tag, digest) => describe(region, account, repository, digest === null ? (tag ?? 'latest') : '', digest ?? ''),
        content: async ({ region, account, repository }, { digest, isIndex }) => digest === null ? noDigest : (isIndex ? index : single)(region, account, repository, digest),
        throughCache: async ({ region, account, repository }) => {
            const prefixes = await cachePrefixes(region, account);
            if (prefixes.status === 'unknown')
                return prefixes;
            const covered = (foundValue(prefixes) ?? []).some((prefix) => prefix === 'ROOT' || repository.startsWith(`${prefix}/`));
            return found(covered);
        },
        repositoryPolicy: ({ region, account, repository }) => policy(region, account, repository),
    };
}
function cacheRules(connection, region, registryId) {
    return connection.ask({
        service: 'ecr',
        operation: 'DescribePullThroughCacheRules',
        region,
        absentOn: ['PullThroughCacheRuleNotFoundException'],
        send: async ({ client, sdk, options }) => {
            const { pullThroughCacheRules } = await client.send(new sdk.DescribePullThroughCacheRulesCommand({ registryId, maxResults: 1000 }), options);
            return (pullThroughCacheRules ?? []).flatMap((rule) => rule.ecrRepositoryPrefix ?? []);
        },
    });
}
async function describeImage(connection, image, tag, digest) {
    const imageId = digest === null ? { imageTag: tag ?? 'latest' } : { imageDigest: digest };
    const described = await connection.ask({
        service: 'ecr',
        operation: 'DescribeImages',
        region: image.region,
        absentOn: ['ImageNotFoundException', 'RepositoryNotFoundException'],
        send: async ({ client, sdk, options }) => {
            const { imageDetails } = await client.send(new sdk.DescribeImagesCommand({
                registryId: image.account,
                repositoryName: image.repository,
                imageIds: [imageId],
            }), options);
            const detail = imageDetails?.[0];
            return detail === undefined
                ? null
                : { digest: detail.imageDigest ?? null, mediaType: detail.imageManifestMediaType ?? null };
        },
    });
    if (described.status !== 'found')
        return described;
    if (described.value === null)
        return absent;
    const { mediaType } = described.value;
    return found({ digest: described.value.digest, isIndex: mediaType !== null && indexMediaTypes.includes(mediaType) });
}
const noDigest = unknown('SERVICE_ERROR', 'ECR tells no digest of the image');
function readIndex(connection, image, digest) {
    return readManifest(connection, image, digest, indexMediaTypes, contentOf);
}
/** The platform of a single image stands in its configuration, a blob of its own that the manifest names. */
async function readSingle(connection, image, digest) {
    const configuration = await readManifest(connection, image, digest, imageMediaTypes, configurationOf);
    if (configuration.status !== 'found')
        return configuration;
    const layerDigest = configuration.value;
    if (layerDigest === null)
        return unknown('SERVICE_ERROR', 'the manifest of the image names no configuration');
    return connection.ask({
        service: 'ecr',
        operation: 'GetDownloadUrlForLayer',
        region: image.region,
        send: async ({ client, sdk, options, download }) => {
            const command = new sdk.GetDownloadUrlForLayerCommand({
                registryId: image.account,
                repositoryName: image.repository,
                layerDigest,
            });
            const { downloadUrl } = await client.send(command, options);
            return { platforms: platformIn(await download(downloadUrl ?? '')), members: [] };
        },
    });
}
/** What the manifest is read for happens inside the question: one that cannot be read is an answer, not a bug. */
function readManifest(connection, image, digest, acceptedMediaTypes, read) {
    return connection.ask({
        service: 'ecr',
        operation: 'BatchGetImage',
        region: image.region,
        send: async ({ client, sdk, options }) => {
            const { images } = await client.send(new sdk.BatchGetImageCommand({
                registryId: image.account,
                repositoryName: image.repository,
                imageIds: [{ imageDigest: digest }],
                acceptedMediaTypes,
            }), options);
            return read(images?.[0]?.imageManifest ?? '');
        },
    });
}
function readRepositoryPolicy(connection, { region, account, repository }) {
    return connection.ask({
        service: 'ecr',
        operation: 'GetRepositoryPolicy',
        region,
        absentOn: ['RepositoryPolicyNotFoundException'],
        send: async ({ client, sdk, options }) => {
            const command = new sdk.GetRepositoryPolicyCommand({
                registryId: account,
                repositoryName: repository,
            });
            return (await client.send(command, options)).policyText ?? null;
        },
    });
}
