import { isJsonArray, isJsonObject, ownValue } from '../base/json.js';
/** Media types of indexes, which list images for several platforms (OCI image specification; Docker image manifest version 2). */
export const indexMediaTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
/** Media types of manifests of single images. */
export const imageMediaTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** Takes the text of an index; gives what it lists. Attestations (`unknown/unknown`) are no images. Throws on text that is not JSON. */
export function contentOf(manifest) {
    const entries = ownMember(JSON.parse(manifest), 'manifests');
    const images = (isJsonArray(entries) ? entries : []).flatMap((entry) => {
        const platform = platformOf(ownMember(entry, 'platform'));
        return platform === null ? [] : [{ platform, digest: ownMember(entry, 'digest') }];
    });
    return {
        platforms: images.map(({ platform }) => platform),
        members: images.flatMap(({ digest }) => (typeof digest === 'string' ? [digest] : [])),
    };
}
/** Takes the text of a single image's manifest; gives the digest of its configuration, or null. Never throws. */
export function configurationOf(manifest) {
    try {
        const digest = ownMember(ownMember(JSON.parse(manifest), 'config'), 'digest');
        return typeof digest === 'string' ? digest : null;
    }
    catch {
        return null;
    }
}
/** Takes the text of an image's configuration; gives its platform, or none where it names none. Throws on text that is not JSON. */
export function platformIn(configuration) {
    const platform = platformOf(JSON.parse(configuration));
    return platform === null ? [] : [platform];
}
function platformOf(value) {
    const [os, architecture] = [ownMember(value, 'os'), ownMember(value, 'architecture')];
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || os === 'unknown')
        return null;
    return { os, architecture };
}
function ownMember(value, key) {
    return value !== undefined && isJsonObject(value) ? ownValue(value, key) : undefined;
}
