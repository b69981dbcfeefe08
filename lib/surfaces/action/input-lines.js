import { InputError, shown } from '../../base/input-error.js';
/** Takes a list input, one item a line; gives the lines that are not blank, numbered as written. */
export function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line, index) => ({ number: index + 1, text: line.trim() }))
        .filter((line) => line.text !== '');
}
/** Takes an input with named values; gives the value, the first where it is empty. Throws InputError for another one. */
export function oneOf(read, name, values) {
    const text = read(name).trim();
    if (text === '')
        return values[0];
    const value = values.find((each) => each === text);
    if (value !== undefined)
        return value;
    throw new InputError(`Input ${name} has the unknown value ${shown(text)}. Use one of ${values.join(', ')}.`);
}
/** Takes an input that is true or false; gives it, false where it is empty. Throws InputError for anything else. */
export function booleanOf(read, name) {
    const text = read(name).trim();
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (text === '' || /^(false|False|FALSE)$/.test(text))
        return false;
    throw new InputError(`Input ${name} is ${shown(text)}, neither true nor false. Use true or false.`);
}
