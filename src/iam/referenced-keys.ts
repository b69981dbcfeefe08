import type { NamedPolicy, Statement } from './policy.ts'

/**
 * The condition keys that policies refer to, in conditions and in policy variables: what GetContextKeysForPrincipalPolicy tells, for
 * policies it does not look at.
 */
export function referencedKeys(policies: readonly NamedPolicy[]): string[] {
  const keys = policies.flatMap(({ policy }) =>
    policy.statements.flatMap((statement) => [
      ...statement.conditions.map(({ key }) => key),
      ...(policy.variables ? textsOf(statement).flatMap(variablesIn) : []),
    ]),
  )
  return [...new Set(keys.map((key) => key.toLowerCase()))].sort()
}

function textsOf({ resource, notResource, conditions }: Statement): string[] {
  return [...(resource ?? []), ...(notResource ?? []), ...conditions.flatMap(({ values }) => values)]
}

/** `${aws:username}` and `${aws:PrincipalTag/team, 'none'}`; `${*}` and the like stand for a character. */
function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{\s{0,8}([\w-]{1,128}:[^,}]{1,256})(?:,[^}]{0,512})?\}/g)].flatMap(
    ([, key]) => key?.trim() ?? [],
  )
}
