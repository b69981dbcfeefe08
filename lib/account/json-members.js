/**
 * Takes a text that is already known to be a valid JSON object; gives its top-level members in order, repeated keys included,
 * which `JSON.parse` cannot show. One pass, no recursion.
 */
export function topLevelMembers(objectText) {
    const members = [];
    let depth = 0;
    let key = null;
    let keyStart = -1;
    let valueStart = -1;
    let index = 0;
    const endMember = (end) => {
        if (key !== null)
            members.push({ key, source: objectText.slice(valueStart, end).trim() });
        key = null;
    };
    while (index < objectText.length) {
        const character = objectText[index];
        if (character === '"') {
            const end = endOfString(objectText, index);
            if (depth === 1 && key === null) {
                keyStart = index;
                key = String(JSON.parse(objectText.slice(keyStart, end)));
            }
            index = end;
            continue;
        }
        if (character === ':' && depth === 1)
            valueStart = index + 1;
        if (character === ',' && depth === 1)
            endMember(index);
        if (character === '{' || character === '[')
            depth += 1;
        if (character === '}' || character === ']') {
            depth -= 1;
            if (depth === 0)
                endMember(index);
        }
        index += 1;
    }
    return members;
}
function endOfString(text, start) {
    let index = start + 1;
    while (index < text.length && text[index] !== '"')
        index += text[index] === '\\' ? 2 : 1;
    return index + 1;
}
