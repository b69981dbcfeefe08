import { isJsonArray, isJsonObject, ownValue, pointerSegments, pointerTo, valueAt, } from '../base/json.js';
import { RESPONSE_ONLY_FIELDS } from './registration/response-only.js';
/** Takes a task definition; gives every text in it, in the order of the file. Response-only fields are left out: nobody registers them. */
export function definitionTexts(definition) {
    const texts = [];
    const visit = (value, pointer) => {
        if (typeof value === 'string')
            texts.push({ pointer, text: value, ...describePlace(definition, pointer) });
        else if (isJsonArray(value))
            for (const [index, item] of value.entries())
                visit(item, pointerTo(pointer, index));
        else if (isJsonObject(value))
            for (const [key, item] of Object.entries(value))
                visit(item, pointerTo(pointer, key));
    };
    for (const [key, value] of Object.entries(definition.value)) {
        if (!RESPONSE_ONLY_FIELDS.has(key))
            visit(value, pointerTo('', key));
    }
    return texts;
}
function describePlace(definition, pointer) {
    const [top, index, ...rest] = pointerSegments(pointer);
    const other = { kind: 'other', name: null, subject: pointer, container: null };
    if (top === 'executionRoleArn')
        return { ...other, kind: 'role', subject: 'execution role' };
    if (top === 'taskRoleArn')
        return { ...other, kind: 'role', subject: 'task role' };
    if (top === 'volumes') {
        const volume = definition.volumes.find((each) => each.pointer === `/volumes/${index}`);
        return { ...other, ...(volume === undefined ? {} : { subject: `volume ${volume.name}` }) };
    }
    if (top !== 'containerDefinitions')
        return other;
    const container = definition.containers.find((each) => each.index === Number(index));
    if (container === undefined)
        return other;
    const place = inContainer(definition.value, pointer, container.name, rest);
    const shell = place.kind === 'command' ? expandsVariables(container, rest[0] ?? '') : null;
    return shell === null ? place : { ...place, shell };
}
function inContainer(root, pointer, container, path) {
    const [key, second, third, fourth] = path;
    const other = { kind: 'other', name: null, subject: pointer, container };
    if (key === 'image')
        return { ...other, kind: 'image', subject: `image ${container}` };
    if (key === 'repositoryCredentials')
        return { ...other, kind: 'reference', subject: `image ${container}` };
    if (key === 'environment' || key === 'secrets') {
        const name = nameBeside(root, pointer);
        const subject = `${key === 'environment' ? 'environment' : 'secret'} ${container}/${name ?? `#${second ?? ''}`}`;
        return {
            container,
            name,
            subject,
            kind: third === 'name' ? 'other' : key === 'environment' ? 'value' : 'reference',
        };
    }
    if (key === 'environmentFiles')
        return { ...other, kind: 'reference', subject: `environment file ${container}/${second ?? ''}` };
    if (key === 'command' || key === 'entryPoint' || key === 'healthCheck')
        return { ...other, kind: 'command' };
    if (key === 'dockerLabels')
        return { ...other, name: second ?? null };
    if (key === 'logConfiguration' && second === 'options') {
        return { container, name: third ?? null, subject: `log option ${container}/${third ?? ''}`, kind: 'log-option' };
    }
    if (key === 'logConfiguration' && second === 'secretOptions') {
        const name = nameBeside(root, pointer);
        return {
            container,
            name,
            subject: `log option ${container}/${name ?? `#${third ?? ''}`}`,
            kind: fourth === 'name' ? 'other' : 'reference',
        };
    }
    if (key === 'name' && path.length === 1)
        return { ...other, subject: `container ${container}` };
    return other;
}
/** Null where only the image knows: its own entry point may be a shell script. */
function expandsVariables(container, key) {
    const args = key === 'healthCheck' ? container.healthCheckCommand : [...container.entryPoint, ...container.command];
    if (args.some(({ text }) => text === 'CMD-SHELL' || /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/.test(text)))
        return true;
    return key === 'healthCheck' || container.entryPoint.length > 0 ? false : null;
}
/** The `name` of the entry that a text stands in. */
function nameBeside(root, pointer) {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const entry = parent.startsWith('/') ? valueAt(root, parent) : undefined;
    const name = isJsonObject(entry) ? ownValue(entry, 'name') : null;
    return typeof name === 'string' && name !== '' ? name : null;
}
