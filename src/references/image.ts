import type { ImageTarget, ReferenceTarget } from './reference.ts'

/** Private ECR registries: account, region, and the domains of every partition, FIPS and dual-stack spellings included. */
const ecrHost =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|amazonaws\.eu)$/

/** Takes a container's `image`; gives registry, repository, tag and digest. Only private ECR registries are told apart. */
export function parseImage(text: string): ReferenceTarget {
  const [beforeDigest = '', digest] = text.split('@', 2)
  const slash = beforeDigest.indexOf('/')
  const host = slash < 0 ? '' : beforeDigest.slice(0, slash)
  const path = slash < 0 ? beforeDigest : beforeDigest.slice(slash + 1)
  const colon = path.lastIndexOf(':')
  const tag = colon < 0 ? null : path.slice(colon + 1)
  const repository = colon < 0 ? path : path.slice(0, colon)
  const match = ecrHost.exec(host)
  const image: ImageTarget = {
    kind: 'image',
    ecr: match === null ? null : { account: match[1] ?? '', region: match[2] ?? '', repository },
    tag: tag ?? (digest === undefined ? 'latest' : null),
    digest: digest ?? null,
  }
  return image
}
