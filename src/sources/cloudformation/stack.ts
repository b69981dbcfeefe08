import type { Account } from '../../account/account.ts'
import { absent, found, foundValue, type Lookup, type Unknown, unknown, unknownOf } from '../../base/lookup.ts'
import type { Resolver } from './resolver.ts'
import { propertyText } from './resource-attributes.ts'
import { resourcesOfType } from './resource-values.ts'
import { nothingUnread, type TemplateScope } from './scope.ts'
import { readTemplate, type Template } from './template.ts'

type Existing = Pick<TemplateScope, 'physicalIds' | 'physicalIdsComplete' | 'deployed' | 'exports' | 'unread'>

/** What is there already of what the template describes: by the stack where it is named, else by what has a name of its own. */
export async function readStack(resolver: Resolver, account: Account, region: string): Promise<Existing> {
  const [resources, exports] = await Promise.all([
    existingResources(resolver, account, region),
    importedValues(resolver, account, region),
  ])
  return {
    ...resources,
    exports: new Map(Object.entries(foundValue(exports) ?? {})),
    unread: { ...resources.unread, exports: unreadOf(exports) },
  }
}

/** A run that asks nothing judges a template as for a first deploy. */
function unreadOf(answer: Lookup<unknown> | null): Unknown | null {
  const unread = unknownOf(answer)
  return unread?.cause === 'NOT_READ' ? null : unread
}

async function existingResources(
  resolver: Resolver,
  account: Account,
  region: string,
): Promise<Omit<Existing, 'exports'>> {
  const { pseudo, unread } = resolver.scope
  const { stackName } = pseudo
  const answer = stackName === null ? null : await account.stacks.resources(region, stackName)
  if (answer === null || answer.status === 'unknown')
    return {
      physicalIds: await existingByName(resolver, account, region),
      physicalIdsComplete: false,
      deployed: null,
      unread: { ...nothingUnread, resources: unreadOf(answer) ?? unread.resources },
    }
  const resources = answer.status === 'found' ? answer.value : []
  const deployed = resources.length === 0 ? absent : await deployedTemplate(account, region, stackName ?? '')
  return {
    physicalIds: new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId])),
    physicalIdsComplete: true,
    deployed: foundValue(deployed),
    unread: { ...nothingUnread, deployed: unreadOf(deployed) },
  }
}

async function deployedTemplate(account: Account, region: string, stackName: string): Promise<Lookup<Template>> {
  const answer = await account.stacks.template(region, stackName)
  if (answer.status !== 'found') return answer
  const { template } = await readTemplate(stackName, answer.value)
  return template === null
    ? unknown('SERVICE_ERROR', 'the template that CloudFormation has of the stack cannot be read')
    : found(template)
}

/** What the template states a name for, and is there: nobody told which stack has it, but a name is enough. */
async function existingByName(
  resolver: Resolver,
  account: Account,
  region: string,
): Promise<ReadonlyMap<string, string>> {
  const ask = (type: string, property: string, physicalId: (name: string) => Promise<string | null>) =>
    resourcesOfType(resolver, type).map(async ({ logicalId }): Promise<[string, string][]> => {
      const name = propertyText(resolver, logicalId, property)
      const id = name === null ? null : await physicalId(name)
      return id === null ? [] : [[logicalId, id]]
    })
  const found = await Promise.all([
    ...ask('AWS::SecretsManager::Secret', 'Name', async (name) => {
      return foundValue(await account.secrets.describe(region, name))?.arn ?? null
    }),
    ...ask('AWS::IAM::Role', 'RoleName', async (name) => {
      return foundValue(await account.roles.get(region, name)) === null ? null : name
    }),
  ])
  return new Map(found.flat())
}

/** Asked for only where the template imports something. */
async function importedValues(
  { scope }: Resolver,
  account: Account,
  region: string,
): Promise<Lookup<Readonly<Record<string, string>>>> {
  if (!JSON.stringify(scope.template.value).includes('"Fn::ImportValue"')) return absent
  return account.stacks.exports(region)
}
