import { validateSchema } from '../task-definition/registration/schema.js';
import { defineCheck } from './check.js';
/** Fails when a key is unknown, misspelt or misplaced, or a value is of the wrong type: the SDK drops unknown keys without a word. */
export const check = defineCheck({
    id: 'task-definition-matches-schema',
    title: 'Every key is one that ECS knows, with a value of its type',
    severity: 'error',
    subjects: ({ rendered }) => validateSchema(rendered).map((problem) => ({
        pointer: problem.pointer,
        subject: problem.pointer === '' ? 'file' : problem.pointer,
        container: null,
        problem,
    })),
    examine: ({ problem: { rule, severity, message, remedy } }) => ({ verdict: 'fail', rule, severity, message, remedy }),
});
