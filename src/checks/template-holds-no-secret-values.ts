import { quoted } from '../base/sentence.ts'
import type { TargetSource } from '../report/report.ts'
import type { CheckSubject } from '../report/subject.ts'
import type { ExposedValue } from '../task-definition/exposed-value.ts'
import { type DefinitionText, definitionTexts } from '../task-definition/texts.ts'
import { holderOf } from '../text/credentials/holder.ts'
import { foreignText } from '../text/foreign-text.ts'
import { defineCheck } from './check.ts'

interface ExposedSubject extends CheckSubject {
  readonly exposed: ExposedValue
  readonly place: DefinitionText
}

/** Fails when the deploy would write a secret's value into the definition; warns when it is the value of a hidden input. */
export const check = defineCheck<ExposedSubject>({
  id: 'template-holds-no-secret-values',
  title: 'No value of a secret is written into the task definition by the deploy',
  topic: 'texts',
  severity: 'error',
  subjects: ({ exposed, definition }) => {
    const texts = new Map(definitionTexts(definition).map((text) => [text.pointer, text]))
    return exposed.map((each) => {
      const place = texts.get(each.pointer) ?? placeless(each)
      return { pointer: each.pointer, subject: place.subject, container: place.container, exposed: each, place }
    })
  },
  examine: ({ exposed, place }, { source }) => ({
    verdict: 'fail',
    ...(exposed.holder === 'hidden-input' ? { severity: 'warning' as const } : {}),
    message: `${holderOf(place)} would hold ${whatItHolds(exposed)} in plain text. ${howItComes(exposed, source)} Everybody who may call ecs:DescribeTaskDefinition can read it, and every revision keeps it.`,
    remedy: remedyOf(exposed, place, source),
    speaksBefore: ['environment-holds-no-credentials', 'placeholders-replaced'],
  }),
})

function placeless({ pointer }: ExposedValue): DefinitionText {
  return { pointer, text: '', kind: 'other', name: null, subject: pointer, container: null }
}

function whatItHolds({ holder }: ExposedValue): string {
  switch (holder) {
    case 'secret':
      return "a secret's value"
    case 'parameter':
      return 'the value of a SecureString parameter'
    case 'hidden-input':
      return 'a value that is hidden everywhere else'
  }
}

function howItComes({ holder, reference }: ExposedValue, source: TargetSource['kind']): string {
  const shown = foreignText(reference)
  if (source === 'terraform-plan') return `Terraform writes it there when it applies the plan: ${shown}.`
  return holder === 'hidden-input'
    ? `Its parameter has NoEcho, and CloudFormation writes it there when it deploys: ${shown}.`
    : `CloudFormation writes it there when it deploys, in the place of ${shown}.`
}

/** How a container is given a secret, in the words of what the definition is written in. */
function remedyOf({ valueFrom, holder }: ExposedValue, { name }: DefinitionText, source: TargetSource['kind']): string {
  const variable = name === null ? 'the value' : quoted(name)
  if (source === 'terraform-plan')
    return `Put ${variable} under secrets with the ARN of the secret as valueFrom, so that ECS reads it when the task starts.`
  if (source === 'cdk')
    return `Give ${variable} to the container by secrets instead, as ecs.Secret.fromSecretsManager(secret, "key") or ecs.Secret.fromSsmParameter(parameter), and do not unwrap the value.`
  if (holder === 'hidden-input' || valueFrom === null)
    return `Keep the value in a secret of Secrets Manager, and put ${variable} under Secrets with the ARN of that secret as ValueFrom.`
  return `Put ${variable} under Secrets of the container instead, with ${written(valueFrom)} as ValueFrom, so that ECS reads it when the task starts.`
}

/** What the template puts together needs its function; where it has nothing but a name, the ARN is to be found. */
function written(valueFrom: string): string {
  const text = foreignText(valueFrom)
  const [, name, key = ''] = /^arn:\$\{AWS::Partition\}:secretsmanager:.*?:secret:([^:]*)(:.*)?$/s.exec(text) ?? []
  if (name !== undefined)
    return `the ARN of the secret ${quoted(name)}${key === '' ? '' : ` and ${quoted(key)} behind it`}`
  return text.includes('${') ? `!Sub ${quoted(text)}` : quoted(text)
}
