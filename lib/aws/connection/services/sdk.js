/**
 * The SDK clients, one module a service, loaded when a run first needs them: start-up pays only for what is asked. Each
 * module lists the commands in use by name, which lets the bundler leave the rest of the SDK out.
 */
export const sdkModules = {
    cloudwatchLogs: () => import('./cloudwatch-logs.js'),
    codedeploy: () => import('./codedeploy.js'),
    ecr: () => import('./ecr.js'),
    ecs: () => import('./ecs.js'),
    efs: () => import('./efs.js'),
    iam: () => import('./iam.js'),
    kms: () => import('./kms.js'),
    s3: () => import('./s3.js'),
    s3files: () => import('./s3files.js'),
    secretsManager: () => import('./secrets-manager.js'),
    ssm: () => import('./ssm.js'),
    sts: () => import('./sts.js'),
};
/** IAM action prefix of each service, as reports and policies name it. */
export const servicePrefix = {
    cloudwatchLogs: 'logs',
    codedeploy: 'codedeploy',
    ecr: 'ecr',
    ecs: 'ecs',
    efs: 'elasticfilesystem',
    iam: 'iam',
    kms: 'kms',
    s3: 's3',
    s3files: 's3files',
    secretsManager: 'secretsmanager',
    ssm: 'ssm',
    sts: 'sts',
};
