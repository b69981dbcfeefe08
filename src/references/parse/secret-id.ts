import { findFillerSuffix } from '../../text/placeholders/documentation-arns.ts'

/** Hyphen and six characters: how Secrets Manager ends every ARN, and how it decides that an ARN is complete. */
const suffix = /-[A-Za-z0-9]{6}$/

/** Secrets Manager would take an ARN that ends in this name as complete. */
export function endsLikeComplete(arnName: string): boolean {
  return suffix.test(arnName)
}

/** A name from an ARN without its last hyphen and six characters, where it has them. */
export function withoutSuffix(arnName: string): string {
  return arnName.replace(suffix, '')
}

/** What people write where the six characters should stand. */
const filler = /-(?:\?{1,6}|\*|[Xx]{3,512}|<[^<>]{0,60}>|\{[^{}]{0,60}\}|RANDOM|SUFFIX|[A-Z]{6,512})$/

/** A name from an ARN without the filler at its end, where there is some. */
export function withoutFiller(arnName: string): string {
  return arnName.replace(filler, '')
}

/**
 * Names of secrets that were probably meant by an ARN that was not found, likeliest first: the name as it is, which Secrets Manager
 * took for complete, the name before its last six characters, the name before the filler at its end.
 */
export function probableNames(arnName: string): string[] {
  const names = [arnName, withoutSuffix(arnName), withoutFiller(arnName)]
  return [...new Set(names)].filter((name) => /^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(name))
}

/** A name from an ARN ends in what documentation and tools write in place of the six characters. */
export function endsInFiller(arnName: string): boolean {
  return findFillerSuffix(`:secret:${arnName}`).length > 0
}

/** The last six characters of a name from an ARN read like a word of their own, so that they are hardly a suffix or a filler. */
export function endsInWord(arnName: string): boolean {
  return /-(?!([a-z])\1{5})[a-z]{6}$/.test(arnName) && !endsInFiller(arnName)
}
