import type { Assessment } from '../engine/assess.ts'
import type { Target } from '../engine/target.ts'
import { accountIdsIn, createPublisher, type Publisher } from '../reporters/publisher.ts'
import { literalCredentials } from '../text/credentials/literal-credentials.ts'

/** Every text leaves through one publisher, which knows what must not: the credentials that the definitions hold. */
export function publisherFor(
  assessments: readonly Assessment[],
  targets: readonly Target[],
  maskAccountIds: boolean,
): Publisher {
  const definitions = assessments.flatMap(({ context }) => [
    context.definition,
    ...(context.baseline?.definition ? [context.baseline.definition] : []),
  ])
  return createPublisher({
    credentials: definitions.flatMap((definition) =>
      literalCredentials(definition).flatMap((credential) => credential.secretTexts),
    ),
    maskAccountIds: maskAccountIds ? accountIdsOf(assessments) : [],
    publicTexts: [
      ...targets.flatMap((target) => [target.file.name, target.cluster, target.service ?? '']),
      ...definitions.flatMap((definition) => [
        definition.family ?? '',
        ...definition.containers.flatMap((container) => [
          container.name,
          container.image?.text ?? '',
          ...container.environment.map((entry) => entry.name),
          ...container.secrets.map((secret) => secret.name),
        ]),
      ]),
    ],
  })
}

function accountIdsOf(assessments: readonly Assessment[]): string[] {
  const own = assessments.flatMap(({ context: { identity } }) =>
    identity.status === 'found' ? [identity.value.account] : [],
  )
  const named = assessments.flatMap(({ report, context }) => accountIdsIn(JSON.stringify([report, context.rendered])))
  return [...new Set([...own, ...named])]
}
