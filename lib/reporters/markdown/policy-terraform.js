/** Name of the resource that puts the policy on a role. */
export function resourceLabel(roleName) {
    return `${roleName.replaceAll(/[^A-Za-z0-9_-]/g, '_').replace(/^(?=[^A-Za-z_])/, '_')}_ecs_preflight`;
}
function escapeTemplates(text) {
    // A function, since `$$` in a replacement string would stand for one `$`.
    return text.replaceAll(/[$%]\{/g, (sequence) => `${sequence.charAt(0)}${sequence}`);
}
/** A quoted string of HCL in which no template opens (https://developer.hashicorp.com/terraform/language/expressions/strings). */
export function quote(text) {
    return escapeTemplates(JSON.stringify(text));
}
