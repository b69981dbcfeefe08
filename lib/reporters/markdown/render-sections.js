import { clip, code, details, fenced, prose, table } from './markdown.js';
import { policyJson, policyTerraform } from './policy-text.js';
import { NAME_LIMIT } from './render-findings.js';
import { plural } from './verdict.js';
/** A reason may quote AWS's error message; the policy beyond this is for the report file. */
const REASON_LIMIT = 1_000;
const POLICY_LIMIT = 20_000;
const VERIFIED_MARKS = { resolves: '✅', fails: '❌', unverified: '❔' };
const PERMISSION_MARKS = { allowed: '✅', denied: '❌', conditional: '❔', unverified: '❔' };
const IMPACTS = ['breaking', 'notable', 'cosmetic'];
/** Takes a target; gives its unverified subjects grouped by reason, which names what would settle them; null when there are none. */
export function renderUnverified({ unverified }, words, folded) {
    if (unverified.length === 0)
        return null;
    const groups = Map.groupBy(unverified, ({ reason }) => reason);
    const items = limited([...groups], words.limits.subjects, words, ([reason, entries]) => {
        const checks = [...new Set(entries.map(({ check }) => check))].map((check) => words.check(check, null));
        return `- ${prose(clip(reason, REASON_LIMIT))}\n  ${subjectList(entries, words)} (${checks.join(', ')})`;
    });
    const title = `${plural(unverified.length, 'subject')} not verified`;
    return folded ? details(`❔ ${title}`, items) : `#### ❔ ${title}\n\n${items}`;
}
/** Takes a target; gives the policy that would let its execution role do what it lacks, as JSON and as Terraform; null when none. */
export function renderPolicy({ policy, references }, words) {
    if (policy === null)
        return null;
    const json = policyJson(policy);
    const title = 'Policy that gives the execution role what it lacks';
    if (json.length > POLICY_LIMIT)
        return details(title, `It is too long to show here; the \`policy\` output holds it.`);
    const masked = words.maskAccountIds ? 'Account ids are masked here; the `policy` output holds it unmasked.' : '';
    const parts = [masked, fenced(json, 'json'), fenced(policyTerraform(policy, references), 'hcl')];
    return details(title, parts.filter((part) => part !== '').join('\n\n'));
}
/** Takes a target; gives what changed since the baseline, breaking changes first, then what no difference shows; null when nothing did. */
export function renderChanges({ changes, silentChanges, baseline }, words) {
    if (changes.length + silentChanges.length === 0)
        return null;
    const sorted = changes.toSorted((one, other) => IMPACTS.indexOf(one.impact) - IMPACTS.indexOf(other.impact));
    const breaking = changes.filter(({ impact }) => impact === 'breaking').length;
    const revision = baseline?.revision ?? null;
    const count = changes.length === 0 ? 'No change in the file' : plural(changes.length, 'change');
    const title = `${count} since ${revision === null ? 'the baseline' : `revision ${revision}`}`;
    const items = limited(sorted, words.limits.changes, words, (change) => {
        const impact = change.impact === 'breaking' ? '**breaking**' : change.impact;
        const detail = change.detail === undefined ? '' : `: ${prose(clip(change.detail, REASON_LIMIT))}`;
        return `- ${impact}, ${change.kind}: ${name(change.subject)}${detail}`;
    });
    const silent = limited(silentChanges, words.limits.changes, words, ({ subject, message }) => {
        return `- ${name(subject)}: ${prose(clip(message, REASON_LIMIT))}`;
    });
    const parts = [items, ...(silent === '' ? [] : ['What changes although the file says the same:', silent])];
    return details([
        title,
        ...(breaking > 0 ? [`${breaking} breaking`] : []),
        ...(silentChanges.length > 0 ? [`${silentChanges.length} more that the file does not show`] : []),
    ].join(', '), parts.filter((part) => part !== '').join('\n\n'));
}
/** Takes a target; gives what is outside the scope by design, grouped by reason; null when nothing is. */
export function renderNotChecked({ notChecked }, words) {
    if (notChecked.length === 0)
        return null;
    const groups = Map.groupBy(notChecked, ({ reason }) => reason);
    const items = limited([...groups], words.limits.subjects, words, ([reason, entries]) => {
        return `- ${subjectList(entries, words)}: ${prose(clip(reason, REASON_LIMIT))}`;
    });
    return details(`${notChecked.length} not checked, by design`, items);
}
/** Takes a target; gives the findings that `ignore` lines hide, with their why; null when none are. */
export function renderSuppressed({ suppressed }, words) {
    if (suppressed.length === 0)
        return null;
    const items = limited(suppressed, words.limits.subjects, words, (finding) => {
        const until = finding.until === null ? '' : `, until ${prose(finding.until)}`;
        const why = finding.why === null || finding.why === '' ? '' : `: ${prose(clip(finding.why, REASON_LIMIT))}`;
        return `- ${finding.severity} ${words.check(finding.check, finding.rule)} ${name(finding.subject)}${until}${why}`;
    });
    return details(`${suppressed.length} suppressed by the ignore input`, items);
}
/** Takes a target; gives a table of its references and what became of each; null when it has none. */
export function renderReferences({ references }, words) {
    if (references.length === 0)
        return null;
    const rows = references.slice(0, words.limits.rows).map((reference) => [
        `${VERIFIED_MARKS[reference.status]} ${reference.status}`,
        name(referenceName(reference)),
        name(reference.id),
        [reference.jsonKey, reference.versionStage, reference.versionId]
            .filter((part) => part !== null)
            .map(name)
            .join(' '),
        reference.reason === null ? '' : code(reference.reason),
    ]);
    const body = table(['', 'Where', 'Reference', 'Key, version', 'Why'], rows);
    return details(referencesPhrase(references), withRest(body, references.length, words));
}
/** Takes references; gives how many of them resolve, in words. */
export function referencesPhrase(references) {
    const resolving = references.filter(({ status }) => status === 'resolves').length;
    return `${resolving} of ${plural(references.length, 'reference')} verified`;
}
/** Takes a target; gives a table of the permissions that were looked at; null when none were. */
export function renderPermissions({ permissions }, words) {
    if (permissions.length === 0)
        return null;
    const rows = permissions
        .slice(0, words.limits.rows)
        .map((permission) => [
        `${PERMISSION_MARKS[permission.verdict]} ${permission.verdict}`,
        `${permission.principal.replace('-', ' ')}${permission.hypothetical ? ', if a lost secret were put back' : ''}`,
        code(permission.action),
        name(permission.resource),
        permissionReason(permission),
    ]);
    const allowed = permissions.filter(({ verdict }) => verdict === 'allowed').length;
    const title = `${allowed} of ${plural(permissions.length, 'permission')} allowed`;
    return details(title, withRest(table(['', 'Principal', 'Action', 'Resource', 'Why'], rows), permissions.length, words));
}
function permissionReason({ verdict, blockedBy, reason, conditionKeys }) {
    if (verdict === 'allowed')
        return '';
    const keys = conditionKeys.length > 0 ? ` (${conditionKeys.map(name).join(', ')})` : '';
    return `${blockedBy === null ? '' : `${blockedBy.replaceAll('-', ' ')}: `}${prose(clip(reason, REASON_LIMIT))}${keys}`;
}
function referenceName({ container, name: option, kind }) {
    const place = [container, option].filter((part) => part !== null).join('/');
    return place === '' ? kind : `${kind} ${place}`;
}
function name(text) {
    return code(clip(text, NAME_LIMIT));
}
function subjectList(entries, words) {
    const subjects = [...new Set(entries.map(({ subject }) => subject))];
    const shown = subjects.slice(0, words.limits.subjects).map(name);
    const rest = subjects.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function limited(entries, limit, words, written) {
    const items = entries.slice(0, limit).map(written);
    if (entries.length > limit)
        items.push(`- and ${entries.length - limit} more, ${words.elsewhere}`);
    return items.join('\n');
}
function withRest(body, total, words) {
    return total > words.limits.rows ? `${body}\n\n${total - words.limits.rows} more ${words.elsewhere}.` : body;
}
