import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/run-checks.ts'
import { check } from '../../src/checks/template-holds-no-secret-values.ts'
import type { TargetSource } from '../../src/report/report.ts'
import type { ExposedValue } from '../../src/task-definition/exposed-value.ts'
import { contextOf } from '../support/check-context.ts'

const pointer = '/containerDefinitions/0/environment/0/value'
const rendered = {
  family: 'api',
  containerDefinitions: [{ name: 'api', environment: [{ name: 'DB_PASSWORD', value: 'mark' }] }],
}
const reference = '{{resolve:secretsmanager:prod/db:SecretString:password}}'
const secret: ExposedValue = { pointer, holder: 'secret', reference, valueFrom: `\${DbSecret}:password::` }

function findings(exposed: readonly ExposedValue[], source: TargetSource['kind'] = 'cloudformation') {
  const holes = new Map(exposed.map((each) => [each.pointer, { reference: each.reference, standIn: null }]))
  return runChecks([check], contextOf({ rendered, exposed, source, holes }), {}).findings
}

describe('a value of a secret in the definition', () => {
  test('is an error at its place, although nobody knows the value', () => {
    expect(findings([secret])).toMatchObject([
      {
        severity: 'error',
        pointer,
        subject: 'environment api/DB_PASSWORD',
        message: `The variable "DB_PASSWORD" of the container "api" would hold a secret's value in plain text. CloudFormation writes it there when it deploys, in the place of ${reference}. Everybody who may call ecs:DescribeTaskDefinition can read it, and every revision keeps it.`,
        remedy: `Put "DB_PASSWORD" under Secrets of the container instead, with !Sub "\${DbSecret}:password::" as ValueFrom, so that ECS reads it when the task starts.`,
      },
    ])
  })

  test('is told in the words of what the definition is written in', () => {
    expect(findings([secret], 'cdk')[0]?.remedy).toContain('ecs.Secret.fromSecretsManager(secret, "key")')
    expect(findings([secret], 'terraform-plan')[0]?.remedy).toContain('valueFrom')
  })

  test('is a warning where it is that of a hidden parameter', () => {
    const hidden: ExposedValue = { pointer, holder: 'hidden-input', reference: 'Ref Password', valueFrom: null }
    expect(findings([hidden])).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('Ref Password') },
    ])
  })

  test('also where the place is no variable', () => {
    const command: ExposedValue = { ...secret, pointer: '/containerDefinitions/0/command/0' }
    expect(findings([command])).toMatchObject([{ subject: '/containerDefinitions/0/command/0' }])
  })

  test('and none is there where the template exposes nothing', () => {
    expect(findings([])).toEqual([])
  })

  test('and what looks like a credential in the reference is not shown', () => {
    const told = findings([{ ...secret, reference: `{{resolve:ssm-secure:/app/ghp_${'a1B2c3D4e5F6'.repeat(3)}}}` }])
    expect(JSON.stringify(told)).not.toContain('a1B2c3D4')
  })
})
