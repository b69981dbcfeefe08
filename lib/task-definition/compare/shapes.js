import { isJsonArray, ownValue } from '../../base/json.js';
import { RESPONSE_ONLY_FIELDS } from '../registration/response-only.js';
const by = (...members) => (entry) => members.map((member) => text(ownValue(entry, member))).join(' ');
const byName = by('name');
const named = { shape: {}, key: byName };
const portMapping = {
    defaults: { protocol: 'tcp' },
    redundant: (port, definition) => {
        const hostPort = ownValue(port, 'hostPort');
        const mode = ownValue(definition, 'networkMode');
        // With its own network interface, or the host's, a container has no other port to be mapped to.
        const fixed = mode === 'awsvpc' || mode === 'host';
        return (fixed ? hostPort === ownValue(port, 'containerPort') : hostPort === 0) ? ['hostPort'] : [];
    },
};
const container = {
    defaults: {
        essential: true,
        cpu: 0,
        privileged: false,
        readonlyRootFilesystem: false,
        interactive: false,
        pseudoTerminal: false,
        disableNetworking: false,
        versionConsistency: 'enabled',
        stopTimeout: 30,
    },
    objects: {
        repositoryCredentials: {},
        restartPolicy: {
            defaults: { restartAttemptPeriod: 300 },
            sets: ['ignoredExitCodes'],
        },
        linuxParameters: {
            defaults: { initProcessEnabled: false },
            objects: { capabilities: { sets: ['add', 'drop'] } },
            keyed: {
                devices: {
                    key: by('hostPath', 'containerPath'),
                    shape: {
                        sets: ['permissions'],
                        redundant: (device) => (permitsAll(ownValue(device, 'permissions')) ? ['permissions'] : []),
                    },
                },
                tmpfs: { key: by('containerPath'), shape: { sets: ['mountOptions'] } },
            },
            // Without swap the swappiness means nothing, and 60 is the default with it.
            redundant: (parameters) => ownValue(parameters, 'swappiness') === 60 || ownValue(parameters, 'maxSwap') === undefined
                ? ['swappiness']
                : [],
        },
        logConfiguration: { maps: ['options'], keyed: { secretOptions: named } },
        healthCheck: { defaults: { interval: 30, timeout: 5, retries: 3, startPeriod: 0 } },
        firelensConfiguration: { maps: ['options'] },
    },
    keyed: {
        portMappings: {
            key: (port) => `${by('containerPort', 'containerPortRange')(port).trim()}/${protocolOf(port)}`,
            shape: portMapping,
        },
        // An empty value reaches the container; an entry without one does not.
        environment: {
            key: byName,
            shape: { emptyKept: ['value'], spelt: { value: (value) => (isScalar(value) ? String(value) : value) } },
            ignored: (entry) => ownValue(entry, 'value') === undefined || ownValue(entry, 'value') === null,
        },
        secrets: named,
        mountPoints: { key: by('containerPath'), shape: { defaults: { readOnly: false } } },
        volumesFrom: { key: by('sourceContainer'), shape: { defaults: { readOnly: false } } },
        dependsOn: { key: by('containerName'), shape: {} },
        extraHosts: { key: by('hostname', 'ipAddress'), shape: {} },
        ulimits: named,
        systemControls: { key: by('namespace'), shape: {} },
        resourceRequirements: {
            key: by('type', 'value'),
            shape: { objects: { sharingStrategy: { objects: { nvidiaMps: {} } } } },
        },
    },
    ordered: ['environmentFiles'],
    sets: ['links'],
    spelt: { image: withoutLatest },
    maps: ['dockerLabels'],
    redundant: (object) => {
        const policy = ownValue(object, 'restartPolicy');
        return typeof policy === 'object' && policy !== null && 'enabled' in policy && policy.enabled === false
            ? ['restartPolicy']
            : [];
    },
};
const volume = {
    defaults: { configuredAtLaunch: false },
    objects: {
        host: {},
        dockerVolumeConfiguration: { defaults: { autoprovision: false, scope: 'task' }, maps: ['driverOpts', 'labels'] },
        efsVolumeConfiguration: {
            defaults: { rootDirectory: '/', transitEncryption: 'DISABLED' },
            objects: { authorizationConfig: { defaults: { iam: 'DISABLED' } } },
        },
        s3filesVolumeConfiguration: { defaults: { rootDirectory: '/' } },
        fsxWindowsFileServerVolumeConfiguration: { objects: { authorizationConfig: {} } },
    },
};
/** The whole definition, as registered or as described. */
export const taskDefinitionShape = {
    defaults: { enableFaultInjection: false },
    objects: {
        proxyConfiguration: { defaults: { type: 'APPMESH' }, keyed: { properties: named } },
        ephemeralStorage: {},
        runtimePlatform: {
            redundant: (platform, definition) => isFargate(definition)
                ? Object.entries({ operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' }).flatMap(([member, value]) => ownValue(platform, member) === value ? [member] : [])
                : [],
        },
    },
    keyed: {
        containerDefinitions: { shape: container, key: byName },
        volumes: { shape: volume, key: byName },
        // AWS's own tags are its business.
        tags: { shape: {}, key: by('key'), ignored: (tag) => text(ownValue(tag, 'key')).startsWith('aws:') },
        placementConstraints: { shape: {}, key: by('type', 'expression') },
        inferenceAccelerators: { shape: {}, key: by('deviceName') },
    },
    sets: ['requiresCompatibilities'],
    dropped: [...RESPONSE_ONLY_FIELDS],
    spelt: { cpu: cpuUnits, memory: mebibytes },
    redundant: (definition) => ownValue(definition, 'networkMode') === 'bridge' && !isFargate(definition) ? ['networkMode'] : [],
};
/** Takes a value; tells whether it counts for nothing: null, an empty text, and what holds only such. */
export function isEmpty(value) {
    if (value === undefined || value === null || value === '')
        return true;
    if (isJsonArray(value))
        return value.every(isEmpty);
    return typeof value === 'object' && Object.values(value).every(isEmpty);
}
/** `1 vCPU`, `.5 vcpu` and 1024 in CPU units, as text. */
function cpuUnits(value) {
    return inUnits(value, /^(\d*\.?\d+)\s*vcpu$/i);
}
/** `2 GB` and 2048 in MiB, as text. */
function mebibytes(value) {
    return inUnits(value, /^(\d*\.?\d+)\s*gb$/i);
}
function inUnits(value, larger) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return value;
    const amount = larger.exec(value.trim())?.[1];
    return amount === undefined ? value.trim() : String(Math.round(Number(amount) * 1024));
}
/** An image without a tag is the one tagged latest. */
function withoutLatest(value) {
    return typeof value === 'string' && !value.includes('@') ? value.replace(/:latest$/, '') : value;
}
function isScalar(value) {
    return typeof value === 'number' || typeof value === 'boolean';
}
function isFargate(definition) {
    const compatibilities = ownValue(definition, 'requiresCompatibilities');
    return isJsonArray(compatibilities) && compatibilities.includes('FARGATE');
}
function permitsAll(permissions) {
    return isJsonArray(permissions) && ['read', 'write', 'mknod'].every((each) => permissions.includes(each));
}
function protocolOf(port) {
    return text(ownValue(port, 'protocol')) || 'tcp';
}
/** Names are texts and numbers; what is neither names nothing, and must not be taken for a name. */
function text(value) {
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
