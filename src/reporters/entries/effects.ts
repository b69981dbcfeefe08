import { counted } from '../../base/sentence.ts'
import type { CheckId } from '../../report/check-ids.generated.ts'
import type { Finding, Report, TargetReport } from '../../report/report.ts'
import { entriesOf } from './entries.ts'

/** What an error would lead to if its definition were deployed, worst first. */
export const effects = [
  'not-registered',
  'not-deployed',
  'not-started',
  'without-secrets',
  'plain-text',
  'unrendered',
  'altered',
  'other',
] as const
export type Effect = (typeof effects)[number]

/** Where the check alone tells. A reference that fails tells by its phase, which goes first; what stands nowhere is `other`. */
const effectOfCheck: Partial<Record<CheckId, Effect>> & Readonly<Record<string, Effect>> = {
  'document-parses': 'not-registered',
  'task-definition-matches-schema': 'not-registered',
  'essential-container-present': 'not-registered',
  'container-names-unique': 'not-registered',
  'container-memory-set': 'not-registered',
  'container-resources-fit-task': 'not-registered',
  'container-settings-consistent': 'not-registered',
  'ports-consistent': 'not-registered',
  'dependencies-resolve': 'not-registered',
  'volumes-resolve': 'not-registered',
  'log-options-complete': 'not-registered',
  'health-check-in-range': 'not-registered',
  'limits-respected': 'not-registered',
  'fargate-cpu-memory-supported': 'not-registered',
  'fargate-settings-supported': 'not-registered',
  'secret-names-unique': 'not-registered',
  'execution-role-present': 'not-registered',
  'service-accepts-deployments': 'not-deployed',
  'definition-fits-service': 'not-deployed',
  'service-wiring-kept': 'not-deployed',
  'deployer-can-pass-roles': 'not-deployed',
  'deployer-can-deploy': 'not-deployed',
  'secret-reference-well-formed': 'not-started',
  'secret-exists': 'not-started',
  'parameter-exists': 'not-started',
  'secret-not-deleted': 'not-started',
  'secret-version-exists': 'not-started',
  'secret-json-key-exists': 'not-started',
  'secret-value-is-text': 'not-started',
  'secret-arn-complete': 'not-started',
  'secret-supported-by-platform': 'not-started',
  'kms-key-usable': 'not-started',
  'credentials-document-well-formed': 'not-started',
  'execution-role-exists': 'not-started',
  'task-role-exists': 'not-started',
  'execution-role-trusts-ecs-tasks': 'not-started',
  'task-role-trusts-ecs-tasks': 'not-started',
  'execution-role-can-read-secrets': 'not-started',
  'execution-role-can-decrypt': 'not-started',
  'execution-role-can-pull-images': 'not-started',
  'execution-role-can-write-logs': 'not-started',
  'execution-role-can-read-environment-files': 'not-started',
  'image-exists': 'not-started',
  'image-matches-platform': 'not-started',
  'log-group-exists': 'not-started',
  'environment-file-exists': 'not-started',
  'file-system-exists': 'not-started',
  'file-system-mountable': 'not-started',
  'task-network-reaches-services': 'not-started',
  'secrets-kept': 'without-secrets',
  'secrets-not-plaintext': 'plain-text',
  'environment-holds-no-credentials': 'plain-text',
  'template-holds-no-secret-values': 'plain-text',
  'placeholders-replaced': 'unrendered',
  'registration-keeps-values': 'altered',
}

export function effectOf(finding: Finding, target: TargetReport): Effect {
  const failing = target.references.find(({ pointer, status }) => pointer === finding.pointer && status === 'fails')
  const told = effectOfCheck[finding.check] ?? 'other'
  // A reference also fails where what stands there is a credential or a placeholder: that is then the fault.
  if (failing?.phase === 'register' && told !== 'plain-text') return 'not-registered'
  return failing?.phase === 'task-start' && told === 'other' ? 'not-started' : told
}

/** How many errors of each effect a target has, worst effect first. */
function effectsOf(target: TargetReport, report: Report): Map<Effect, number> {
  const found = entriesOf(target, report)
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ findings }) => findings)
    .map((each) => effectOf(each, target))
  return new Map(
    effects.flatMap((effect) => {
      const count = found.filter((each) => each === effect).length
      return count === 0 ? [] : [[effect, count] as const]
    }),
  )
}

const phrases: Readonly<Record<Effect, (errors: number) => string>> = {
  'not-registered': () => 'would not be registered',
  'not-deployed': () => 'would not be deployed',
  'not-started': () => 'tasks would not start',
  'without-secrets': (errors) => `would start without ${counted(errors, 'secret')}`,
  'plain-text': (errors) => (errors === 1 ? 'credential in plain text' : `${errors} credentials in plain text`),
  unrendered: () => 'placeholders not replaced',
  altered: () => 'would lose values when it is registered',
  other: (errors) => counted(errors, 'other error'),
}

/** What would happen to a report's targets, worst first: `tasks would not start (2 services)`, `would start without 6 secrets`. */
export function effectPhrases(report: Report): string[] {
  const all = report.targets.map((target) => effectsOf(target, report))
  return effects.flatMap((effect) => {
    const errors = all.flatMap((found) => found.get(effect) ?? [])
    const phrase = phrases[effect](errors.reduce((sum, each) => sum + each, 0))
    return errors.length === 0 ? [] : [errors.length === 1 ? phrase : `${phrase} (${errors.length}×)`]
  })
}
