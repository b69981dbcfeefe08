import { parseArn } from '../base/arn.js';
/**
 * Takes an ARN as sts:GetCallerIdentity or a definition gives it; gives the role or user behind it, or null for the root user, a
 * federated one, and whatever else the simulator does not take. A session tells its role's name but not its path, which IAM ignores
 * when it looks a role up.
 */
export function simulatedPrincipal(text) {
    const arn = parseArn(text);
    if (arn === null || !/^\d{12}$/.test(arn.account))
        return null;
    const { partition, account } = arn;
    if (arn.service === 'sts') {
        const name = /^assumed-role\/([^/]+)\//.exec(arn.resource)?.[1];
        return name === undefined
            ? null
            : { arn: `arn:${partition}:iam::${account}:role/${name}`, kind: 'role', name, account };
    }
    const [, kind, name] = /^(role|user)\/(?:.*\/)?([^/]+)$/.exec(arn.resource) ?? [];
    if (arn.service !== 'iam' || name === undefined)
        return null;
    return { arn: text, kind: kind === 'user' ? 'user' : 'role', name, account };
}
