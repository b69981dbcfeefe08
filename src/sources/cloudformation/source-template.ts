import { InputError } from '../../base/input-error.ts'
import { quoted } from '../../base/sentence.ts'
import { readBounded } from '../bounded-file.ts'
import type { TargetInput } from '../files.ts'
import { workspacePath } from '../workspace-path.ts'
import { templateBytes } from './short-forms.ts'
import { readTemplate, type Template } from './template.ts'

/** The committed template that the input `source-file` names, where findings then stand; null where it names none. Throws InputError. */
export async function committedTemplate(
  { sourceFile, place }: TargetInput,
  workspace: string,
): Promise<Template | null> {
  if (sourceFile === null) return null
  const { absolute, name, escapes } = await workspacePath(sourceFile, workspace)
  const reading = escapes ? null : await readBounded(absolute, templateBytes)
  const text = reading?.status === 'read' ? new TextDecoder().decode(reading.bytes) : null
  const template = text === null ? null : (await readTemplate(name, text)).template
  if (template !== null) return template
  throw new InputError(
    `${place.replace('Input task-definition', 'Input source-file')}: the file ${quoted(sourceFile)} is no template that can be read. Name the template that is committed, relative to the workspace.`,
  )
}
