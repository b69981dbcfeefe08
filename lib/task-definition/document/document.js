import { isJsonObject, ownValue, pointerSegments, } from '../../base/json.js';
import { parseJson } from './json-document.js';
import { commentProblems, readableAsYamlOnly } from './json-read-as-yaml.js';
import { positionsIn } from './text-positions.js';
import { parseYaml } from './yaml-document.js';
/** Bytes beyond which a file is refused unread. ECS takes 64 KiB (AWS General Reference, ECS quotas: "Task definition size"); the rest is room for blanks. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024;
/** Problems reported of one file; a file with more is broken as a whole. */
export const MAX_DOCUMENT_PROBLEMS = 50;
/** Takes a file's name, which decides between JSON (.json) and YAML (.yml, .yaml), and its bytes; gives its value with places, and what is wrong with
 * the text. Never throws, whatever the bytes. */
export async function parseDocument(file, bytes) {
    if (bytes.byteLength > MAX_DOCUMENT_BYTES)
        return refused(tooLarge());
    if (isUtf16(bytes))
        return refused(notUtf8('The file is UTF-16, which neither the deploy action nor the AWS CLI can read.', null, true));
    const { text, problem: encodingProblem } = decode(bytes);
    if (text.trim() === '')
        return refused(empty());
    const { format, parsed } = await parseText(formatOf(file, text), text);
    const at = positionsIn(text);
    const textProblems = [
        ...(encodingProblem === null ? [] : [encodingProblem]),
        ...parsed.problems,
        ...shapeProblems(parsed),
    ];
    const problems = textProblems
        .slice(0, MAX_DOCUMENT_PROBLEMS)
        .map(({ span, ...problem }) => ({ ...problem, location: span === null ? null : at(span) }));
    const root = parsed.root;
    if (root === null || !isJsonObject(root.value) || textProblems.some((problem) => problem.fatal))
        return { document: null, problems };
    const locate = (pointer) => at(nearest(root.source, pointer));
    return { document: { file, format, value: root.value, problems, locate }, problems };
}
/** Takes a file's name and text; gives the format its name says, or without such a name what the text looks like. */
function formatOf(file, text) {
    if (/\.json$/i.test(file))
        return 'json';
    if (/\.ya?ml$/i.test(file))
        return 'yaml';
    return /^\s*(?:[{[]|\/[/*])/.test(text) ? 'json' : 'yaml';
}
async function parseText(format, text) {
    if (format === 'yaml')
        return { format, parsed: await parseYaml(text) };
    const json = parseJson(text);
    if (json.root === null) {
        const yaml = json.problems.every(({ rule }) => rule === 'syntax') ? await readableAsYamlOnly(text, json) : null;
        return yaml === null ? { format, parsed: json } : { format: 'yaml', parsed: yaml };
    }
    if (json.comments.length === 0)
        return { format, parsed: json };
    const problems = [...json.problems, ...(await commentProblems(text, json.comments, json.root))];
    return { format, parsed: { root: json.root, problems } };
}
function nearest(root, pointer) {
    let node = root;
    for (const segment of pointerSegments(pointer)) {
        const child = node.children?.get(segment);
        if (child === undefined)
            return node;
        node = child;
    }
    return node;
}
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
    }
    catch {
        // Read as Node reads it for the deploy action: each bad sequence becomes U+FFFD.
        const text = new TextDecoder('utf-8').decode(bytes);
        const valid = new TextDecoder('utf-8').decode(bytes.subarray(0, validPrefix(bytes)), { stream: true });
        const message = `The file is not valid UTF-8 from byte offset ${validPrefix(bytes)} on: the deploy action replaces what it cannot read by a placeholder character.`;
        return { text, problem: notUtf8(message, valid.length, false) };
    }
}
/** Takes bytes that are not valid UTF-8; gives how many bytes stand before the first invalid sequence is complete. */
function validPrefix(bytes) {
    let low = 0;
    let high = bytes.byteLength;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (isValidStart(bytes.subarray(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function isValidStart(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
function shapeProblems({ root }) {
    if (root === null)
        return [];
    if (!isJsonObject(root.value))
        return [notAnObject(root.source)];
    return isDescribeOutput(root.value) ? [describeOutput(root.source)] : [];
}
/** Output of describe-task-definition: everything that RegisterTaskDefinition needs is one level too deep, and the deploy action would send nothing. */
function isDescribeOutput(value) {
    const inner = ownValue(value, 'taskDefinition');
    return (isJsonObject(inner) &&
        ownValue(value, 'containerDefinitions') === undefined &&
        ownValue(value, 'family') === undefined);
}
function refused(problem) {
    const { span: _, ...rest } = problem;
    return { document: null, problems: [{ ...rest, location: null }] };
}
function fatal(rule, message, remedy, span) {
    return { rule, severity: 'error', message, remedy, span, fatal: true, pointer: '' };
}
function tooLarge() {
    const message = `The file is larger than ${MAX_DOCUMENT_BYTES / 1024} KiB, and ECS takes at most 64 KiB, so it was not read.`;
    return fatal('size', message, 'Give the file that holds the task definition alone.', null);
}
function empty() {
    return fatal('empty', 'The file is empty, so there is nothing to register.', 'Check the step that renders the task definition.', null);
}
function notUtf8(message, offset, isFatal) {
    const span = offset === null ? null : { start: offset, end: offset + 1 };
    return { ...fatal('encoding', message, 'Save the file as UTF-8.', span), fatal: isFatal };
}
function notAnObject(span) {
    const message = 'The file does not hold an object at the top level, so the deploy action has nothing to register.';
    const remedy = 'Give one task definition: an object with family and containerDefinitions.';
    return fatal('not-an-object', message, remedy, { start: span.start, end: span.end });
}
function describeOutput(span) {
    const message = 'The file is the output of describe-task-definition: the definition stands inside taskDefinition, where the deploy action does not look, so it would register nothing.';
    const remedy = 'Save the inner object alone, for example with --query taskDefinition or jq .taskDefinition.';
    return { ...fatal('describe-output', message, remedy, { start: span.start, end: span.end }), pointer: '' };
}
