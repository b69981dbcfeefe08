import { expect, test } from 'vitest'
import { offlineAccount } from '../../../src/account/offline-account.ts'
import { plannedAccount } from '../../../src/account/planned-account.ts'
import { emptyWorld } from '../../../src/account/planned-world.ts'
import { found } from '../../../src/base/lookup.ts'
import { concludeVerdicts, createPermissionJudge } from '../../../src/permissions/judge/judge-permissions.ts'
import { ACCOUNT, REGION, ROLE, requiredOf } from '../../support/required-permissions.ts'

async function permissionOfNewRole(document: string | null) {
  const offline = offlineAccount()
  const account = plannedAccount(
    { ...offline, identity: async () => found({ arn: `arn:aws:iam::${ACCOUNT}:role/pipeline`, account: ACCOUNT }) },
    {
      ...emptyWorld,
      roles: [
        {
          fate: 'created',
          name: 'web-execution',
          arn: ROLE,
          trustPolicy: null,
          boundaryArn: null,
          added: [{ name: 'secrets', arn: null, document }],
          removed: [],
        },
      ],
    },
  )
  const judge = createPermissionJudge(account, { region: REGION, now: '2026-01-01T00:00:00Z', vouched: {} })
  const [[permission] = []] = await concludeVerdicts([await judge.judge([requiredOf()])])
  return permission
}

test('where the plan does not tell the policies of a new role, nobody is accused of a permission of the pipeline', async () => {
  const permission = await permissionOfNewRole(null)
  expect(permission).toMatchObject({ verdict: 'unverified' })
  expect(permission?.reason).toContain(`the policy simulator cannot be asked about ${ROLE} as the plan leaves it`)
  expect(permission?.reason).not.toContain('the pipeline may not call')
})
