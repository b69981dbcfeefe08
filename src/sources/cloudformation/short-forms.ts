import type { Json } from '../../base/json.ts'
import type { YamlDialect } from '../../task-definition/document/yaml-document.ts'

/** Tags of CloudFormation that are not `Fn::` and the tag's own name. */
const withoutPrefix: ReadonlySet<string> = new Set(['Ref', 'Condition'])

/** Every function with a short form (CloudFormation, Intrinsic function reference). */
const functions: ReadonlySet<string> = new Set(
  (
    'Ref Condition Base64 Cidr And Equals If Not Or FindInMap ForEach GetAtt GetAZs ImportValue Join Length Select Split Sub ' +
    'ToJsonString Transform'
  ).split(' '),
)

/** Bytes of a template that CloudFormation takes from S3 (CloudFormation quotas). */
export const templateBytes = 1024 * 1024

/** YAML with the short forms of CloudFormation's functions, such as `!Sub`. */
export const cloudFormationYaml: YamlDialect = {
  bytes: templateBytes,
  keyOfTag: (tag) => {
    const name = tag.startsWith('!') ? tag.slice(1) : ''
    if (!functions.has(name)) return null
    return withoutPrefix.has(name) ? name : `Fn::${name}`
  },
  valueOfTag: (key, text) => (key === 'Fn::GetAtt' ? attributeParts(text) : text),
}

/** `Database.Endpoint.Address` as the function takes it: the resource, and the attribute with its dots. */
function attributeParts(text: string): Json {
  const dot = text.indexOf('.')
  return dot === -1 ? text : [text.slice(0, dot), text.slice(dot + 1)]
}
