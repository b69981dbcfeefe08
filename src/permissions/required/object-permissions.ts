import type { TaskScope } from '../../references/parse/reference.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'
import { keyPermissions, type ReadingRole } from './key-permissions.ts'
import { type Draft, subjectOf } from './merge-drafts.ts'

/**
 * What reading an S3 object (environment file, FireLens configuration, credential spec) needs. The ECS agent reads all of them with the
 * execution role (agent source).
 */
export function objectPermissions(
  { reference, evidence }: Resolution,
  role: ReadingRole,
  { region }: TaskScope,
): Draft[] {
  const { target } = reference
  if (target.kind !== 'object' || region === null) return []
  const facts = evidence.kind === 'object' && evidence.object.status === 'found' ? evidence.object.value : null
  const bucket = `arn:${target.partition}:s3:::${target.bucket}`
  const arn = `${bucket}/${target.key}`
  const draft = {
    principal: 'execution-role',
    principalArn: role.roleArn,
    purpose: 'read-environment-files',
    region: facts?.region ?? region,
    subject: subjectOf(reference),
  } as const
  const read: Draft = { ...draft, action: 's3:GetObject', resource: arn }
  const locate: Draft = {
    ...draft,
    action: 's3:GetBucketLocation',
    resource: bucket,
    advisable: true,
    otherwise: 'Newer ECS agents find the region of the bucket without it.',
  }
  return [
    read,
    // AWS documents it for environment files and FireLens only.
    ...(reference.slot === 'credential-spec' ? [] : [locate]),
    ...(facts === null || facts.kmsKeyId === null || evidence.kind !== 'object'
      ? []
      : keyPermissions(
          reference,
          {
            service: 's3',
            region: facts.region,
            account: role.account,
            keyId: facts.kmsKeyId,
            key: evidence.key,
            encryptionContext: { 'aws:s3:arn': facts.bucketKey ? bucket : arn },
          },
          role,
        )),
  ]
}
