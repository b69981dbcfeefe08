import { defineCheck, pass } from './check.js';
/** Warns when an `ignore` line has expired; notes one that hides nothing in any target although its check ran. */
export const check = defineCheck({
    id: 'suppressions-current',
    title: 'Every ignore line still hides something',
    severity: 'warning',
    subjects: ({ suppressions }) => suppressions.map((state) => ({ pointer: '', subject: 'file', container: null, state })),
    examine: ({ state }) => {
        if (state.expired) {
            return {
                verdict: 'fail',
                rule: 'expired',
                message: `Line ${state.line} of the input ignore (${state.check}) has expired, so it hides nothing any more.`,
                remedy: 'Fix what it hid, or move its date after looking again.',
            };
        }
        if (state.matched || !state.checkRan)
            return pass;
        return {
            verdict: 'fail',
            rule: 'unused',
            severity: 'notice',
            message: `Line ${state.line} of the input ignore (${state.check}) matches no finding of any target.`,
            remedy: 'Remove the line.',
        };
    },
});
