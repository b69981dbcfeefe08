/** Takes a service; gives what other checks may know of it. */
export function serviceFacts(service) {
    const { deployments: _deployments, taskSets: _taskSets, events: _events, clusterArn: _cluster, createdAt: _created, ...facts } = service;
    return facts;
}
/** Takes a service and a task definition's ARN; tells whether tasks of it run in the service now. */
export function runsNow(service, taskDefinition) {
    return [...service.deployments, ...service.taskSets].some((item) => item.taskDefinition === taskDefinition && item.runningCount > 0);
}
