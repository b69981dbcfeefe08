import type { SuggestedPolicy, SuggestedStatement } from './report.ts'

/** Takes a policy; gives it as a JSON policy document, indented. */
export function policyJson(policy: SuggestedPolicy): string {
  return JSON.stringify(policy, null, 2)
}

/** Takes a policy; gives it as an `aws_iam_policy_document` data source of the Terraform AWS provider. */
export function policyTerraform(policy: SuggestedPolicy): string {
  const statements = policy.Statement.map(statementBlock)
  return `data "aws_iam_policy_document" "execution_role" {\n${statements.join('\n\n')}\n}`
}

function statementBlock(statement: SuggestedStatement): string {
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([test, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      [
        '    condition {',
        `      test     = ${quoted(test)}`,
        `      variable = ${quoted(key)}`,
        '',
        list('values', values, '      '),
        '    }',
      ].join('\n'),
    ),
  )
  const head = `    sid    = ${quoted(statement.Sid)}\n    effect = ${quoted(statement.Effect)}`
  const lists = [list('actions', statement.Action, '    '), list('resources', statement.Resource, '    ')]
  return `  statement {\n${[head, ...lists, ...conditions].join('\n\n')}\n  }`
}

function list(name: string, values: readonly string[], indent: string): string {
  return `${indent}${name} = [\n${values.map((value) => `${indent}  ${quoted(value)},`).join('\n')}\n${indent}]`
}

/** A quoted string of HCL: JSON's escapes, and the two markers that open a template doubled, so that they stay text. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll('${', '$${').replaceAll('%{', '%%{')
}
