import { partitionOf } from '../../base/arn.js';
import { fireLensNeeds } from './firelens-permissions.js';
/** What ECS Exec's agent in the task calls (developer guide, "Monitor Amazon ECS containers with ECS Exec"). */
const execActions = [
    'ssmmessages:CreateControlChannel',
    'ssmmessages:CreateDataChannel',
    'ssmmessages:OpenControlChannel',
    'ssmmessages:OpenDataChannel',
];
/** Takes a definition and its task role; gives what ECS Exec, EFS with IAM and FireLens need of it. */
export function taskRoleNeeds(input) {
    const { region } = input.place;
    if (region === null)
        return [];
    return [
        ...(input.execEnabled ? execActions.map((action) => execNeed(action, input, region)) : []),
        ...input.definition.volumes.flatMap((volume) => efsNeeds(volume, input, region)),
        ...input.definition.containers.flatMap((container) => fireLensNeeds(container, input.roleArn, input.place)),
    ];
}
function execNeed(action, { roleArn, rolePointer }, region) {
    return {
        principal: 'task-role',
        principalArn: roleArn,
        purpose: 'use-features',
        action,
        resource: '*',
        region,
        place: { pointer: rolePointer, subject: 'task role', container: null },
    };
}
/** Source: https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html */
function efsNeeds({ efs, name }, { roleArn, place }, region) {
    if (efs === null || !efs.iam || place.account === null)
        return [];
    const base = `arn:${partitionOf(region)}:elasticfilesystem:${region}:${place.account}`;
    const accessPoint = efs.accessPointId?.text;
    return [
        {
            principal: 'task-role',
            principalArn: roleArn,
            purpose: 'use-features',
            action: 'elasticfilesystem:ClientMount',
            resource: `${base}:file-system/${efs.fileSystemId.text}`,
            region,
            place: { pointer: efs.fileSystemId.pointer, subject: `volume ${name}`, container: null },
            otherwise: 'A policy of the file system, or the lack of one, may admit every client instead.',
            context: {
                resourceAccount: place.account,
                ...(accessPoint === undefined
                    ? {}
                    : { further: { 'elasticfilesystem:AccessPointArn': [`${base}:access-point/${accessPoint}`] } }),
            },
        },
    ];
}
