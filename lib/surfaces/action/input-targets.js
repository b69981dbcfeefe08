import { parseArn } from '../../base/arn.js';
import { InputError } from '../../base/input-error.js';
import { linesOf } from './input-lines.js';
/** Takes a reader of inputs; gives the targets, each with its cluster, service and source. Throws InputError. */
export function readTargets(read) {
    const patterns = linesOf(read('task-definition'));
    if (patterns.length === 0) {
        throw new InputError('Input task-definition is empty. Name the rendered task-definition file, such as the output of the render step.');
    }
    const clusters = linesOf(read('cluster'));
    const services = paired(read, 'service', patterns.length);
    const sources = paired(read, 'source-file', patterns.length);
    if (clusters.length > 1 && clusters.length !== patterns.length)
        throw countError('cluster', clusters.length, patterns.length, 'Give one cluster for all, or one a task definition.');
    const cluster = (index) => dashed(clusters.length === 1 ? clusters[0] : clusters[index]) ?? 'default';
    return patterns.map((pattern, index) => {
        const target = {
            pattern: pattern.text,
            cluster: cluster(index),
            service: dashed(services[index]),
            sourceFile: dashed(sources[index]),
        };
        checkCluster(target.cluster, clusters[clusters.length === 1 ? 0 : index]?.number ?? 1);
        checkService(target.service, services[index]?.number ?? 1);
        return target;
    });
}
function paired(read, name, count) {
    const lines = linesOf(read(name));
    if (lines.length !== 0 && lines.length !== count) {
        throw countError(name, lines.length, count, `Give one ${name} for each line of task-definition; write - where there is none, and repeat a file for its second service.`);
    }
    return lines;
}
function countError(name, given, wanted, cure) {
    return new InputError(`Input ${name} has ${given} ${given === 1 ? 'line' : 'lines'}, but task-definition has ${wanted}. ${cure}`);
}
function dashed(line) {
    return line === undefined || line.text === '-' ? null : line.text;
}
function checkCluster(cluster, line) {
    const name = cluster.startsWith('arn:') ? (parseArn(cluster)?.resource.replace(/^cluster\//, '') ?? '') : cluster;
    if (/^[A-Za-z0-9_-]{1,255}$/.test(name))
        return;
    throw new InputError(`Input cluster, line ${line}: this is neither the name nor the ARN of a cluster. Use letters, digits, hyphens and underscores, or arn:PARTITION:ecs:REGION:ACCOUNT:cluster/NAME.`);
}
function checkService(service, line) {
    if (service === null)
        return;
    const name = service.startsWith('arn:') ? (parseArn(service)?.resource.split('/').at(-1) ?? '') : service;
    if (/^[A-Za-z0-9_-]{1,255}$/.test(name))
        return;
    throw new InputError(`Input service, line ${line}: this is not the name of a service. Use letters, digits, hyphens and underscores, or - for none.`);
}
