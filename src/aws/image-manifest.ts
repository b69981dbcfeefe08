import type { ImageContent, ImagePlatform } from '../account/facts.ts'
import { isJsonArray, isJsonObject, type Json, ownValue } from '../base/json.ts'

/** Media types of indexes, which list images for several platforms (OCI image specification; Docker image manifest version 2). */
export const indexMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]
/** Media types of manifests of single images. */
export const imageMediaTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]

/** What an index lists. Attestations (`unknown/unknown`) are no images. Throws on text that is not JSON. */
export function contentOf(manifest: string): ImageContent {
  const entries = ownMember(JSON.parse(manifest) as Json, 'manifests')
  const images = (isJsonArray(entries) ? entries : []).flatMap((entry) => {
    const platform = platformOf(ownMember(entry, 'platform'))
    return platform === null ? [] : [{ platform, digest: ownMember(entry, 'digest') }]
  })
  return {
    platforms: images.map(({ platform }) => platform),
    members: images.flatMap(({ digest }) => (typeof digest === 'string' ? [digest] : [])),
  }
}

/** The digest of the configuration that a single image's manifest names, or null. Never throws. */
export function configurationOf(manifest: string): string | null {
  try {
    const digest = ownMember(ownMember(JSON.parse(manifest) as Json, 'config'), 'digest')
    return typeof digest === 'string' ? digest : null
  } catch {
    return null
  }
}

/** The platform that an image's configuration names, or none. Throws on text that is not JSON. */
export function platformIn(configuration: string): ImagePlatform[] {
  const platform = platformOf(JSON.parse(configuration) as Json)
  return platform === null ? [] : [platform]
}

function platformOf(value: Json | undefined): ImagePlatform | null {
  const [os, architecture] = [ownMember(value, 'os'), ownMember(value, 'architecture')]
  if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || os === 'unknown') return null
  const osVersion = ownMember(value, 'os.version')
  return { os, architecture, ...(typeof osVersion === 'string' ? { osVersion } : {}) }
}

function ownMember(value: Json | undefined, key: string): Json | undefined {
  return value !== undefined && isJsonObject(value) ? ownValue(value, key) : undefined
}
