import { isSameRole } from '../task-definition/compare/changes.js';
import { defineCheck } from './check.js';
/** Warns when the execution or task role differs from the baseline's, or is gone. A short name and the ARN of that name are the same. */
export const check = defineCheck({
    id: 'roles-kept',
    title: 'The roles are those of the last healthy revision',
    severity: 'warning',
    subjects: ({ baseline, definition }) => ['execution', 'task'].flatMap((kind) => {
        const before = roleOf(baseline?.definition ?? null, kind);
        const now = roleOf(definition, kind);
        if (before === null || isSameRole(before.text, now?.text ?? null))
            return [];
        return [{ pointer: now?.pointer ?? '', subject: `${kind} role`, container: null, gone: now === null }];
    }),
    examine: ({ gone, subject }, { baseline }) => {
        const revision = baseline?.report.revision ?? '';
        return {
            verdict: 'fail',
            message: gone
                ? `Revision ${revision} had ${article(subject)} ${subject}; now there is none.`
                : `Revision ${revision} had another ${subject}.`,
            remedy: gone ? 'Set the role again.' : 'Check that the new role has every permission that the old one had.',
        };
    },
});
function article(subject) {
    return /^[aeiou]/.test(subject) ? 'an' : 'a';
}
function roleOf(definition, kind) {
    return (kind === 'execution' ? definition?.executionRole : definition?.taskRole) ?? null;
}
