import { callTable } from '../../aws/call-table.ts'
import { type PipelinePolicy, pipelinePolicy } from '../../aws/pipeline-policy.ts'

/** Forms of the pipeline's policy, and the file that each is written to. */
export const policyForms = {
  json: 'ecs-preflight-policy.json',
  terraform: 'ecs-preflight-role.tf',
  cloudformation: 'ecs-preflight-role.yml',
} as const
export type PolicyForm = keyof typeof policyForms

/** A file of settings with the definitions that were found; each needs the service it is deployed to. */
export function configTemplate(definitions: readonly string[]): string {
  const targets = definitions.length > 0 ? definitions : ['deploy/task-definition.json']
  return [
    '# What ECS preflight judges: docs/configuration.md explains every setting.',
    'version: 1',
    'targets:',
    ...targets.flatMap((file) => [
      `  - files: ${JSON.stringify(file)}`,
      '    cluster: CLUSTER',
      '    service: SERVICE',
    ]),
    '# Judge on a pull request only what it changes.',
    'changed-only: true',
    '',
  ].join('\n')
}

export function workflowTemplate(): string {
  return `name: ECS preflight

on:
  pull_request:

permissions: {}

jobs:
  preflight:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
      pull-requests: write
      checks: write
    steps:
      # Pin every action to the full commit SHA of a release that you have reviewed.
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - if: github.event.pull_request.head.repo.full_name == github.repository
        uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: arn:aws:iam::ACCOUNT:role/ecs-preflight
          aws-region: REGION
      - uses: ecs-preflight/ecs-preflight@v1
`
}

export function policyTemplate(form: PolicyForm): string {
  const policy = pipelinePolicy(callTable)
  if (form === 'json') return `${JSON.stringify(policy, null, 2)}\n`
  return form === 'terraform' ? terraformRole(policy) : cloudFormationRole(policy)
}

/** JSON is an expression of Terraform's language, but for its template marks. */
function terraformRole(policy: PipelinePolicy): string {
  const json = JSON.stringify(policy, null, 2).replaceAll('${', '$${').replaceAll('%{', '%%{')
  return `# The role that the pipeline takes: it only reads.
resource "aws_iam_role" "ecs_preflight" {
  name = "ecs-preflight"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com" }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = [
            "repo:OWNER/REPOSITORY:pull_request",
            # Repositories made, renamed or moved after 15 July 2026: gh api repos/OWNER/REPOSITORY --jq '.owner.id, .id'
            "repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:pull_request",
          ]
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "ecs_preflight" {
  name   = "ecs-preflight"
  role   = aws_iam_role.ecs_preflight.name
  policy = <<-JSON
${indented(json, 4)}
  JSON
}
`
}

/** JSON is YAML, so the policy stands in the template as it is. */
function cloudFormationRole(policy: PipelinePolicy): string {
  return `# The role that the pipeline takes: it only reads.
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  EcsPreflightRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ecs-preflight
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sts:AssumeRoleWithWebIdentity
            Principal:
              Federated: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: sts.amazonaws.com
                token.actions.githubusercontent.com:sub:
                  - repo:OWNER/REPOSITORY:pull_request
                  # Repositories made, renamed or moved after 15 July 2026: gh api repos/OWNER/REPOSITORY --jq '.owner.id, .id'
                  - repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:pull_request
      Policies:
        - PolicyName: ecs-preflight
          PolicyDocument:
${indented(JSON.stringify(policy, null, 2), 12)}
`
}

function indented(text: string, spaces: number): string {
  return text
    .split('\n')
    .map((line) => `${' '.repeat(spaces)}${line}`)
    .join('\n')
}
