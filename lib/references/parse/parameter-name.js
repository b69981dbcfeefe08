import { formatArn, isRegionName, knownPartitionOf } from '../../base/arn.js';
import { invalid, plainWord } from './invalid.js';
/** Longest parameter name that RegisterTaskDefinition takes (its error text: "up to 2048 characters"). */
export const parameterNameLimit = 2048;
/** Longest parameter name that can exist (Systems Manager API reference, PutParameter Name). */
export const storedNameLimit = 1011;
/** Most levels of a parameter's name (Systems Manager API reference, PutParameter Name). */
export const levelLimit = 15;
/** Begins the names that Parameter Store looks up in Secrets Manager. */
export const secretReferencePrefix = '/aws/reference/secretsmanager/';
const selectorMessage = 'valueFrom pins a version or label of a parameter, which ECS cannot do.';
const selectorRemedy = 'Leave the part after the colon away; to pin a version, keep the value in Secrets Manager.';
/** RegisterTaskDefinition's error text lists the comma too, though no parameter can have one. */
const registrable = /^[A-Za-z0-9_.,/-]+$/;
/** Takes the parts of a Systems Manager ARN and the task's place; gives the parameter, or why RegisterTaskDefinition refuses it. */
export function parseParameterArn(arn, place) {
    const region = arn.region === '' ? null : arn.region;
    const refuse = (message, remedy, details = {}) => invalid(message, remedy, { phase: 'register', region, ...details });
    const form = 'Write arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME, without a second slash after parameter.';
    if (!arn.resource.startsWith('parameter/')) {
        const bare = /^\/[^/]/.test(arn.resource) ? [formatArn({ ...arn, resource: `parameter${arn.resource}` })] : [];
        return refuse('The parameter ARN lacks "parameter/" before the name.', form, { suggestion: bare });
    }
    if (!isRegionName(arn.region))
        return refuse('The parameter ARN has no valid region.', form);
    if (!/^\d{12}$/.test(arn.account)) {
        const own = arn.account === '' && place.account !== null ? formatArn({ ...arn, account: place.account }) : null;
        return refuse('The parameter ARN has no valid account id.', form, { suggestion: [own] });
    }
    const partition = knownPartitionOf(arn.region);
    if (partition !== null && arn.partition !== partition) {
        return refuse(`The ARN says partition ${plainWord(arn.partition)}, but region ${arn.region} belongs to ${partition}.`, `Write ${partition} as the partition of the ARN.`, { reason: 'PARTITION_MISMATCH', suggestion: [formatArn({ ...arn, partition })] });
    }
    if (place.account !== null && arn.account !== place.account) {
        return refuse('The parameter belongs to another account; ECS refuses parameter ARNs of other accounts, shared ones too.', "Copy the parameter to the task's own account, or keep the value in a Secrets Manager secret that this account may read.", { reason: 'SSM_CROSS_ACCOUNT' });
    }
    const [name = '', ...selector] = arn.resource.slice('parameter/'.length).split(':');
    if (selector.length > 0) {
        // That the registration refuses this is inferred from the plain names, where it is known.
        return refuse(selectorMessage, selectorRemedy, {
            reason: 'SSM_SELECTOR',
            severity: 'warning',
            suggestion: [formatArn({ ...arn, resource: `parameter/${name}` })],
        });
    }
    if (!registrable.test(name))
        return refuse('The parameter ARN names no valid parameter.', form);
    if (name.startsWith('/')) {
        return refuse('The parameter ARN has two slashes after "parameter".', form, {
            suggestion: [formatArn({ ...arn, resource: `parameter/${name.replace(/^\/+/, '')}` })],
        });
    }
    const stored = name.includes('/') ? `/${name}` : name;
    const respell = (right) => formatArn({ ...arn, resource: `parameter/${right.replace(/^\//, '')}` });
    return impossible(stored, arn.region, respell) ?? parameter(stored, arn.region, arn.account);
}
/** Takes a text that is no ARN and the task's place; gives the parameter of that name in the task's region, or why ECS refuses it. */
export function parseParameterName(text, place) {
    const refuse = (message, remedy, details = {}) => invalid(message, remedy, { phase: 'register', region: place.region, ...details });
    if (text.length > parameterNameLimit) {
        return refuse(`valueFrom has ${text.length} characters; a parameter name has at most ${parameterNameLimit}.`, 'Name a parameter, or a secret by its ARN.');
    }
    const pinned = /^([A-Za-z0-9_./-]+):([A-Za-z0-9_.-]+)$/.exec(text);
    if (pinned !== null) {
        return refuse(selectorMessage, selectorRemedy, {
            reason: 'SSM_SELECTOR',
            suggestion: [pinned[1] ?? null],
            meantSecret: { name: pinned[1] ?? '', jsonKey: pinned[2] ?? null },
        });
    }
    if (text.includes(':') && !text.includes('://')) {
        const [, name = '', jsonKey = ''] = /^([A-Za-z0-9/_+=.@!-]+):([^:]*):*$/.exec(text) ?? [];
        return refuse('valueFrom is not an ARN, so ECS takes it as a parameter name, and a parameter name cannot hold a colon.', 'Give the whole ARN of the secret, beginning with arn: in lower case.', {
            suggestion: [/^arn:/i.test(text) ? `arn:${text.slice(4)}` : null],
            meantSecret: name === '' ? null : { name, jsonKey: jsonKey || null },
        });
    }
    if (!registrable.test(text)) {
        return refuse('valueFrom is no ARN, so ECS takes it as a parameter name, and it holds characters that a parameter name cannot have.', 'Use letters, digits and . - _ / only, or give the ARN of a secret.');
    }
    return impossible(text, place.region, (right) => right) ?? parameter(text, place.region, place.account);
}
/** Names that are registered and that no parameter can have (Systems Manager user guide, "Creating parameters"). */
function impossible(name, region, respell) {
    const fails = (message, remedy, suggestion = null) => invalid(message, remedy, {
        phase: 'task-start',
        region,
        suggestion: [suggestion === null ? null : respell(suggestion)],
    });
    const levels = name.split('/').filter(Boolean);
    if (name.includes(',')) {
        return fails('No parameter can have a comma in its name.', 'Use letters, digits and . - _ / only.');
    }
    if (levels.length === 0 || name.startsWith('//') || name.endsWith('/') || name.slice(1).includes('//')) {
        return fails('The parameter name has an empty level between slashes; no parameter can have this name.', 'Write each level once, such as /team/service/NAME.', levels.length === 0 ? null : `/${levels.join('/')}`);
    }
    if (name.includes('/') && !name.startsWith('/')) {
        return fails('A parameter name with levels must begin with a slash; no parameter can have this name.', 'Begin the name with a slash.', `/${name}`);
    }
    if (name.length > storedNameLimit || levels.length > levelLimit) {
        return fails(`No parameter can have this name: a name has at most ${storedNameLimit} characters and ${levelLimit} levels.`, 'Name a parameter that exists.');
    }
    return null;
}
function parameter(parameterName, region, account) {
    const throughSecret = parameterName.startsWith(secretReferencePrefix)
        ? parameterName.slice(secretReferencePrefix.length)
        : null;
    return { kind: 'parameter', parameterName, region, account, throughSecret, batchedWith: 0 };
}
