export { CodeDeployClient as Client, GetApplicationRevisionCommand, GetDeploymentCommand, GetDeploymentGroupCommand, } from '@aws-sdk/client-codedeploy';
