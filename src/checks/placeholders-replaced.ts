import type { Resolution } from '../references/resolve/resolution.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type DefinitionText, definitionTexts } from '../task-definition/texts.ts'
import { holderOf } from '../text/credentials/holder.ts'
import { literalCredentials } from '../text/credentials/literal-credentials.ts'
import {
  findPlaceholders,
  type PlaceholderCertainty,
  type PlaceholderFinding,
} from '../text/placeholders/placeholders.ts'
import { defineCheck, pass, type Verdict } from './check.ts'
import type { CheckContext } from './check-context.ts'

interface PlaceholderSubject extends CheckSubject {
  readonly holder: string
  readonly placeholders: readonly PlaceholderFinding[]
  readonly text: string
}

/** Fails when an un-rendered template, a filler suffix or stand-in text is left anywhere in the definition. */
export const check = defineCheck<PlaceholderSubject>({
  id: 'placeholders-replaced',
  title: 'Every placeholder has been replaced',
  topic: 'texts',
  severity: 'error',
  subjects: (context) => {
    // What holds a credential is reported as one, never as a placeholder too.
    const credentials = new Set(literalCredentials(context.definition).map((credential) => credential.pointer))
    return definitionTexts(context.definition)
      .filter((text) => !credentials.has(text.pointer))
      .flatMap((text) => placeholdersIn(text))
  },
  examine: (subject, context) => {
    const verdicts = subject.placeholders.map((placeholder) => judge(placeholder, subject, context))
    // One text, one finding: the worst of what is in it.
    return verdicts.toSorted((a, b) => weight(a) - weight(b))[0] ?? pass
  },
})

function placeholdersIn(found: DefinitionText): PlaceholderSubject[] {
  const { pointer, text, subject, container, name, kind, shell } = found
  const placeholders = findPlaceholders(text, { name, kind, ...(shell === undefined ? {} : { shell }) })
  return placeholders.length === 0 ? [] : [{ pointer, subject, container, placeholders, text, holder: holderOf(found) }]
}

function weight(verdict: Verdict): number {
  if (verdict.verdict === 'pass') return 4
  if (verdict.verdict === 'unverified') return 1
  return { error: 0, warning: 2, notice: 3 }[verdict.severity ?? 'error']
}

function judge(placeholder: PlaceholderFinding, subject: PlaceholderSubject, context: CheckContext): Verdict {
  const { holder, pointer, text } = subject
  if (placeholder.certainty === 'filler-arn') return judgeFillerArn(placeholder, holder, resolutionAt(context, pointer))
  if (placeholder.certainty === 'documentation-account') return judgeAccount(placeholder, { holder, text }, context)
  return fails(placeholder, holder)
}

/** What nobody filled in is one mistake: that nothing has this name, or that ECS takes no such value here, is none of its own. */
const placeholderSpeaksBefore: readonly CheckId[] = [
  'task-definition-matches-schema',
  'registration-keeps-values',
  'container-names-unique',
  'container-resources-fit-task',
  'container-settings-consistent',
  'ports-consistent',
  'dependencies-resolve',
  'volumes-resolve',
  'log-options-complete',
  'health-check-in-range',
  'limits-respected',
  'fargate-cpu-memory-supported',
  'fargate-settings-supported',
  'secret-reference-well-formed',
  'secret-exists',
  'parameter-exists',
  'image-exists',
  'log-group-exists',
  'environment-file-exists',
  'file-system-exists',
  'execution-role-exists',
  'task-role-exists',
]

const NEVER_MEANT: ReadonlySet<PlaceholderCertainty> = new Set(['unrendered', 'stand-in', 'undecrypted', 'image-slot'])

function fails({ certainty, severity, what, remedy }: PlaceholderFinding, holder: string): Verdict {
  return {
    verdict: 'fail',
    rule: certainty,
    severity,
    message: `${holder} holds ${what}. ECS takes it as it is written.`,
    remedy,
    ...(NEVER_MEANT.has(certainty) ? { speaksBefore: placeholderSpeaksBefore } : {}),
  }
}

function resolutionAt(context: CheckContext, pointer: string): Resolution | undefined {
  return context.resolutions.find(({ reference }) => reference.pointer === pointer)
}

/** A suffix that looks like filler may be the real one: only AWS can tell. */
function judgeFillerArn(placeholder: PlaceholderFinding, holder: string, resolution: Resolution | undefined): Verdict {
  const evidence = resolution?.evidence
  if (evidence?.kind !== 'secret') {
    return {
      verdict: 'unverified',
      reason: `the ARN ends like ${placeholder.what}, and AWS is not asked about an ARN in this place`,
    }
  }
  if (evidence.secret.status === 'found') return pass
  if (evidence.secret.status === 'unknown') {
    return {
      verdict: 'unverified',
      reason: `the ARN ends like ${placeholder.what}, and whether it is one is not known: ${evidence.secret.reason}`,
    }
  }
  const failure = fails(placeholder, holder)
  return failure.verdict === 'fail' && evidence.suggestion !== null && evidence.suggestion.uncertain !== true
    ? { ...failure, replacement: evidence.suggestion.replacement }
    : failure
}

/** The account ids of documentation are somebody's own, too. */
function judgeAccount(
  placeholder: PlaceholderFinding,
  { holder, text }: Pick<PlaceholderSubject, 'holder' | 'text'>,
  { identity }: CheckContext,
): Verdict {
  if (identity.status !== 'found') {
    return {
      verdict: 'unverified',
      reason: 'it names an account id that documentation uses, and which account is the real one is not known',
    }
  }
  const { start, end } = placeholder.span
  return text.slice(start, end) === identity.value.account ? pass : fails(placeholder, holder)
}
