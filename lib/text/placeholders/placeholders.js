import { findDocumentationAccounts, findFillerSuffix, findSlotWords } from './documentation-arns.js';
import { findFillerWords, findStandIns } from './stand-ins.js';
import { findUnrendered } from './unrendered.js';
/** Takes a text of the definition and where it stands; gives its first and surest placeholder, or null. */
export function findPlaceholder(value, context) {
    const found = findPlaceholders(value, context);
    return found.find(({ severity }) => severity === 'error') ?? found[0] ?? null;
}
/** Takes a text of the definition and where it stands; gives all its placeholders, what needs no word from AWS first. */
export function findPlaceholders(value, context) {
    const slot = context.kind === 'image' ? imageSlot(value) : null;
    if (slot !== null)
        return [slot];
    return [
        ...findUnrendered(value, context),
        ...findStandIns(value, context),
        ...findSlotWords(value),
        ...findFillerSuffix(value),
        ...findDocumentationAccounts(value, context),
        ...findFillerWords(value, context),
    ];
}
/**
 * CodePipeline and CodeDeploy replace an image that reads `<IMAGE1_NAME>`.
 * Source: https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html
 */
function imageSlot(value) {
    if (!/^<[A-Z][A-Z0-9_]{0,60}>$/.test(value.trim()))
        return null;
    return {
        rule: 'image-slot',
        certainty: 'image-slot',
        what: 'a slot that CodePipeline or CodeDeploy fills with an image',
        remedy: 'Make sure that the deploy tool fills the slot in, or name an image.',
        severity: 'notice',
        span: { start: 0, end: value.length },
    };
}
