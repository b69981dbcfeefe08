import type { Json, JsonPointer } from '../../base/json.ts'
import type { Resolved } from './resolved.ts'
import type { TemplateScope } from './scope.ts'

/** Carries out the functions of one template. Never throws, whatever the template. */
export interface Resolver {
  readonly scope: TemplateScope
  /** `at`: the place of the value in the template. */
  resolve(value: Json, at: JsonPointer): Resolved
  /** What `Ref` (attribute null) or `Fn::GetAtt` gives for a resource; null for what only the deploy tells. */
  attribute(logicalId: string, attribute: string | null): ResourceAttribute | null
  /** Null where it hangs on what is not known. */
  condition(name: string): boolean | null
}

/** Name, ARN or other attribute of a resource. */
export interface ResourceAttribute {
  readonly text: string
  /** Made up, because only CloudFormation or AWS gives the real one. */
  readonly isStandIn: boolean
}
