import { pointerTo } from '../base/json.js';
import { lostEnvironment } from '../task-definition/compare/lost-secrets.js';
import { registerable } from '../task-definition/registration/registration.js';
import { defineCheck } from './check.js';
import { existingAncestor } from './run-checks.js';
/** Notes when an environment variable that the baseline had is gone; one that became a secret is kept. */
export const check = defineCheck({
    id: 'environment-kept',
    title: 'Every environment variable of the last healthy revision is still there',
    severity: 'notice',
    subjects: ({ baseline, definition, rendered, keepNullValueKeys }) => {
        if (baseline?.definition == null)
            return [];
        // A variable without a value is registered empty, and so is not gone.
        const { value, origin } = registerable(definition.value, { keepNullValueKeys });
        return lostEnvironment(baseline.definition.value, value).map(({ container, name, containerPointer }) => ({
            pointer: existingAncestor(rendered, pointerTo(origin(containerPointer), 'environment')),
            subject: `environment ${container}/${name}`,
            container,
        }));
    },
    examine: (_subject, { baseline }) => ({
        verdict: 'fail',
        message: `Revision ${baseline?.report.revision ?? ''} had this environment variable; the container starts without it.`,
        remedy: 'Put the variable back if the application still reads it.',
    }),
});
