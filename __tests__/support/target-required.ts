import type { Account } from '../../src/account/account.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { found } from '../../src/base/lookup.ts'
import type { RequiredPermission } from '../../src/permissions/permission.ts'
import { findRequired, type RequiredInput } from '../../src/permissions/required/required-permissions.ts'
import { gatherEvidence } from '../../src/references/gather/gather-evidence.ts'
import { findReferences } from '../../src/references/parse/find-references.ts'
import { nothing } from '../../src/references/resolve/outcome.ts'
import type { Resolution } from '../../src/references/resolve/resolution.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'

/** Where the tasks run, who deploys and to what. */
export interface TargetOptions extends Partial<Pick<RequiredInput, 'service' | 'deployer'>> {
  readonly region: string
  readonly account: string
}

/** Asks the embedded account for what the definition refers to; the required permissions follow. */
export async function requiredOfTarget(
  account: Account,
  rendered: JsonObject,
  options: TargetOptions,
): Promise<RequiredPermission[]> {
  const definition = readTaskDefinition(rendered)
  const place = { partition: 'aws', region: options.region, account: options.account }
  const resolutions = await Promise.all(
    findReferences(definition, place).map(async (reference): Promise<Resolution> => {
      const evidence = await gatherEvidence(reference, account, {
        secretValues: 'never',
        scope: place,
        identity: Promise.resolve(found({ account: options.account, arn: `arn:aws:iam::${options.account}:root` })),
      })
      return { reference, evidence, ...nothing }
    }),
  )
  return findRequired({
    definition,
    resolutions,
    scope: place,
    platform: { launchType: 'FARGATE', platformVersion: '1.4.0', windows: false },
    service: options.service ?? null,
    deployer: options.deployer ?? null,
    deployedTo: options.account,
  })
}
