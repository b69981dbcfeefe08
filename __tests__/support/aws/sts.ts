import { AwsError, type Operations } from './operation.ts'

/** Access key of whoever assumes a role. */
export const assumedKey = 'ASIDEXAMPLE'

export const sts: Operations = {
  GetCallerIdentity: (_input, { account }) => ({
    Arn: account.identity,
    UserId: account.identity.includes(':assumed-role/')
      ? `AROAEXAMPLEEXAMPLEEXA:${account.identity.split('/').pop()}`
      : 'AIDAEXAMPLEEXAMPLEEXA',
    Account: account.account,
  }),
  AssumeRole: (input, { account }) => {
    if (!account.roles.some(({ arn }) => arn === input.RoleArn))
      throw new AwsError('AccessDenied', 'Not authorized.', 403)
    return {
      Credentials: {
        AccessKeyId: assumedKey,
        SecretAccessKey: 'not-a-real-key',
        SessionToken: 'not-a-real-token',
        Expiration: '2099-01-01T00:00:00Z',
      },
    }
  },
}
