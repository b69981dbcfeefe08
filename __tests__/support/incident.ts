import type { JsonObject } from '../../src/base/json.ts'
import incident from '../fixtures/incident/account.json' with { type: 'json' }
import type { Account, RoleState, SecretState } from './aws/world.ts'
import { accountOf } from './aws/world.ts'
import { incidentDigest, incidentEcs } from './incident-ecs.ts'

/** The task definitions of the incident, as files relative to the repository. */
export const INCIDENT_SERVICES = (['api', 'auth', 'mlflow'] as const).map((name) => ({
  name,
  service: `acme-${name}-development`,
  cluster: 'acme-development',
  file: `examples/incident/${name}.task-definition.json`,
  corrected: `examples/incident/corrected/${name}.task-definition.json`,
}))

const { account, region } = incident
const MLFLOW_SECRET = `arn:aws:secretsmanager:${region}:${account}:secret:acme/mlflow/development-Tz8pW2`
const EXECUTION_ROLES = ['ecsTaskExecutionRole', 'acme-auth-task-execution-development']

/** Values of secrets and parameters in the incident's account; none of them may ever be published. */
export const INCIDENT_VALUES: readonly string[] = [
  ...incident.secrets.flatMap(({ arn, jsonKeys }) => jsonKeys.map((key) => secretValue(arn, key))),
  secretValue(MLFLOW_SECRET, 'database_password'),
  ...incident.parameters.map(parameterValue),
  'TestPassword123!',
]

/** The account of September 2025; fixed: the policy attached, and a secret for MLflow's password. */
export function incidentWorld(fixed: boolean): Account {
  const secrets = incident.secrets.map(({ arn, jsonKeys }) => secret(arn, jsonKeys))
  if (fixed) secrets.push(secret(MLFLOW_SECRET, ['database_password']))
  return accountOf({
    region,
    account,
    identity: `arn:aws:sts::${account}:assumed-role/acme-deploy/GitHubActions`,
    secrets,
    parameters: incident.parameters.map((name) => ({
      name,
      type: name.endsWith('/url') ? 'SecureString' : 'String',
      value: parameterValue(name),
    })),
    roles: [...incident.roles.map((role) => roleState(role, fixed)), deployer()],
    ecs: incidentEcs(incident),
    repositories: ['acme-api', 'acme-auth', 'acme-mlflow'].map((name) => ({
      name,
      images: ['2025-09-15', '2025-09-30'].map((tag) => ({
        digest: incidentDigest(name, tag),
        tags: [tag],
        platforms: ['linux/amd64'],
      })),
    })),
    logGroups: INCIDENT_SERVICES.map(({ service }) => ({ name: `/ecs/${service}` })),
  })
}

function secret(arn: string, jsonKeys: readonly string[]): SecretState {
  const secretString = JSON.stringify(Object.fromEntries(jsonKeys.map((key) => [key, secretValue(arn, key)])))
  return { arn, versions: [{ id: '5f0c2d3e-8a41-4b6d-9c77-2f1e0d9b8a01', stages: ['AWSCURRENT'], secretString }] }
}

function secretValue(arn: string, key: string): string {
  return `invented-${key}-${arn.slice(-6)}`
}

function parameterValue(name: string): string {
  return `invented-value-of${name.replaceAll('/', '-')}`
}

function roleState(
  role: { arn: string; trust: JsonObject; attached?: Record<string, JsonObject> },
  fixed: boolean,
): RoleState {
  const state: RoleState = { arn: role.arn, trust: role.trust }
  const attached: Record<string, JsonObject> = { ...role.attached }
  if (fixed && EXECUTION_ROLES.some((name) => role.arn.endsWith(`/${name}`)))
    attached['acme-read-secrets'] = readSecrets()
  if (Object.keys(attached).length > 0) state.attached = attached
  return state
}

function readSecrets(): JsonObject {
  const arns = [...incident.secrets.map(({ arn }) => arn), MLFLOW_SECRET]
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ReadSecrets',
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: arns.map((arn) => `${arn.slice(0, -6)}??????`),
      },
      {
        Sid: 'ReadParameters',
        Effect: 'Allow',
        Action: 'ssm:GetParameters',
        Resource: incident.parameters.map((name) => `arn:aws:ssm:${region}:${account}:parameter${name}`),
      },
    ],
  }
}

/** The deploying role was never at fault. */
function deployer(): RoleState {
  return {
    arn: `arn:aws:iam::${account}:role/acme-deploy`,
    trust: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
        },
      ],
    },
    inline: {
      deploy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['ecs:RegisterTaskDefinition', 'ecs:DescribeTaskDefinition', 'ecs:ListTaskDefinitions'],
            Resource: '*',
          },
          {
            Effect: 'Allow',
            Action: ['ecs:UpdateService', 'ecs:DescribeServices'],
            Resource: `arn:aws:ecs:${region}:${account}:service/acme-development/*`,
          },
          {
            Effect: 'Allow',
            Action: 'iam:PassRole',
            Resource: incident.roles.map(({ arn }) => arn),
            Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
          },
        ],
      },
    },
  }
}
