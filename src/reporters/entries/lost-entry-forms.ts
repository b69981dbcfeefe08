import { quote } from '../../base/hcl.ts'
import type { LostEntry, TargetReport } from '../../report/report.ts'

/** How a lost entry is written where it has to be put back. */
export interface EntryForm {
  /** Of the code block. */
  readonly language: string
  /** Names of the lists that entries stand in. */
  readonly lists: { readonly secrets: string; readonly secretOptions: string }
  /** Null for an entry that may not be shown. */
  readonly written: (entry: LostEntry) => string | null
}

/** By what the definition is written in. */
export function formOf({ file, source }: TargetReport): EntryForm {
  const isYaml = /\.ya?ml$/i.test(file)
  switch (source?.kind) {
    case 'terraform-plan':
      return { language: 'hcl', lists: apiLists, written: shown(asTerraform) }
    case 'cdk':
      return { language: 'ts', lists: apiLists, written: shown(asCdk) }
    case 'cloudformation':
      return isYaml
        ? { language: 'yaml', lists: templateLists, written: shown(asTemplateYaml) }
        : { language: 'json', lists: templateLists, written: shown(asTemplateJson) }
    default:
      return isYaml
        ? { language: 'yaml', lists: apiLists, written: shown(asYaml) }
        : { language: 'json', lists: apiLists, written: shown(asJson) }
  }
}

const apiLists = { secrets: 'secrets', secretOptions: 'secretOptions' }
const templateLists = { secrets: 'Secrets', secretOptions: 'SecretOptions' }

/** `expression`: how the source refers to it, where it does. */
type Written = (name: string | null, valueFrom: string, expression: string | undefined) => string

function shown(written: Written): EntryForm['written'] {
  return ({ name, valueFrom, expression }) => (valueFrom === null ? null : written(name, valueFrom, expression))
}

const asJson: Written = (name, valueFrom) =>
  name === null
    ? `"repositoryCredentials": { "credentialsParameter": ${JSON.stringify(valueFrom)} }`
    : `{ "name": ${JSON.stringify(name)}, "valueFrom": ${JSON.stringify(valueFrom)} },`

/** JSON's strings are YAML's too. */
const asYaml: Written = (name, valueFrom) =>
  name === null
    ? `repositoryCredentials: { credentialsParameter: ${JSON.stringify(valueFrom)} }`
    : `- { name: ${JSON.stringify(name)}, valueFrom: ${JSON.stringify(valueFrom)} }`

const asTemplateJson: Written = (name, valueFrom) =>
  name === null
    ? `"RepositoryCredentials": { "CredentialsParameter": ${JSON.stringify(valueFrom)} }`
    : `{ "Name": ${JSON.stringify(name)}, "ValueFrom": ${JSON.stringify(valueFrom)} },`

const asTemplateYaml: Written = (name, valueFrom) =>
  name === null
    ? `RepositoryCredentials: { CredentialsParameter: ${JSON.stringify(valueFrom)} }`
    : `- { Name: ${JSON.stringify(name)}, ValueFrom: ${JSON.stringify(valueFrom)} }`

/** Inside jsonencode([…]), as container definitions stand in Terraform. */
const asTerraform: Written = (name, valueFrom, expression = quote(valueFrom)) =>
  name === null
    ? `repositoryCredentials = { credentialsParameter = ${expression} }`
    : `{ name = ${quote(name)}, valueFrom = ${expression} },`

/** In TypeScript, as members of `secrets`; other languages of CDK call the same functions. */
const asCdk: Written = (name, valueFrom) => {
  const id = JSON.stringify(name ?? 'Credentials')
  const [, arn, key] = /^(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+)(?::([^:]*))?/.exec(valueFrom) ?? []
  if (arn === undefined) {
    // The ARN has the slash of a path once, and one before a plain name.
    const parameter = valueFrom.replace(/^arn:.*?:parameter\/([^/]+)$/, '$1').replace(/^arn:.*?:parameter\//, '/')
    const attributes = `this, ${id}, { parameterName: ${JSON.stringify(parameter)} }`
    return `${id}: ecs.Secret.fromSsmParameter(ssm.StringParameter.fromSecureStringParameterAttributes(${attributes})),`
  }
  const named = /-[A-Za-z0-9]{6}$/.test(arn) ? 'fromSecretCompleteArn' : 'fromSecretPartialArn'
  const secret = `secretsmanager.Secret.${named}(this, ${id}, ${JSON.stringify(arn)})`
  if (name === null) return `credentials: ${secret}`
  return `${id}: ecs.Secret.fromSecretsManager(${secret}${key ? `, ${JSON.stringify(key)}` : ''}),`
}
