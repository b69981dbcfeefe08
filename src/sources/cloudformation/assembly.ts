import type { PlannedImage } from '../../account/planned-world.ts'
import { isRegionName } from '../../base/arn.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'
import { type ConstructPlaces, constructPlaces } from './construct-places.ts'
import { objectIn } from './template.ts'

/** One stack of a CDK assembly, as its manifest lists it. */
export interface AssemblyStack {
  readonly stackName: string
  /** Relative to the assembly's folder. */
  readonly templateFile: string
  /** Null where the stack may be deployed to any. */
  readonly account: string | null
  readonly region: string | null
  readonly places: ConstructPlaces
  /** Images that CDK builds and pushes with the deploy. */
  readonly images: readonly PlannedImage[]
}

/** Reads a file of the assembly by its path in it; null where there is none. */
export type ReadFile = (path: string) => Promise<string | null>

/** Assemblies inside assemblies (stages of a pipeline); CDK makes two levels. */
const nestingLimit = 8
/** Stacks that one run looks at. */
const stackLimit = 200

/** The stacks of an assembly and of those inside it, in the manifest's order; null where the manifest cannot be read. */
export async function readAssembly(read: ReadFile, folder = '', level = 0): Promise<AssemblyStack[] | null> {
  const manifest = parseObject(await read(`${folder}manifest.json`))
  if (manifest === null || level > nestingLimit) return null
  const images = await assetImages(read, folder, manifest)
  const stacks: AssemblyStack[] = []
  for (const [id, artifact] of Object.entries(objectIn(manifest, 'artifacts'))) {
    if (!isJsonObject(artifact)) continue
    const properties = objectIn(artifact, 'properties')
    if (artifact.type === 'aws:cloudformation:stack') {
      const stack = await readStack(read, folder, id, artifact, properties)
      if (stack !== null) stacks.push({ ...stack, images })
    }
    if (artifact.type === 'cdk:cloud-assembly') {
      const inner = insidePath(properties.directoryName)
      if (inner !== null) stacks.push(...((await readAssembly(read, `${folder}${inner}/`, level + 1)) ?? []))
    }
  }
  return stacks.slice(0, stackLimit)
}

async function readStack(
  read: ReadFile,
  folder: string,
  id: string,
  artifact: JsonObject,
  properties: JsonObject,
): Promise<Omit<AssemblyStack, 'images'> | null> {
  const templateFile = insidePath(properties.templateFile)
  if (templateFile === null) return null
  const metadataFile = insidePath(artifact.additionalMetadataFile)
  const metadata = metadataFile === null ? null : parseObject(await read(`${folder}${metadataFile}`))
  const [account, region] = environmentOf(artifact.environment)
  return {
    stackName: typeof properties.stackName === 'string' ? properties.stackName : id,
    templateFile: `${folder}${templateFile}`,
    account,
    region,
    places: constructPlaces({ ...objectIn(artifact, 'metadata'), ...metadata }),
  }
}

/** The images of the asset manifests that lie beside the stacks. */
async function assetImages(read: ReadFile, folder: string, manifest: JsonObject): Promise<PlannedImage[]> {
  const files = Object.values(objectIn(manifest, 'artifacts')).flatMap((artifact) =>
    isJsonObject(artifact) && artifact.type === 'cdk:asset-manifest'
      ? (insidePath(objectIn(artifact, 'properties').file) ?? [])
      : [],
  )
  const manifests = await Promise.all(files.map(async (file) => parseObject(await read(`${folder}${file}`)) ?? {}))
  return manifests.flatMap((each) => Object.values(objectIn(each, 'dockerImages')).flatMap(imagesOf))
}

function imagesOf(asset: Json): PlannedImage[] {
  const destinations = isJsonObject(asset) ? Object.values(objectIn(asset, 'destinations')) : []
  return destinations.flatMap((destination) => {
    const { repositoryName, imageTag } = isJsonObject(destination) ? destination : {}
    return typeof repositoryName === 'string' && typeof imageTag === 'string'
      ? [{ repository: repositoryName, tag: imageTag }]
      : []
  })
}

/** `aws://ACCOUNT/REGION`, where either may be unknown. */
function environmentOf(environment: Json | undefined): [account: string | null, region: string | null] {
  const [, account = '', region = ''] = /^aws:\/\/([^/]+)\/(.+)$/.exec(String(environment ?? '')) ?? []
  return [/^\d{12}$/.test(account) ? account : null, isRegionName(region) ? region : null]
}

/** A path that stays in the assembly's folder; null for any other. */
export function insidePath(path: Json | undefined): string | null {
  if (typeof path !== 'string' || path === '' || /^(?:[/\\]|[A-Za-z]:)/.test(path)) return null
  return path.split(/[/\\]/).includes('..') ? null : path.replaceAll('\\', '/')
}

function parseObject(text: string | null): JsonObject | null {
  if (text === null) return null
  try {
    const value = JSON.parse(text) as Json
    return isJsonObject(value) && !isJsonArray(value) && ownValue(value, '__proto__') === undefined ? value : null
  } catch {
    return null
  }
}
