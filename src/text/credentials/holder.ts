import { pointerSegments } from '../../base/json.ts'
import { quoted } from '../../base/sentence.ts'
import type { DefinitionText } from '../../task-definition/texts.ts'
import { findCredential } from './credentials.ts'

/** What holds a text, as the beginning of a sentence: `The variable "DB_URL" of the container "api"`. Names that are credentials themselves are left out. */
export function holderOf({ pointer, name, container }: Pick<DefinitionText, 'pointer' | 'name' | 'container'>): string {
  const [top, , key, member, option] = pointerSegments(pointer)
  const of = container === null ? '' : ` of the container${named(container)}`
  if (top === 'tags') return `The tag${named(name)}`
  if (top === 'volumes') return `The setting${named(name)} of a volume`
  if (top === 'proxyConfiguration') return `The property${named(name)} of the proxy`
  if (top === 'executionRoleArn') return 'The execution role'
  if (top === 'taskRoleArn') return 'The task role'
  if (top !== 'containerDefinitions') return `The field ${top ?? ''}`
  switch (key) {
    case 'environment':
      return pointer.endsWith('/name') ? `The name of a variable${of}` : `The variable${named(name)}${of}`
    case 'secrets':
      return pointer.endsWith('/name') ? `The name of a secret${of}` : `The valueFrom of the secret${named(name)}${of}`
    case 'command':
    case 'entryPoint':
      return `An argument of the ${key === 'command' ? 'command' : 'entry point'}${of}`
    case 'healthCheck':
      return `The health check${of}`
    case 'dockerLabels':
      return `The label${named(name)}${of}`
    case 'logConfiguration':
      return member === 'secretOptions' && option !== undefined
        ? `The valueFrom of the log option${named(name)}${of}`
        : `The log option${named(name)}${of}`
    default:
      return `The setting ${key ?? ''}${of}`
  }
}

function named(name: string | null): string {
  return name === null || findCredential(null, name) !== null ? '' : ` ${quoted(name)}`
}
