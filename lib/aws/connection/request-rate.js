/** Share of an account's buckets that one run takes: deployments and other pipelines drink from them too. */
const share = 0.8;
/**
 * ECS's buckets for each account and region, and the operations that share them (ECS API reference, "Request throttling"). The other
 * services that are asked either grant more than a run needs or are bounded by `iamConcurrency`.
 */
const ecsBuckets = [
    { burst: 100, perSecond: 20, operations: ['DescribeServices'] },
    { burst: 100, perSecond: 20, operations: ['ListTasks', 'DescribeTasks'] },
    { burst: 50, perSecond: 20, operations: ['ListServiceDeployments', 'DescribeServiceDeployments'] },
    { burst: 50, perSecond: 20, operations: ['DescribeServiceRevisions'] },
    { burst: 50, perSecond: 20, operations: ['DescribeTaskDefinition', 'ListTaskDefinitions'] },
];
/** Takes a service and an operation; gives the name of the bucket it draws from and its rate, or null where none is known. */
export function bucketOf(service, operation) {
    const index = service === 'ecs' ? ecsBuckets.findIndex(({ operations }) => operations.includes(operation)) : -1;
    const bucket = ecsBuckets[index];
    if (bucket === undefined)
        return null;
    return { name: `ecs ${index}`, rate: { burst: bucket.burst * share, perSecond: bucket.perSecond * share } };
}
/**
 * Takes a rate and a clock in milliseconds; gives a function that takes one request out of the bucket and gives the milliseconds to
 * wait before it may be sent. Requests that find the bucket empty queue up: each waits for the drop that is its own.
 */
export function createPacer({ burst, perSecond }, clock) {
    let left = burst;
    let seen = clock();
    return () => {
        const now = clock();
        left = Math.min(burst, left + ((now - seen) / 1000) * perSecond) - 1;
        seen = now;
        return left >= 0 ? 0 : Math.ceil((-left / perSecond) * 1000);
    };
}
