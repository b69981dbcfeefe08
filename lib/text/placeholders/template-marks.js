const rules = [
    { rule: 'github-expression', form: `\${{ … }}`, pattern: /\$\{\{([^\n]{0,200}?)\}\}/g, counts: 'anywhere' },
    { rule: 'double-brace', form: '{{ … }}', pattern: /\{\{([^{}\n]{1,200})\}\}/g, counts: 'anywhere' },
    { rule: 'dollar-brace', form: `\${ … }`, pattern: /\$\{([^{}\n]{1,200})\}/g, counts: 'anywhere' },
    { rule: 'dollar-paren', form: '$( … )', pattern: /\$\(([^()\n]{1,200})\)/g, counts: 'anywhere' },
    { rule: 'statement-brace', form: '{% … %}', pattern: /\{%([^\n]{1,200}?)%\}/g, counts: 'anywhere' },
    { rule: 'angle-percent', form: '<% … %>', pattern: /<%([^\n]{1,200}?)%>/g, counts: 'anywhere' },
    { rule: 'hash-brace', form: '#{ … }#', pattern: /#\{([^{}#\n]{1,200})\}#/g, counts: 'anywhere' },
    { rule: 'double-at', form: '@@ … @@', pattern: /@@([A-Za-z][\w.-]{0,100})@@/g, counts: 'anywhere' },
    {
        rule: 'double-underscore',
        form: '__ … __',
        pattern: /(?<![A-Za-z0-9_])__([A-Z](?:_?[A-Z0-9]){1,100})__(?![A-Za-z0-9_])/g,
        counts: 'anywhere',
    },
    // The underscore tells a name from percent encoding, which a `%ABC%20` may be.
    { rule: 'percent-name', form: '% … %', pattern: /%([A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{1,100})%/g, counts: 'anywhere' },
    { rule: 'percent-name', form: '% … %', pattern: /%([A-Z_][A-Z0-9_]{2,100})%/g, counts: 'alone' },
    {
        rule: 'angle-name',
        form: '< … >',
        pattern: /<(?!no value>)([A-Za-z][A-Za-z0-9]{0,40}(?:[ _.-][A-Za-z0-9]{1,40}){0,8})>/g,
        counts: 'alone',
    },
    { rule: 'double-bracket', form: '[[ … ]]', pattern: /\[\[ ?([A-Za-z][\w.-]{0,100}) ?\]\]/g, counts: 'alone' },
    { rule: 'double-paren', form: '(( … ))', pattern: /\(\( ?([A-Za-z][\w./-]{0,100}) ?\)\)/g, counts: 'alone' },
    { rule: 'single-brace', form: '{ … }', pattern: /\{([A-Za-z_][A-Za-z0-9_]{1,100})\}/g, counts: 'alone' },
    { rule: 'single-at', form: '@ … @', pattern: /@([A-Za-z][\w.-]{0,100})@/g, counts: 'alone' },
    {
        rule: 'dollar-name',
        form: 'a shell variable',
        pattern: /\$(?:[A-Z_][A-Z0-9_]{0,100}|[a-z][a-z_]{1,100})/g,
        counts: 'alone',
    },
    {
        rule: 'cloudformation',
        form: 'a CloudFormation function',
        pattern: /!(?:Ref|Sub|GetAtt|ImportValue|Join|Select|Split|FindInMap|If)(?=[ \n\t[]).{0,2000}/gs,
        counts: 'alone',
    },
    {
        rule: 'cloudformation',
        form: 'a CloudFormation function',
        pattern: /\{\s{0,20}"(?:Ref|Fn::[A-Za-z]{2,20})"\s{0,20}:.{1,2000}/gs,
        counts: 'alone',
    },
];
/** Every mark has one of these; most texts have none. */
const HINT = /[${<%#@[(!]|__/;
const PLAIN_NAME = /^\s{0,4}[A-Za-z_][A-Za-z0-9_.:-]{0,63}\s{0,4}$/;
/**
 * Takes a text and rules of the `alone` kind to follow as well; gives the template marks in it, in order and without overlaps
 * (of two that overlap, the one that begins first, or else the longer).
 */
export function templateMarks(text, also = []) {
    if (!HINT.test(text))
        return [];
    const found = rules
        .filter(({ counts, rule }) => counts === 'anywhere' || also.includes(rule))
        .flatMap((rule) => marksOf(text, rule))
        .sort((a, b) => a.start - b.start || b.end - a.end);
    const marks = [];
    for (const mark of found)
        if (mark.start >= (marks.at(-1)?.end ?? 0))
            marks.push(mark);
    return marks;
}
/** Takes a text; gives the mark that the whole of it is, white space aside, or null. */
export function wholeTemplate(text) {
    if (!HINT.test(text))
        return null;
    const trimmed = text.trim();
    const start = text.indexOf(trimmed);
    const end = start + trimmed.length;
    for (const rule of rules) {
        const mark = marksOf(trimmed, rule).find((found) => found.start === 0 && found.end === trimmed.length);
        if (mark !== undefined && trimmed !== '')
            return { ...mark, start, end };
    }
    return null;
}
/** Takes a text; tells whether it waits to be rendered, as a whole or in a part of it. */
export function isTemplate(text) {
    return wholeTemplate(text) !== null || templateMarks(text).length > 0;
}
function marksOf(text, { rule, form, pattern }) {
    return Array.from(text.matchAll(pattern), (match) => {
        const inner = match[1];
        const name = inner !== undefined && PLAIN_NAME.test(inner) ? inner.trim() : null;
        return { rule, form, name, start: match.index, end: match.index + match[0].length };
    });
}
