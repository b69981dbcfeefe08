import { judgeSecretText, type SecretValueFacts } from '../account/secret-value.ts'
import type { ValueSelector } from '../account/secrets.ts'
import { batchTexts } from '../base/batcher.ts'
import type { Lookup } from '../base/lookup.ts'
import { absent, found, unknown } from '../base/lookup.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'
import type { ServiceError } from './connection/service-error.ts'

/** Secrets in one BatchGetSecretValue (API reference). */
const valueBatchSize = 20

/** What a GetSecretValue error says: InvalidRequest is a secret that is being deleted, which DescribeSecret reports already. */
function interpretValueError(error: ServiceError): Lookup<never> | null {
  if (error.name === 'InvalidRequestException')
    return unknown('SERVICE_ERROR', 'Secrets Manager refused to give the value')
  if (error.name === 'DecryptionFailure') return unknown('SERVICE_ERROR', 'the value could not be decrypted')
  if (error.name === 'AccessDeniedException' && error.message.includes('KMS')) {
    return unknown('NOT_PERMITTED', "the pipeline may not call kms:Decrypt with the secret's key")
  }
  return null
}

/** The form of a secret's value. The value itself does not leave this module. */
export function readValue(
  connection: Connection,
  { region, secretId, stage, id }: ValueSelector,
): Promise<Lookup<SecretValueFacts>> {
  return connection.ask({
    service: 'secretsManager',
    operation: 'GetSecretValue',
    region,
    absentOn: ['ResourceNotFoundException'],
    interpret: interpretValueError,
    send: async ({ client, sdk, options }) =>
      judgeAnswer(
        await client.send(
          new sdk.GetSecretValueCommand({
            SecretId: secretId,
            ...(stage === null ? {} : { VersionStage: stage }),
            ...(id === null ? {} : { VersionId: id }),
          }),
          options,
        ),
      ),
  })
}

interface ValueAnswer {
  readonly SecretString?: string | undefined
  readonly SecretBinary?: Uint8Array | undefined
}

/** A value is text or binary: an answer with neither tells nothing. */
function judgeAnswer({ SecretString, SecretBinary }: ValueAnswer): SecretValueFacts {
  if (SecretString !== undefined) return judgeSecretText(SecretString)
  requiredMember('SecretString or SecretBinary', SecretBinary)
  return { form: 'binary' }
}

/**
 * Reads the forms of current values, by the twenty. BatchGetSecretValue needs a permission of its own and answers by ARN, so what it
 * does not answer is read on its own: one missing permission costs speed, not the verdict.
 */
export function currentValueReader(
  connection: Connection,
  region: string,
  readSingle: (secretId: string) => Promise<Lookup<SecretValueFacts>>,
): (secretId: string) => Promise<Lookup<SecretValueFacts>> {
  return batchTexts<Lookup<SecretValueFacts>>(valueBatchSize, async (secretIds) => {
    if (secretIds.length === 1) return Promise.all(secretIds.map(readSingle))
    const answer = await connection.ask({
      service: 'secretsManager',
      operation: 'BatchGetSecretValue',
      region,
      send: async ({ client, sdk, options }) => {
        const { SecretValues, Errors } = await client.send(
          new sdk.BatchGetSecretValueCommand({ SecretIdList: [...secretIds] }),
          options,
        )
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
        }
      },
    })
    if (answer.status !== 'found') return Promise.all(secretIds.map(readSingle))
    const { values, errors } = answer.value
    return Promise.all(
      secretIds.map((secretId) => {
        const value = values.find(
          ({ arn, name }) => arn === secretId || name === secretId || arn.slice(0, -7) === secretId,
        )
        if (value !== undefined) return found(value.facts)
        const error = errors.find((each) => each.secretId === secretId)
        return error?.code === 'ResourceNotFoundException' ? absent : readSingle(secretId)
      }),
    )
  })
}
