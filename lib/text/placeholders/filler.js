/**
 * Words that writers of examples put where a value belongs. Only a text that consists of them is filler: a real password may well
 * contain the word "password".
 */
/** Takes a text; tells whether it is a mask (`****`, `…`, `[REDACTED]`), which stands where a value was taken out. */
export function isMask(text) {
    return MASK.test(text.trim());
}
const MASK = /^(?:[*•●·]{2,}|\.{3,}|…+|[[<(]?(?:redacted|masked|hidden|removed|filtered|omitted)[\])>]?)$/i;
/** Takes a text; tells whether the whole of it is a word or phrase that asks to be replaced. */
export function isFiller(text) {
    const trimmed = text.trim().replace(/^["']|["']$/g, '');
    return trimmed.length <= LONGEST_FILLER && FILLER.some((pattern) => pattern.test(trimmed));
}
/** Longer texts are no single phrase. */
const LONGEST_FILLER = 120;
const FILLER = [
    /^(?:please[-_ ]?)?(?:change|replace|update|edit|fill|set|insert|enter|overwrite)[-_ ]?(?:me|it|this|in|here)(?:[-_ ](?:please|now|later|in[-_ ]?prod(?:uction)?|before[-_ ]deploy(?:ing)?))?[!.]*$/i,
    /^(?:replace|change|update|fill[-_ ]in|insert|enter|put|add|paste)[-_ ](?:me[-_ ])?(?:with|the|a|an|your|this|to)(?:[-_ ][a-z0-9]+){1,8}$/i,
    /^(?:insert|enter|put|add|paste|your|my|some)(?:[-_ ][a-z0-9]+){0,6}[-_ ]here$/i,
    /^your(?:[-_ ][a-z0-9]+){1,6}$/i,
    /^your(?:password|passwd|pass|secret|token|key|apikey|username|user|domain|host)$/i,
    /^(?:TODO|FIXME|TBD|TBC|XXX)(?:[: ].*)?$/,
    /^(?:(?:dummy|fake|sample|example|placeholder)(?:[-_ ](?:value|text|string|key|token|secret|password|api[-_ ]?key))?|(?:value|key|token|secret|password)[-_ ]placeholder)$/i,
    /^to[-_ ]be[-_ ](?:replaced|defined|set|filled|determined|provided|done)(?:[-_ ].*)?$/i,
    /^x{4,}$/i,
    /^x{4,8}(?:-x{4,12}){2,4}$/i,
    /^not[-_ ]a[-_ ]real(?:[-_ ][a-z]+){1,4}$/i,
];
/** Takes what follows a vendor's prefix, or a whole token; tells whether it is the filler of documentation: AWS's `…EXAMPLE`, a run of one mask character, `your`. */
export function isFillerToken(token) {
    return (/EXAMPLE(?:KEY)?$|[xX*]{6,}|0{12,}|\.{3}|…/.test(token) ||
        /(?:^|[-_.])(?:your|example|placeholder|dummy|redacted)(?:[-_.]|$)/i.test(token));
}
