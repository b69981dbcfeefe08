import type { PolicyDocument } from './suggested-policy.ts'

/**
 * Takes a policy and the name of the role it belongs on; gives a Terraform `aws_iam_role_policy` resource as text. Template
 * sequences of HCL are escaped, so that policy variables stay policy variables.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function toTerraform(policy: PolicyDocument, roleName: string): string {
  const label = roleName.replaceAll(/[^A-Za-z0-9_-]/g, '_').replace(/^(?=[^A-Za-z_])/, '_')
  const json = escapeTemplates(JSON.stringify(policy, null, 2))
  return [
    `resource "aws_iam_role_policy" "${label}_ecs_preflight" {`,
    '  name   = "ecs-preflight"',
    `  role   = ${quote(roleName)}`,
    '  policy = <<-JSON',
    ...json.split('\n').map((line) => `    ${line}`),
    '  JSON',
    '}',
    '',
  ].join('\n')
}

function escapeTemplates(text: string): string {
  // A function, since `$$` in a replacement string would stand for one `$`.
  return text.replaceAll(/[$%]\{/g, (sequence) => `${sequence.charAt(0)}${sequence}`)
}

function quote(text: string): string {
  return escapeTemplates(JSON.stringify(text))
}
