import { isJsonArray, isJsonObject, ownValue, pointerSegments, pointerTo, valueAt, } from '../../base/json.js';
import { cleanEmptyValues, originOf } from './clean.js';
import { lossesOf } from './losses.js';
import { REGISTER_INPUT } from './register-input.js';
/** Fields the deploy action deletes before it registers, when they hold something (amazon-ecs-deploy-task-definition 2.6.3, index.js:12-21). */
const DELETED_FIELDS = new Set([
    'compatibilities',
    'taskDefinitionArn',
    'requiresAttributes',
    'revision',
    'status',
    'registeredAt',
    'deregisteredAt',
    'registeredBy',
]);
/** Takes a task definition as the file holds it and the deploy action's keep-null-value-keys; gives what amazon-ecs-deploy-task-definition 2.6 with the
 * AWS SDK v3 would register: cleaned of empty values, response fields deleted, empty variables put back, and keys that the SDK does not know dropped. */
export function registerable(value, options) {
    const keep = new Set(options.keepNullValueKeys);
    const cleaned = cleanEmptyValues(value, keep);
    const kept = cleaned !== null && isJsonObject(cleaned.value) ? cleaned.value : {};
    const withoutResponse = Object.fromEntries(Object.entries(kept).filter(([key, member]) => !(DELETED_FIELDS.has(key) && isTruthy(member))));
    const sent = serialised(withRestoredValues(withoutResponse), REGISTER_INPUT);
    const registered = isJsonObject(sent) ? sent : {};
    const origin = (pointer) => cleaned === null ? '' : originInFile(value, originOf(cleaned.origin, pointer), pointer);
    const survivors = new Set(cleaned === null ? [] : pointersIn(cleaned.origin));
    return { value: registered, origin, losses: lossesOf(value, { keep, survives: (pointer) => survivors.has(pointer) }) };
}
function pointersIn(origin) {
    return [origin.pointer, ...[...origin.children.values()].flatMap(pointersIn)];
}
/** A value that was empty in the file and put back afterwards is where it was. */
function originInFile(file, known, pointer) {
    const segments = pointerSegments(pointer);
    const last = segments.at(-1);
    if (last === undefined || pointerSegments(known).length !== segments.length - 1)
        return known;
    const place = pointerTo(known, last);
    return valueAt(file, place) === undefined ? known : place;
}
function isTruthy(value) {
    return value !== null && value !== '' && value !== 0 && value !== false;
}
/** The deploy action gives every environment entry a value and every App Mesh property a name and value, so that the empty ones among them survive
 * (index.js:394-418). */
function withRestoredValues(definition) {
    const containers = mapped(ownValue(definition, 'containerDefinitions'), (container) => withMember(container, 'environment', (environment) => mapped(environment, (entry) => ({ value: '', ...entry }))));
    const restored = containers === undefined ? definition : { ...definition, containerDefinitions: containers };
    return withMember(restored, 'proxyConfiguration', (proxy) => isJsonObject(proxy) && proxy.type === 'APPMESH'
        ? withMember(proxy, 'properties', (properties) => mapped(properties, (entry) => ({ value: '', name: '', ...entry })))
        : proxy);
}
function withMember(object, key, change) {
    const value = ownValue(object, key);
    const changed = value === undefined ? undefined : change(value);
    return changed === undefined ? object : { ...object, [key]: changed };
}
/** Takes a value; gives it with each object in the array changed. What is not an array of objects stays, and is the schema's to report. */
function mapped(value, change) {
    return isJsonArray(value) ? value.map((entry) => (isJsonObject(entry) ? change(entry) : entry)) : value;
}
/** What the SDK writes of a value at a place of the input: of a structure the members it knows and that are not null; a value of another kind than
 * expected as it is (@smithy/core, JsonShapeSerializer). */
function serialised(value, place) {
    if (place.kind === 'structure' && isJsonObject(value)) {
        const members = [...place.members].flatMap(([key, member]) => {
            const own = ownValue(value, key);
            return own === undefined || own === null ? [] : [[key, serialised(own, member)]];
        });
        return Object.fromEntries(members);
    }
    if (place.kind === 'list' && isJsonArray(value))
        return value.map((element) => serialised(element, place.element));
    if (place.kind === 'map' && isJsonObject(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, serialised(member, place.value)]));
    }
    return value;
}
