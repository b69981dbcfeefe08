/** Takes the targets' reports; counts the entries of their arrays. */
export function countAll(targets) {
    const findings = targets.flatMap((target) => target.findings);
    const withSeverity = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        error: withSeverity('error'),
        warning: withSeverity('warning'),
        notice: withSeverity('notice'),
        unverified: targets.reduce((sum, target) => sum + target.unverified.length, 0),
        suppressed: targets.reduce((sum, target) => sum + target.suppressed.length, 0),
    };
}
/** Takes the targets' reports and what the user lets fail; gives the conclusion. `fail-on: never` never fails. */
export function conclude(targets, { failOn, requireVerified }) {
    const counts = countAll(targets);
    const failing = {
        never: false,
        error: counts.error > 0,
        warning: counts.error + counts.warning > 0,
        // Without a baseline nothing shows that an error was there before, so it counts as this change's.
        'new-error': targets.some((target) => target.findings.some(({ severity, since }) => severity === 'error' && since !== 'existing')),
    }[failOn];
    if (failing || (requireVerified && failOn !== 'never' && counts.unverified > 0))
        return 'failure';
    return counts.unverified > 0 ? 'neutral' : 'success';
}
