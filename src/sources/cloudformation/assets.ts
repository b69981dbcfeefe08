import type { PlannedImage } from '../../account/planned-world.ts'
import { isJsonObject, type Json, type JsonObject } from '../../base/json.ts'
import { objectIn } from './template.ts'

/** Reads a file of the assembly by its path in it; null where there is none. */
export type ReadFile = (path: string) => Promise<string | null>

/** What CDK uploads with the deploy. */
export interface AssemblyAssets {
  /** Images that it builds and pushes. */
  readonly images: readonly PlannedImage[]
  /** Templates of nested stacks, by the name that the upload gives them; paths are relative to the manifest's folder. */
  readonly templates: ReadonlyMap<string, string>
}

export const noAssets: AssemblyAssets = { images: [], templates: new Map() }

/** The assets of the manifests that lie beside the stacks. */
export async function readAssets(read: ReadFile, folder: string, manifest: JsonObject): Promise<AssemblyAssets> {
  const files = Object.values(objectIn(manifest, 'artifacts')).flatMap((artifact) =>
    isJsonObject(artifact) && artifact.type === 'cdk:asset-manifest'
      ? (insidePath(objectIn(artifact, 'properties').file) ?? [])
      : [],
  )
  const manifests = await Promise.all(files.map(async (file) => parseObject(await read(`${folder}${file}`)) ?? {}))
  return {
    images: manifests.flatMap((each) => Object.values(objectIn(each, 'dockerImages')).flatMap(imagesOf)),
    templates: new Map(manifests.flatMap((each) => Object.values(objectIn(each, 'files')).flatMap(templatesOf))),
  }
}

function imagesOf(asset: Json): PlannedImage[] {
  return destinationsOf(asset).flatMap(({ repositoryName, imageTag }) =>
    typeof repositoryName === 'string' && typeof imageTag === 'string'
      ? [{ repository: repositoryName, tag: imageTag }]
      : [],
  )
}

function templatesOf(asset: Json): [string, string][] {
  const path = isJsonObject(asset) ? insidePath(objectIn(asset, 'source').path) : null
  if (path === null || !path.endsWith('.template.json')) return []
  return destinationsOf(asset).flatMap(({ objectKey }): [string, string][] =>
    typeof objectKey === 'string' ? [[fileName(objectKey), path]] : [],
  )
}

function destinationsOf(asset: Json): JsonObject[] {
  return isJsonObject(asset) ? Object.values(objectIn(asset, 'destinations')).filter((each) => isJsonObject(each)) : []
}

/** The last part of an object's key or address. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path that stays in the assembly's folder; null for any other. */
export function insidePath(path: Json | undefined): string | null {
  if (typeof path !== 'string' || path === '' || /^(?:[/\\]|[A-Za-z]:)/.test(path)) return null
  return path.split(/[/\\]/).includes('..') ? null : path.replaceAll('\\', '/')
}

/** Null for a text that holds no object. */
export function parseObject(text: string | null): JsonObject | null {
  if (text === null) return null
  try {
    const value = JSON.parse(text) as Json
    return isJsonObject(value) ? value : null
  } catch {
    return null
  }
}
