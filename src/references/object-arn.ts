import { parseArn } from './arn.ts'
import type { ReferenceTarget } from './reference.ts'
import { invalid } from './value-from.ts'

const form = 'Write arn:PARTITION:s3:::BUCKET/KEY.'

/** Takes the ARN of an S3 object (environment file, FireLens configuration); gives bucket and key. */
export function parseObjectArn(text: string): ReferenceTarget {
  const arn = parseArn(text.trim())
  if (arn === null || arn.service !== 's3' || text !== text.trim()) {
    return invalid('This is not the ARN of an S3 object.', form, { phase: 'register' })
  }
  const slash = arn.resource.indexOf('/')
  const bucket = slash < 0 ? arn.resource : arn.resource.slice(0, slash)
  const key = slash < 0 ? '' : arn.resource.slice(slash + 1)
  if (bucket === '' || key === '') {
    return invalid('The ARN names a bucket but no object in it.', form, { phase: 'task-start' })
  }
  // The agent writes the file below a directory named after the object and refuses a path that would leave it.
  if (key.split('/').includes('..')) {
    return invalid(
      'The object key holds "..", which the ECS agent refuses because it would leave its directory.',
      'Use a key without "..".',
      {
        phase: 'task-start',
      },
    )
  }
  return { kind: 'object', partition: arn.partition, bucket, key }
}
