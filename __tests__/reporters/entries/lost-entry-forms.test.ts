import { expect, test } from 'vitest'
import type { LostEntry } from '../../../src/report/report.ts'
import { formOf } from '../../../src/reporters/entries/lost-entry-forms.ts'
import { target } from '../sample-report.ts'

const arn = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/app-Ab12Cd'
const entry = (valueFrom: string | null, name: string | null = 'DB'): LostEntry => ({
  container: 'api',
  name,
  valueFrom,
  kind: name === null ? 'repositoryCredentials' : 'secrets',
})

test.each([
  ['cloudformation', 'api.yml', `${arn}:password::`, `- { Name: "DB", ValueFrom: "${arn}:password::" }`],
  ['cloudformation', 'api.json', '/app/url', '{ "Name": "DB", "ValueFrom": "/app/url" },'],
  [
    'cdk',
    'cdk.out/Api.template.json',
    `${arn}:password::`,
    `"DB": ecs.Secret.fromSecretsManager(secretsmanager.Secret.fromSecretCompleteArn(this, "DB", "${arn}"), "password"),`,
  ],
  [
    'cdk',
    'cdk.out/Api.template.json',
    arn.slice(0, -7),
    `"DB": ecs.Secret.fromSecretsManager(secretsmanager.Secret.fromSecretPartialArn(this, "DB", "${arn.slice(0, -7)}")),`,
  ],
  [
    'cdk',
    'cdk.out/Api.template.json',
    'arn:aws:ssm:us-east-1:111122223333:parameter/app/url',
    '"DB": ecs.Secret.fromSsmParameter(ssm.StringParameter.fromSecureStringParameterAttributes(this, "DB", { parameterName: "/app/url" })),',
  ],
  [
    'cdk',
    'cdk.out/Api.template.json',
    'arn:aws:ssm:us-east-1:111122223333:parameter/url',
    '"DB": ecs.Secret.fromSsmParameter(ssm.StringParameter.fromSecureStringParameterAttributes(this, "DB", { parameterName: "url" })),',
  ],
  ['terraform-plan', 'plan.json', '/app/url', '{ name = "DB", valueFrom = "/app/url" },'],
  ['file', 'api.json', '/app/url', '{ "name": "DB", "valueFrom": "/app/url" },'],
] as const)('an entry of a %s is written as there: %s', (kind, file, valueFrom, written) => {
  expect(formOf(target({ file, source: { kind, address: null } })).written(entry(valueFrom))).toBe(written)
})

test('of a plan that has the secret, by its resource', () => {
  const { written } = formOf(target({ file: 'plan.json', source: { kind: 'terraform-plan', address: null } }))
  const expression = 'aws_secretsmanager_secret.db.arn'
  expect(written({ ...entry(arn), expression })).toBe(`{ name = "DB", valueFrom = ${expression} },`)
})

test('credentials of a registry stand in a member of their own', () => {
  const inTemplate = formOf(target({ file: 'api.yml', source: { kind: 'cloudformation', address: 'Api' } }))
  expect(inTemplate.written(entry(arn, null))).toBe(`RepositoryCredentials: { CredentialsParameter: "${arn}" }`)
  expect(inTemplate.lists.secrets).toBe('Secrets')
  expect(inTemplate.written(entry(null))).toBeNull()
})
