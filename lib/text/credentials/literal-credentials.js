import { findCredentialsInArguments } from './credential-arguments.js';
import { findCredential } from './credentials.js';
/**
 * Takes a task definition; gives every literal credential in environment, command, entry point, health check, labels and log
 * options, in the order of the file.
 */
export function literalCredentials(definition) {
    return definition.containers.flatMap((container) => [
        ...inArguments(container, container.entryPoint),
        ...inArguments(container, container.command),
        ...container.environment.flatMap((entry) => judged(entry.name, { pointer: entry.valuePointer, text: entry.value ?? '' }, container, {
            kind: 'environment',
            subject: `environment ${container.name}/${entry.name}`,
        })),
        ...inArguments(container, container.healthCheckCommand),
        ...[...container.dockerLabels].flatMap(([name, text]) => judged(name, text, container, { kind: 'label', subject: text.pointer })),
        ...[...(container.logConfiguration?.options ?? [])].flatMap(([name, text]) => judged(name, text, container, { kind: 'log-option', subject: `log option ${container.name}/${name}` })),
    ]);
}
function judged(name, { pointer, text }, container, place) {
    const finding = findCredential(name, text);
    return finding === null
        ? []
        : [{ ...place, pointer, container: container.name, finding, secretTexts: textsOf(finding, text) }];
}
function inArguments(container, args) {
    return findCredentialsInArguments(args.map((arg) => arg.text)).flatMap(({ index, finding }) => {
        const arg = args[index];
        if (arg === undefined)
            return [];
        return [
            {
                kind: 'argument',
                pointer: arg.pointer,
                subject: arg.pointer,
                container: container.name,
                finding,
                secretTexts: textsOf(finding, arg.text),
            },
        ];
    });
}
function textsOf({ spans }, text) {
    return spans.map(({ start, end }) => text.slice(start, end));
}
