import { parseArn } from '../../base/arn.ts'
import { invalid } from './invalid.ts'
import type { ReferenceTarget } from './reference.ts'

/** Bucket and key of an S3 object's ARN: an environment file, a FireLens configuration or a credential spec. */
export function parseObjectArn(text: string): ReferenceTarget {
  const arn = parseArn(text)
  if (arn === null || arn.service !== 's3' || arn.region !== '' || arn.account !== '') {
    return invalid({ of: 'object', code: 'object-arn' }, { phase: 'register' })
  }
  const slash = arn.resource.indexOf('/')
  const bucket = slash < 0 ? arn.resource : arn.resource.slice(0, slash)
  const key = slash < 0 ? '' : arn.resource.slice(slash + 1)
  if (key === '') return invalid({ of: 'object', code: 'object-key-missing' }, { phase: 'task-start' })
  // Bucket names, the oldest ones included (S3 user guide, "Bucket naming rules").
  if (!/^[A-Za-z0-9._-]{3,255}$/.test(bucket)) {
    return invalid({ of: 'object', code: 'bucket-name' }, { phase: 'task-start' })
  }
  if (leavesDirectory(bucket, key)) {
    return invalid({ of: 'object', code: 'object-key-climbs' }, { phase: 'task-start' })
  }
  return { kind: 'object', partition: arn.partition, bucket, key }
}

/** The agent joins its directory, bucket and key, and refuses a path that ends outside (envfile.go). */
function leavesDirectory(bucket: string, key: string): boolean {
  let depth = 0
  for (const part of [bucket, ...key.split('/')]) {
    if (part === '' || part === '.') continue
    depth += part === '..' ? -1 : 1
    if (depth < 0) return true
  }
  return false
}
