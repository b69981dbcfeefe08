/** A policy for the execution role that nothing makes the service wait for. Both are addresses of the plan. */
export interface UnwaitedPolicy {
  readonly policy: string
  readonly service: string
}
