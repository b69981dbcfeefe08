import { mergeSpans } from '../span.js';
import { findCredential } from './credentials.js';
import { judgeNamedLiteral } from './named-literal.js';
import { findShellPasswords } from './shell-credentials.js';
/** Takes the arguments of `command`, `entryPoint` or a health check; gives the surest credential among them, or null. */
export function findCredentialInArguments(args) {
    const found = findCredentialsInArguments(args);
    return found.find(({ finding }) => finding.certainty === 'certain') ?? found[0] ?? null;
}
/** Takes an argument list; gives the argument of every credential in it, in order, each argument once. */
export function findCredentialsInArguments(args) {
    const byProgram = spansByArgument(args);
    return args.flatMap((argument, index) => {
        const finding = findCredential(null, argument) ?? optionValue(args, index) ?? byPlace(byProgram.get(index));
        return finding === null ? [] : [{ index, finding: { ...finding, remedy: REMEDY } }];
    });
}
/** `--password`, `x`: the value stands in the argument behind its option. */
function optionValue(args, index) {
    const argument = args[index] ?? '';
    const option = /^--?(?<name>[A-Za-z][\w.-]{2,63})$/.exec(args[index - 1] ?? '')?.groups?.name;
    if (option === undefined || /^(?:-|\$[A-Za-z_({$]|`)/.test(argument))
        return null;
    const literal = judgeNamedLiteral(option, argument);
    if (literal === null)
        return null;
    return {
        ...literal,
        what: `${literal.what}, among the arguments`,
        remedy: REMEDY,
        spans: [{ start: 0, end: argument.length }],
    };
}
/** Programs take their short options from the whole line, so the list is read as one. */
function spansByArgument(args) {
    const spans = new Map();
    if (args.length < 2)
        return spans;
    const line = args.join(' ');
    const matches = findShellPasswords(line);
    let offset = 0;
    for (const [index, { length }] of args.entries()) {
        const here = matches
            .filter(({ start, end }) => start < offset + length && end > offset)
            .map(({ start, end }) => ({ start: Math.max(0, start - offset), end: Math.min(length, end - offset) }));
        if (here.length > 0)
            spans.set(index, mergeSpans(here));
        offset += length + 1;
    }
    return spans;
}
function byPlace(spans) {
    if (spans === undefined)
        return null;
    return {
        rule: 'password-option',
        certainty: 'likely',
        what: 'a password among the arguments of a command',
        remedy: REMEDY,
        spans,
    };
}
const REMEDY = 'Keep it in Secrets Manager or as a SecureString parameter in Parameter Store, inject it under "secrets" with "valueFrom", let a shell in the container ' +
    '(sh -c) or the program itself read the variable, and replace it by a new one, because this one has been readable here.';
