import { parseCredentialSpec, parseFsxCredentials, parseRegistryCredentials } from './credentials-slots.js';
import { parseEfs, parseS3Files } from './file-system.js';
import { parseImage } from './image.js';
import { parseLogGroup } from './log-group.js';
import { parseObjectArn } from './object-arn.js';
import { countBatches } from './parameter-batches.js';
import { parseRole } from './role.js';
import { parseValueFrom } from './value-from.js';
/**
 * Takes a task definition and where its tasks will run; gives every reference to something outside it, in the order of the file.
 * `secrets` of a nameless container are included: ECS would refuse the definition, and the reader still wants to know the rest.
 */
export function findReferences(definition, place) {
    return countBatches([
        ...roleReferences(definition, place),
        ...definition.containers.flatMap((container) => containerReferences(container, place)),
        ...volumeReferences(definition, place),
    ]);
}
function roleReferences(definition, place) {
    const role = (slot, subject, text) => text === null
        ? []
        : [
            {
                pointer: text.pointer,
                slot,
                container: null,
                name: null,
                subject,
                text: text.text,
                target: parseRole(text.text, place),
            },
        ];
    return [
        ...role('execution-role', 'execution role', definition.executionRole),
        ...role('task-role', 'task role', definition.taskRole),
    ];
}
function containerReferences(container, place) {
    const inContainer = (slot, text, subject, parse, name = null) => text === null
        ? []
        : [
            {
                pointer: text.pointer,
                slot,
                container: container.name,
                name,
                subject,
                text: text.text,
                target: parse(text.text),
            },
        ];
    const secret = (slot, word) => (entry) => inContainer(slot, { pointer: entry.valueFromPointer, text: entry.valueFrom ?? '' }, `${word} ${container.name}/${entry.name}`, (text) => parseValueFrom(text, place), entry.name);
    return [
        ...inContainer('image', container.image, `image ${container.name}`, parseImage),
        ...inContainer('repository-credentials', container.credentialsParameter, `image ${container.name}`, (text) => parseRegistryCredentials(text, place)),
        ...container.secrets.flatMap(secret('secrets', 'secret')),
        ...container.environmentFiles.flatMap((file, index) => inContainer('environment-file', file, `environment file ${container.name}/${index}`, parseObjectArn)),
        ...logReferences(container, place),
        ...(container.logConfiguration?.secretOptions ?? []).flatMap(secret('log-secret-option', 'log option')),
        ...firelensReferences(container),
        ...container.credentialSpecs.flatMap((spec) => inContainer('credential-spec', spec, `container ${container.name}`, (text) => parseCredentialSpec(text, place))),
        ...container.dockerSecurityOptions
            .filter((option) => option.text.startsWith('credentialspec'))
            .flatMap((spec) => inContainer('credential-spec', spec, `container ${container.name}`, (text) => parseCredentialSpec(text, place))),
    ];
}
function logReferences(container, place) {
    const log = container.logConfiguration;
    const group = log?.options.get('awslogs-group');
    if (log === null || log.driver !== 'awslogs' || group === undefined)
        return [];
    return [
        {
            pointer: group.pointer,
            slot: 'log-group',
            container: container.name,
            name: 'awslogs-group',
            subject: `log option ${container.name}/awslogs-group`,
            text: group.text,
            target: parseLogGroup(group.text, place.region, {
                region: log.options.get('awslogs-region') ?? null,
                createGroup: log.options.get('awslogs-create-group') ?? null,
            }),
        },
    ];
}
function firelensReferences(container) {
    const options = container.firelens?.options;
    const value = options?.get('config-file-value');
    if (value === undefined || options?.get('config-file-type')?.text !== 's3')
        return [];
    return [
        {
            pointer: value.pointer,
            slot: 'firelens-config',
            container: container.name,
            name: 'config-file-value',
            subject: `container ${container.name}`,
            text: value.text,
            target: parseObjectArn(value.text),
        },
    ];
}
function volumeReferences(definition, place) {
    return definition.volumes.flatMap((volume) => {
        const inVolume = (slot, text, target) => ({
            pointer: text.pointer,
            slot,
            container: null,
            name: null,
            subject: `volume ${volume.name}`,
            text: text.text,
            target,
        });
        const references = [];
        if (volume.efs !== null) {
            const { fileSystemId, accessPointId } = volume.efs;
            references.push(inVolume('efs', fileSystemId, parseEfs(fileSystemId.text, accessPointId, place)));
        }
        if (volume.s3Files !== null)
            references.push(inVolume('s3-files', volume.s3Files.fileSystemArn, parseS3Files(volume.s3Files.fileSystemArn.text, volume.s3Files.accessPointArn, place)));
        const credentials = volume.fsx?.credentialsParameter ?? null;
        if (credentials !== null)
            references.push(inVolume('fsx-credentials', credentials, parseFsxCredentials(credentials.text, place)));
        return references;
    });
}
