const grammars = {
    // The full ARN of a secret ends in a hyphen and six characters, which a definition may leave out.
    secret: { characters: '\\w/+=.@-', before: '', after: '(?:-[A-Za-z0-9]{6})?' },
    parameter: { characters: '\\w./-', before: ':parameter/?', after: '' },
    'log-group': { characters: '\\w./#-', before: '', after: '' },
    image: { characters: '\\w./-', before: '\\.amazonaws\\.com(?:\\.cn)?/|:repository/', after: '' },
    key: { characters: '\\w/-', before: '', after: '' },
};
/** Words that introduce a name, and marks around it: without one of them a plain word may just be a word. */
const introduction = '(?:[:/\'"`]|\\b(?:secrets?|parameters?|group|repository|image)(?: name)?:? |parameters: .*, )';
const plainWord = /^[A-Za-z]+$/;
/** Stands where a text was cut: what is beside it may be half a name. */
const cut = '\\[…\\]';
/** Takes a text of AWS and what a reference points to; tells whether the text names exactly that. */
export function namesTarget(text, target) {
    switch (target.kind) {
        case 'secret':
            return isNamed(text, target.arnName, grammars.secret);
        case 'parameter':
            return isNamed(text, target.parameterName, grammars.parameter);
        case 'log-group':
            return isNamed(text, target.group, grammars['log-group']);
        case 'image':
            return target.ecr !== null && isNamed(text, target.ecr.repository, grammars.image);
        case 'role':
            return matches(text, `(?<=:(?:assumed-)?role/(?:[\\w+=,.@-]+/)*)${escaped(target.roleName)}(?![\\w+=,@-]|\\.\\w| ${cut})`);
        default:
            return false;
    }
}
/** Takes a text of AWS and a key's ARN; tells whether the text names the key. */
export function namesKey(text, arn) {
    return isNamed(text, arn, grammars.key);
}
/** Takes a text of AWS and a secret with a JSON key; tells whether the text misses exactly this key, of this secret where it names one. */
export function namesJsonKey(text, target) {
    const { jsonKey } = target;
    if (jsonKey === null || !matches(text, `did not contain json key ${escaped(jsonKey)}(?![\\w-]|\\.\\w| ${cut})`))
        return false;
    return !/:secret:/.test(text) || namesTarget(text, target);
}
function isNamed(text, name, { characters, before, after }) {
    if (name === '')
        return false;
    const start = plainWord.test(name) ? `(?<=${introduction})` : `(?<![${characters}])`;
    const begin = before === '' ? start : `(?:${start}|(?<=${before}))`;
    // A full stop ends a sentence, unless the name goes on behind it.
    const end = `(?![${characters.replace('.', '')}]|\\.[${characters}]| ${cut})`;
    return matches(text, `(?<!${cut} )${begin}${escaped(name)}${after}${end}`);
}
function matches(text, pattern) {
    return new RegExp(pattern, 'u').test(text);
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
