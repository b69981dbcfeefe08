import { formatArn, isRegionName, knownPartitionOf } from '../../base/arn.js';
import { invalid, plainWord } from './invalid.js';
import { withoutFiller } from './secret-id.js';
/** Length of a Secrets Manager version id, a ClientRequestToken (API reference, GetSecretValue VersionId). */
export const versionIdLength = { min: 32, max: 64 };
/** Characters of a secret's name, with the hyphen and six characters after it (API reference, CreateSecret Name). */
export const arnNameLimit = 512 + 7;
/** How to write a secret's ARN, for remedies. */
export const secretArnForm = 'Write arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME, with nothing after it or with exactly :JSON-KEY:VERSION-STAGE:VERSION-ID (each may be empty, the colons may not be left out).';
/**
 * Takes the parts of a Secrets Manager ARN; gives the secret and the value it selects. The ECS agent counts the resource's fields
 * and looks at nothing else (asmsecret.go); what it lets through and Secrets Manager could never answer is NOT_FOUND.
 */
export function parseSecretArn(arn) {
    const fields = arn.resource.split(':');
    const region = arn.region === '' ? null : arn.region;
    if (fields.length !== 2 && fields.length !== 5) {
        return invalid(fieldCountMessage(fields.length), secretArnForm, {
            phase: 'task-start',
            region,
            fieldCount: fields.length,
            suggestion: respellFields(arn, fields),
        });
    }
    const [type = '', name = '', jsonKey = '', versionStage = '', versionId = ''] = fields;
    const problem = addressProblem(arn, type, name);
    if (problem !== null) {
        const suggestion = withoutFiller(name);
        return invalid(problem, secretArnForm, {
            phase: 'task-start',
            reason: 'NOT_FOUND',
            region,
            suggestion: suggestion === name ? [] : [`${secretIdOf(arn, suggestion)}${valueFields([jsonKey, versionStage, versionId])}`],
        });
    }
    const partition = knownPartitionOf(arn.region);
    if (partition !== null && arn.partition !== partition) {
        return invalid(`The ARN says partition ${plainWord(arn.partition)}, but region ${arn.region} belongs to ${partition}.`, `Write ${partition} as the partition of the ARN.`, { phase: 'task-start', reason: 'PARTITION_MISMATCH', region, suggestion: [formatArn({ ...arn, partition })] });
    }
    const id = secretIdOf(arn, name);
    if (versionId !== '' && (versionId.length < versionIdLength.min || versionId.length > versionIdLength.max)) {
        return invalid(`The last field, the version id, has ${versionId.length} characters; a version id has ${versionIdLength.min} to ${versionIdLength.max}.`, 'Put a JSON key first and leave stage and version empty: …:secret:NAME:JSON-KEY::', {
            phase: 'task-start',
            region,
            suggestion: jsonKey === '' && versionStage === '' ? [`${id}:${versionId}::`, `${id}::${versionId}:`] : [],
        });
    }
    return {
        kind: 'secret',
        secretId: id,
        region: arn.region,
        account: arn.account,
        partition: arn.partition,
        arnName: name,
        jsonKey: jsonKey || null,
        versionStage: versionStage || null,
        versionId: versionId || null,
    };
}
/** Takes the fields that a reference selects; gives them as they stand after the secret's ARN: nothing, or all three. */
export function valueFields(fields) {
    return fields.every((field) => field === null || field === '')
        ? ''
        : `:${fields.map((field) => field ?? '').join(':')}`;
}
function addressProblem(arn, type, name) {
    if (type !== 'secret')
        return `The ARN's resource begins with ${plainWord(type)} instead of secret.`;
    if (!isRegionName(arn.region))
        return 'The ARN has no valid region, so there is nowhere to read the secret from.';
    if (!/^\d{12}$/.test(arn.account))
        return 'The ARN has no valid account id.';
    if (name === '')
        return 'The ARN names no secret.';
    if (name.length > arnNameLimit)
        return `The ARN names a secret of more than ${arnNameLimit} characters, which none can have.`;
    // Characters of a secret's name (API reference, CreateSecret Name).
    return /^[A-Za-z0-9/_+=.@!-]+$/.test(name) ? null : 'The ARN holds characters that the name of a secret cannot have.';
}
function secretIdOf(arn, name) {
    return formatArn({ ...arn, resource: `secret:${name}` });
}
function fieldCountMessage(count) {
    if (count < 2)
        return 'The ARN ends before the name of the secret.';
    const extra = count - 2;
    return `The ARN has ${extra} ${extra === 1 ? 'field' : 'fields'} after the secret's name; ECS takes none or exactly three (JSON key, version stage, version id).`;
}
/** Fields left out at the end, or one colon too many there, have one reading; a lone second field is a stage or a key. */
function respellFields(arn, fields) {
    const [type, name = '', ...rest] = fields;
    if (type !== 'secret' || name === '')
        return [];
    while (rest.at(-1) === '')
        rest.pop();
    if (rest.length > 3)
        return [];
    const [first = '', second = '', third = ''] = rest;
    const spelt = (...selected) => `${secretIdOf(arn, name)}${valueFields(selected)}`;
    const lone = first === '' && third === '' && second !== '' ? [spelt(second, '', '')] : [];
    return [spelt(first, second, third), ...lone];
}
