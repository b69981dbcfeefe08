import { partitionOf } from '../../base/arn.ts'
import type { ParameterTarget } from './reference.ts'

/** As IAM compares it: a hierarchy's leading slash is the one that follows `parameter`. */
export function parameterArn({ parameterName }: ParameterTarget, region: string, account: string): string {
  return `arn:${partitionOf(region)}:ssm:${region}:${account}:parameter/${parameterName.replace(/^\//, '')}`
}
