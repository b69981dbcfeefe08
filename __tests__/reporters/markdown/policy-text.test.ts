import { expect, test } from 'vitest'
import type { ReferenceReport, SuggestedPolicy } from '../../../src/report/report.ts'
import { policyTerraform } from '../../../src/reporters/markdown/policy-text.ts'

const role = (id: string): ReferenceReport => ({
  pointer: '/executionRoleArn',
  kind: 'role',
  container: null,
  name: null,
  id,
  region: null,
  jsonKey: null,
  versionStage: null,
  versionId: null,
  status: 'resolves',
  reason: null,
  phase: null,
})
const policy = (resource: string): SuggestedPolicy => ({
  Version: '2012-10-17',
  Statement: [
    { Sid: 'EcsReadSecrets', Effect: 'Allow', Action: ['secretsmanager:GetSecretValue'], Resource: [resource] },
  ],
})

test('is a resource that puts the policy on the execution role, its path left out', () => {
  const text = policyTerraform(policy('arn:a'), [role('arn:aws:iam::111122223333:role/team/web')])
  expect(text).toContain('resource "aws_iam_role_policy" "web_ecs_preflight"')
  expect(text).toContain('role   = "web"')
  expect(text).toContain('"secretsmanager:GetSecretValue"')
})

test('names of the definition never open a Terraform template', () => {
  const text = policyTerraform(policy(`arn:aws:s3:::env/${'$'}{file("/etc/passwd")}%{ if true }`), [role('web')])
  expect(text).toContain(`${'$$'}{file(`)
  expect(text).toContain('%%{ if true }')
  expect(text).not.toMatch(/(?<!\$)\$\{/)
})
