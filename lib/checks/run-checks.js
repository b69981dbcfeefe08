import { pointerSegments, valueAt } from '../base/json.js';
import { severities } from '../report/severity.js';
/** Takes the checks in order, the context and the overrides; gives findings by severity, then position in the file. Pure. */
export function runChecks(checks, context, overrides) {
    const findings = [];
    const unverified = [];
    const examined = {};
    for (const check of checks) {
        const override = overrides[check.id];
        if (override === 'off')
            continue;
        const results = check.run(context);
        examined[check.id] = results.length;
        for (const { subject, verdict } of results) {
            if (verdict.verdict === 'pass')
                continue;
            const place = {
                check: check.id,
                pointer: existingAncestor(context.rendered, subject.pointer),
                subject: subject.subject,
            };
            if (verdict.verdict === 'unverified') {
                unverified.push({ ...place, reason: verdict.reason });
                continue;
            }
            findings.push({
                ...place,
                rule: verdict.rule ?? null,
                severity: override ?? verdict.severity ?? check.severity,
                container: subject.container,
                message: verdict.message,
                remedy: verdict.remedy,
                replacement: verdict.replacement ?? null,
            });
        }
    }
    const position = documentOrder(context.rendered);
    const byPlace = (a, b) => position(a.pointer) - position(b.pointer);
    return {
        findings: withoutRepetitions(findings).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPlace(a, b)),
        unverified: unverified.sort(byPlace),
        examined,
    };
}
/** Checks that would say of a text which was never rendered that nothing is there. */
const resolvingChecks = new Set([
    'secret-reference-well-formed',
    'secret-exists',
    'parameter-exists',
    'image-exists',
    'log-group-exists',
    'environment-file-exists',
    'file-system-exists',
    'execution-role-exists',
    'task-role-exists',
]);
/** A text that was never rendered is one mistake: the placeholder says it, the reference would say it again. */
function withoutRepetitions(findings) {
    const unrendered = new Set(findings
        .filter((finding) => finding.check === 'placeholders-replaced' && finding.rule === 'unrendered')
        .map((finding) => finding.pointer));
    return findings.filter((finding) => !(resolvingChecks.has(finding.check) && unrendered.has(finding.pointer)));
}
/** Takes a document and any pointer; gives the pointer, or its nearest ancestor that exists. */
export function existingAncestor(document, pointer) {
    let place = pointer;
    while (place !== '' && valueAt(document, place) === undefined) {
        const parent = place.slice(0, place.lastIndexOf('/'));
        place = parent.startsWith('/') ? parent : '';
    }
    return place;
}
/** Takes a document; gives a function that numbers its places in the order they stand in. */
function documentOrder(document) {
    const order = new Map();
    const visit = (value, pointer) => {
        order.set(pointer, order.size);
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, child] of Object.entries(value))
            visit(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    };
    visit(document, '');
    return (pointer) => order.get(pointer) ?? pointerSegments(pointer).length;
}
