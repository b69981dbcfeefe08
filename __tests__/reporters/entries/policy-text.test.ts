import { describe, expect, it } from 'vitest'
import type { RolePolicy } from '../../../src/report/report.ts'
import { policyForms, policyJson } from '../../../src/reporters/entries/policy-text.ts'

const ROLE = 'arn:aws:iam::111122223333:role/team/web.app'

function policy(resources: readonly string[], role = ROLE): RolePolicy {
  return {
    role,
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'EcsReadSecrets',
          Effect: 'Allow',
          Action: ['secretsmanager:GetSecretValue'],
          Resource: resources,
          Condition: { StringEquals: { 'aws:ResourceAccount': ['111122223333'] } },
        },
      ],
    },
  }
}

function forms(of: RolePolicy, ...others: readonly RolePolicy[]) {
  return policyForms(of, { policies: [of, ...others] })
}

describe('Terraform', () => {
  it('puts the policy on the role, whose path is left out', () => {
    expect(forms(policy(['arn:a', 'arn:b'])).terraform).toMatchInlineSnapshot(`
      "data "aws_iam_policy_document" "web_app_ecs_preflight" {
        statement {
          sid       = "EcsReadSecrets"
          actions   = ["secretsmanager:GetSecretValue"]
          resources = [
            "arn:a",
            "arn:b",
          ]
          condition {
            test     = "StringEquals"
            variable = "aws:ResourceAccount"
            values   = ["111122223333"]
          }
        }
      }

      resource "aws_iam_role_policy" "web_app_ecs_preflight" {
        name   = "ecs-preflight-8035c2ae"
        role   = "web.app"
        policy = data.aws_iam_policy_document.web_app_ecs_preflight.json
      }"
    `)
  })

  it('has addresses that are unique over all roles of a report', () => {
    const roles = ['role/web.app', 'role/web_app', 'role/other/web.app', 'role/9lives'].map((name) =>
      policy(['arn:a'], `arn:aws:iam::111122223333:${name}`),
    )
    const addresses = roles.map((each) => {
      const { terraform } = policyForms(each, { policies: roles })
      return /resource "aws_iam_role_policy" "([^"]+)"/.exec(terraform)?.[1]
    })
    expect(new Set(addresses).size).toBe(roles.length)
    expect(addresses.at(-1)).toBe('_9lives_ecs_preflight')
  })

  it('opens no template, whatever the names are', () => {
    const { terraform } = forms(policy([`arn:aws:s3:::env/${'$'}{file("/etc/passwd")}%{ if true }`]))
    expect(terraform).toContain(`${'$$'}{file(`)
    expect(terraform).toContain('%%{ if true }')
    expect(terraform).not.toMatch(/(?<!\$)\$\{/)
  })
})

describe('the AWS CLI', () => {
  it('is one call that can be pasted', () => {
    const { cli } = forms(policy(['arn:a']))
    expect(cli).toMatch(
      /^aws iam put-role-policy --role-name web\.app \\\n {2}--policy-name ecs-preflight-[0-9a-f]{8} \\\n/,
    )
    const json = /--policy-document '(.*)'$/.exec(cli)?.[1] ?? ''
    expect(JSON.parse(json)).toEqual(policy(['arn:a']).document)
  })
  it('takes no quotation mark for the end of the document', () => {
    expect(forms(policy(["arn:it's"])).cli).toContain(String.raw`arn:it'\''s`)
  })
  it('never puts another document under a name that exists', () => {
    const nameIn = ({ cli }: { cli: string }) => /ecs-preflight-[0-9a-f]{8}/.exec(cli)?.[0]
    expect(nameIn(forms(policy(['arn:a'])))).not.toBe(nameIn(forms(policy(['arn:b']))))
    expect(nameIn(forms(policy(['arn:a'])))).toBe(nameIn(forms(policy(['arn:a']))))
  })
})

describe('JSON', () => {
  it.each([[['arn:a']], [['arn:a', 'arn:b']], [['arn:[\n"x"\n]', 'y']], [['a "quoted" \\ name']]])(
    'of %j says the same',
    (resources) => {
      const { document } = policy(resources)
      expect(JSON.parse(policyJson(document))).toEqual(document)
    },
  )
})

it('where the role has no room for an inline policy, makes a managed one', () => {
  const { cli, terraform } = forms({ ...policy(['arn:a']), attach: 'managed' })
  expect(terraform).toContain('resource "aws_iam_role_policy_attachment" "web_app_ecs_preflight" {')
  expect(terraform).not.toContain('resource "aws_iam_role_policy" ')
  expect(cli).toMatch(/^aws iam create-policy --policy-name (ecs-preflight-\w{8}) /)
  expect(cli).toMatch(
    /attach-role-policy --role-name web\.app \\\n {2}--policy-arn .*:111122223333:policy\/ecs-preflight-\w{8}'?$/,
  )
})
