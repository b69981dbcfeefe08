import { defineCheck } from './check.js';
import { repeatedNames } from './names-unique.js';
/** Fails when a secret's name repeats in its container, or is also an environment variable there: RegisterTaskDefinition refuses both. */
export const check = defineCheck({
    id: 'secret-names-unique',
    title: 'Every secret has a name of its own in its container',
    severity: 'error',
    subjects: ({ definition }) => definition.containers.flatMap((container) => {
        const variables = new Set(container.environment.map((entry) => entry.name));
        const place = (secret, message) => ({
            pointer: secret.pointer,
            subject: `secret ${container.name}/${secret.name}`,
            container: container.name,
            message,
        });
        return [
            ...repeatedNames(container.secrets).map((secret) => place(secret, 'Another secret of this container has the same name')),
            ...container.secrets
                .filter((secret) => variables.has(secret.name))
                .map((secret) => place(secret, 'An environment variable of this container has the same name')),
        ];
    }),
    examine: ({ message }) => ({
        verdict: 'fail',
        message: `${message}; ECS refuses to register the task definition.`,
        remedy: 'Remove or rename one of the two.',
    }),
});
