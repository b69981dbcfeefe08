import { visible } from '../../base/sentence.ts'

/** The four workflow commands that write an annotation or a debug line. */
export type AnnotationCommand = 'error' | 'warning' | 'notice'

/** The runner cuts an annotation's message there (actions/runner, ExecutionContext.cs). */
const MESSAGE_LIMIT = 4096

/**
 * Untrusted text as one line of the job log that the runner reads as text. It takes a line for a command that starts
 * with `::` after any white space, or holds `##[` anywhere (actions/runner, ActionCommand.cs).
 */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/u, '$1: ')
}

/** The line that annotates; the message is untrusted, and undefined properties are left out. */
export function annotationCommand(
  command: AnnotationCommand,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${command}${written.length > 0 ? ' ' : ''}${written.join(',')}::${escapeData(cut(message))}`
}

function cut(message: string): string {
  const lines = message.replaceAll('\r\n', '\n').split('\n').map(visible).join('\n').replaceAll('##[', '# #[')
  return lines.length > MESSAGE_LIMIT ? `${lines.slice(0, MESSAGE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…` : lines
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(visible(text).replaceAll('##[', '# #[')).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
