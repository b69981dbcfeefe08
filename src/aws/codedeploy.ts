import type { CodeDeployReader } from '../account/ecs.ts'
import type { CodeDeployDeployment } from '../account/ecs-records.ts'
import type { Connection } from './connection/connection.ts'
import { requiredMember } from './connection/required-member.ts'

export function createCodeDeployReader(connection: Connection, region: string): CodeDeployReader {
  const codedeploy = { service: 'codedeploy', region } as const
  return {
    deployment: (id) =>
      connection.ask<'codedeploy', CodeDeployDeployment>({
        ...codedeploy,
        operation: 'GetDeployment',
        send: async ({ client, sdk, options }) => {
          const { deploymentInfo } = await client.send(new sdk.GetDeploymentCommand({ deploymentId: id }), options)
          const revision = deploymentInfo?.revision
          return {
            id,
            status: requiredMember('status', deploymentInfo?.status),
            completedAt: deploymentInfo?.completeTime?.getTime() ?? null,
            application: deploymentInfo?.applicationName ?? null,
            group: deploymentInfo?.deploymentGroupName ?? null,
            revisionSha256: revision?.appSpecContent?.sha256 ?? revision?.string?.sha256 ?? null,
            error: deploymentInfo?.errorInformation?.message ?? deploymentInfo?.errorInformation?.code ?? null,
          }
        },
        absentOn: ['DeploymentDoesNotExistException', 'InvalidDeploymentIdException'],
      }),
    lastSuccessful: (applicationName, deploymentGroupName) =>
      connection.ask<'codedeploy', string | null>({
        ...codedeploy,
        operation: 'GetDeploymentGroup',
        send: async ({ client, sdk, options }) => {
          const command = new sdk.GetDeploymentGroupCommand({ applicationName, deploymentGroupName })
          const { deploymentGroupInfo } = await client.send(command, options)
          const group = requiredMember('deploymentGroupInfo', deploymentGroupInfo)
          return group.lastSuccessfulDeployment?.deploymentId ?? null
        },
        absentOn: ['ApplicationDoesNotExistException', 'DeploymentGroupDoesNotExistException'],
      }),
    appSpec: (applicationName, sha256) =>
      connection.ask<'codedeploy', string | null>({
        ...codedeploy,
        operation: 'GetApplicationRevision',
        send: async ({ client, sdk, options }) => {
          const command = new sdk.GetApplicationRevisionCommand({
            applicationName,
            revision: { revisionType: 'AppSpecContent', appSpecContent: { sha256 } },
          })
          const { revision } = await client.send(command, options)
          const { appSpecContent, string } = requiredMember('revision', revision)
          return appSpecContent?.content ?? string?.content ?? null
        },
        absentOn: ['ApplicationDoesNotExistException', 'RevisionDoesNotExistException'],
      }),
  }
}
