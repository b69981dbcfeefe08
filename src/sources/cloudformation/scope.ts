import type { Unknown } from '../../base/lookup.ts'
import type { Resolved } from './resolved.ts'
import type { Template } from './template.ts'

/** What the functions of a template are carried out against. */
export interface TemplateScope {
  readonly template: Template
  readonly parameters: ReadonlyMap<string, ParameterValue>
  readonly pseudo: PseudoParameters
  /** Name or ARN that CloudFormation gave a resource, by logical id: what `Ref` gives. */
  readonly physicalIds: ReadonlyMap<string, string>
  /** Whether `physicalIds` has every resource of the stack, so that one that is not in it is yet to be created. */
  readonly physicalIdsComplete: boolean
  /** The template that the stack has now; null where there is none, or it may not be read. */
  readonly deployed: Template | null
  /** Values by the names they are exported under. */
  readonly exports: ReadonlyMap<string, string>
  readonly siblings: SiblingExports
  readonly unread: UnreadStack
}

/** What CloudFormation was asked and did not tell; null for what it told, and for what nobody asked. */
export interface UnreadStack {
  readonly resources: Unknown | null
  readonly deployed: Unknown | null
  readonly exports: Unknown | null
}

export const nothingUnread: UnreadStack = { resources: null, deployed: null, exports: null }

/** What a parameter stands for; null where nobody gave a value. */
export interface ParameterValue {
  readonly value: string | readonly string[] | null
  /** `NoEcho`: the value is not to be shown. */
  readonly hidden: boolean
  /** Name of the parameter in Parameter Store that holds the value; null where the value is written out. */
  readonly storedAt: string | null
}

/** CloudFormation's own parameters, `AWS::Region` and so on; null for what is not known before the deploy. */
export interface PseudoParameters {
  readonly accountId: string | null
  readonly region: string | null
  readonly stackName: string | null
}

/** What the stacks that are deployed together export to one another. */
export interface SiblingExports {
  /** Null for a name that none of them exports. */
  valueOf(name: string): Resolved | null
}

export const noSiblings: SiblingExports = { valueOf: () => null }
