import { partitionOf } from '../../base/arn.js';
import { instanceRoleSentence } from './image-permissions.js';
import { placeOf } from './required-list.js';
/** Stands for the task id that ends the name of a log stream: the simulator takes literal ARNs only. */
const anyTaskId = '0123456789abcdef0123456789abcdef';
/**
 * Takes a resolved `awslogs-group`, its container, the execution role and whether only that role writes the logs (Fargate); gives what
 * awslogs needs. Creating the group is authorised under two spellings of its ARN, of which AWS does not say which it uses (recorded
 * ECS error texts show both).
 */
export function logNeeds({ reference }, container, roleArn, place, roleDecides) {
    const { target } = reference;
    if (target.kind !== 'log-group' || target.region === null)
        return [];
    const { region, group, created } = target;
    const draft = {
        principal: 'execution-role',
        principalArn: roleArn,
        purpose: 'write-logs',
        region,
        place: placeOf(reference),
        advisable: !roleDecides,
        otherwise: roleDecides ? null : instanceRoleSentence,
        context: { resourceAccount: place.account },
        unaskable: place.account === null ? 'the account of the log group is not known' : null,
    };
    const groupArn = `arn:${partitionOf(region)}:logs:${region}:${place.account ?? ''}:log-group:${group}`;
    const prefix = container?.logConfiguration?.options.get('awslogs-stream-prefix')?.text;
    // Without a prefix, which only EC2 admits, Docker names the stream after the container's id.
    const stream = prefix === undefined ? anyTaskId : `${prefix}/${container?.name ?? ''}/${anyTaskId}`;
    const streamArn = `${groupArn}:log-stream:${stream}`;
    return [
        { ...draft, action: 'logs:CreateLogStream', resource: streamArn },
        { ...draft, action: 'logs:PutLogEvents', resource: streamArn },
        ...(created
            ? [{ ...draft, action: 'logs:CreateLogGroup', resource: groupArn, spellings: [`${groupArn}:log-stream:`] }]
            : []),
    ];
}
