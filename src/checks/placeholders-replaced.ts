import type { Resolution } from '../references/resolution.ts'
import { type DefinitionText, definitionTexts } from '../task-definition/texts.ts'
import { literalCredentials } from '../text/literal-credentials.ts'
import { findPlaceholders, type PlaceholderFinding } from '../text/placeholders.ts'
import { type CheckSubject, defineCheck, pass, type Verdict } from './check.ts'
import type { CheckContext } from './check-context.ts'

interface PlaceholderSubject extends CheckSubject {
  readonly placeholder: PlaceholderFinding
  readonly text: string
}

/** Fails when an un-rendered template, a filler suffix or stand-in text is left anywhere in the definition. */
export const check = defineCheck<PlaceholderSubject>({
  id: 'placeholders-replaced',
  title: 'Every placeholder has been replaced',
  severity: 'error',
  subjects: (context) => {
    // What holds a credential is reported as one, never as a placeholder too.
    const credentials = new Set(literalCredentials(context.definition).map((credential) => credential.pointer))
    return definitionTexts(context.definition)
      .filter((text) => !credentials.has(text.pointer))
      .flatMap((text) => placeholdersIn(text))
  },
  examine: ({ placeholder, pointer, text }, context) => {
    if (placeholder.certainty === 'filler-arn') return judgeFillerArn(placeholder, resolutionAt(context, pointer))
    if (placeholder.certainty === 'documentation-account') return judgeAccount(placeholder, text, context)
    return fails(placeholder)
  },
})

function placeholdersIn({ pointer, text, subject, container, name, kind }: DefinitionText): PlaceholderSubject[] {
  const found = findPlaceholders(text, { name, kind })
  // One mistake, one finding: the surest placeholder stands for its text; only what AWS has to settle may stand beside it.
  const first = found.find(({ severity }) => severity === 'error') ?? found[0]
  return first === undefined ? [] : [{ pointer, subject, container, placeholder: first, text }]
}

function fails({ certainty, severity, what, remedy }: PlaceholderFinding): Verdict {
  return {
    verdict: 'fail',
    rule: certainty,
    severity,
    message: `This holds ${what}, which ECS takes as it is written.`,
    remedy,
  }
}

function resolutionAt(context: CheckContext, pointer: string): Resolution | undefined {
  return context.resolutions.find(({ reference }) => reference.pointer === pointer)
}

/** A suffix that looks like filler may be the real one: only AWS can tell. */
function judgeFillerArn(placeholder: PlaceholderFinding, resolution: Resolution | undefined): Verdict {
  const evidence = resolution?.evidence
  if (evidence?.kind !== 'secret') return fails(placeholder)
  if (evidence.secret.status === 'found') return pass
  if (evidence.secret.status === 'unknown') {
    return {
      verdict: 'unverified',
      reason: `the ARN ends like ${placeholder.what}, and whether it is one is not known: ${evidence.secret.reason}`,
    }
  }
  const failure = fails(placeholder)
  return failure.verdict === 'fail' && evidence.meant !== null && evidence.meant.uncertain !== true
    ? { ...failure, replacement: evidence.meant.replacement }
    : failure
}

/** The account ids of documentation are somebody's own, too. */
function judgeAccount(placeholder: PlaceholderFinding, text: string, { identity }: CheckContext): Verdict {
  if (identity.status !== 'found') {
    return {
      verdict: 'unverified',
      reason: 'it names an account id that documentation uses, and which account is the real one is not known',
    }
  }
  const { start, end } = placeholder.span
  return text.slice(start, end) === identity.value.account ? pass : fails(placeholder)
}
