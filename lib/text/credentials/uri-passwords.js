import { isMask } from '../placeholders/filler.js';
import { isTemplate, templateMarks } from '../placeholders/template-marks.js';
import { replaceSpans } from '../span.js';
/** Longest part of an address that is searched for an `@` behind a slash, as in a password that should have been percent-encoded. */
const LOOSE_AUTHORITY = 256;
const LONGEST_SCHEME = 40;
/** Stands for every character of a template, so that braces, slashes and spaces inside one end no address. */
const TEMPLATE_FILL = '\uE000';
const SCHEMES = new Set(('http https ws wss ftp ftps sftp ssh git postgres postgresql psql cockroachdb redshift mysql mysql2 mariadb mssql sqlserver oracle db2 ' +
    'snowflake clickhouse trino presto hive cassandra scylla mongodb redis rediss valkey valkeys memcached amqp amqps rabbitmq kafka nats ' +
    'tls mqtt mqtts stomp smtp smtps imap imaps pop3 pop3s ldap ldaps elasticsearch opensearch couchdb couchbase neo4j neo4js bolt ' +
    'influxdb solr etcd consul socks5 socks5h proxy tcp udp pulsar vertica teradata firebird sqlalchemy jdbc odbc s3 minio db database').split(' '));
const DRIVERS = new Set('srv psycopg psycopg2 asyncpg pg8000 pymysql mysqldb mysqlconnector aiomysql asyncmy pyodbc pymssql cx_oracle oracledb unix ssl tls s http https'.split(' '));
/** Takes a text; gives the literal passwords of every address with user information in it, whatever the scheme. Templates and masks are not passwords. */
export function findUriPasswords(text) {
    if (!text.includes('://'))
        return [];
    const masked = replaceSpans(text, templateMarks(text, ['angle-name']), ({ start, end }) => TEMPLATE_FILL.repeat(end - start));
    const found = [];
    for (let at = masked.indexOf('://'); at !== -1; at = masked.indexOf('://', at + 3)) {
        const password = passwordSpan(masked, at + 3);
        if (password !== null && isLiteral(masked.slice(password.start, password.end))) {
            found.push({ ...password, scheme: knownScheme(masked, at) });
        }
    }
    return found;
}
/** RFC 3986 lets no slash into an authority, but real passwords hold them, and several client libraries accept it. */
function passwordSpan(text, start) {
    const strictEnd = authorityEnd(text, start, /[\s"<>\\/?#]/g);
    const strict = text.slice(start, strictEnd);
    const at = strict.lastIndexOf('@');
    const colon = strict.indexOf(':');
    if (at !== -1)
        return colon !== -1 && colon < at - 1 ? { start: start + colon + 1, end: start + at } : null;
    const afterColon = strict.slice(colon + 1);
    if (colon === -1 || strict.startsWith('[') || /^\d*$|\uE000|[:,]/.test(afterColon))
        return null;
    const loose = text.slice(start, Math.min(authorityEnd(text, start, /[\s"<>\\]|:\/\//g), start + LOOSE_AUTHORITY));
    const looseAt = loose.lastIndexOf('@');
    return looseAt > colon + 1 ? { start: start + colon + 1, end: start + looseAt } : null;
}
function authorityEnd(text, start, stop) {
    stop.lastIndex = start;
    return stop.exec(text)?.index ?? text.length;
}
function isLiteral(password) {
    if (password === '' || password.includes(TEMPLATE_FILL) || isTemplate(password) || isMask(password))
        return false;
    return !password.includes('%') || !isTemplateOrMask(decoded(password));
}
function isTemplateOrMask(text) {
    return isTemplate(text) || isMask(text);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function knownScheme(text, end) {
    const before = text.slice(Math.max(0, end - LONGEST_SCHEME), end);
    const scheme = /[A-Za-z][A-Za-z0-9+._-]*$/.exec(before)?.[0].toLowerCase() ?? '';
    const [base = '', ...drivers] = scheme.split('+');
    if (!SCHEMES.has(base))
        return null;
    return drivers.every((driver) => DRIVERS.has(driver)) ? `${scheme}://` : `${base}://`;
}
