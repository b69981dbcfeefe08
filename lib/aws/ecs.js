import DataLoader from 'dataloader';
import { ClusterNotFoundError } from '../account/ecs.js';
import { absent, found } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
import { createCodeDeployReader } from './codedeploy.js';
import { batchByArn, chunksOf, isDenied } from './ecs-batches.js';
import { entriesPerPage, firstPage, listDeployments, listRevisions, listTasks, tasksPerCall, } from './ecs-pages.js';
import { briefRecord, deploymentRecord, plainJson, plainObject, revisionRecord, serviceRecord, taskRecord, } from './ecs-records.js';
/** Services one DescribeServices call takes. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
export const servicesPerCall = 10;
/** Milliseconds to wait before a service revision that is MISSING is asked for again: right after a deployment it can lag behind. */
export const missingRevisionDelaysMs = [150, 450];
/** Takes a connection and a region; gives the questions, batched and shared for all targets of a run. */
export function createEcsReader(connection, region) {
    const ecs = { service: 'ecs', region };
    const describeServices = (cluster, services) => connection.ask({
        ...ecs,
        operation: 'DescribeServices',
        send: async ({ client, sdk, options }) => {
            const command = new sdk.DescribeServicesCommand({ cluster, services: [...services] });
            const { services: answered } = await client.send(command, options);
            return (answered ?? []).map(serviceRecord);
        },
        absentOn: ['ClusterNotFoundException'],
    });
    const services = new DataLoader(async (keys) => {
        const asked = keys.map((key) => JSON.parse(key));
        const answers = new Map();
        await Promise.all([...Map.groupBy(asked, ([cluster]) => cluster)].flatMap(([cluster, pairs]) => {
            const ask = async (names) => {
                const answer = await describeServices(cluster, names);
                // One service that the pipeline may not see spoils the call for the others.
                if (isDenied(answer) && names.length > 1) {
                    await Promise.all(names.map((name) => ask([name])));
                    return;
                }
                for (const name of names) {
                    answers.set(JSON.stringify([cluster, name]), serviceAnswer(answer, cluster, name, region));
                }
            };
            return chunksOf(pairs.map(([, name]) => name), servicesPerCall).map(ask);
        }));
        return keys.map((key) => answers.get(key) ?? absent);
    });
    const deployments = batchByArn(async (arns) => connection.ask({
        ...ecs,
        operation: 'DescribeServiceDeployments',
        send: async ({ client, sdk, options }) => {
            const command = new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] });
            const { serviceDeployments } = await client.send(command, options);
            return byArn((serviceDeployments ?? []).map(deploymentRecord));
        },
        absentOn: ['ServiceNotFoundException'],
    }));
    const describeRevisions = (arns) => connection.ask({
        ...ecs,
        operation: 'DescribeServiceRevisions',
        send: async ({ client, sdk, options }) => {
            const command = new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] });
            const { serviceRevisions } = await client.send(command, options);
            return byArn((serviceRevisions ?? []).map(revisionRecord));
        },
        absentOn: ['ServiceNotFoundException'],
    });
    // One loader for both ages, so that they share calls.
    const maybeNew = new Set();
    const revisions = batchByArn(describeRevisions, missingRevisionDelaysMs, (arn) => maybeNew.has(arn));
    const describeTaskDefinition = (name) => connection.ask({
        ...ecs,
        operation: 'DescribeTaskDefinition',
        send: async ({ client, sdk, options }) => {
            const command = new sdk.DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] });
            return definitionWithTags(await client.send(command, options));
        },
        interpret: (error) => error.name === 'ClientException' && /unable to describe task definition/i.test(error.message) ? absent : null,
    });
    const listTasksPage = ({ cluster, service, family, status }, nextToken) => connection.ask({
        ...ecs,
        operation: 'ListTasks',
        send: async ({ client, sdk, options }) => {
            const command = new sdk.ListTasksCommand({
                cluster,
                desiredStatus: status,
                maxResults: tasksPerCall,
                ...(service === undefined ? {} : { serviceName: service }),
                ...(family === undefined ? {} : { family }),
                ...(nextToken === null ? {} : { nextToken }),
            });
            const answer = await client.send(command, options);
            return { items: answer.taskArns ?? [], nextToken: answer.nextToken ?? null };
        },
        absentOn: ['ClusterNotFoundException', 'ServiceNotFoundException', 'ServiceNotActiveException'],
    });
    const describeTasks = (cluster, arns) => connection.ask({
        ...ecs,
        operation: 'DescribeTasks',
        send: async ({ client, sdk, options }) => {
            const { tasks } = await client.send(new sdk.DescribeTasksCommand({ cluster, tasks: [...arns] }), options);
            return (tasks ?? []).flatMap(taskRecord);
        },
        absentOn: ['ClusterNotFoundException'],
    });
    const listDeploymentsPage = (cluster, service, status, nextToken) => connection.ask({
        ...ecs,
        operation: 'ListServiceDeployments',
        send: async ({ client, sdk, options }) => {
            const command = new sdk.ListServiceDeploymentsCommand({
                cluster,
                service,
                maxResults: entriesPerPage,
                ...(status.length === 0 ? {} : { status: [...status] }),
                ...(nextToken === null ? {} : { nextToken }),
            });
            const answer = await client.send(command, options);
            return { items: (answer.serviceDeployments ?? []).flatMap(briefRecord), nextToken: answer.nextToken ?? null };
        },
        absentOn: ['ServiceNotFoundException'],
        // A pipeline that may not describe services still learns here that its input cannot be used.
        interpret: (error) => {
            if (error.name === 'ClusterNotFoundException')
                throw new ClusterNotFoundError(cluster, region);
            return null;
        },
    });
    const listRevisionsPage = (family, nextToken) => connection.ask({
        ...ecs,
        operation: 'ListTaskDefinitions',
        send: async ({ client, sdk, options }) => {
            const page = { maxResults: entriesPerPage, ...(nextToken === null ? {} : { nextToken }) };
            const command = new sdk.ListTaskDefinitionsCommand({
                familyPrefix: family,
                status: 'ACTIVE',
                sort: 'DESC',
                ...page,
            });
            const answer = await client.send(command, options);
            return { items: answer.taskDefinitionArns ?? [], nextToken: answer.nextToken ?? null };
        },
    });
    /** An empty text stands for a filter that is not set. */
    const tasksOf = memoize(async (cluster, service, family, status) => {
        const filter = {
            cluster,
            status,
            ...(service === '' ? {} : { service }),
            ...(family === '' ? {} : { family }),
        };
        const arns = await listTasks((nextToken) => listTasksPage(filter, nextToken));
        if (arns.status !== 'found')
            return arns;
        return arns.value.length === 0 ? found([]) : describeTasks(cluster, arns.value);
    });
    return {
        service: (cluster, service) => services.load(JSON.stringify([cluster, service])),
        serviceDeployments: memoize((cluster, service) => listDeployments((nextToken) => listDeploymentsPage(cluster, service, [], nextToken))),
        completedDeployments: memoize(async (cluster, service) => {
            const page = await listDeploymentsPage(cluster, service, ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'], null);
            return page.status === 'found' ? found(firstPage(page.value)) : page;
        }),
        serviceDeployment: (arn) => deployments.load(arn),
        serviceRevision: (arn, age) => {
            if (age === 'maybe-new')
                maybeNew.add(arn);
            return revisions.load(arn);
        },
        taskDefinition: memoize(describeTaskDefinition),
        activeRevisions: memoize((family) => listRevisions(family, (nextToken) => listRevisionsPage(family, nextToken))),
        codeDeploy: createCodeDeployReader(connection, region),
        tasks: ({ cluster, service, family, status }) => tasksOf(cluster, service ?? '', family ?? '', status),
    };
}
function serviceAnswer(answer, cluster, name, region) {
    if (answer.status === 'absent')
        return new ClusterNotFoundError(cluster, region);
    if (answer.status === 'unknown')
        return answer;
    // An input may be the name or the ARN; an ARN of the old form lacks the cluster.
    const service = answer.value.find((item) => item.arn === name || item.name === name.slice(name.lastIndexOf('/') + 1));
    return service === undefined ? absent : found(service);
}
function definitionWithTags({ taskDefinition, tags }) {
    const definition = plainObject(taskDefinition ?? {});
    return tags === undefined || tags.length === 0 ? definition : { ...definition, tags: plainJson(tags) };
}
function byArn(records) {
    return new Map(records.flatMap((record) => (record === null ? [] : [[record.arn, record]])));
}
