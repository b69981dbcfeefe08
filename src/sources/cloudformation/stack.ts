import type { Account } from '../../account/account.ts'
import type { Resolver } from './resolver.ts'
import { propertyText } from './resource-attributes.ts'
import { resourcesOfType } from './resource-values.ts'
import type { TemplateScope } from './scope.ts'

/** What is there already of what the template describes. */
export async function readStack(
  resolver: Resolver,
  account: Account,
  region: string,
): Promise<Partial<Pick<TemplateScope, 'physicalIds' | 'physicalIdsComplete' | 'exports'>>> {
  return { physicalIds: await existingSecrets(resolver, account, region) }
}

/** Secrets whose names the template states, and that are there: nobody told which stack has them, but a name is enough. */
async function existingSecrets(
  resolver: Resolver,
  account: Account,
  region: string,
): Promise<ReadonlyMap<string, string>> {
  const named = resourcesOfType(resolver, 'AWS::SecretsManager::Secret').flatMap(({ logicalId }) => {
    const name = propertyText(resolver, logicalId, 'Name')
    return name === null ? [] : [{ logicalId, name }]
  })
  const answers = await Promise.all(
    named.map(async ({ logicalId, name }) => ({ logicalId, answer: await account.secrets.describe(region, name) })),
  )
  return new Map(
    answers.flatMap(({ logicalId, answer }) => (answer.status === 'found' ? [[logicalId, answer.value.arn]] : [])),
  )
}
