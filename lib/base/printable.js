/** Stands where text was cut out. */
const CUT = ' […] ';
/**
 * Unpaired halves of surrogates, private characters, and all that Unicode calls format characters or lets a font ignore:
 * zero-width characters, marks and overrides of writing direction, variation selectors, tags. They hide text or change how it reads.
 */
const UNPRINTABLE = /[\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Those that part lines or words have become spaces before. */
const CONTROLS = /\p{Cc}/gu;
/** Share of a cut text that is kept from its beginning; the decisive part of ECS's messages is at the end. */
const HEAD_SHARE = 0.35;
/**
 * Takes a foreign text and the most UTF-16 units that may stay; gives one printable line. White space of every kind becomes one
 * space, what cannot be seen is dropped, and a longer text loses its middle, never its end.
 */
export function printable(text, max) {
    const bounded = cutMiddle(text, Math.max(max, 0) * 4 + ROOM_FOR_DROPPED);
    const line = bounded
        .replace(UNPRINTABLE, '')
        .replace(/[\s\u0085]+/gu, ' ')
        .replace(CONTROLS, '')
        .trim();
    return cutMiddle(line, max);
}
/** Very long texts are cut before they are cleaned, with room for what cleaning drops. */
const ROOM_FOR_DROPPED = 4096;
/** Takes a text and the most UTF-16 units that may stay; gives it, a longer one without its middle. */
export function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const room = max - CUT.length;
    if (room < 2)
        return text.slice(wholeCharacterAt(text, text.length - Math.max(max, 0)));
    const head = Math.floor(room * HEAD_SHARE);
    const end = wordEndBefore(text, isInsidePair(text, head) ? head - 1 : head);
    return (text.slice(0, end) + CUT + text.slice(wordStartAfter(text, wholeCharacterAt(text, text.length - (room - head)))));
}
/** Half a word reads like another one, so a cut moves to the edge of a word where one is near. */
const WORD_LENGTH = 24;
function wordEndBefore(text, at) {
    const space = text.lastIndexOf(' ', at);
    return at - space <= WORD_LENGTH && space > 0 ? space : at;
}
function wordStartAfter(text, at) {
    const space = text.indexOf(' ', at - 1);
    return space >= 0 && space - at <= WORD_LENGTH && space + 1 < text.length ? space + 1 : at;
}
function wholeCharacterAt(text, at) {
    return isInsidePair(text, at) ? at + 1 : at;
}
function isInsidePair(text, at) {
    return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
