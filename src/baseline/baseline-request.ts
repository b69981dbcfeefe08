/** A target to find a baseline for. */
export interface BaselineRequest {
  /** Name or ARN. */
  readonly cluster: string
  /** Name or ARN; null for run-task, a schedule or a first deployment. */
  readonly service: string | null
  /** The candidate's family, for a target without a service or whose service has no history. */
  readonly family: string | null
  /** `last-healthy`, `family:revision` or a task definition's ARN. */
  readonly baseline: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

export interface ServiceRequest extends BaselineRequest {
  readonly service: string
}
