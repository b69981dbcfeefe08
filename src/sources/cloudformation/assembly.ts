import { isRegionName } from '../../base/arn.ts'
import { isJsonObject, type Json, type JsonObject } from '../../base/json.ts'
import { type AssemblyAssets, insidePath, parseObject, type ReadFile, readAssets } from './assets.ts'
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
  readonly assets: AssemblyAssets
}

/** Assemblies inside assemblies (stages of a pipeline); CDK makes two levels. */
const nestingLimit = 8
/** Stacks that one run looks at. */
const stackLimit = 200

/** The stacks of an assembly and of those inside it, in the manifest's order; null where the manifest cannot be read. */
export async function readAssembly(read: ReadFile, folder = '', level = 0): Promise<AssemblyStack[] | null> {
  const manifest = parseObject(await read(`${folder}manifest.json`))
  if (manifest === null || level > nestingLimit) return null
  const assets = await readAssets(read, folder, manifest)
  const stacks: AssemblyStack[] = []
  for (const [id, artifact] of Object.entries(objectIn(manifest, 'artifacts'))) {
    if (!isJsonObject(artifact)) continue
    const properties = objectIn(artifact, 'properties')
    if (artifact.type === 'aws:cloudformation:stack') {
      const stack = await readStack(read, folder, id, artifact, properties)
      if (stack !== null) stacks.push({ ...stack, assets })
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
): Promise<Omit<AssemblyStack, 'assets'> | null> {
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

/** `aws://ACCOUNT/REGION`, where either may be unknown. */
function environmentOf(environment: Json | undefined): [account: string | null, region: string | null] {
  const [, account = '', region = ''] = /^aws:\/\/([^/]+)\/(.+)$/.exec(String(environment ?? '')) ?? []
  return [/^\d{12}$/.test(account) ? account : null, isRegionName(region) ? region : null]
}
