/** Hexadecimal digits by which people tell digests apart, as the clients of registries show them. */
const shownDigits = 12;
/** Takes a digest such as `sha256:…`; gives its algorithm and first digits. */
export function shortDigest(digest) {
    const [algorithm = '', digits = ''] = digest.split(':');
    return `${algorithm}:${digits.slice(0, shownDigits)}`;
}
