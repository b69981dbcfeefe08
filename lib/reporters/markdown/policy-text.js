import { quote, resourceLabel } from './policy-terraform.js';
/** Takes a policy; gives it as a JSON policy document, indented. */
export function policyJson(policy) {
    return JSON.stringify(policy, null, 2);
}
/**
 * Takes a policy and its target's references, the execution role among them; gives Terraform that puts the policy on that role: an
 * `aws_iam_policy_document` and the `aws_iam_role_policy` resource that uses it.
 */
export function policyTerraform(policy, references) {
    const role = references.find(({ kind, pointer }) => kind === 'role' && pointer === '/executionRoleArn');
    // The role's name is what follows the path in its ARN.
    const roleName = role?.id.split('/').at(-1) ?? 'EXECUTION_ROLE';
    // Several targets of one report may be pasted into one file.
    const label = resourceLabel(roleName);
    const statements = policy.Statement.map(statementBlock);
    return [
        `data "aws_iam_policy_document" "${label}" {\n${statements.join('\n\n')}\n}`,
        '',
        `resource "aws_iam_role_policy" "${label}" {`,
        '  name   = "ecs-preflight"',
        `  role   = ${quote(roleName)}`,
        `  policy = data.aws_iam_policy_document.${label}.json`,
        '}',
    ].join('\n');
}
function statementBlock(statement) {
    const conditions = Object.entries(statement.Condition ?? {}).flatMap(([test, keys]) => Object.entries(keys).map(([key, values]) => [
        '    condition {',
        `      test     = ${quote(test)}`,
        `      variable = ${quote(key)}`,
        '',
        list('values', values, '      '),
        '    }',
    ].join('\n')));
    const head = `    sid    = ${quote(statement.Sid)}\n    effect = ${quote(statement.Effect)}`;
    const lists = [list('actions', statement.Action, '    '), list('resources', statement.Resource, '    ')];
    return `  statement {\n${[head, ...lists, ...conditions].join('\n\n')}\n  }`;
}
function list(name, values, indent) {
    return `${indent}${name} = [\n${values.map((value) => `${indent}  ${quote(value)},`).join('\n')}\n${indent}]`;
}
