import { expect, test } from 'vitest'
import { simulatedPrincipal } from '../../src/iam/simulated-principal.ts'

const account = '111122223333'

test.each([
  [`arn:aws:iam::${account}:role/a/b/web`, { kind: 'role', name: 'web', arn: `arn:aws:iam::${account}:role/a/b/web` }],
  [
    `arn:aws:sts::${account}:assumed-role/web/session`,
    { kind: 'role', name: 'web', arn: `arn:aws:iam::${account}:role/web` },
  ],
  [`arn:aws-cn:sts::${account}:assumed-role/web/s/t`, { kind: 'role', arn: `arn:aws-cn:iam::${account}:role/web` }],
  [`arn:aws:iam::${account}:user/dev/ann`, { kind: 'user', name: 'ann' }],
])('%s', (arn, expected) => {
  expect(simulatedPrincipal(arn)).toMatchObject({ account, ...expected })
})

test.each([
  `arn:aws:iam::${account}:root`,
  `arn:aws:sts::${account}:federated-user/ann`,
  `arn:aws:iam::${account}:oidc-provider/token.example.com`,
  'arn:aws:iam::aws:policy/ReadOnlyAccess',
  'web',
  '',
])('%s cannot be simulated', (arn) => {
  expect(simulatedPrincipal(arn)).toBeNull()
})
