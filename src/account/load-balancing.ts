import type { Lookup } from '../base/lookup.ts'

/** A target group (elasticloadbalancing:DescribeTargetGroups). */
export interface TargetGroupFacts {
  /** ip, instance, lambda or alb. */
  readonly targetType: string
  /** Whether a load balancer sends traffic to it. */
  readonly attached: boolean
}

/** Questions about load balancing; each is asked once a run. */
export interface LoadBalancingReader {
  /** Absent when there is no target group of this ARN. */
  targetGroup(region: string, arn: string): Promise<Lookup<TargetGroupFacts>>
}
