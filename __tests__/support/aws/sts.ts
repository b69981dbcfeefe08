import type { Operations } from './operation.ts'

export const sts: Operations = {
  GetCallerIdentity: (_input, { account }) => ({
    Arn: account.identity,
    UserId: account.identity.includes(':assumed-role/')
      ? `AROAEXAMPLEEXAMPLEEXA:${account.identity.split('/').pop()}`
      : 'AIDAEXAMPLEEXAMPLEEXA',
    Account: account.account,
  }),
}
