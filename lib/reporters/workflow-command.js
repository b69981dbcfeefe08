import { visible } from './markdown/markdown.js';
/** The runner cuts an annotation's message there (actions/runner, ExecutionContext.cs). */
const MESSAGE_LIMIT = 4096;
/**
 * Takes untrusted text; gives one line for the job log that the runner reads as text. It takes a line for a command that starts
 * with `::` after any white space, or holds `##[` anywhere (actions/runner, ActionCommand.cs).
 */
export function logLine(text) {
    return visible(text)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/u, '$1: ');
}
/** Takes a command, its properties and an untrusted message; gives the line that annotates. Undefined properties are left out. */
export function annotationCommand(command, properties, message) {
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${command}${written.length > 0 ? ' ' : ''}${written.join(',')}::${escapeData(cut(message))}`;
}
function cut(message) {
    const lines = message.replaceAll('\r\n', '\n').split('\n').map(visible).join('\n').replaceAll('##[', '# #[');
    return lines.length > MESSAGE_LIMIT ? `${lines.slice(0, MESSAGE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…` : lines;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(visible(text).replaceAll('##[', '# #[')).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
