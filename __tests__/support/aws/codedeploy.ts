import { onWire } from './ecs-wire.ts'
import type { Operations } from './operation.ts'
import { AwsError, isObject, requiredText, text } from './operation.ts'

export const codedeploy: Operations = {
  GetDeployment: (input, { account }) => {
    const found = account.codedeploy.deployments.find(
      (deployment) => deployment.deploymentId === requiredText(input, 'deploymentId'),
    )
    if (found === undefined) throw new AwsError('DeploymentDoesNotExistException', 'The deployment does not exist.')
    return onWire({ deploymentInfo: found })
  },
  GetDeploymentGroup: (input, { account }) => {
    const application = requiredText(input, 'applicationName')
    const name = requiredText(input, 'deploymentGroupName')
    const found = account.codedeploy.groups.find(
      (group) => group.applicationName === application && group.deploymentGroupName === name,
    )
    if (found === undefined)
      throw new AwsError('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${name}`)
    return onWire({ deploymentGroupInfo: found })
  },
  GetApplicationRevision: (input, { account }) => {
    const applicationName = requiredText(input, 'applicationName')
    const revision = input.revision
    const given = isObject(revision)
      ? isObject(revision.appSpecContent)
        ? revision.appSpecContent
        : revision.string
      : undefined
    const sha256 = isObject(given) ? text(given, 'sha256') : undefined
    const content = sha256 === undefined ? undefined : account.codedeploy.revisions[sha256]
    if (content === undefined || sha256 === undefined)
      throw new AwsError('RevisionDoesNotExistException', 'The revision does not exist.')
    return { applicationName, revision: { revisionType: 'AppSpecContent', appSpecContent: { content, sha256 } } }
  },
}
