import { defineCheck } from './check.js';
/** Fails when a secret that the baseline had is gone; says whether putting it back would be enough. */
export const check = defineCheck({
    id: 'secrets-kept',
    title: 'Every secret of the last healthy revision is still there',
    severity: 'error',
    subjects: ({ baseline }) => [
        ...(baseline === null || baseline.unverified === null ? [] : [unproven]),
        ...(baseline?.lostSecrets ?? [])
            .filter((lost) => lost.literalPointer === null)
            .map((lost) => ({
            pointer: lost.pointer,
            subject: `secret ${lost.container}/${lost.name}`,
            container: lost.container,
            lost,
        })),
    ],
    examine: ({ lost }, { baseline, definition }) => {
        if (lost === null)
            return { verdict: 'unverified', reason: baseline?.unverified ?? '' };
        const revision = baseline?.report.revision;
        const since = revision === null || revision === undefined ? 'The baseline' : `Revision ${revision}`;
        const low = baseline?.report.confidence === 'low';
        const stayed = definition.containers.some(({ name }) => name === lost.container);
        const now = stayed ? 'the container starts without it now' : 'no container has it now';
        return {
            verdict: 'fail',
            ...(low ? { severity: 'warning' } : {}),
            message: `${since} had this secret, and ${now}. ${ifPutBack(lost)}`.trim(),
            remedy: 'Put the secret back, or remove the check for it with ignore if the application no longer reads it.',
        };
    },
});
const unproven = { pointer: '', subject: 'service', container: null, lost: null };
/** What would happen if the secret stood there again as the baseline had it. */
function ifPutBack({ putBack, permissions }) {
    const failing = putBack.remarks.find((remark) => remark.reason !== undefined);
    if (failing !== undefined)
        return `Putting it back as it was is not enough: ${failing.message}`;
    const denied = permissions.filter((permission) => permission.verdict === 'denied');
    if (denied.length > 0) {
        const actions = [...new Set(denied.map((permission) => permission.action))].join(' and ');
        return `Putting it back is not enough: the execution role may not call ${actions} for it. The suggested policy grants it.`;
    }
    return '';
}
