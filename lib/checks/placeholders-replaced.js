import { definitionTexts } from '../task-definition/texts.js';
import { literalCredentials } from '../text/credentials/literal-credentials.js';
import { findPlaceholders } from '../text/placeholders/placeholders.js';
import { defineCheck, pass } from './check.js';
/** Fails when an un-rendered template, a filler suffix or stand-in text is left anywhere in the definition. */
export const check = defineCheck({
    id: 'placeholders-replaced',
    title: 'Every placeholder has been replaced',
    severity: 'error',
    subjects: (context) => {
        // What holds a credential is reported as one, never as a placeholder too.
        const credentials = new Set(literalCredentials(context.definition).map((credential) => credential.pointer));
        return definitionTexts(context.definition)
            .filter((text) => !credentials.has(text.pointer))
            .flatMap((text) => placeholdersIn(text));
    },
    examine: ({ placeholders, pointer, text }, context) => {
        const verdicts = placeholders.map((placeholder) => judge(placeholder, pointer, text, context));
        // One text, one finding: the worst of what is in it.
        return verdicts.toSorted((a, b) => weight(a) - weight(b))[0] ?? pass;
    },
});
function placeholdersIn({ pointer, text, subject, container, name, kind, shell, }) {
    const placeholders = findPlaceholders(text, { name, kind, ...(shell === undefined ? {} : { shell }) });
    return placeholders.length === 0 ? [] : [{ pointer, subject, container, placeholders, text }];
}
function weight(verdict) {
    if (verdict.verdict === 'pass')
        return 4;
    if (verdict.verdict === 'unverified')
        return 1;
    return { error: 0, warning: 2, notice: 3 }[verdict.severity ?? 'error'];
}
function judge(placeholder, pointer, text, context) {
    if (placeholder.certainty === 'filler-arn')
        return judgeFillerArn(placeholder, resolutionAt(context, pointer));
    if (placeholder.certainty === 'documentation-account')
        return judgeAccount(placeholder, text, context);
    return fails(placeholder);
}
function fails({ certainty, severity, what, remedy }) {
    return {
        verdict: 'fail',
        rule: certainty,
        severity,
        message: `This holds ${what}, which ECS takes as it is written.`,
        remedy,
    };
}
function resolutionAt(context, pointer) {
    return context.resolutions.find(({ reference }) => reference.pointer === pointer);
}
/** A suffix that looks like filler may be the real one: only AWS can tell. */
function judgeFillerArn(placeholder, resolution) {
    const evidence = resolution?.evidence;
    if (evidence?.kind !== 'secret') {
        return {
            verdict: 'unverified',
            reason: `the ARN ends like ${placeholder.what}, and AWS is not asked about an ARN in this place`,
        };
    }
    if (evidence.secret.status === 'found')
        return pass;
    if (evidence.secret.status === 'unknown') {
        return {
            verdict: 'unverified',
            reason: `the ARN ends like ${placeholder.what}, and whether it is one is not known: ${evidence.secret.reason}`,
        };
    }
    const failure = fails(placeholder);
    return failure.verdict === 'fail' && evidence.suggestion !== null && evidence.suggestion.uncertain !== true
        ? { ...failure, replacement: evidence.suggestion.replacement }
        : failure;
}
/** The account ids of documentation are somebody's own, too. */
function judgeAccount(placeholder, text, { identity }) {
    if (identity.status !== 'found') {
        return {
            verdict: 'unverified',
            reason: 'it names an account id that documentation uses, and which account is the real one is not known',
        };
    }
    const { start, end } = placeholder.span;
    return text.slice(start, end) === identity.value.account ? pass : fails(placeholder);
}
