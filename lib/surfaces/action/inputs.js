import { isRegionName, parseArn } from '../../base/arn.js';
import { InputError, shown } from '../../base/input-error.js';
import { severities } from '../../report/severity.js';
import { booleanOf, linesOf, oneOf } from './input-lines.js';
import { readTargets } from './input-targets.js';
/**
 * Takes a reader of inputs and the known check ids; gives the inputs. Throws InputError for a value that cannot be used.
 */
export function readInputs(read, checkIds) {
    const taskDefinition = read('task-definition').trim();
    return {
        targets: readTargets(read),
        baseline: readBaseline(read('baseline').trim() || 'last-healthy'),
        secretValues: oneOf(read, 'secret-values', ['json-keys', 'never']),
        failOn: oneOf(read, 'fail-on', ['error', 'warning', 'new-error', 'never']),
        requireVerified: booleanOf(read, 'require-verified'),
        checks: readOverrides(read, checkIds),
        ignore: readSuppressions(read, checkIds),
        launchType: readLaunchType(read),
        platformVersion: readPlatformVersion(read),
        keepNullValueKeys: read('keep-null-value-keys')
            .split(/[\n,]/)
            .map((key) => key.trim())
            .filter(Boolean),
        iamContext: readIamContext(read),
        deployerRoleArn: readRoleArn(read),
        comment: oneOf(read, 'comment', ['auto', 'always', 'never']),
        commentKey: readCommentKey(read),
        suggestions: oneOf(read, 'suggestions', ['auto', 'never']),
        checkRun: read('check-run').trim() || null,
        githubToken: read('github-token').trim(),
        maskAccountIds: booleanOf(read, 'mask-account-ids'),
        reportFile: read('report-file').trim() || null,
        sarifFile: read('sarif-file').trim() || null,
        taskDefinition,
    };
}
function readBaseline(text) {
    if (text === 'last-healthy' || text === 'none' || /^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(text))
        return text;
    const arn = parseArn(text);
    if (arn?.service === 'ecs' && /^task-definition\/[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(arn.resource))
        return text;
    throw new InputError('Input baseline is not one of last-healthy, none, family:revision, or the ARN of a task definition with its revision. Correct it, or leave it away for last-healthy.');
}
function readOverrides(read, checkIds) {
    const overrides = {};
    for (const { text, number } of linesOf(read('checks'))) {
        const [, id = '', level = ''] = /^([a-z-]+)\s*:\s*([a-z]+)$/.exec(text) ?? [];
        const severity = [...severities, 'off'].find((each) => each === level);
        if (severity === undefined)
            throw new InputError(`Input checks, line ${number}: ${shown(text)} is not of the form "check-id: off|notice|warning|error".`);
        requireCheck(id, checkIds, `Input checks, line ${number}`);
        overrides[id] = severity;
    }
    return overrides;
}
function requireCheck(id, checkIds, where) {
    if (checkIds.includes(id))
        return;
    const near = checkIds.filter((each) => each.includes(id) ||
        id.includes(each) ||
        each.split('-').slice(0, 2).join('-') === id.split('-').slice(0, 2).join('-'));
    throw new InputError(`${where}: there is no check named ${shown(id)}. ${near.length === 0 ? 'The check ids are listed in the README.' : `Did you mean ${near.slice(0, 3).join(' or ')}?`}`);
}
function readSuppressions(read, checkIds) {
    return linesOf(read('ignore')).map(({ text, number }) => {
        const [rule = '', ...comment] = text.split(/\s#(?:\s|$)/);
        const [, check = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(rule.trim()) ?? [];
        const [, subject = rest, until = null] = /^(.*?)\s+until=(\S+)$/.exec(rest) ?? [];
        if (check === '' || subject === '') {
            throw new InputError(`Input ignore, line ${number}: expected "check-id SUBJECT [until=YYYY-MM-DD] [# why]".`);
        }
        requireCheck(check, checkIds, `Input ignore, line ${number}`);
        if (until !== null && !isDate(until))
            throw new InputError(`Input ignore, line ${number}: until= is not a date. Write it as YYYY-MM-DD.`);
        return { line: number, check, subject: subject.trim(), until, why: comment.join(' # ').trim() || null };
    });
}
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function readLaunchType(read) {
    const text = read('launch-type').trim();
    if (text === '')
        return null;
    const known = ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'].find((each) => each === text.toUpperCase());
    if (known === undefined)
        throw new InputError('Input launch-type has an unknown value. Use one of EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES.');
    return known;
}
function readPlatformVersion(read) {
    const text = read('platform-version').trim();
    if (text === '')
        return null;
    if (text !== 'LATEST' && !/^\d+\.\d+\.\d+$/.test(text))
        throw new InputError('Input platform-version is not a Fargate platform version. Use LATEST or a version such as 1.4.0.');
    return text;
}
function readIamContext(read) {
    const context = {};
    for (const { text, number } of linesOf(read('iam-context'))) {
        const [, key = '', values = ''] = /^([A-Za-z0-9-]+:[^\s=]{1,200})\s*=\s*(.+)$/.exec(text) ?? [];
        if (key === '')
            throw new InputError(`Input iam-context, line ${number}: expected "key=value[,value]", such as aws:SourceVpce=vpce-1.`);
        if (Object.keys(context).some((known) => known.toLowerCase() === key.toLowerCase())) {
            throw new InputError(`Input iam-context, line ${number}: the key stands twice. Put all its values in one line, separated by commas.`);
        }
        context[key] = values.split(',').map((value) => value.trim());
    }
    return context;
}
function readRoleArn(read) {
    const text = read('deployer-role-arn').trim();
    if (text === '')
        return null;
    const arn = parseArn(text);
    if (arn?.service === 'iam' && /^role\/./.test(arn.resource))
        return text;
    throw new InputError('Input deployer-role-arn is not the ARN of a role. Write arn:PARTITION:iam::ACCOUNT:role/NAME.');
}
function readCommentKey(read) {
    const text = read('comment-key').trim();
    if (text === '')
        return null;
    if (!/^[A-Za-z0-9._/-]{1,200}$/.test(text))
        throw new InputError('Input comment-key holds other characters than letters, digits and ._/- or is too long. Choose another key.');
    return text;
}
/** The region of the environment, as the AWS SDK reads it; null where it names none. */
export function regionOf(environment) {
    const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || '';
    return isRegionName(region) ? region : null;
}
