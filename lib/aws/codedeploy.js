/** Takes a connection and a region; gives the questions. */
export function createCodeDeployReader(connection, region) {
    const codedeploy = { service: 'codedeploy', region };
    return {
        deployment: (id) => connection.ask({
            ...codedeploy,
            operation: 'GetDeployment',
            send: async ({ client, sdk, options }) => {
                const { deploymentInfo } = await client.send(new sdk.GetDeploymentCommand({ deploymentId: id }), options);
                const revision = deploymentInfo?.revision;
                return {
                    id,
                    status: deploymentInfo?.status ?? '',
                    completedAt: deploymentInfo?.completeTime?.getTime() ?? null,
                    application: deploymentInfo?.applicationName ?? null,
                    group: deploymentInfo?.deploymentGroupName ?? null,
                    revisionSha256: revision?.appSpecContent?.sha256 ?? revision?.string?.sha256 ?? null,
                    error: deploymentInfo?.errorInformation?.message ?? deploymentInfo?.errorInformation?.code ?? null,
                };
            },
            absentOn: ['DeploymentDoesNotExistException', 'InvalidDeploymentIdException'],
        }),
        lastSuccessful: (applicationName, deploymentGroupName) => connection.ask({
            ...codedeploy,
            operation: 'GetDeploymentGroup',
            send: async ({ client, sdk, options }) => {
                const command = new sdk.GetDeploymentGroupCommand({ applicationName, deploymentGroupName });
                const { deploymentGroupInfo } = await client.send(command, options);
                return deploymentGroupInfo?.lastSuccessfulDeployment?.deploymentId ?? null;
            },
            absentOn: ['ApplicationDoesNotExistException', 'DeploymentGroupDoesNotExistException'],
        }),
        appSpec: (applicationName, sha256) => connection.ask({
            ...codedeploy,
            operation: 'GetApplicationRevision',
            send: async ({ client, sdk, options }) => {
                const command = new sdk.GetApplicationRevisionCommand({
                    applicationName,
                    revision: { revisionType: 'AppSpecContent', appSpecContent: { sha256 } },
                });
                const { revision } = await client.send(command, options);
                return revision?.appSpecContent?.content ?? revision?.string?.content ?? null;
            },
            absentOn: ['ApplicationDoesNotExistException', 'RevisionDoesNotExistException'],
        }),
    };
}
