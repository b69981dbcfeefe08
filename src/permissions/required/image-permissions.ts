import { partitionOf } from '../../base/arn.ts'
import type { Resolution } from '../../references/resolve/resolution.ts'
import { type Draft, subjectOf } from './merge-drafts.ts'

/** What the container instance may do instead of the execution role. */
export const instanceRoleSentence =
  "On EC2 the container instance's own role may serve instead, which this check does not look at."

/**
 * What pulling an image needs. `onlyRole`: the tasks run where no other role pulls (Fargate).
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html
 */
export function imagePermissions({ reference, evidence }: Resolution, roleArn: string, onlyRole: boolean): Draft[] {
  const { target } = reference
  if (target.kind !== 'image' || target.ecr === null) return []
  const { account, region, repository } = target.ecr
  const arn = `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${repository}`
  const draft = {
    principal: 'execution-role',
    principalArn: roleArn,
    purpose: 'pull-images',
    region,
    subject: subjectOf(reference),
    advisable: !onlyRole,
    otherwise: onlyRole ? null : instanceRoleSentence,
  } as const
  const onRepository = (action: string, changes: Partial<Draft> = {}): Draft => ({
    ...draft,
    action,
    resource: arn,
    context: { resourceAccount: account },
    ...changes,
  })
  const throughCache = evidence.kind === 'image' && evidence.throughCache
  const byRegistry = { advisable: true, otherwise: "The registry's own policy may grant it instead." }
  return [
    { ...draft, action: 'ecr:GetAuthorizationToken', resource: '*' },
    onRepository('ecr:BatchGetImage'),
    onRepository('ecr:GetDownloadUrlForLayer'),
    onRepository('ecr:BatchCheckLayerAvailability', {
      advisable: true,
      otherwise: "It is part of AWS's managed policy, but not of its latest minimal one.",
    }),
    ...(throughCache
      ? [onRepository('ecr:BatchImportUpstreamImage', byRegistry), onRepository('ecr:CreateRepository', byRegistry)]
      : []),
  ]
}
