/**
 * The SDK clients, one module a service, loaded when a run first needs them: start-up pays only for what is asked. Each
 * module lists the commands in use by name, which lets the bundler leave the rest of the SDK out.
 */
export const sdkModules = {
  cloudformation: () => import('./cloudformation.ts'),
  cloudwatchLogs: () => import('./cloudwatch-logs.ts'),
  codedeploy: () => import('./codedeploy.ts'),
  ec2: () => import('./ec2.ts'),
  ecr: () => import('./ecr.ts'),
  ecs: () => import('./ecs.ts'),
  efs: () => import('./efs.ts'),
  elbv2: () => import('./elbv2.ts'),
  iam: () => import('./iam.ts'),
  kms: () => import('./kms.ts'),
  s3: () => import('./s3.ts'),
  s3files: () => import('./s3files.ts'),
  secretsManager: () => import('./secrets-manager.ts'),
  ssm: () => import('./ssm.ts'),
  sts: () => import('./sts.ts'),
}

export type SdkModules = { readonly [S in keyof typeof sdkModules]: Awaited<ReturnType<(typeof sdkModules)[S]>> }
export type SdkService = keyof SdkModules
export type SdkClient<S extends SdkService> = InstanceType<SdkModules[S]['Client']>

/** IAM action prefix of each service, as reports and policies name it. */
export const servicePrefix: Readonly<Record<SdkService, string>> = {
  cloudformation: 'cloudformation',
  cloudwatchLogs: 'logs',
  codedeploy: 'codedeploy',
  ec2: 'ec2',
  ecr: 'ecr',
  ecs: 'ecs',
  efs: 'elasticfilesystem',
  elbv2: 'elasticloadbalancing',
  iam: 'iam',
  kms: 'kms',
  s3: 's3',
  s3files: 's3files',
  secretsManager: 'secretsmanager',
  ssm: 'ssm',
  sts: 'sts',
}
