import type { Lookup } from '../base/lookup.ts'

/** A resource that a stack of CloudFormation has (cloudformation:ListStackResources). */
export interface StackResourceFacts {
  readonly logicalId: string
  /** What `Ref` gives: a name, an id or an ARN, by the type of the resource. */
  readonly physicalId: string
  readonly type: string
}

/** A change set that was created (cloudformation:DescribeChangeSet). */
export interface ChangeSetFacts {
  readonly stackName: string
  /** CREATE_COMPLETE, FAILED and so on. */
  readonly status: string
  readonly statusReason: string | null
  /** Values of the template's parameters; a hidden one is not among them. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Questions about the stacks of CloudFormation; each is asked once a run. */
export interface StackReader {
  /** Absent when there is no such stack. */
  resources(region: string, stackName: string): Promise<Lookup<readonly StackResourceFacts[]>>
  /** Values that other stacks export, by name. */
  exports(region: string): Promise<Lookup<Readonly<Record<string, string>>>>
  /** By its ARN; absent when there is none. */
  changeSet(region: string, arn: string): Promise<Lookup<ChangeSetFacts>>
  /** The template of a stack as it is deployed, or that of a change set by its ARN, after its transforms. It may hold anything. */
  template(region: string, stackOrChangeSet: string): Promise<Lookup<string>>
}
