import { registerable } from '../task-definition/registration/registration.js';
import { defineCheck } from './check.js';
/** Fails when the deploy action's cleaning or the SDK would drop or change something that has meaning, without a word. */
export const check = defineCheck({
    id: 'registration-keeps-values',
    title: 'Everything in the file reaches ECS as it is written',
    severity: 'error',
    subjects: ({ rendered, keepNullValueKeys }) => registerable(rendered, { keepNullValueKeys }).losses.map((loss) => ({
        pointer: loss.pointer,
        subject: loss.subject,
        container: null,
        loss,
    })),
    examine: ({ loss: { rule, severity, message, remedy } }) => ({ verdict: 'fail', rule, severity, message, remedy }),
});
