import { parseArn, partitionOf } from '../../base/arn.js';
import { endsLikeComplete } from '../../references/parse/secret-id.js';
import { parseValueFrom } from '../../references/parse/value-from.js';
import { placeOf } from './required-list.js';
/**
 * Takes a resolved reference; gives what the execution role needs to read the secret or parameter: of the one that was probably
 * suggestion where nothing was found, since the corrected reference will need it. Nothing for other references.
 */
export function secretNeeds({ reference, evidence }, owner) {
    const suggestion = 'suggestion' in evidence ? evidence.suggestion : null;
    const target = suggestion === null ? reference.target : parseValueFrom(suggestion.replacement, owner.place);
    if (target.kind === 'secret')
        return readSecret(reference, target, secretAt(evidence), owner);
    return target.kind === 'parameter'
        ? readParameter(reference, target, suggestion === null ? evidence : null, owner)
        : [];
}
function secretAt(evidence) {
    const suggestion = 'suggestion' in evidence ? (evidence.suggestion?.secret ?? null) : null;
    if (suggestion !== null)
        return { secret: { status: 'found', value: suggestion }, key: null };
    if (evidence.kind === 'secret')
        return { secret: evidence.secret, key: evidence.key };
    return { secret: null, key: null };
}
function readSecret(reference, target, at, owner) {
    const region = target.region ?? owner.place.region;
    const facts = at.secret?.status === 'found' ? at.secret.value : null;
    // Secrets Manager takes an ARN with a suffix as complete, so it is the one that IAM will be asked about.
    const arn = facts?.arn ?? (target.secretId.startsWith('arn:') && endsLikeComplete(target.arnName) ? target.secretId : null);
    if (region === null)
        return [];
    // Of a secret that is not there, and whose ARN nobody can tell, there is nothing to permit.
    if (arn === null && at.secret?.status === 'absent')
        return [];
    const draft = needOf(owner, placeOf(reference), 'read-secrets', 'secretsmanager:GetSecretValue', region);
    if (arn === null) {
        return [
            { ...draft, resource: target.secretId, unaskable: 'the full ARN of the secret, with its suffix, is not known' },
        ];
    }
    const need = {
        ...draft,
        resource: arn,
        context: {
            resourceAccount: parseArn(arn)?.account ?? null,
            resourceTags: facts?.tags ?? null,
            secret: { id: target.secretId, versionStage: target.versionStage, versionId: target.versionId },
        },
    };
    const keyId = facts?.kmsKeyId ?? null;
    return [
        need,
        ...decryptNeeds(reference, at.key, keyId, owner, {
            service: 'secretsmanager',
            region,
            encryptionContext: { SecretARN: arn, SecretVersionId: target.versionId },
        }),
    ];
}
function readParameter(reference, target, evidence, owner) {
    const region = target.region ?? owner.place.region;
    const account = target.account ?? owner.place.account;
    if (region === null)
        return [];
    const draft = needOf(owner, placeOf(reference), 'read-secrets', 'ssm:GetParameters', region);
    if (account === null) {
        return [{ ...draft, resource: target.parameterName, unaskable: 'the account of the parameter is not known' }];
    }
    const arn = `arn:${partitionOf(region)}:ssm:${region}:${account}:parameter/${target.parameterName.replace(/^\//, '')}`;
    const need = { ...draft, resource: arn, context: { resourceAccount: account } };
    if (target.throughSecret !== null) {
        const secret = evidence?.kind === 'parameter' ? evidence.secret : null;
        return [need, ...readSecret(reference, behind(target.throughSecret, region), { secret, key: null }, owner)];
    }
    if (evidence?.kind !== 'parameter')
        return [need];
    const keyId = evidence.parameter.status === 'found' ? evidence.parameter.value.keyId : null;
    return [
        need,
        ...decryptNeeds(reference, evidence.key, keyId, owner, {
            service: 'ssm',
            region,
            encryptionContext: { PARAMETER_ARN: arn },
        }),
    ];
}
/** The secret behind `/aws/reference/secretsmanager/…`, which Parameter Store asks for in the caller's name. */
function behind(secretId, region) {
    return {
        kind: 'secret',
        secretId,
        region,
        account: null,
        partition: null,
        arnName: secretId,
        jsonKey: null,
        versionStage: null,
        versionId: null,
    };
}
/** Only customer-managed keys: the policies of `aws/secretsmanager` and `aws/ssm` admit the account through their service. */
function decryptNeeds(reference, key, keyId, owner, { service, region, encryptionContext }) {
    const managed = key?.status === 'found' && key.value.managedByAws;
    if (keyId === null || keyId.includes('alias/aws/') || managed || key?.status === 'absent')
        return [];
    const told = parseArn(keyId);
    const arn = key?.status === 'found' ? key.value.arn : told?.resource.startsWith('key/') === true ? keyId : null;
    const draft = needOf(owner, placeOf(reference), 'decrypt', 'kms:Decrypt', region);
    if (arn === null)
        return [{ ...draft, resource: keyId, unaskable: 'the ARN of the KMS key is not known' }];
    return [
        {
            ...draft,
            resource: arn,
            context: {
                resourceAccount: parseArn(arn)?.account ?? null,
                ...viaService(service, region),
                encryptionContext,
            },
        },
    ];
}
/** The spelling of kms:ViaService in the China regions is not documented in one way, so it stays unknown there. */
function viaService(service, region) {
    return partitionOf(region) === 'aws-cn' ? {} : { viaService: `${service}.${region}.amazonaws.com` };
}
function needOf({ roleArn, hypothetical }, place, purpose, action, region) {
    return { principal: 'execution-role', principalArn: roleArn, purpose, action, region, place, hypothetical };
}
