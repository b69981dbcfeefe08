/** Takes a service as the SDK gives it; gives it as plain data. */
export function serviceRecord(service) {
    const deployments = service.deployments ?? [];
    const primary = deployments.find((deployment) => deployment.status === 'PRIMARY');
    const connect = primary?.serviceConnectConfiguration;
    return {
        arn: service.serviceArn ?? '',
        name: service.serviceName ?? '',
        clusterArn: service.clusterArn ?? null,
        status: service.status ?? 'ACTIVE',
        taskDefinition: service.taskDefinition ?? null,
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        createdAt: milliseconds(service.createdAt),
        controller: service.deploymentController?.type ?? 'ECS',
        schedulingStrategy: service.schedulingStrategy ?? null,
        launchType: service.launchType ?? null,
        capacityProviders: (service.capacityProviderStrategy ?? []).flatMap((item) => item.capacityProvider ?? []),
        platformVersion: service.platformVersion ?? null,
        enableExecuteCommand: service.enableExecuteCommand ?? false,
        loadBalancers: (service.loadBalancers ?? []).map((item) => ({
            containerName: item.containerName ?? null,
            containerPort: item.containerPort ?? null,
            target: item.targetGroupArn ?? item.loadBalancerName ?? null,
        })),
        serviceRegistries: (service.serviceRegistries ?? []).map((item) => ({
            containerName: item.containerName ?? null,
            containerPort: item.containerPort ?? null,
            port: item.port ?? null,
        })),
        serviceConnect: connect === undefined
            ? null
            : {
                enabled: connect.enabled ?? false,
                services: (connect.services ?? []).flatMap((item) => item.portName === undefined
                    ? []
                    : [{ portName: item.portName, discoveryName: item.discoveryName ?? null }]),
            },
        vpcLattice: (primary?.vpcLatticeConfigurations ?? []).flatMap((item) => item.portName === undefined ? [] : [{ portName: item.portName }]),
        deployments: deployments.flatMap(liveDeployment),
        taskSets: (service.taskSets ?? []).flatMap(taskSet),
        events: (service.events ?? []).flatMap((event) => event.createdAt === undefined || event.message === undefined
            ? []
            : [{ createdAt: event.createdAt.getTime(), message: event.message }]),
    };
}
function liveDeployment(deployment) {
    if (deployment.id === undefined || deployment.taskDefinition === undefined)
        return [];
    return [
        {
            id: deployment.id,
            status: deployment.status ?? '',
            taskDefinition: deployment.taskDefinition,
            desiredCount: deployment.desiredCount ?? 0,
            runningCount: deployment.runningCount ?? 0,
            failedTasks: deployment.failedTasks ?? 0,
            rolloutState: deployment.rolloutState ?? null,
            rolloutStateReason: deployment.rolloutStateReason ?? null,
            createdAt: milliseconds(deployment.createdAt),
            updatedAt: milliseconds(deployment.updatedAt),
        },
    ];
}
function taskSet(set) {
    if (set.id === undefined || set.taskDefinition === undefined)
        return [];
    return [
        {
            id: set.id,
            status: set.status ?? '',
            taskDefinition: set.taskDefinition,
            runningCount: set.runningCount ?? 0,
            stabilityStatus: set.stabilityStatus ?? null,
            stabilityStatusAt: milliseconds(set.stabilityStatusAt),
            createdAt: milliseconds(set.createdAt),
            externalId: set.externalId ?? null,
        },
    ];
}
/** Takes an entry of ListServiceDeployments; gives it as plain data, or nothing where it lacks what identifies it. */
export function briefRecord(brief) {
    if (brief.serviceDeploymentArn === undefined || brief.status === undefined)
        return [];
    return [
        {
            arn: brief.serviceDeploymentArn,
            status: brief.status,
            statusReason: brief.statusReason ?? null,
            createdAt: milliseconds(brief.createdAt) ?? milliseconds(brief.startedAt) ?? 0,
            finishedAt: milliseconds(brief.finishedAt),
            targetServiceRevisionArn: brief.targetServiceRevisionArn ?? null,
        },
    ];
}
/** Takes a service deployment as the SDK gives it; gives it as plain data, or null where it lacks what identifies it. */
export function deploymentRecord(deployment) {
    if (deployment.serviceDeploymentArn === undefined || deployment.status === undefined)
        return null;
    const rollback = deployment.rollback;
    return {
        arn: deployment.serviceDeploymentArn,
        status: deployment.status,
        statusReason: deployment.statusReason ?? null,
        createdAt: milliseconds(deployment.createdAt) ?? milliseconds(deployment.startedAt) ?? 0,
        finishedAt: milliseconds(deployment.finishedAt),
        target: deployment.targetServiceRevision === undefined ? null : (counts(deployment.targetServiceRevision)[0] ?? null),
        sources: (deployment.sourceServiceRevisions ?? []).flatMap(counts),
        rollback: rollback === undefined
            ? null
            : { serviceRevisionArn: rollback.serviceRevisionArn ?? null, reason: rollback.reason ?? null },
        triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
        lifecycleStage: deployment.lifecycleStage ?? null,
    };
}
function counts(summary) {
    if (summary.arn === undefined)
        return [];
    return [
        {
            arn: summary.arn,
            requested: summary.requestedTaskCount ?? null,
            running: summary.runningTaskCount ?? null,
            productionWeight: summary.requestedProductionTrafficWeight ?? null,
        },
    ];
}
/** Takes a service revision as the SDK gives it; gives it as plain data, or null where it lacks what identifies it. */
export function revisionRecord(revision) {
    if (revision.serviceRevisionArn === undefined || revision.taskDefinition === undefined)
        return null;
    return {
        arn: revision.serviceRevisionArn,
        taskDefinition: revision.taskDefinition,
        createdAt: milliseconds(revision.createdAt),
        platformVersion: revision.platformVersion ?? null,
        images: (revision.containerImages ?? []).flatMap((image) => image.containerName === undefined || image.image === undefined
            ? []
            : [{ container: image.containerName, image: image.image, digest: image.imageDigest ?? null }]),
    };
}
/** Takes a task as the SDK gives it; gives it as plain data, or nothing where it lacks what identifies it. */
export function taskRecord(task) {
    if (task.taskArn === undefined || task.taskDefinitionArn === undefined)
        return [];
    return [
        {
            arn: task.taskArn,
            taskDefinition: task.taskDefinitionArn,
            startedBy: task.startedBy ?? null,
            lastStatus: task.lastStatus ?? null,
            desiredStatus: task.desiredStatus ?? null,
            healthStatus: task.healthStatus ?? 'UNKNOWN',
            startedAt: milliseconds(task.startedAt) ?? milliseconds(task.createdAt),
            stoppedAt: milliseconds(task.stoppedAt),
            stopCode: task.stopCode ?? null,
            stoppedReason: task.stoppedReason ?? null,
            containers: (task.containers ?? []).map((container) => ({
                name: container.name ?? '',
                exitCode: container.exitCode ?? null,
                reason: container.reason ?? null,
            })),
        },
    ];
}
/** Takes any answer of the SDK; gives it as JSON: dates as ISO 8601 texts, what is undefined left out. */
export function plainJson(value) {
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map(plainJson);
    if (typeof value === 'object' && value !== null)
        return plainObject(value);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
/** Takes an object of the SDK; gives it as a JSON object. */
export function plainObject(value) {
    return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, plainJson(member)]])));
}
function milliseconds(date) {
    return date === undefined ? null : date.getTime();
}
