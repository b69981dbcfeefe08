/** Whether ECS may assume a role. */
export interface TrustVerdict {
  readonly verdict: 'allowed' | 'denied' | 'conditional' | 'unverified'
  readonly reason: string
}
