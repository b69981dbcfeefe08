/** Takes findings, the `ignore` lines and the day; splits the findings into those that stay and those that a line hides. */
export function applySuppressions(findings, suppressions, today) {
    const kept = [];
    const suppressed = [];
    for (const finding of findings) {
        const line = suppressions.find((each) => !isExpired(each, today) && hides(each, finding));
        if (line === undefined)
            kept.push(finding);
        else
            suppressed.push({ ...finding, why: line.why, until: line.until });
    }
    return { kept, suppressed };
}
/** Takes an `ignore` line and the day, `YYYY-MM-DD`; tells whether the line no longer holds. The named day itself still counts. */
export function isExpired({ until }, today) {
    return until !== null && until < today;
}
/** Takes an `ignore` line and a finding; tells whether the line is about it. A finding may be named by its subject or its pointer. */
export function hides(suppression, finding) {
    if (suppression.check !== finding.check)
        return false;
    return matchesPattern(suppression.subject, finding.subject) || matchesPattern(suppression.subject, finding.pointer);
}
/** `*` matches any run of characters. Greedy from left to right, so no pattern takes more than one pass. */
function matchesPattern(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return pattern === text;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
        return false;
    let position = first.length;
    const end = text.length - last.length;
    for (const part of rest) {
        const found = text.indexOf(part, position);
        if (found < 0 || found + part.length > end)
            return false;
        position = found + part.length;
    }
    return true;
}
