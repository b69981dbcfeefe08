/** A cluster that does not exist: an unusable input, not a finding. */
export class ClusterNotFoundError extends Error {
    cluster;
    constructor(cluster, region = null) {
        super(`the cluster ${cluster} does not exist in this account and region${region === null ? '' : ` (${region})`}`);
        this.name = 'ClusterNotFoundError';
        this.cluster = cluster;
    }
}
/** ARNs one DescribeServiceDeployments or DescribeServiceRevisions call takes, by their API reference. */
export const revisionsPerCall = 20;
