/**
 * GitHub-flavoured Markdown from untrusted text. GitHub looks for mentions, issue references and commit ids in the rendered
 * text, where neither a backslash nor an entity stops them; only code does. So whatever looks technical becomes code.
 */
/** Control, format (bidirectional, zero-width, tags), line separators, lone surrogates, blank letters, unseen variation selectors. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u2800\u3164\uffa0]|[\u{e0100}-\u{e01ef}]/gu;
const SHORT_ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** Takes any text; gives it on one line with every character that a reader could not see spelled out, as `\n` or `\u202e`. */
export function visible(text) {
    return text.replace(UNSEEN, spelled);
}
/** Takes untrusted text; gives inline Markdown of one line for prose or a table cell that shows the text and does nothing else. */
export function prose(text) {
    const words = text
        .replace(/\s+/gu, ' ')
        .trim()
        .split(' ')
        .filter((word) => word !== '');
    return words.map((word, index) => proseWord(visible(word), index === 0)).join(' ');
}
/**
 * Takes untrusted text; gives code of one line, safe in prose, in a table cell and as a link's label. A bar has no escape inside a
 * table's code span that every renderer reads alike, so bars stand between spans, in an element of their own.
 */
export function code(text) {
    const shown = visible(text);
    if (shown.trim() === '')
        return shown === '' ? '_(empty)_' : '_(blank)_';
    return shown.split('|').map(codeSpan).join('<code>&#124;</code>');
}
/** A span loses one blank at each end when it has both, and may not begin or end with its own fence: padding gives it those blanks. */
function codeSpan(text) {
    if (text === '')
        return '';
    const fence = '`'.repeat(longestRun(text, '`') + 1);
    const padding = /^[` ]|[` ]$/.test(text) && text.trim() !== '' ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/** Takes untrusted text and a language; gives a fenced block whose fence is longer than any in the text. Line breaks stay. */
export function fenced(text, language) {
    const shown = text
        .replaceAll('\r\n', '\n')
        .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : spelled(character)));
    const fence = '`'.repeat(Math.max(3, longestRun(shown, '`') + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** Takes inline Markdown and an address, or null; gives a link, or the label alone. */
export function link(label, url) {
    return url === null ? label : `[${label}](${url.toWellFormed().replace(/[^\w:/?#&=+,;%.~-]/gu, percentEncoded)})`;
}
/** Takes a summary as HTML and a body as Markdown; gives a folded section. The blank lines make GitHub read the body as Markdown. */
export function details(summaryHtml, body) {
    return `<details>\n<summary>${summaryHtml}</summary>\n\n${body}\n\n</details>`;
}
/** Takes headings and rows of inline Markdown; gives a table. */
export function table(headings, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Takes text and a number of UTF-16 units; gives at most that many, cut before a surrogate pair rather than in it, with an ellipsis. */
export function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/** ASCII punctuation that means nothing to Markdown inside a word of prose. */
const PLAIN_WORD = /^[^\x21-\x7e]*(?:[A-Za-z0-9'.,;%+?!()"-][^\x21-\x7e]*)*$/u;
/** What GitHub links by itself: commit ids, `GH-1` and the custom prefixes of a repository, addresses without a scheme. */
const AUTOLINKED = /^[0-9a-f]{7,64}$|^[A-Z][A-Z0-9]*-\d|^www\./i;
function proseWord(word, first) {
    const { lead, core, trail } = peel(word);
    if (!PLAIN_WORD.test(core) || AUTOLINKED.test(core))
        return unquoted(lead, code(core), trail);
    const plain = lead + core + trail;
    if (/^[-+]+$/.test(plain))
        return plain.replace(/[-+]/g, '\\$&');
    if (first && /^\d+[.)]$/.test(plain))
        return `${plain.slice(0, -1)}\\${plain.slice(-1)}`;
    return first && /^[-+]/.test(plain) ? `\\${plain}` : plain;
}
/** Takes a word; gives it without the punctuation of the sentence around it. */
function peel(word) {
    let start = 0;
    while (start < word.length && `"'(`.includes(word.charAt(start)))
        start++;
    let end = word.length;
    while (end > start && `)"',.;:!?`.includes(word.charAt(end - 1)))
        end--;
    return { lead: word.slice(0, start), core: word.slice(start, end), trail: word.slice(end) };
}
/** Quotation marks around what is code anyway are noise. */
function unquoted(lead, inner, trail) {
    const mark = lead.at(-1);
    const quoted = (mark === '"' || mark === "'") && trail.startsWith(mark);
    return quoted ? lead.slice(0, -1) + inner + trail.slice(1) : lead + inner + trail;
}
function spelled(character) {
    const short = SHORT_ESCAPES.get(character);
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** `encodeURIComponent` leaves `!'()*` as they are, of which a parenthesis would end a link. */
function percentEncoded(character) {
    const encoded = encodeURIComponent(character);
    return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const next of text) {
        run = next === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
