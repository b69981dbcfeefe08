/**
 * Takes a policy and the name of the role it belongs on; gives a Terraform `aws_iam_role_policy` resource as text. Template
 * sequences of HCL are escaped, so that policy variables stay policy variables.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function toTerraform(policy, roleName) {
    const json = escapeTemplates(JSON.stringify(policy, null, 2));
    return [
        `resource "aws_iam_role_policy" "${resourceLabel(roleName)}" {`,
        '  name   = "ecs-preflight"',
        `  role   = ${quote(roleName)}`,
        '  policy = <<-JSON',
        ...json.split('\n').map((line) => `    ${line}`),
        '  JSON',
        '}',
        '',
    ].join('\n');
}
/** Takes a role's name; gives the name of the resource that puts the policy on it. */
export function resourceLabel(roleName) {
    return `${roleName.replaceAll(/[^A-Za-z0-9_-]/g, '_').replace(/^(?=[^A-Za-z_])/, '_')}_ecs_preflight`;
}
function escapeTemplates(text) {
    // A function, since `$$` in a replacement string would stand for one `$`.
    return text.replaceAll(/[$%]\{/g, (sequence) => `${sequence.charAt(0)}${sequence}`);
}
/** Takes any text; gives it as a quoted string of HCL in which no template opens. */
export function quote(text) {
    return escapeTemplates(JSON.stringify(text));
}
