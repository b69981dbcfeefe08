import { ecrHostFlaw, parseEcrHost } from './ecr-host.ts'
import type { ImageFlaw } from './flaw.ts'
import { invalid } from './invalid.ts'
import type { ReferenceTarget } from './reference.ts'

/** Marks of a text that another step fills in; what stands there before is not judged as an image. */
const unfinished = /[<>{}$%#[\]()]|@@|__[A-Z]/

/** Grammar of an image's parts (github.com/distribution/reference, regexp.go), which Docker and containerd hold to. */
const pathPattern = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
const hostPattern =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/
const tagPattern = /^\w[\w.-]{0,127}$/
const digestPattern = /^sha256:[0-9a-f]{64}$/

/** Registry, repository, tag and digest of a container's `image`. Only private ECR registries are told apart. */
export function parseImage(text: string): ReferenceTarget {
  const [beforeDigest = '', ...digests] = text.split('@')
  const digest = digests.length === 0 ? null : digests.join('@')
  const slash = beforeDigest.indexOf('/')
  const first = slash < 0 ? '' : beforeDigest.slice(0, slash)
  // Without a dot, a port or localhost the first part belongs to the path (distribution/reference, splitDockerDomain).
  const host = /[.:]/.test(first) || first === 'localhost' ? first : ''
  const rest = host === '' ? beforeDigest : beforeDigest.slice(slash + 1)
  const colon = rest.lastIndexOf(':')
  const tag = colon < 0 ? null : rest.slice(colon + 1)
  const repository = colon < 0 ? rest : rest.slice(0, colon)
  const flaw = unfinished.test(text) ? null : imageFlaw(host, repository, tag, digest)
  if (flaw !== null) return invalid(flaw, { phase: 'task-start' })
  const registry = unfinished.test(text) ? null : parseEcrHost(host)
  return {
    kind: 'image',
    ecr: registry === null ? null : { ...registry, repository },
    tag: tag ?? (digest === null ? 'latest' : null),
    digest,
  }
}

function imageFlaw(host: string, repository: string, tag: string | null, digest: string | null): ImageFlaw | null {
  const of = 'image'
  const wrong = ecrHostFlaw(host, repository)
  if (wrong !== null) return { of, code: 'ecr-host', wrong }
  if (host.length > 255 || (host !== '' && !hostPattern.test(host))) return { of, code: 'registry' }
  if (repository.length > 255 || !pathPattern.test(repository)) {
    return repository !== repository.toLowerCase() && pathPattern.test(repository.toLowerCase())
      ? { of, code: 'repository-capitals' }
      : { of, code: 'repository' }
  }
  if (tag !== null && !tagPattern.test(tag)) return { of, code: 'tag' }
  return digest !== null && !digestPattern.test(digest) ? { of, code: 'digest' } : null
}
