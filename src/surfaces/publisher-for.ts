import type { Assessment } from '../engine/assess.ts'
import type { Target } from '../engine/target.ts'
import type { Report } from '../report/report.ts'
import { accountIdsIn, createPublisher, type Publisher } from '../reporters/publisher/publisher.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'
import { definitionTexts, type TextKind } from '../task-definition/texts.ts'
import { literalCredentials } from '../text/credentials/literal-credentials.ts'

/** Every text leaves through one publisher, which knows what must not: the credentials that the definitions hold, and what a
 * plan marks as sensitive. `named`: accounts that the run knows beside those of the assessments. */
export function publisherFor(
  assessments: readonly Assessment[],
  targets: readonly Target[],
  maskAccountIds: boolean,
  named: readonly string[] = [],
): Publisher {
  const definitions = assessments.flatMap(({ context }) => [
    context.definition,
    ...(context.baseline?.definition ? [context.baseline.definition] : []),
  ])
  const texts = definitions.map(textsOf)
  return createPublisher({
    credentials: [
      ...texts.flatMap(({ secret }) => secret),
      ...targets.flatMap(({ planned }) => planned?.confidential ?? []),
    ],
    maskAccountIds: maskAccountIds ? [...named, ...accountIdsOf(assessments)] : [],
    publicTexts: [
      ...targets.flatMap((target) => [target.file.name, target.cluster, target.service ?? '']),
      ...texts.flatMap(({ open }) => open),
    ],
  })
}

/** The publisher of a report that was made before, by runs whose publishers knew the definitions. */
export function publisherOf(report: Report, maskAccountIds: boolean): Publisher {
  const unread = report.targets.flatMap(({ cluster }) => (/^\d{12}$/.test(cluster) ? [cluster] : []))
  const ids = maskAccountIds ? [...new Set([...unread, ...accountIdsIn(JSON.stringify(report))])] : []
  return createPublisher({ credentials: [], maskAccountIds: ids })
}

/** What names something is no secret, unless it was judged one. */
const NAMES: ReadonlySet<TextKind> = new Set(['setting', 'name', 'image', 'role', 'reference'])

function textsOf(definition: TaskDefinition): { readonly secret: readonly string[]; readonly open: readonly string[] } {
  const credentials = literalCredentials(definition)
  const held = new Set(credentials.map(({ pointer }) => pointer))
  return {
    secret: credentials.flatMap(({ secretTexts }) => secretTexts),
    open: definitionTexts(definition)
      .filter(({ kind, pointer }) => NAMES.has(kind) && !held.has(pointer))
      .map(({ text }) => text),
  }
}

function accountIdsOf(assessments: readonly Assessment[]): string[] {
  const own = assessments.flatMap(({ context: { identity } }) =>
    identity.status === 'found' ? [identity.value.account] : [],
  )
  const named = assessments.flatMap(({ report, context }) => accountIdsIn(JSON.stringify([report, context.rendered])))
  return [...new Set([...own, ...named])]
}
