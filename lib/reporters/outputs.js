/** Each output of the action by name. */
export function outputsOf(report, paths) {
    const baselines = report.targets.flatMap(({ baseline }) => baseline?.taskDefinitionArn ?? []);
    return {
        conclusion: report.conclusion,
        errors: String(report.counts.error),
        warnings: String(report.counts.warning),
        unverified: String(report.counts.unverified),
        baseline: baselines.join('\n'),
        report: paths.report,
        sarif: paths.sarif,
        policy: policyOutput(report.policies),
        'task-definition': paths.taskDefinitions.join('\n'),
    };
}
/** One role: its policy document. Several: an object of documents by the role's ARN, for a policy belongs on one role only. */
function policyOutput(policies) {
    const [first, ...others] = policies;
    if (first === undefined)
        return '';
    return JSON.stringify(others.length === 0 ? first.document : Object.fromEntries(policies.map(({ role, document }) => [role, document])));
}
