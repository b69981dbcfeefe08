import { createHash } from 'node:crypto'
import { blockName, quote } from '../../base/hcl.ts'
import type { Report, RolePolicy, SuggestedPolicy, SuggestedStatement } from '../../report/report.ts'
import { roleName } from './execution-role.ts'

/** A role's policy in the forms in which people keep policies. */
export interface PolicyForms {
  readonly json: string
  readonly terraform: string
  readonly cli: string
}

/** Terraform's addresses are unique over all policies of a report, so that all may be pasted into one file. */
export function policyForms(
  { role, document, attach }: RolePolicy,
  { policies }: Pick<Report, 'policies'>,
): PolicyForms {
  const name = roleName(role)
  const alike = policies.filter((other) => blockName(roleName(other.role)) === blockName(name))
  const position = alike.findIndex((other) => other.role === role)
  const label = `${blockName(name)}_ecs_preflight${position > 0 ? `_${position + 1}` : ''}`
  const policyName = nameFor(document)
  return {
    json: policyJson(document),
    terraform: terraformOf(document, { name, label, policyName, managed: attach === 'managed' }),
    cli: attach === 'managed' ? managedCli(role, document, policyName) : inlineCli(name, document, policyName),
  }
}

function inlineCli(roleName: string, document: SuggestedPolicy, policyName: string): string {
  return [
    `aws iam put-role-policy --role-name ${shellQuoted(roleName)} \\`,
    `  --policy-name ${policyName} \\`,
    `  --policy-document ${shellQuoted(JSON.stringify(document))}`,
  ].join('\n')
}

function managedCli(role: string, document: SuggestedPolicy, policyName: string): string {
  const policyArn = `${role.split(':role/')[0]}:policy/${policyName}`
  return [
    `aws iam create-policy --policy-name ${policyName} \\`,
    `  --policy-document ${shellQuoted(JSON.stringify(document))}`,
    `aws iam attach-role-policy --role-name ${shellQuoted(roleName(role))} \\`,
    `  --policy-arn ${shellQuoted(policyArn)}`,
  ].join('\n')
}

/** Lists of one value on one line: a policy is read by people before it is attached. */
export function policyJson(policy: SuggestedPolicy): string {
  return JSON.stringify(policy, null, 2).replaceAll(/\[\n\s+("(?:[^"\\]|\\.)*")\n\s+\]/g, '[$1]')
}

/** Another document has another name: a put under a name that exists would take away what was granted there before. */
function nameFor(document: SuggestedPolicy): string {
  return `ecs-preflight-${createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 8)}`
}

interface TerraformNames {
  readonly name: string
  readonly label: string
  readonly policyName: string
  readonly managed: boolean
}

function terraformOf(policy: SuggestedPolicy, { name, label, policyName, managed }: TerraformNames): string {
  return [
    `data "aws_iam_policy_document" "${label}" {\n${policy.Statement.map(statementBlock).join('\n\n')}\n}`,
    '',
    ...(managed ? managedBlocks(name, label, policyName) : inlineBlock(name, label, policyName)),
  ].join('\n')
}

function inlineBlock(roleName: string, label: string, policyName: string): string[] {
  return [
    `resource "aws_iam_role_policy" "${label}" {`,
    `  name   = ${quote(policyName)}`,
    `  role   = ${quote(roleName)}`,
    `  policy = data.aws_iam_policy_document.${label}.json`,
    '}',
  ]
}

function managedBlocks(roleName: string, label: string, policyName: string): string[] {
  return [
    `resource "aws_iam_policy" "${label}" {`,
    `  name   = ${quote(policyName)}`,
    `  policy = data.aws_iam_policy_document.${label}.json`,
    '}',
    '',
    `resource "aws_iam_role_policy_attachment" "${label}" {`,
    `  role       = ${quote(roleName)}`,
    `  policy_arn = aws_iam_policy.${label}.arn`,
    '}',
  ]
}

function statementBlock(statement: SuggestedStatement): string {
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([test, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      [
        '    condition {',
        `      test     = ${quote(test)}`,
        `      variable = ${quote(key)}`,
        list('values', values, '      ', '  '),
        '    }',
      ].join('\n'),
    ),
  )
  const lines = [
    `    sid       = ${quote(statement.Sid)}`,
    list('actions', statement.Action, '    ', '  '),
    list('resources', statement.Resource, '    ', ''),
    ...conditions,
  ]
  return `  statement {\n${lines.join('\n')}\n  }`
}

function list(name: string, values: readonly string[], indent: string, padding: string): string {
  const [only, ...others] = values
  if (only !== undefined && others.length === 0) return `${indent}${name}${padding} = [${quote(only)}]`
  return `${indent}${name}${padding} = [\n${values.map((value) => `${indent}  ${quote(value)},`).join('\n')}\n${indent}]`
}

/** In single quotes, in which a shell reads nothing but their end. */
function shellQuoted(text: string): string {
  return /^[\w.@+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
