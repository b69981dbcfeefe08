import { parse } from '@humanwhocodes/momoa';
import { pointerTo } from '../../base/json.js';
import { scanJson } from './json-text.js';
import { duplicateKey, MAX_DEPTH, nestedTooDeeply, } from './parsed-text.js';
/** Takes a text without byte order mark; gives its JSON value with places. Comments, trailing commas, repeated keys and control characters are
 * read past and reported (comments by their spans only). Never throws, never quotes the text. */
export function parseJson(text) {
    const scan = scanJson(text, MAX_DEPTH);
    const { comments } = scan;
    if (scan.tooDeep !== null)
        return { root: null, problems: [nestedTooDeeply(scan.tooDeep, '')], comments };
    let tree;
    try {
        // Comments are blanked beforehand: the parser's own comment mode recurses once for each comment.
        tree = parse(scan.blanked, { mode: 'json', ranges: true, allowTrailingCommas: true });
    }
    catch (error) {
        return { root: null, problems: [notJson(text, error)], comments };
    }
    const problems = [
        ...scan.trailingCommas.slice(0, 1).map(trailingComma),
        ...(scan.controlCharacter === null ? [] : [controlCharacter(scan.controlCharacter)]),
    ];
    return { root: convert(tree.body, '', problems), problems, comments };
}
function convert(node, pointer, problems) {
    const span = spanOf(node);
    switch (node.type) {
        case 'Object': {
            const members = new Map();
            for (const { name, value } of node.members) {
                const key = name.type === 'String' ? name.value : name.name;
                const place = pointerTo(pointer, key);
                if (members.has(key))
                    problems.push(duplicateKey(spanOf(name), place));
                members.set(key, convert(value, place, problems));
            }
            return {
                // fromEntries defines own properties, so that `__proto__` is a key like any other.
                value: Object.fromEntries([...members].map(([key, member]) => [key, member.value])),
                source: { ...span, children: new Map([...members].map(([key, member]) => [key, member.source])) },
            };
        }
        case 'Array': {
            const elements = node.elements.map((element, index) => convert(element.value, pointerTo(pointer, index), problems));
            return {
                value: elements.map((element) => element.value),
                source: { ...span, children: new Map(elements.map((element, index) => [String(index), element.source])) },
            };
        }
        case 'Number':
            if (!Number.isFinite(node.value))
                problems.push(numberTooLarge(span, pointer));
            return { value: Number.isFinite(node.value) ? node.value : null, source: { ...span, children: null } };
        case 'String':
        case 'Boolean':
            return { value: node.value, source: { ...span, children: null } };
        default:
            return { value: null, source: { ...span, children: null } };
    }
}
function spanOf(node) {
    return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
function notJson(text, error) {
    const offset = typeof error === 'object' && error !== null && 'offset' in error ? Number(error.offset) : Number.NaN;
    // The parser reports an early end as the place of the last token; what matters to a reader is that the text ends.
    const ended = Number.isNaN(offset) || text.slice(offset + 1).trim() === '';
    return {
        rule: 'syntax',
        severity: 'error',
        message: ended
            ? 'The file is not valid JSON: it ends, or breaks off, before the outermost object is closed.'
            : 'The file is not valid JSON: something at this place does not belong there, such as a missing comma, colon or quote just before it.',
        remedy: 'Correct the JSON here, and check that a JSON parser reads the whole file.',
        span: Number.isNaN(offset) ? { start: text.length, end: text.length } : { start: offset, end: offset + 1 },
        fatal: true,
        pointer: '',
    };
}
function trailingComma(span) {
    return {
        rule: 'trailing-comma',
        severity: 'warning',
        message: 'A comma stands before a closing bracket, which JSON does not allow. The deploy action, which reads the file as YAML, accepts it; the render action and the AWS CLI refuse it.',
        remedy: 'Remove the comma.',
        span,
        fatal: false,
        pointer: '',
    };
}
function controlCharacter(span) {
    return {
        rule: 'control-character',
        severity: 'error',
        message: 'A string holds a raw control character or line break, which JSON does not allow. JSON parsers refuse the file, and the deploy action, which reads it as YAML, turns a line break into a blank.',
        remedy: 'Write it as an escape sequence, such as \\n or \\t.',
        span,
        fatal: false,
        pointer: '',
    };
}
function numberTooLarge(span, pointer) {
    return {
        rule: 'number-range',
        severity: 'error',
        message: 'This number is too large to be read, so nothing would be registered for it.',
        remedy: 'Write a number that ECS accepts here.',
        span,
        fatal: false,
        pointer,
    };
}
