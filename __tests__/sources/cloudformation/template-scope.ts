import { createResolver } from '../../../src/sources/cloudformation/create-resolver.ts'
import { templateParameters } from '../../../src/sources/cloudformation/parameters.ts'
import type { Resolver } from '../../../src/sources/cloudformation/resolver.ts'
import { noSiblings, nothingUnread, type TemplateScope } from '../../../src/sources/cloudformation/scope.ts'
import { readTemplate, type Template } from '../../../src/sources/cloudformation/template.ts'

export interface ScopeParts extends Partial<Omit<TemplateScope, 'template' | 'parameters'>> {
  readonly given?: Readonly<Record<string, string>>
}

async function templateOf(text: string): Promise<Template> {
  const { template, problem } = await readTemplate('template.yml', text)
  if (template === null) throw new Error(problem.message)
  return template
}

/** A resolver of a template's text, in an account and region that are known. */
export async function resolverOf(text: string, { given = {}, ...parts }: ScopeParts = {}): Promise<Resolver> {
  const template = await templateOf(text)
  return createResolver({
    template,
    parameters: templateParameters(template, new Map(Object.entries(given))),
    pseudo: { accountId: '123456789012', region: 'us-east-1', stackName: 'shop' },
    physicalIds: new Map(),
    physicalIdsComplete: false,
    deployed: null,
    exports: new Map(),
    siblings: noSiblings,
    unread: nothingUnread,
    ...parts,
  })
}
