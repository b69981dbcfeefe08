import { judgeConditions } from './conditions.js';
import { globMatches, judgeResource, matchesAction, splitArn } from './match.js';
/**
 * Takes a request that no statement allows, and the role's identity policies; gives the statements that nearly do, and
 * how each misses: in the order of the policies, one hint a statement, duplicates of a policy's hint left out.
 */
export function findNearMisses(request, policies) {
    const found = policies.flatMap((named) => named.policy.statements
        .filter((statement) => statement.effect === 'Allow')
        .flatMap((statement) => {
        const miss = missOf(request, statement, named.policy.variables);
        if (miss === null)
            return [];
        return [{ ...miss, policy: named.name, sid: statement.sid, index: statement.index }];
    }));
    const seen = new Set();
    return found.filter(({ hint, policy, sid }) => {
        const key = JSON.stringify([hint, policy, sid]);
        return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}
function missOf(request, statement, variables) {
    const grants = (action) => statement.action?.some((pattern) => matchesAction(pattern, action)) ?? false;
    if (!grants(request.action))
        return actionMiss(request, statement, grants, variables);
    const resources = statement.resource ?? [];
    if (covers(request, resources, request.resource, variables))
        return conditionMiss(request, statement, variables);
    if (request.resource === '*') {
        const message = `The statement allows ${request.action} on named resources only, but the action takes no resource: it needs Resource "*".`;
        return { hint: 'needs_resource_star', message };
    }
    return resourceMiss(request, resources, variables);
}
function covers(request, patterns, resource, variables) {
    return patterns.some((text) => judgeResource(text, resource, request.context, variables).truth !== false);
}
function actionMiss(request, statement, grants, variables) {
    const action = request.action.toLowerCase();
    const covered = covers(request, statement.resource ?? [], request.resource, variables);
    if (action === 'ssm:getparameters' && covered && (grants('ssm:GetParameter') || grants('ssm:GetParametersByPath'))) {
        const message = 'The statement allows ssm:GetParameter or ssm:GetParametersByPath, but ECS calls ssm:GetParameters.';
        return { hint: 'getparameter_singular', message };
    }
    if (action === 'logs:createloggroup' && grants('logs:CreateLogStream')) {
        const message = 'The statement lets the role write to log groups that exist, but awslogs-create-group also needs logs:CreateLogGroup.';
        return { hint: 'awslogs_create_group', message };
    }
    return null;
}
function conditionMiss(request, statement, variables) {
    const failing = statement.conditions.filter((condition) => judgeConditions([condition], request.context, variables).truth === false);
    if (failing.length === 0)
        return null;
    const named = failing.map(({ operator, key }) => `${operator} ${key}`).join(', ');
    return {
        hint: 'condition_mismatch',
        message: `The statement allows it, but only under a condition that does not hold here: ${named}.`,
    };
}
/** How a pattern would have to read; each gives null where the mistake cannot be in it. */
const REPAIRS = [
    {
        hint: 'secret_suffix',
        message: 'The statement names the secret without the six random characters its ARN ends in, or with those of an earlier secret of that name; end it in -??????.',
        repair: (pattern, resource) => serviceOf(resource) === 'secretsmanager'
            ? [`${pattern}-??????`, pattern.replace(/-[A-Za-z0-9]{6}$/, '-??????')]
            : [],
    },
    {
        hint: 'ssm_double_slash',
        message: 'The statement writes the parameter as parameter//NAME; the ARN has a single slash: parameter/NAME.',
        repair: (pattern, resource) => serviceOf(resource) === 'ssm' ? [pattern.replace(/:parameter\/{2,}/, ':parameter/')] : [],
    },
    {
        hint: 'logs_suffix',
        message: 'The statement names the log group only; its streams need the same ARN with :* at the end.',
        repair: (pattern, resource) => serviceOf(resource) === 'logs' ? [`${pattern}:*`, pattern.replace(/:\*$/, '')] : [],
    },
    {
        hint: 'role_path',
        message: "The statement names the role under another path; the role's ARN must be written with its path.",
        repair: (pattern, resource) => {
            const role = /:role\/(?:.*\/)?([^/]+)$/.exec(resource);
            const named = /^(.*:role\/)(?:.*\/)?([^/]+)$/.exec(pattern);
            if (role?.[1] === undefined || named?.[2] === undefined || !globMatches(named[2], role[1]))
                return [];
            return [`${named[1]}${resource.slice(resource.indexOf(':role/') + ':role/'.length)}`];
        },
    },
];
const SEGMENTS = [
    { hint: 'region_mismatch', segment: 3, word: 'region' },
    { hint: 'account_mismatch', segment: 4, word: 'account' },
];
function resourceMiss(request, patterns, variables) {
    const { resource } = request;
    const repaired = (texts) => covers(request, texts, resource, variables);
    for (const pattern of patterns) {
        for (const { hint, message, repair } of REPAIRS) {
            if (repaired(repair(pattern, resource)))
                return { hint, message };
        }
        for (const { hint, segment, word } of SEGMENTS) {
            const moved = withSegment(pattern, resource, segment);
            // A wrong region often comes with another slip, such as the missing suffix.
            const both = REPAIRS.flatMap(({ repair }) => (moved === null ? [] : repair(moved, resource)));
            if (moved === null || !repaired([moved, ...both]))
                continue;
            const [theirs, ours] = [splitArn(pattern)?.[segment] ?? '', splitArn(resource)?.[segment] ?? ''];
            return {
                hint,
                message: `The statement is for ${word} ${theirs || '(none)'}, but the resource is in ${ours || 'none'}.`,
            };
        }
    }
    return null;
}
/** Takes a pattern and an ARN; gives the pattern with the ARN's segment, or null when they already agree there. */
function withSegment(pattern, resource, segment) {
    const [parts, wanted] = [splitArn(pattern), splitArn(resource)?.[segment]];
    if (parts === null || wanted === undefined || globMatches(parts[segment] ?? '', wanted))
        return null;
    return parts.map((part, index) => (index === segment ? wanted : part)).join(':');
}
function serviceOf(arn) {
    return splitArn(arn)?.[2] ?? '';
}
