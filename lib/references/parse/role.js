import { parseArn } from '../../base/arn.js';
import { invalid } from './invalid.js';
const form = 'Give the role ARN, arn:PARTITION:iam::ACCOUNT:role/NAME, or the name of a role without a path.';
/** Takes `executionRoleArn` or `taskRoleArn`, an ARN or a short name; gives the role. */
export function parseRole(text, place) {
    if (!text.startsWith('arn:')) {
        if (!/^[\w+=,.@-]{1,64}$/.test(text))
            return invalid('This is neither the ARN nor the name of a role.', form, { phase: 'register' });
        const arn = place.account === null ? null : `arn:${place.partition}:iam::${place.account}:role/${text}`;
        return { kind: 'role', arn, roleName: text, account: place.account, short: true };
    }
    const arn = parseArn(text);
    const match = arn === null || arn.service !== 'iam' || arn.region !== ''
        ? null
        : /^role\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(arn.resource);
    if (arn === null || match === null || !/^\d{12}$/.test(arn.account)) {
        return invalid('This is not the ARN of a role.', form, { phase: 'register' });
    }
    return { kind: 'role', arn: text, roleName: match[1] ?? '', account: arn.account, short: false };
}
