import { defineCheck } from './check.js';
import { isSecretSlot } from './reference-check.js';
const refused = 'ECS refuses to register it';
const stopped = 'ECS has no role to read them with and tasks will not start';
/** Fails when there is no execution role although something needs one: secrets on any launch type, ECR and awslogs on Fargate. */
export const check = defineCheck({
    id: 'execution-role-present',
    title: 'There is an execution role where one is needed',
    severity: 'error',
    subjects: (context) => {
        if (context.definition.executionRole !== null)
            return [];
        const need = neededFor(context);
        return need === null ? [] : [{ pointer: '', subject: 'execution role', container: null, ...need }];
    },
    examine: ({ feature, outcome }) => ({
        verdict: 'fail',
        message: `The task definition has ${feature} but no executionRoleArn; ${outcome}.`,
        remedy: 'Set executionRoleArn to a role that ECS tasks may assume.',
    }),
});
function neededFor({ resolutions, platform, definition, }) {
    const used = (...slots) => resolutions.some(({ reference }) => slots.includes(reference.slot));
    if (used('secrets', 'log-secret-option'))
        return { feature: 'secrets', outcome: refused };
    if (resolutions.some(isSecretSlot))
        return { feature: 'credentials in a secret', outcome: stopped };
    const fargate = platform.launchType === 'FARGATE' || definition.requiresCompatibilities.includes('FARGATE');
    if (!fargate)
        return null;
    const ecr = resolutions.some(({ reference }) => reference.target.kind === 'image' && reference.target.ecr !== null);
    if (ecr)
        return { feature: 'an image in ECR', outcome: refused };
    return used('log-group') ? { feature: 'awslogs', outcome: refused } : null;
}
