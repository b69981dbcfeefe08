/**
 * Takes findings in the report's order; gives them grouped where check, rule, severity, remedy and `since` are the same,
 * each group at the place of its first finding.
 */
export function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.check, finding.rule, finding.severity, finding.remedy, finding.since]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
