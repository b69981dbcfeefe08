import { namesNothing } from '../references/resolve/outcome.ts'
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
import { defineCheck, type Fail, pass, type Verdict } from './check.ts'
import type { CheckContext } from './check-context.ts'
import { findingOf, offered, type Words, wordsOf } from './reference-check.ts'
import { standInSentences } from './stand-in-values.ts'

/** A value in AWS that turned out to be a stand-in. */
interface StandInSubject extends CheckSubject {
  readonly words: Words
}

interface PlaceholderSubject extends CheckSubject {
  readonly holder: string
  readonly placeholders: readonly PlaceholderFinding[]
  readonly text: string
}

/** Fails when an un-rendered template, a filler suffix or stand-in text is left anywhere in the definition, or in a value that it reads. */
const textCheck = defineCheck<PlaceholderSubject | StandInSubject>({
  id: 'placeholders-replaced',
  title: 'Every placeholder has been replaced',
  topic: 'texts',
  severity: 'error',
  subjects: (context) => {
    // What holds a credential is reported as one, never as a placeholder too.
    const credentials = new Set(literalCredentials(context.definition).map((credential) => credential.pointer))
    return [
      ...definitionTexts(context.definition)
        .filter((text) => !credentials.has(text.pointer))
        .flatMap((text) => placeholdersIn(text)),
      ...standInValues(context),
    ]
  },
  examine: (subject, context) => {
    if ('words' in subject) return { verdict: 'fail', rule: 'secret-value', ...findingOf(subject.words) }
    const verdicts = subject.placeholders.map((placeholder) => judge(placeholder, subject, context))
    // One text, one finding: the worst of what is in it.
    return verdicts.toSorted((a, b) => weight(a) - weight(b))[0] ?? pass
  },
})

export const check = { ...textCheck, sentences: standInSentences }

function standInValues(context: CheckContext): StandInSubject[] {
  return context.resolutions.flatMap((resolution) => {
    const { pointer, subject, container } = resolution.reference
    return resolution.notes.flatMap((note) => {
      const words = wordsOf(standInSentences, note, { resolution, context })
      return words === null ? [] : [{ pointer, subject, container, words }]
    })
  })
}

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
  const { holder, pointer, text, placeholders } = subject
  const resolution = context.resolutions.find(({ reference }) => reference.pointer === pointer)
  if (placeholder.certainty === 'filler-arn') return judgeFillerArn(placeholder, holder, resolution)
  if (placeholder.certainty === 'documentation-account') return judgeAccount(placeholder, { holder, text }, context)
  // A word that may be meant is certainly not where it names nothing.
  const isWord =
    placeholder.certainty === 'filler-word' && !placeholders.some(({ certainty }) => certainty === 'filler-arn')
  const proven = isWord && resolution?.problems.some(namesNothing) === true
  return { ...fails(placeholder, holder), ...(proven ? { severity: 'error', speaksBefore: whatIsNamed } : {}) }
}

/** What is said of what a text names: that nothing has a name which nobody filled in is no fault of its own. */
const whatIsNamed: readonly CheckId[] = [
  'secret-reference-well-formed',
  'secret-exists',
  'secret-arn-complete',
  'parameter-exists',
  'image-exists',
  'log-group-exists',
  'environment-file-exists',
  'file-system-exists',
  'execution-role-exists',
  'task-role-exists',
]

/** What a role of an account that is nobody's may not do, and who may not use it. */
const whatRolesMay: readonly CheckId[] = [
  'execution-role-trusts-ecs-tasks',
  'task-role-trusts-ecs-tasks',
  'execution-role-can-read-secrets',
  'execution-role-can-decrypt',
  'execution-role-can-pull-images',
  'deployer-can-pass-roles',
]

/** Of a text that was never rendered, likewise that ECS takes no such value here. */
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
  ...whatIsNamed,
]

const NEVER_MEANT: ReadonlySet<PlaceholderCertainty> = new Set(['unrendered', 'stand-in', 'undecrypted', 'image-slot'])

function fails({ certainty, severity, what, remedy }: PlaceholderFinding, holder: string): Fail {
  return {
    verdict: 'fail',
    rule: certainty,
    severity,
    message: `${holder} holds ${what}. ECS takes it as it is written.`,
    remedy,
    ...(NEVER_MEANT.has(certainty) ? { speaksBefore: placeholderSpeaksBefore } : {}),
  }
}

/** A suffix that looks like filler may be the real one: only AWS can tell, unless no secret can have this name. */
function judgeFillerArn(placeholder: PlaceholderFinding, holder: string, resolution: Resolution | undefined): Verdict {
  const { evidence, problems = [] } = resolution ?? {}
  if (evidence?.kind === 'secret' && evidence.secret.status === 'found') return pass
  if (problems.some(namesNothing)) {
    // Of a secret that is not there another check knows more.
    const speaksBefore = evidence?.kind === 'secret' ? {} : { speaksBefore: whatIsNamed }
    const suggestion = evidence !== undefined && 'suggestion' in evidence ? evidence.suggestion : null
    const replacement = offered(suggestion)
    return {
      ...fails(placeholder, holder),
      ...speaksBefore,
      ...(replacement === null ? {} : { replacement }),
    }
  }
  if (evidence?.kind === 'secret' && evidence.secret.status === 'unknown') {
    return {
      verdict: 'unverified',
      reason: `the ARN ends like ${placeholder.what}, and whether it is one is not known: ${evidence.secret.reason}`,
    }
  }
  return {
    verdict: 'unverified',
    reason: `the ARN ends like ${placeholder.what}, and AWS is not asked about an ARN in this place`,
  }
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
  if (text.slice(start, end) === identity.value.account) return pass
  return { ...fails(placeholder, holder), speaksBefore: [...whatIsNamed, ...whatRolesMay] }
}
