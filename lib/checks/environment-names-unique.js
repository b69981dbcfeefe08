import { defineCheck } from './check.js';
import { repeatedNames } from './names-unique.js';
/** Warns when an environment variable's name repeats in its container: which of the two counts is not defined. */
export const check = defineCheck({
    id: 'environment-names-unique',
    title: 'Every environment variable stands once in its container',
    severity: 'warning',
    subjects: ({ definition }) => definition.containers.flatMap((container) => repeatedNames(container.environment).map((entry) => ({
        pointer: entry.pointer,
        subject: `environment ${container.name}/${entry.name}`,
        container: container.name,
    }))),
    examine: () => ({
        verdict: 'fail',
        message: 'Another environment variable of this container has the same name; which of the two the container sees is not defined.',
        remedy: 'Remove one of the two.',
    }),
});
