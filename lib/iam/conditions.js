import { BlockList, isIP } from 'node:net';
import { expandPattern, hasHoles, judgeArn, judgeHoles, tokensMatch } from './match.js';
import { and, judged, not, or, TRUE, unknownGaps, unknownKeys } from './truth.js';
/**
 * Takes the conditions of one statement and the request; judges whether all hold. `variables` tells whether the policy's
 * version interprets `${…}`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function judgeConditions(conditions, context, variables) {
    return and(...conditions.map((condition) => judgeCondition(condition, context, variables)));
}
/** Takes one condition and the request; judges whether it holds. An operator that does not exist is a gap. */
export function judgeCondition(condition, context, variables) {
    const operator = parseOperator(condition.operator);
    if (operator === null)
        return unknownGaps('condition-operator');
    const found = context(condition.key);
    if (operator.base === 'null')
        return judgeNull(condition, found.status);
    if (found.status === 'unknown')
        return unknownKeys(condition.key);
    if (found.status === 'absent')
        return judged(holdsWhenAbsent(operator));
    const compare = COMPARISONS[operator.base];
    if (compare === undefined)
        return unknownGaps('condition-operator');
    const each = found.values.map((actual) => {
        const some = or(...condition.values.map((wanted) => compare(wanted, actual, context, variables)));
        return operator.negated ? not(some) : some;
    });
    if (operator.quantifier === 'all')
        return and(...each);
    if (operator.quantifier === 'any' || each.length === 1)
        return or(...each);
    // Several values without a quantifier: what IAM does is not documented, unless all values agree.
    const [every, some] = [and(...each), or(...each)];
    return every.truth === some.truth ? every : unknownGaps('condition-quantifier');
}
/** Takes an operator as written; gives it taken apart, or null when there is none of that name. */
export function parseOperator(text) {
    const [, quantifier, name, ifExists] = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/i.exec(text) ?? [];
    if (name === undefined)
        return null;
    const lower = name.toLowerCase();
    const base = lower === 'notipaddress' ? 'ipaddress' : lower.replace(/^(string|numeric|date|arn)not/, '$1');
    if (base === 'null' ? Boolean(quantifier ?? ifExists) : COMPARISONS[base] === undefined)
        return null;
    return {
        quantifier: quantifier === undefined ? null : quantifier.toLowerCase() === 'forallvalues' ? 'all' : 'any',
        base,
        negated: base !== lower,
        ifExists: ifExists !== undefined,
    };
}
function judgeNull(condition, status) {
    const wanted = condition.values.map((value) => value.toLowerCase());
    if (status === 'unknown') {
        if (wanted.includes('true') && wanted.includes('false'))
            return TRUE;
        return unknownKeys(condition.key);
    }
    return judged(wanted.includes(status === 'absent' ? 'true' : 'false'));
}
/** A negated operator holds for a key that is not there; so do IfExists and ForAllValues, but never ForAnyValue. */
function holdsWhenAbsent(operator) {
    if (operator.ifExists || operator.quantifier === 'all')
        return true;
    return operator.quantifier === null && operator.negated;
}
const COMPARISONS = Object.assign(Object.create(null), {
    stringequals: textCompare({ wildcards: false }),
    stringequalsignorecase: textCompare({ wildcards: false, ignoreCase: true }),
    stringlike: textCompare({ wildcards: true }),
    arnequals: arnCompare,
    arnlike: arnCompare,
    numericequals: numberCompare((actual, wanted) => actual === wanted),
    numericlessthan: numberCompare((actual, wanted) => actual < wanted),
    numericlessthanequals: numberCompare((actual, wanted) => actual <= wanted),
    numericgreaterthan: numberCompare((actual, wanted) => actual > wanted),
    numericgreaterthanequals: numberCompare((actual, wanted) => actual >= wanted),
    dateequals: dateCompare((actual, wanted) => actual === wanted),
    datelessthan: dateCompare((actual, wanted) => actual < wanted),
    datelessthanequals: dateCompare((actual, wanted) => actual <= wanted),
    dategreaterthan: dateCompare((actual, wanted) => actual > wanted),
    dategreaterthanequals: dateCompare((actual, wanted) => actual >= wanted),
    bool: plainCompare((wanted, actual) => wanted.toLowerCase() === actual.toLowerCase()),
    binaryequals: plainCompare((wanted, actual) => wanted === actual),
    ipaddress: plainCompare(inNetwork),
});
function plainCompare(matches) {
    return (wanted, actual) => judged(matches(wanted, actual));
}
function textCompare(options) {
    return (wanted, actual, context, variables) => {
        const rules = { variables, wildcards: options.wildcards };
        const pattern = expandPattern(wanted, context, rules);
        const folded = options.ignoreCase
            ? pattern.tokens.map((token) => token.kind === 'character' ? { kind: token.kind, value: token.value.toLowerCase() } : token)
            : pattern.tokens;
        const matches = tokensMatch(folded, options.ignoreCase ? actual.toLowerCase() : actual);
        return matches && hasHoles(pattern) ? judgeHoles(pattern) : judged(matches);
    };
}
function arnCompare(wanted, actual, context, variables) {
    return judgeArn(expandPattern(wanted, context, { variables, wildcards: true }), actual);
}
function numberCompare(holds) {
    return plainCompare((wanted, actual) => {
        const [left, right] = [readNumber(actual), readNumber(wanted)];
        return left !== null && right !== null && holds(left, right);
    });
}
function readNumber(text) {
    return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
function dateCompare(holds) {
    return plainCompare((wanted, actual) => {
        const [left, right] = [readInstant(actual), readInstant(wanted)];
        return left !== null && right !== null && holds(left, right);
    });
}
/** Takes a W3C date (UTC where it names no zone) or seconds since 1970; gives milliseconds, or null when it is neither. */
function readInstant(text) {
    if (/^\d{5,}(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const [, day, time, zone] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/i.exec(text) ?? [];
    if (day === undefined)
        return null;
    const instant = Date.parse(time === undefined ? day : `${day}${time}${zone ?? 'Z'}`);
    return Number.isNaN(instant) ? null : instant;
}
/** Takes an address or CIDR range, and an address; tells whether the one holds the other. Text that is neither never does. */
function inNetwork(range, address) {
    const [network = '', bits, ...rest] = range.split('/');
    const family = isIP(network);
    if (family === 0 || isIP(address) !== family || rest.length > 0)
        return false;
    const widest = family === 4 ? 32 : 128;
    const length = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : widest + 1;
    if (length > widest)
        return false;
    const list = new BlockList();
    list.addSubnet(network, length, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
