import { splitArn } from './match.js';
/** Takes a need; tells whether a policy on the role can meet it: no policy there lifts a deny, a boundary or an SCP. */
export function isFixableOnRole(need) {
    return (need.blockedBy ?? 'identity-policy') === 'identity-policy';
}
/**
 * Takes what a role lacks; gives the smallest policy to put on the role, or null when none helps. One statement for each
 * set of actions, kind of resource and condition; sorted, so that the same needs always give the same text. The only
 * wildcards are the six random characters of a secret's ARN and the streams of a log group.
 */
export function suggestPolicy(needs) {
    const buckets = new Map();
    for (const need of needs.filter(isFixableOnRole)) {
        const kind = KINDS.find((it) => it.matches(need.action)) ?? OTHER;
        addGrant(buckets, kind, need);
    }
    const statements = [...SIDS].flatMap((sid) => statementsOf(sid, [...buckets.values()].filter((it) => it.sid === sid)));
    return statements.length === 0 ? null : { Version: '2012-10-17', Statement: statements };
}
const itself = (need) => [need.resource === '*' ? '*' : literalPattern(need.resource)];
const ofBucketOwner = (need) => need.resourceAccount === undefined ? null : ['aws:ResourceAccount', need.resourceAccount];
const KINDS = [
    { sid: 'EcsEcrAuth', matches: isAction('ecr:GetAuthorizationToken'), resources: () => ['*'] },
    { sid: 'EcsEcrPull', matches: isAction('ecr:'), resources: itself },
    { sid: 'EcsLogs', matches: isAction('logs:'), resources: logResources },
    { sid: 'EcsReadSecrets', matches: isAction('secretsmanager:'), resources: (need) => [secretResource(need)] },
    { sid: 'EcsReadParameters', matches: isAction('ssm:GetParameter'), resources: itself },
    {
        sid: 'EcsDecrypt',
        matches: isAction('kms:'),
        resources: itself,
        condition: ({ viaService }) => (viaService === undefined ? null : ['kms:ViaService', viaService]),
    },
    { sid: 'EcsEnvFiles', matches: isAction('s3:GetObject'), resources: itself, condition: ofBucketOwner },
    { sid: 'EcsEnvFileBuckets', matches: isAction('s3:'), resources: itself, condition: ofBucketOwner },
    { sid: 'EcsExec', matches: isAction('ssmmessages:'), resources: () => ['*'] },
    { sid: 'EcsFileSystems', matches: isAction('elasticfilesystem:'), resources: itself },
];
const OTHER = { sid: 'EcsOther', matches: () => true, resources: itself };
const SIDS = [...KINDS, OTHER].map(({ sid }) => sid);
function isAction(prefix) {
    return (action) => action.toLowerCase().startsWith(prefix.toLowerCase());
}
function addGrant(buckets, kind, need) {
    const [key, value] = kind.condition?.(need) ?? [null, null];
    const resources = kind.resources(need);
    const subject = resources.at(-1) ?? need.resource;
    const id = JSON.stringify([kind.sid, subject, key]);
    const bucket = buckets.get(id) ?? {
        sid: kind.sid,
        subject,
        resources: new Set(),
        conditionKey: key,
        conditionValues: new Set(),
        actions: new Set(),
    };
    buckets.set(id, bucket);
    bucket.actions.add(need.action);
    for (const resource of resources)
        bucket.resources.add(resource);
    if (value !== null)
        bucket.conditionValues.add(value);
}
function statementsOf(sid, buckets) {
    // What is granted unconditionally needs no conditional grant besides.
    const free = new Map(buckets.filter((it) => it.conditionKey === null).map((it) => [it.subject, it.actions]));
    const needed = buckets.filter((it) => it.conditionKey === null || ![...it.actions].every((action) => free.get(it.subject)?.has(action)));
    const groups = Map.groupBy(needed, (it) => JSON.stringify([[...it.actions].sort(), it.conditionKey, [...it.conditionValues].sort()]));
    const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
    return sorted.flatMap(([, [first, ...rest]], index) => {
        if (first === undefined)
            return [];
        const resources = [...new Set([first, ...rest].flatMap((it) => [...it.resources]))].sort();
        return [
            {
                Sid: index === 0 ? sid : `${sid}${index + 1}`,
                Effect: 'Allow',
                Action: oneOrMany([...first.actions].sort()),
                Resource: resources.includes('*') ? '*' : resources,
                ...(first.conditionKey === null
                    ? {}
                    : { Condition: { StringEquals: { [first.conditionKey]: oneOrMany([...first.conditionValues].sort()) } } }),
            },
        ];
    });
}
function oneOrMany(list) {
    return list.length === 1 ? (list[0] ?? '') : list;
}
/** The hyphen and random characters that Secrets Manager appends to a name. */
const SECRET_SUFFIX = /-[A-Za-z0-9]{6}$/;
/** Exactly six characters: `-*` would also cover every longer name that begins alike. */
function secretResource(need) {
    if (need.resource === '*')
        return '*';
    const name = need.completeArn === false ? need.resource : need.resource.replace(SECRET_SUFFIX, '');
    return `${literalPattern(name)}-??????`;
}
/** The key of an S3 object may hold what a policy would take for a wildcard or a variable. */
function literalPattern(arn) {
    return arn.replaceAll(/[*?$]/g, (character) => `\${${character}}`);
}
/**
 * A group's streams are asked for under `GROUP:log-stream:…`; its creation under that form or the bare group, depending
 * on the region and day (recorded ECS error texts show both).
 */
function logResources(need) {
    const parts = splitArn(need.resource);
    const group = /^log-group:([^:]+)/.exec(parts?.[5] ?? '')?.[1];
    if (parts === null || group === undefined)
        return [need.resource];
    const base = literalPattern([...parts.slice(0, 5), 'log-group', group].join(':'));
    return need.action.toLowerCase() === 'logs:createloggroup' ? [base, `${base}:*`] : [`${base}:*`];
}
