import { simulatedPrincipal } from '../../iam/simulated-principal.js';
import { deployerNeeds } from './deployer-permissions.js';
import { imageNeeds } from './image-permissions.js';
import { logNeeds } from './log-permissions.js';
import { objectNeeds } from './object-permissions.js';
import { mergeNeeds, placeOf } from './required-list.js';
import { secretNeeds } from './secret-permissions.js';
import { taskRoleNeeds } from './task-role-permissions.js';
/**
 * Takes a definition whose references are resolved; gives every permission that starting its tasks takes, each once, with the places
 * that need it. Without an execution role, or with one that is no ARN, nothing is asked in its name.
 */
export function findNeeds(input) {
    const { definition, resolutions, place, platform, service } = input;
    const execution = roleOf(resolutions, 'execution-role');
    const task = roleOf(resolutions, 'task-role');
    const deployer = input.deployer === null ? null : (simulatedPrincipal(input.deployer.arn)?.arn ?? input.deployer.arn);
    return mergeNeeds([
        ...(execution === null ? [] : executionRoleNeeds(execution.arn, input, onlyRolePulls(platform, definition))),
        ...(task === null
            ? []
            : taskRoleNeeds({
                definition,
                roleArn: task.arn,
                rolePointer: task.place.pointer,
                place,
                execEnabled: service?.enableExecuteCommand === true,
            })),
        ...(deployer === null
            ? []
            : deployerNeeds({
                definition,
                deployerArn: deployer,
                place,
                serviceArn: service?.arn ?? null,
                passedRoles: [execution, task].filter((role) => role !== null),
            })),
    ]);
}
/**
 * Takes lost secrets as they would resolve if they were put back, the candidate's resolutions and where the tasks run; gives what
 * the execution role would need to read them.
 */
export function findNeedsOfLost(lost, resolutions, place) {
    const execution = roleOf(resolutions, 'execution-role');
    if (execution === null)
        return [];
    const owner = { roleArn: execution.arn, place, hypothetical: true };
    return mergeNeeds(lost.flatMap((resolution) => secretNeeds(resolution, owner)));
}
function executionRoleNeeds(roleArn, { definition, resolutions, place }, onlyRole) {
    const container = (reference) => definition.containers.find(({ pointer }) => reference.pointer.startsWith(`${pointer}/`)) ?? null;
    return resolutions.flatMap((resolution) => [
        ...secretNeeds(resolution, { roleArn, place, hypothetical: false }),
        ...imageNeeds(resolution, roleArn, onlyRole),
        ...logNeeds(resolution, container(resolution.reference), roleArn, place, onlyRole),
        ...objectNeeds(resolution, roleArn, place),
        ...fileShareNeeds(resolution, roleArn, place),
    ]);
}
/** The agent looks up the address of an FSx file share with the execution role (agent source, fsxwindowsfileserver). */
function fileShareNeeds({ reference }, roleArn, { region }) {
    if (reference.slot !== 'fsx-credentials' || region === null)
        return [];
    return [
        {
            principal: 'execution-role',
            principalArn: roleArn,
            purpose: 'read-secrets',
            action: 'fsx:DescribeFileSystems',
            resource: '*',
            region,
            place: placeOf(reference),
        },
    ];
}
/** On EC2 the instance's role pulls and logs unless the agent is told otherwise. */
function onlyRolePulls({ launchType }, { requiresCompatibilities }) {
    return launchType === null
        ? requiresCompatibilities.includes('FARGATE')
        : launchType !== 'EC2' && launchType !== 'EXTERNAL';
}
function roleOf(resolutions, slot) {
    const resolution = resolutions.find(({ reference }) => reference.slot === slot);
    if (resolution === undefined || resolution.reference.target.kind !== 'role')
        return null;
    const { reference, evidence } = resolution;
    const { target } = reference;
    // IAM looks a role up by its name alone; the ARN with the right path is the one it answers with.
    const found = evidence.kind === 'role' && evidence.role.status === 'found' ? evidence.role.value.arn : '';
    const arn = found === '' ? target.kind === 'role' && target.arn : found;
    const principal = arn ? simulatedPrincipal(arn) : null;
    return principal === null ? null : { arn: principal.arn, account: principal.account, place: placeOf(reference) };
}
