import { invalid } from './invalid.js';
/** Private ECR registries: account, region, and the domains of every partition, FIPS and dual-stack spellings included. */
const ecrHost = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|amazonaws\.eu)$/;
/** Marks of a text that another step fills in; what stands there before is not judged as an image. */
const unfinished = /[<>{}$%#[\]()]|@@|__[A-Z]/;
/** Grammar of an image's parts (github.com/distribution/reference, regexp.go), which Docker and containerd hold to. */
const pathPattern = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** Takes a container's `image`; gives registry, repository, tag and digest. Only private ECR registries are told apart. */
export function parseImage(text) {
    const [beforeDigest = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? null : digests.join('@');
    const slash = beforeDigest.indexOf('/');
    const first = slash < 0 ? '' : beforeDigest.slice(0, slash);
    // Without a dot, a port or localhost the first part belongs to the path (distribution/reference, splitDockerDomain).
    const host = /[.:]/.test(first) || first === 'localhost' ? first : '';
    const rest = host === '' ? beforeDigest : beforeDigest.slice(slash + 1);
    const colon = rest.lastIndexOf(':');
    const tag = colon < 0 ? null : rest.slice(colon + 1);
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const problem = unfinished.test(text) ? null : imageProblem(host, repository, tag, digest);
    if (problem !== null) {
        return invalid(problem, 'Write REGISTRY/REPOSITORY:TAG or REGISTRY/REPOSITORY@sha256:DIGEST.', {
            phase: 'task-start',
        });
    }
    const match = unfinished.test(text) ? null : ecrHost.exec(host);
    return {
        kind: 'image',
        ecr: match === null ? null : { account: match[1] ?? '', region: match[2] ?? '', repository },
        tag: tag ?? (digest === null ? 'latest' : null),
        digest,
    };
}
function imageProblem(host, repository, tag, digest) {
    if (host.length > 255 || (host !== '' && !hostPattern.test(host)))
        return 'The image names no valid registry.';
    if (repository.length > 255 || !pathPattern.test(repository)) {
        return repository !== repository.toLowerCase() && pathPattern.test(repository.toLowerCase())
            ? 'The image has capital letters in the name of its repository, which no registry takes.'
            : 'The image names no valid repository.';
    }
    if (tag !== null && !tagPattern.test(tag))
        return 'The image names no valid tag.';
    return digest !== null && !digestPattern.test(digest)
        ? 'The digest of the image is not sha256: and 64 hexadecimal digits.'
        : null;
}
