import { readFileSync } from 'node:fs'
import type { World } from './aws/world.ts'
import { accountCases, reportCases } from './cases/case.ts'
import { GALLERY_RUNS, galleryWorld } from './gallery.ts'
import type { GoldenOptions } from './golden.ts'
import { INCIDENT_SERVICES, incidentWorld } from './incident.ts'
import { SHOP, shopDefinition, shopWorld } from './shop.ts'

/** An account to record a golden run from. */
export interface GoldenWorld {
  readonly name: string
  readonly definition: string
  readonly world: World
  readonly options: GoldenOptions
}

/** The time of every recorded run; the embedded accounts' last events lie before it. */
const now = '2026-12-01T00:00:00Z'
const lastHealthy = { baseline: 'last-healthy' }

/** Cases whose words are worth reading in a review. */
const chosenCases = [
  'reports/05-intended-removal-of-a-secret',
  'reports/17-execution-role-typo',
  'reports/45-lb-container-renamed',
  'reports/97-service-inactive',
  'accounts/policy-for-another-region',
  'accounts/secret-of-another-account-admits-the-pipeline-only',
  'accounts/organization-of-the-secret-unknown',
  'accounts/credentials-of-another-account-push',
]

function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

function fromIncident(): GoldenWorld[] {
  return INCIDENT_SERVICES.flatMap(({ name, service, cluster, file, corrected }) =>
    [false, true].map((fixed) => {
      const world = incidentWorld(fixed)
      const options = { region: world.region, cluster, service, now, inputs: lastHealthy }
      return {
        name: `incident-${name}${fixed ? '-corrected' : ''}`,
        definition: textOf(fixed ? corrected : file),
        world,
        options,
      }
    }),
  )
}

function fromGallery(): GoldenWorld[] {
  return GALLERY_RUNS.map(({ name, file, inputs, world: differs }) => {
    const world = { ...galleryWorld(), ...differs }
    const region = world.region ?? 'us-east-1'
    const options = { region, cluster: 'default', service: null, now, inputs: { baseline: 'none', ...inputs } }
    return { name: `gallery-${name}`, definition: textOf(file), world, options }
  })
}

function fromCases(): GoldenWorld[] {
  const cases = [...reportCases(), ...accountCases()].filter(({ name }) => chosenCases.includes(name))
  return cases.flatMap(({ name, files: [file], world, service, inputs }) => {
    if (file === undefined || world === null) return []
    const region = world.region ?? 'us-east-1'
    const cluster = service === null ? 'default' : 'prod'
    const options = { region, cluster, service, now, inputs: { ...lastHealthy, ...inputs } }
    return [{ name: name.replace('/', '-'), definition: file.text, world, options }]
  })
}

/** Everything that `npm run golden -- --record` records. A folder that is not here is replayed as it is. */
export function goldenWorlds(): GoldenWorld[] {
  const { region, cluster, service } = SHOP
  const shop = {
    name: 'shop-all-well',
    definition: `${JSON.stringify(shopDefinition(), null, 2)}\n`,
    world: shopWorld(),
    options: { region, cluster, service, now, inputs: lastHealthy },
  }
  return [...fromIncident(), ...fromGallery(), ...fromCases(), shop]
}
