import { valueAt } from '../base/json.js';
import { toPermissionReport } from '../permissions/permission.js';
import { suggestedPolicies } from '../permissions/suggest.js';
import { toReferenceReport } from '../references/resolve/resolution.js';
import { counterpart } from '../task-definition/compare/counterpart.js';
import { linkAttempts } from './link-attempts.js';
import { applySuppressions } from './suppressions.js';
/** Takes everything known of a target; gives its report. Pure. */
export function targetReport(input) {
    const { context, outcome, identity } = input;
    const findings = outcome.findings.map((finding) => place(finding, input));
    const permissions = neededPermissions(context);
    const { kept, suppressed } = applySuppressions(findings, input.suppressions, input.today);
    return {
        ...identity,
        baseline: baselineWithLinks(context, kept),
        references: context.resolutions.map(toReferenceReport),
        permissions: permissions.map(toPermissionReport),
        changes: context.baseline?.changes ?? [],
        silentChanges: context.baseline?.silentChanges ?? [],
        findings: kept,
        suppressed,
        unverified: outcome.unverified,
        notChecked: input.notChecked,
        // A target has one execution role, and no other role is proposed a policy.
        policy: suggestedPolicies(permissions)[0]?.document ?? null,
    };
}
function baselineWithLinks({ baseline, resolutions }, findings) {
    if (baseline === null)
        return null;
    const { report } = baseline;
    return { ...report, attempts: linkAttempts(report.attempts, findings, resolutions) };
}
/** The permissions of a target, those that only a lost secret put back would need among them, each of the latter once. */
export function neededPermissions({ permissions, baseline }) {
    const seen = new Set();
    const hypothetical = (baseline?.lostSecrets ?? [])
        .flatMap((lost) => lost.permissions)
        .filter(({ action, resource, principal }) => {
        const key = `${principal} ${action} ${resource}`;
        const repeated = seen.has(key);
        seen.add(key);
        return !repeated;
    });
    return [...permissions, ...hypothetical];
}
function place(finding, input) {
    return {
        check: finding.check,
        rule: finding.rule,
        severity: finding.severity,
        pointer: finding.pointer,
        container: finding.container,
        subject: finding.subject,
        message: finding.message,
        remedy: finding.remedy,
        since: sinceWhen(finding, input.context),
        location: input.locate(finding.pointer),
        replacement: finding.replacement,
    };
}
/** Checks that compare with the baseline, or with what of the file is registered: what they find was not so there, for the baseline was registered. */
const comparisons = new Set([
    'secrets-kept',
    'secrets-not-plaintext',
    'containers-kept',
    'roles-kept',
    'environment-kept',
    'registration-keeps-values',
]);
/** A fault is an existing one when the baseline has the same value at the same place: what is wrong with it was wrong there too. */
function sinceWhen(finding, { baseline, rendered }) {
    const before = baseline?.definition?.value;
    if (before === undefined)
        return null;
    if (comparisons.has(finding.check))
        return 'new';
    // Of what is missing only its absence can be compared.
    if (finding.check === 'execution-role-present')
        return baseline?.definition?.executionRole === null ? 'existing' : 'new';
    const there = counterpart(rendered, finding.pointer, before);
    if (there === null)
        return 'new';
    const same = JSON.stringify(valueAt(rendered, finding.pointer)) === JSON.stringify(valueAt(before, there));
    return same ? 'existing' : 'new';
}
