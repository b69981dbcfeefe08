import { parseArn } from '../../base/arn.js';
import { invalid, plainWord } from './invalid.js';
import { parseParameterArn, parseParameterName } from './parameter-name.js';
import { parseSecretArn, secretArnForm } from './secret-arn.js';
/**
 * Takes the `valueFrom` of `secrets` or `secretOptions` and the task's region and account; gives what ECS would ask for.
 * Grammar: ECS agent 1.105, asmsecret.go `getASMParametersFromValueFrom`, and the errors of RegisterTaskDefinition. Never throws.
 */
export function parseValueFrom(text, place) {
    if (text === '') {
        return invalid('valueFrom is empty.', 'Give the ARN of a secret, or the name or ARN of a parameter.', {
            phase: 'register',
        });
    }
    const trimmed = text.trim();
    if (text !== trimmed && trimmed !== '') {
        const suggestion = parseValueFrom(trimmed, place);
        // Whether ECS trims is not known, so only what is wrong without the space too is certain to fail.
        return suggestion.kind === 'invalid'
            ? suggestion
            : invalid('valueFrom begins or ends with white space, which ECS is not known to remove.', 'Remove the white space.', {
                phase: 'register',
                severity: 'warning',
                region: suggestion.kind === 'secret' || suggestion.kind === 'parameter' ? suggestion.region : null,
                suggestion: [trimmed],
            });
    }
    if (!text.startsWith('arn:'))
        return parseParameterName(text, place);
    const arn = parseArn(text);
    if (arn === null) {
        return invalid('valueFrom begins like an ARN but has fewer than six parts.', secretArnForm, {
            phase: text.split(':')[2] === 'secretsmanager' ? 'task-start' : 'register',
        });
    }
    if (arn.service === 'secretsmanager')
        return parseSecretArn(arn);
    if (arn.service === 'ssm')
        return parseParameterArn(arn, place);
    return invalid(`valueFrom names the service ${plainWord(arn.service)}, which ECS cannot read secrets from.`, 'Name a Secrets Manager secret or a Systems Manager parameter.', { phase: 'register', reason: 'UNSUPPORTED_SERVICE', region: arn.region || null });
}
