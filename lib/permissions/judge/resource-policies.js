import { parseArn } from '../../base/arn.js';
import { parsePolicy } from '../../iam/policy.js';
/** Policies of secrets that are read in one run: one call each, and most secrets have none. */
export const secretPolicyLimit = 10;
const none = { policy: { status: 'none' }, unread: null };
const notAsked = { policy: { status: 'unread' }, unread: null };
export function createResourcePolicyReader(account) {
    const secrets = new Map();
    const secretPolicy = (region, arn) => {
        const known = secrets.get(arn);
        if (known !== undefined || secrets.size >= secretPolicyLimit)
            return known ?? null;
        const reading = account.secrets.resourcePolicy(region, arn);
        secrets.set(arn, reading);
        return reading;
    };
    return {
        left: () => secretPolicyLimit - secrets.size,
        async read({ action, resource, region }, roleAccount) {
            const arn = parseArn(resource);
            if (arn === null)
                return none;
            switch (arn.service) {
                case 'kms':
                    return reading('key policy', await account.keys.policy(region, resource));
                case 'secretsmanager': {
                    const answer = secretPolicy(region, resource);
                    return answer === null ? notAsked : reading('resource policy', await answer);
                }
                case 'ecr': {
                    // In the role's own account its own permission is enough, and a policy that denies is rare.
                    if (arn.account === roleAccount)
                        return notAsked;
                    const name = arn.resource.slice('repository/'.length);
                    return reading('repository policy', await account.images.repositoryPolicy({ region: arn.region, account: arn.account, repository: name }));
                }
                case 's3':
                case 'kinesis':
                case 'elasticfilesystem':
                    return notAsked;
                default:
                    // What the others have (a role's trust policy, a log group's policy for services) has no say in this call.
                    return action === 'ssm:GetParameters' && arn.account !== roleAccount ? notAsked : none;
            }
        },
    };
}
function reading(name, answer) {
    if (answer.status === 'unknown')
        return { policy: { status: 'unread' }, unread: answer.reason };
    if (answer.status === 'absent' || answer.value === null)
        return none;
    const policy = parsePolicy(answer.value);
    return policy === null
        ? { policy: { status: 'unread' }, unread: `the ${name} could not be understood` }
        : { policy: { status: 'read', value: { name, policy } }, unread: null };
}
