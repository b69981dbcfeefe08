/** Names of members are shorter. */
const LONGEST_KEY = 64;
/** Takes a text; gives the members of string value in the JSON in it, whole or a fragment, also where the quotes are escaped. One pass, whatever the text. */
export function jsonPairs(text) {
    if (!text.includes('"'))
        return [];
    // Escaped quotes belong to JSON inside JSON; a space in the backslash's place keeps every position.
    const inner = text.includes('\\"') ? text.replace(/\\+"/g, (run) => `${' '.repeat(run.length - 1)}"`) : null;
    return [...quotedPairs(text), ...(inner === null ? [] : quotedPairs(inner))];
}
function quotedPairs(text) {
    const pairs = [];
    let key = null;
    let at = 0;
    while (at < text.length) {
        const open = text.indexOf('"', at);
        if (open === -1)
            break;
        const between = text.slice(at, open).trim();
        const close = closingQuote(text, open);
        if (close === -1)
            break;
        const isValue = key !== null && between === ':';
        if (isValue && key !== null)
            pairs.push({ key, form: 'json', start: open + 1, end: close });
        key = !isValue && close - open <= LONGEST_KEY + 1 ? text.slice(open + 1, close) : null;
        at = close + 1;
    }
    return pairs;
}
function closingQuote(text, open) {
    for (let at = open + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += 1;
        else if (code === QUOTE)
            return at;
    }
    return -1;
}
const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const KEY = `(?<key>[A-Za-z_][A-Za-z0-9_.-]{0,${LONGEST_KEY - 1}})`;
const ASSIGNED = new RegExp(`(?<![A-Za-z0-9_])${KEY}'?(?:[ \\t]{0,2}=[ \\t]{0,2}|:[ \\t]{1,4})`, 'g');
const FLAG = new RegExp(`(?<![\\w-])--${KEY}[ \\t]{1,4}(?![-\\s])`, 'g');
/**
 * Takes a text and a test for names worth reading on; gives the pairs of these names in it: in data source names, addresses, command
 * lines, YAML and properties. Each value is passed over once it is read, so the work stays in proportion to the text.
 */
export function loosePairs(text, wanted) {
    return [...scan(text, ASSIGNED, wanted, assignedForm), ...scan(text, FLAG, wanted, () => 'flag')];
}
function scan(text, pattern, wanted, formOf) {
    const search = new RegExp(pattern);
    const semicolons = /;\s{0,4}[A-Za-z][A-Za-z _]{0,40}=/.test(text);
    const pairs = [];
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
        const key = match.groups?.key ?? '';
        if (!wanted(key))
            continue;
        const form = formOf(text, match);
        const value = valueAt(text, match.index + match[0].length, form, semicolons);
        pairs.push({ key, form, ...value });
        search.lastIndex = Math.max(value.end, search.lastIndex);
    }
    return pairs;
}
function assignedForm(text, match) {
    if (!match[0].trimEnd().endsWith('='))
        return 'colon';
    return /[?&]/.test(text.charAt(match.index - 1)) ? 'query' : 'assignment';
}
function valueAt(text, from, form, semicolons) {
    // A quote may itself be escaped, inside JSON or a shell's double quotes.
    const escaped = text.charAt(from) === '\\' && /["']/.test(text.charAt(from + 1));
    const start = escaped ? from + 1 : from;
    const quote = text.charAt(start);
    if (quote === '"' || quote === "'") {
        const close = text.indexOf(escaped ? `\\${quote}` : quote, start + 1);
        if (close !== -1)
            return { start: start + 1, end: close };
        return { start: start + 1, end: text.length };
    }
    // GitHub expressions and Helm templates hold spaces.
    const template = /\$?\{\{[^\n]{0,200}?\}\}/y;
    template.lastIndex = start;
    const rendered = template.exec(text);
    if (rendered !== null)
        return { start, end: start + rendered[0].length };
    const stop = stops(form, semicolons);
    stop.lastIndex = start;
    const end = stop.exec(text)?.index ?? text.length;
    return { start, end: start + text.slice(start, end).trimEnd().length };
}
/** A data source name with semicolons may hold any other character in a value; elsewhere space, comma and ampersand end one. */
function stops(form, semicolons) {
    if (form === 'query')
        return /[\s&#"'<>;\\]/g;
    if (form === 'assignment' && semicolons)
        return /[\n";]/g;
    if (form === 'flag')
        return /[\s"']/g;
    return form === 'colon' ? /[\n"',;}]/g : /[\s,;&"'\\]/g;
}
