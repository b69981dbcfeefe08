/**
 * What ECS and CodeDeploy tell of a service's past, as plain data: names as in the APIs, times in milliseconds since the epoch,
 * null where the answer has none.
 */
/** Milliseconds that a completed deployment must stand before a successor for its completion to mean more than a start. */
export const soakMs = 10 * 60_000;
/** Service deployment states that say the target completed, or that ECS restored what had completed before. */
export const completedStatuses = ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'];
/** Service deployment states that never change again, by DescribeServiceDeployments. */
export const terminalStatuses = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
/** Takes the ARN of a task definition; gives its family and revision, or null for anything else. */
export function parseTaskDefinitionArn(arn) {
    const match = /:task-definition\/([\w-]+):(\d+)$/.exec(arn);
    return match?.[1] === undefined || match[2] === undefined ? null : { family: match[1], revision: Number(match[2]) };
}
/** Takes the ARN of a task definition; gives its revision, or null. */
export function revisionOf(arn) {
    return parseTaskDefinitionArn(arn)?.revision ?? null;
}
/** Takes a service revision's ARN or a deployment id (`ecs-svc/<n>`); gives the number that both share, or null. */
export function revisionId(arnOrId) {
    return /\/(\d+)$/.exec(arnOrId)?.[1] ?? null;
}
