import { defineCheck, pass } from './check.js';
/** Takes which role of a definition; gives the check that ECS tasks may assume it. A role that does not exist is another check's business. */
export function trustCheck(kind) {
    return defineCheck({
        id: `${kind}-role-trusts-ecs-tasks`,
        title: `ECS tasks may assume the ${kind} role`,
        severity: 'error',
        subjects: ({ roles }) => {
            const role = roles[kind];
            if (role === null || role.role.status === 'absent')
                return [];
            return [{ pointer: role.pointer, subject: `${kind} role`, container: null, role }];
        },
        examine: ({ role: { trust } }) => {
            if (trust.verdict === 'allowed')
                return pass;
            if (trust.verdict !== 'denied')
                return { verdict: 'unverified', reason: trust.reason };
            return {
                verdict: 'fail',
                message: `ECS may not assume the ${kind} role. ${trust.reason}`,
                remedy: 'Let the trust policy of the role allow sts:AssumeRole to the service ecs-tasks.amazonaws.com, under no condition that names a single cluster.',
            };
        },
    });
}
