import type { Resolved } from './resolved.ts'
import { filledText } from './resolved.ts'

/** A `{{resolve:…}}` that CloudFormation replaces by a value while it deploys. */
export interface DynamicReference {
  readonly service: 'ssm' | 'ssm-secure' | 'secretsmanager'
  /** As it is written, gaps of the template as `${Name}`. */
  readonly text: string
  /** Name or ARN of the parameter or secret; gaps of the template as `${Name}`. */
  readonly id: string
  /** Key of the secret's JSON object; null for the whole value, and for a parameter. */
  readonly jsonKey: string | null
}

/** The dynamic references in a text, gaps included: CDK writes the secret's ARN into one by `Fn::Join`. */
export function dynamicReferences(value: Resolved): DynamicReference[] {
  const text = filledText(value, ({ reference }) => `\${${reference.replace(/^Ref /, '')}}`) ?? ''
  return [...text.matchAll(/\{\{resolve:(ssm|ssm-secure|secretsmanager):((?:[^{}]|\$\{[^{}]*\})*)\}\}/g)].flatMap(
    ([text, service, rest = '']) => (isService(service) ? [{ text, ...read(service, rest) }] : []),
  )
}

function isService(text: string | undefined): text is DynamicReference['service'] {
  return text === 'ssm' || text === 'ssm-secure' || text === 'secretsmanager'
}

/** `SECRET-ID:SecretString:JSON-KEY:STAGE:VERSION`, where the id may be an ARN with colons of its own; `NAME:VERSION` for a parameter. */
function read(service: DynamicReference['service'], rest: string): Omit<DynamicReference, 'text'> {
  if (service !== 'secretsmanager') return { service, id: rest.replace(/:\d+$/, ''), jsonKey: null }
  const [, id = rest, key = ''] = /^(.*?):SecretString(?::([^:]*))?/.exec(rest) ?? []
  return { service, id: id.replace(/(?<!:):+$/, ''), jsonKey: key === '' ? null : key }
}
