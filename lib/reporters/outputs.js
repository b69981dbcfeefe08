/** Takes a report and the paths that were written; gives each output of the action by name. */
export function outputsOf(report, paths) {
    const policy = mergedPolicy(report.targets.flatMap((target) => (target.policy === null ? [] : [target.policy])));
    const baselines = report.targets.flatMap(({ baseline }) => baseline?.taskDefinitionArn ?? []);
    return {
        conclusion: report.conclusion,
        errors: String(report.counts.error),
        warnings: String(report.counts.warning),
        unverified: String(report.counts.unverified),
        baseline: baselines.join('\n'),
        report: paths.report,
        sarif: paths.sarif,
        policy: policy === null ? '' : JSON.stringify(policy),
        'task-definition': paths.taskDefinitions.join('\n'),
    };
}
/** Takes the policies of all targets; gives one with each statement once and every Sid unique, as IAM demands; null when there are none. */
export function mergedPolicy(policies) {
    const statements = new Map();
    const sids = new Set();
    for (const statement of policies.flatMap((policy) => policy.Statement)) {
        const { Sid, ...grant } = statement;
        const key = JSON.stringify(grant);
        if (statements.has(key))
            continue;
        statements.set(key, { ...statement, Sid: uniqueSid(Sid, sids) });
    }
    return statements.size === 0 ? null : { Version: '2012-10-17', Statement: [...statements.values()] };
}
function uniqueSid(sid, taken) {
    let candidate = sid;
    for (let number = 2; taken.has(candidate); number++)
        candidate = `${sid}${number}`;
    taken.add(candidate);
    return candidate;
}
