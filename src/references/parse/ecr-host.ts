import { isRegionName, knownPartitionOf } from '../../base/arn.ts'
import type { EcrHostPart } from './flaw.ts'

/** Domains of private ECR registries in every partition, dual-stack spellings included. */
const domains = [
  'amazonaws.com',
  'amazonaws.com.cn',
  'on.aws',
  'on.amazonwebservices.com.cn',
  'amazonaws.eu',
  'c2s.ic.gov',
  'sc2s.sgov.gov',
  'cloud.adc-e.uk',
  'csp.hci.ic.gov',
]
const domain = `(?:${domains.map((each) => each.replaceAll('.', '\\.')).join('|')})`

/** ECR user guide, "Private registry": `ACCOUNT.dkr.ecr.REGION.DOMAIN`, `dkr-ecr` for dual stack, `ecr-fips` for FIPS. */
const registryPattern = new RegExp(`^(\\d{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z0-9-]+)\\.${domain}$`)

export function parseEcrHost(host: string): { readonly account: string; readonly region: string } | null {
  const [, account, region] = registryPattern.exec(host) ?? []
  return account === undefined || region === undefined ? null : { account, region }
}

/** Hosts of a VPC endpoint are names of their own. */
const endpointPattern = /\.vpce\./
const awsPattern = new RegExp(`\\.${domain}$`)
const ecrLabels = new Set(['ecr', 'ecr-fips', 'dkr', 'dkr-ecr', 'dkr-ecr-fips'])

/** What is wrong with a host that is meant to be ECR's, or null: `path` is what stands after it, all of the text where no slash does. */
export function ecrHostFlaw(host: string, path: string): EcrHostPart | null {
  // Without a slash the whole text is a path, and the host is meant all the same.
  if (host === '') return !path.includes('/') && parseEcrHost(path) !== null ? 'repository' : null
  const registry = parseEcrHost(host)
  if (registry !== null) {
    if (!isRegionName(registry.region)) return 'region'
    return (knownPartitionOf(registry.region) === 'aws-cn') === host.endsWith('.cn') ? null : 'domain'
  }
  const labels = host.split('.')
  if (!awsPattern.test(host) || endpointPattern.test(host) || !labels.some((label) => ecrLabels.has(label))) return null
  if (!/^\d{12}$/.test(labels[0] ?? '')) return 'account'
  return labels.some((label) => label.startsWith('dkr')) ? 'region' : 'dkr'
}
