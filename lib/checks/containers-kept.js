import { lostContainers } from '../task-definition/compare/lost-secrets.js';
import { defineCheck } from './check.js';
/** Warns when a container that the baseline had is gone. */
export const check = defineCheck({
    id: 'containers-kept',
    title: 'Every container of the last healthy revision is still there',
    severity: 'warning',
    subjects: ({ baseline, definition }) => {
        const before = baseline?.definition?.value;
        const gone = before === undefined ? [] : lostContainers(before, definition.value);
        return gone.map(({ container }) => ({
            pointer: '/containerDefinitions',
            subject: `container ${container}`,
            container,
        }));
    },
    examine: (_subject, { baseline }) => ({
        verdict: 'fail',
        message: `Revision ${baseline?.report.revision ?? ''} had this container; the task starts without it.`,
        remedy: 'Put the container back, or ignore this if it was removed or renamed on purpose.',
    }),
});
