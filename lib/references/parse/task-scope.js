import { parseArn, partitionOf } from '../../base/arn.js';
/**
 * Takes cluster, region, definition and identity; gives where the tasks will run. The account is told by the cluster's ARN, else by
 * the roles, which must lie in the task's account, else by who the pipeline is.
 */
export function taskScope(cluster, region, definition, identity) {
    const accounts = [cluster, definition.executionRole?.text ?? '', definition.taskRole?.text ?? '']
        .map((text) => parseArn(text)?.account ?? '')
        .filter((account) => /^\d{12}$/.test(account));
    const own = identity.status === 'found' ? identity.value.account : null;
    return { partition: partitionOf(region ?? ''), region, account: accounts[0] ?? own };
}
