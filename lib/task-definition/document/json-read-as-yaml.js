import { isJsonArray, isJsonObject, ownValue, pointerTo } from '../../base/json.js';
import { parseYaml } from './yaml-document.js';
/** Lost or changed values reported of one file with comments. */
const MAX_DIFFERENCES = 20;
/** Takes a JSON text with comments, their spans, and the value without them; gives what the comments do. The deploy action runs `yaml.parse` on every
 * file, and for YAML `//` is text: it joins the next key, or the value before it. */
export async function commentProblems(text, comments, root) {
    const first = comments[0];
    if (first === undefined)
        return [];
    const yaml = await parseYaml(text);
    if (yaml.root === null)
        return [comment('error', first, 'cannot read the file at all with it')];
    const differences = differingPointers(root.value, yaml.root.value);
    if (differences.length === 0)
        return [comment('warning', first, 'reads past it')];
    return differences.map(({ pointer, lost }) => swallowed(pointer, lost, spanAt(root.source, pointer)));
}
/** Takes a text that is not JSON and what the JSON parser made of it; gives its reading as YAML if it is an object without faults, else null. */
export async function readableAsYamlOnly(text, json) {
    const yaml = await parseYaml(text);
    if (yaml.root === null || !isJsonObject(yaml.root.value) || yaml.problems.length > 0)
        return null;
    const message = 'The file is named .json but is not valid JSON. The deploy action, which reads it as YAML, accepts it; the render action and the AWS CLI refuse it.';
    const remedy = 'Correct the JSON here, or name the file .yaml.';
    const notes = json.problems.map((problem) => ({
        ...problem,
        rule: 'yaml-in-json',
        severity: 'warning',
        message,
        remedy,
        fatal: false,
    }));
    return { root: yaml.root, problems: notes };
}
function differingPointers(intended, read) {
    const differences = [];
    const compare = (left, right, pointer) => {
        if (differences.length >= MAX_DIFFERENCES)
            return;
        if (right === undefined)
            differences.push({ pointer, lost: true });
        else if (isJsonObject(left) && isJsonObject(right)) {
            for (const [key, value] of Object.entries(left))
                compare(value, ownValue(right, key), pointerTo(pointer, key));
        }
        else if (isJsonArray(left) && isJsonArray(right) && left.length === right.length) {
            for (const [index, value] of left.entries())
                compare(value, right[index], pointerTo(pointer, index));
        }
        else if (left !== right)
            differences.push({ pointer, lost: false });
    };
    compare(intended, read, '');
    return differences;
}
function spanAt(root, pointer) {
    let node = root;
    for (const segment of pointer.split('/').slice(1))
        node = node.children?.get(segment.replaceAll('~1', '/').replaceAll('~0', '~')) ?? node;
    return { start: node.start, end: node.end };
}
function comment(severity, span, effect) {
    return {
        rule: 'comment',
        severity,
        message: `The file holds a comment, which JSON does not have. The deploy action, which reads the file as YAML, ${effect}; the render action and the AWS CLI refuse the file.`,
        remedy: 'Remove the comments from the JSON file.',
        span,
        fatal: false,
        pointer: '',
    };
}
function swallowed(pointer, lost, span) {
    const effect = lost
        ? 'it becomes part of the next key, and this value is silently lost'
        : 'it becomes part of this value, and something else is registered';
    return {
        rule: lost ? 'comment-swallows-key' : 'comment-changes-value',
        severity: 'error',
        message: `A comment stands next to this place. The deploy action reads the file as YAML, where that is no comment: ${effect}.`,
        remedy: 'Remove the comments from the JSON file.',
        span,
        fatal: false,
        pointer,
    };
}
