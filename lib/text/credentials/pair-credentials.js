import { benignShape, looksGenerated } from './benign-values.js';
import { secretKind } from './name-words.js';
import { judgeNamedLiteral } from './named-literal.js';
import { jsonPairs, loosePairs } from './pairs.js';
/** Other settings of a data source name: with one of them beside it, `Password=` can only be a password. */
const DATA_SOURCE = /(?:^|[\s;?&"'])(?:server|host|hostaddr|hostname|data source|datasource|addr|address|network address|user|user ?id|uid|username|dbname|database|initial catalog|accountname|endpoint|defaultendpointsprotocol|port|driver)\s{0,4}=/i;
/** Takes a text; gives the credentials under secret-like keys inside it: data source names, query parameters, JSON, YAML, properties and long options. */
export function findPairCredentials(text) {
    const pairs = [...jsonPairs(text).filter(({ key }) => isSecretKey(key)), ...loosePairs(text, isSecretKey)];
    const dataSource = pairs.length > 0 && DATA_SOURCE.test(text);
    return [...pairs.flatMap((pair) => judgePair(text, pair, dataSource)), ...findJwk(text)];
}
function isSecretKey(key) {
    return secretKind(key) !== null;
}
function judgePair(text, pair, dataSource) {
    const value = text.slice(pair.start, pair.end);
    const span = { start: pair.start, end: pair.end };
    // A shell fills `$NAME`, `$(…)` and backquotes in when the command runs.
    if (/^(?:\$[A-Za-z_({$]|`)/.test(value))
        return [];
    const inUrl = pair.form === 'query';
    if ((inUrl || (dataSource && pair.form === 'assignment')) && isSettingOfConnection(pair.key, value, inUrl)) {
        return [
            {
                rule: inUrl ? 'url-parameter' : 'data-source-password',
                certainty: 'certain',
                what: inUrl ? 'a credential among the parameters of an address' : 'a password or key in a connection string',
                place: 'url',
                ...span,
            },
        ];
    }
    if (pair.form === 'colon' && !/[\d!@#$%^&*+=~]/.test(value))
        return [];
    const literal = judgeNamedLiteral(pair.key, value);
    if (literal === null)
        return [];
    return [{ ...literal, what: `${literal.what}, ${PLACE[pair.form]}`, place: 'text', ...span }];
}
const PLACE = {
    json: 'inside JSON',
    assignment: 'inside the value',
    colon: 'inside the value',
    query: 'inside an address',
    flag: 'among the arguments',
};
/** In an address even a filler word is what the client will send; in a connection string filler is left to the check of placeholders. */
function isSettingOfConnection(key, value, inUrl) {
    const kind = secretKind(key);
    const shape = benignShape(value);
    if (shape !== null && !((shape === 'filler' && inUrl) || shape === 'host' || shape === 'email' || shape === 'amount'))
        return false;
    if (kind === 'password')
        return true;
    if (kind === 'credentials' || kind === null || shape !== null)
        return false;
    return looksGenerated(value) || (value.length >= 32 && !/\s/.test(value));
}
/** Private part of a JSON web key: RFC 7518, 6.2.2, 6.3.2 and 6.4.1. */
function findJwk(text) {
    if (!/"kty"\\?"?\s{0,8}:/.test(text))
        return [];
    return jsonPairs(text)
        .filter(({ key, start, end }) => /^(?:d|k|p|q)$/.test(key) && /^[\w-]{20,}$/.test(text.slice(start, end)))
        .map(({ start, end }) => ({
        rule: 'jwk',
        certainty: 'certain',
        what: 'the private part of a JSON web key',
        place: 'text',
        start,
        end,
    }));
}
