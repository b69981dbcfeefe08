import { isJsonArray, isJsonObject, ownValue, pointerTo, } from '../base/json.js';
/** Takes a rendered task definition; gives it as checks see it. Never throws, whatever the shape. */
export function readTaskDefinition(value) {
    const platform = objectAt(value, 'runtimePlatform');
    return {
        value,
        family: textOf(value, 'family'),
        executionRole: placed(value, '', 'executionRoleArn'),
        taskRole: placed(value, '', 'taskRoleArn'),
        networkMode: textOf(value, 'networkMode'),
        requiresCompatibilities: listAt(value, 'requiresCompatibilities').filter((item) => typeof item === 'string'),
        cpuArchitecture: platform === null ? null : textOf(platform, 'cpuArchitecture'),
        operatingSystemFamily: platform === null ? null : textOf(platform, 'operatingSystemFamily'),
        containers: objectsAt(value, '', 'containerDefinitions').map(readContainer),
        volumes: objectsAt(value, '', 'volumes').map(readVolume),
    };
}
function readContainer({ object, pointer, index }) {
    const firelens = objectAt(object, 'firelensConfiguration');
    const firelensPointer = pointerTo(pointer, 'firelensConfiguration');
    const repositoryCredentials = objectAt(object, 'repositoryCredentials');
    const healthCheck = objectAt(object, 'healthCheck');
    return {
        pointer,
        index,
        name: textOf(object, 'name') ?? `#${index}`,
        image: placed(object, pointer, 'image'),
        essential: ownValue(object, 'essential') !== false,
        environment: objectsAt(object, pointer, 'environment').flatMap(readEnvironmentEntry),
        secrets: objectsAt(object, pointer, 'secrets').map(readSecretEntry),
        environmentFiles: objectsAt(object, pointer, 'environmentFiles').flatMap((file) => {
            const text = placed(file.object, file.pointer, 'value');
            return text === null ? [] : [text];
        }),
        logConfiguration: readLogConfiguration(object, pointer),
        credentialsParameter: repositoryCredentials === null
            ? null
            : placed(repositoryCredentials, pointerTo(pointer, 'repositoryCredentials'), 'credentialsParameter'),
        firelens: firelens === null ? null : { pointer: firelensPointer, options: textMap(firelens, firelensPointer, 'options') },
        credentialSpecs: textList(object, pointer, 'credentialSpecs'),
        dockerSecurityOptions: textList(object, pointer, 'dockerSecurityOptions'),
        entryPoint: textList(object, pointer, 'entryPoint'),
        command: textList(object, pointer, 'command'),
        healthCheckCommand: healthCheck === null ? [] : textList(healthCheck, pointerTo(pointer, 'healthCheck'), 'command'),
        dockerLabels: textMap(object, pointer, 'dockerLabels'),
        portMappings: objectsAt(object, pointer, 'portMappings').map((port) => ({
            pointer: port.pointer,
            containerPort: numberOf(port.object, 'containerPort'),
            containerPortRange: textOf(port.object, 'containerPortRange'),
            hostPort: numberOf(port.object, 'hostPort'),
            protocol: textOf(port.object, 'protocol') ?? 'tcp',
            name: textOf(port.object, 'name'),
        })),
    };
}
function readEnvironmentEntry({ object, pointer }) {
    const name = textOf(object, 'name');
    if (name === null)
        return [];
    const value = ownValue(object, 'value');
    const hasValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return [
        {
            pointer,
            name,
            value: hasValue ? String(value) : null,
            valuePointer: hasValue ? pointerTo(pointer, 'value') : pointer,
        },
    ];
}
function readSecretEntry({ object, pointer, index }) {
    const valueFrom = ownValue(object, 'valueFrom');
    const present = typeof valueFrom === 'string';
    return {
        pointer,
        name: textOf(object, 'name') ?? `#${index}`,
        valueFrom: present ? valueFrom : null,
        valueFromPointer: present ? pointerTo(pointer, 'valueFrom') : pointer,
    };
}
function readLogConfiguration(container, containerPointer) {
    const log = objectAt(container, 'logConfiguration');
    if (log === null)
        return null;
    const pointer = pointerTo(containerPointer, 'logConfiguration');
    return {
        pointer,
        driver: textOf(log, 'logDriver'),
        options: textMap(log, pointer, 'options'),
        secretOptions: objectsAt(log, pointer, 'secretOptions').map(readSecretEntry),
    };
}
function readVolume({ object, pointer, index }) {
    return {
        pointer,
        name: textOf(object, 'name') ?? `#${index}`,
        efs: readEfs(object, pointer),
        s3Files: readS3Files(object, pointer),
        fsx: readFsx(object, pointer),
    };
}
function readEfs(volume, volumePointer) {
    const efs = objectAt(volume, 'efsVolumeConfiguration');
    if (efs === null)
        return null;
    const pointer = pointerTo(volumePointer, 'efsVolumeConfiguration');
    const fileSystemId = placed(efs, pointer, 'fileSystemId');
    if (fileSystemId === null)
        return null;
    const authorization = objectAt(efs, 'authorizationConfig');
    const authorizationPointer = pointerTo(pointer, 'authorizationConfig');
    return {
        fileSystemId,
        accessPointId: authorization === null ? null : placed(authorization, authorizationPointer, 'accessPointId'),
        iam: authorization !== null && textOf(authorization, 'iam') === 'ENABLED',
        rootDirectory: textOf(efs, 'rootDirectory'),
    };
}
function readS3Files(volume, volumePointer) {
    const s3Files = objectAt(volume, 's3filesVolumeConfiguration');
    if (s3Files === null)
        return null;
    const pointer = pointerTo(volumePointer, 's3filesVolumeConfiguration');
    const fileSystemArn = placed(s3Files, pointer, 'fileSystemArn');
    return fileSystemArn === null ? null : { fileSystemArn, accessPointArn: placed(s3Files, pointer, 'accessPointArn') };
}
function readFsx(volume, volumePointer) {
    const fsx = objectAt(volume, 'fsxWindowsFileServerVolumeConfiguration');
    if (fsx === null)
        return null;
    const pointer = pointerTo(volumePointer, 'fsxWindowsFileServerVolumeConfiguration');
    const authorization = objectAt(fsx, 'authorizationConfig');
    return {
        fileSystemId: placed(fsx, pointer, 'fileSystemId'),
        credentialsParameter: authorization === null
            ? null
            : placed(authorization, pointerTo(pointer, 'authorizationConfig'), 'credentialsParameter'),
    };
}
function textOf(object, key) {
    const value = ownValue(object, key);
    // The deploy action removes empty strings before it registers, so an empty text is an absent one.
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberOf(object, key) {
    const value = ownValue(object, key);
    return typeof value === 'number' ? value : null;
}
function placed(object, parent, key) {
    const text = textOf(object, key);
    return text === null ? null : { pointer: pointerTo(parent, key), text };
}
function objectAt(object, key) {
    const value = ownValue(object, key);
    return isJsonObject(value) ? value : null;
}
function listAt(object, key) {
    const value = ownValue(object, key);
    return isJsonArray(value) ? value : [];
}
function objectsAt(object, parent, key) {
    return listAt(object, key).flatMap((item, index) => isJsonObject(item) ? [{ pointer: pointerTo(parent, key, index), index, object: item }] : []);
}
function textList(object, parent, key) {
    return listAt(object, key).flatMap((item, index) => typeof item === 'string' ? [{ pointer: pointerTo(parent, key, index), text: item }] : []);
}
function textMap(object, parent, key) {
    const map = objectAt(object, key);
    const pointer = pointerTo(parent, key);
    return new Map(Object.entries(map ?? {}).flatMap(([name, text]) => typeof text === 'string' ? [[name, { pointer: pointerTo(pointer, name), text }]] : []));
}
