import DataLoader from 'dataloader';
import { judgeSecretText } from '../account/secret-value.js';
import { absent, found, unknown } from '../base/lookup.js';
/** Secrets in one BatchGetSecretValue (API reference). */
const valueBatchSize = 20;
/** What a GetSecretValue error says: InvalidRequest is a secret that is being deleted, which DescribeSecret reports already. */
function interpretValueError(error) {
    if (error.name === 'InvalidRequestException')
        return unknown('SERVICE_ERROR', 'Secrets Manager refused to give the value');
    if (error.name === 'DecryptionFailure')
        return unknown('SERVICE_ERROR', 'the value could not be decrypted');
    if (error.name === 'AccessDeniedException' && error.message.includes('KMS')) {
        return unknown('NOT_PERMITTED', "the pipeline may not call kms:Decrypt with the secret's key");
    }
    return null;
}
/** Takes a connection and which value is meant; gives its form. The value itself does not leave this module. */
export function readValue(connection, { region, secretId, stage, id }) {
    return connection.ask({
        service: 'secretsManager',
        operation: 'GetSecretValue',
        region,
        absentOn: ['ResourceNotFoundException'],
        interpret: interpretValueError,
        send: async ({ client, sdk, options }) => judgeAnswer(await client.send(new sdk.GetSecretValueCommand({
            SecretId: secretId,
            ...(stage === null ? {} : { VersionStage: stage }),
            ...(id === null ? {} : { VersionId: id }),
        }), options)),
    });
}
function judgeAnswer({ SecretString }) {
    return SecretString === undefined ? { form: 'binary' } : judgeSecretText(SecretString);
}
/**
 * Takes a connection, a region and how to read a single value; gives the loader of the forms of current values, by the twenty.
 * BatchGetSecretValue needs a permission of its own and answers by ARN, so what it does not answer
 * is read on its own: one missing permission costs speed, not the verdict.
 */
export function currentValueLoader(connection, region, readSingle) {
    return new DataLoader(async (secretIds) => {
        if (secretIds.length === 1)
            return Promise.all(secretIds.map(readSingle));
        const answer = await connection.ask({
            service: 'secretsManager',
            operation: 'BatchGetSecretValue',
            region,
            send: async ({ client, sdk, options }) => {
                const { SecretValues, Errors } = await client.send(new sdk.BatchGetSecretValueCommand({ SecretIdList: [...secretIds] }), options);
                return {
                    values: (SecretValues ?? []).map((value) => ({
                        arn: value.ARN ?? '',
                        name: value.Name ?? '',
                        facts: judgeAnswer(value),
                    })),
                    errors: (Errors ?? []).map(({ SecretId, ErrorCode }) => ({
                        secretId: SecretId ?? '',
                        code: ErrorCode ?? '',
                    })),
                };
            },
        });
        if (answer.status !== 'found')
            return Promise.all(secretIds.map(readSingle));
        const { values, errors } = answer.value;
        return Promise.all(secretIds.map((secretId) => {
            const value = values.find(({ arn, name }) => arn === secretId || name === secretId || arn.slice(0, -7) === secretId);
            if (value !== undefined)
                return found(value.facts);
            const error = errors.find((each) => each.secretId === secretId);
            return error?.code === 'ResourceNotFoundException' ? absent : readSingle(secretId);
        }));
    }, { maxBatchSize: valueBatchSize });
}
