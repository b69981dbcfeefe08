import { findFillerSuffix } from '../../text/placeholders/documentation-arns.js';
/** Hyphen and six characters: how Secrets Manager ends every ARN, and how it decides that an ARN is complete. */
const suffix = /-[A-Za-z0-9]{6}$/;
/** Takes a secret's name as it stands in an ARN; tells whether Secrets Manager would take the ARN as complete. */
export function endsLikeComplete(arnName) {
    return suffix.test(arnName);
}
/** Takes a name as in an ARN; gives it without a last hyphen and six characters, where it has them. */
export function withoutSuffix(arnName) {
    return arnName.replace(suffix, '');
}
/** What people write where the six characters should stand. */
const filler = /-(?:\?{1,6}|\*|[Xx]{3,}|<[^<>]{0,60}>|\{[^{}]{0,60}\}|RANDOM|SUFFIX|[A-Z]{6,})$/;
/** Takes a secret's name as it stands in an ARN; gives it without the filler that stands at its end, where some does. */
export function withoutFiller(arnName) {
    return arnName.replace(filler, '');
}
/**
 * Takes the name from an ARN that was not found; gives the secret names that were probably meant, likeliest first: the name as it
 * is, which Secrets Manager took for complete, the name before its last six characters, the name before whatever filler stands at
 * its end.
 */
export function probableNames(arnName) {
    const names = [arnName, withoutSuffix(arnName), withoutFiller(arnName)];
    return [...new Set(names)].filter((name) => /^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(name));
}
/** Takes a name from an ARN; tells whether its last six characters read like a word of its own, so that they are hardly a suffix or a filler. */
export function endsInWord(arnName) {
    return /-(?!([a-z])\1{5})[a-z]{6}$/.test(arnName) && findFillerSuffix(`:secret:${arnName}`).length === 0;
}
