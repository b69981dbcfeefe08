/** The service's own spelling of its resource-tag key. */
const TAG_KEYS = {
    ecr: 'ecr:ResourceTag',
    secretsmanager: 'secretsmanager:ResourceTag',
    ssm: 'ssm:resourceTag',
};
/** Services that the needs of a task ask for and that define condition keys of their own. */
const SERVICES_WITH_KEYS = ['ecr', 'ecs', 'elasticfilesystem', 'iam', 'kms', 'logs', 's3', 'secretsmanager', 'ssm'];
/**
 * Takes what is known of a call; gives its condition keys. What only the running task will tell (its network path, its
 * session, whether a service fills in a default) is left out and so stays unknown.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function describeContext(facts) {
    const service = facts.action.slice(0, facts.action.indexOf(':')).toLowerCase();
    const { role, resourceTags, secret, encryptionContext = {} } = facts;
    const tagKeys = ['aws:ResourceTag', TAG_KEYS[service]].filter((key) => key !== undefined);
    const hidden = Object.entries(encryptionContext).filter(([, value]) => value === null);
    return {
        known: {
            'aws:PrincipalAccount': [role.account],
            'aws:PrincipalArn': [role.arn],
            'aws:PrincipalIsAWSService': ['false'],
            'aws:PrincipalType': ['AssumedRole'],
            'aws:RequestedRegion': [facts.region],
            'aws:SecureTransport': ['true'],
            ...one('aws:CurrentTime', facts.now),
            ...one('aws:EpochTime', facts.now === undefined ? null : String(Math.floor(Date.parse(facts.now) / 1000))),
            ...one('aws:ResourceAccount', facts.resourceAccount),
            // Whether a decryption on behalf of Secrets Manager or Parameter Store counts as via a service is not documented.
            ...one('aws:ViaAWSService', facts.viaService === undefined ? 'false' : null),
            ...one('iam:PassedToService', facts.passedToService),
            ...tagged('aws:PrincipalTag', role.tags),
            ...Object.assign({}, ...tagKeys.map((key) => tagged(key, resourceTags))),
            ...one('secretsmanager:SecretId', secret?.id),
            ...one('secretsmanager:VersionStage', secret?.versionStage),
            ...one('secretsmanager:VersionId', secret?.versionId),
            ...(service === 'kms' ? decryption(facts) : {}),
            ...facts.vouched,
        },
        absent: [
            // A service's own keys come with requests to that service alone.
            ...SERVICES_WITH_KEYS.filter((it) => it !== service).map((it) => `${it}:*`),
            'aws:CalledVia*',
            'aws:MultiFactorAuthAge',
            'aws:MultiFactorAuthPresent',
            'aws:PrincipalServiceName*',
            'aws:username',
            ...(role.tags === null ? [] : ['aws:PrincipalTag/*']),
            ...(resourceTags === null ? [] : tagKeys.map((key) => `${key}/*`)),
            ...(service === 'kms' && facts.encryptionContext !== undefined ? ['kms:EncryptionContext:*'] : []),
        ],
        unknown: hidden.map(([name]) => `kms:EncryptionContext:${name}`),
    };
}
function decryption(facts) {
    const pairs = Object.entries(facts.encryptionContext ?? {});
    return {
        'kms:CallerAccount': [facts.role.account],
        'kms:EncryptionAlgorithm': ['SYMMETRIC_DEFAULT'],
        ...one('kms:ViaService', facts.viaService),
        ...Object.assign({}, ...pairs.map(([name, value]) => one(`kms:EncryptionContext:${name}`, value))),
        ...(pairs.length === 0 ? {} : { 'kms:EncryptionContextKeys': pairs.map(([name]) => name) }),
    };
}
function one(key, value) {
    return value === null || value === undefined ? {} : { [key]: [value] };
}
function tagged(key, tags) {
    return Object.fromEntries(Object.entries(tags ?? {}).map(([tag, value]) => [`${key}/${tag}`, [value]]));
}
/** Keys that the simulator fills in itself from the role. */
const FILLED_IN = new Set(['aws:principalaccount', 'aws:principalarn', 'aws:principaltype']);
const TYPES = {
    'aws:currenttime': 'date',
    'aws:epochtime': 'numeric',
    'aws:principalisawsservice': 'boolean',
    'aws:securetransport': 'boolean',
    'aws:viaawsservice': 'boolean',
};
/**
 * Takes condition keys; gives the entries to send to the simulator, sorted. Each name goes once, since what a repeated
 * one does is not documented; tags go along because the simulator does not apply the role's.
 */
export function toContextEntries(keys) {
    const byName = new Map(Object.entries(keys.known).map(([name, values]) => [name.toLowerCase(), { name, values }]));
    return [...byName]
        .filter(([lower, { values }]) => !FILLED_IN.has(lower) && values.length > 0)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([lower, { name, values }]) => ({
        ContextKeyName: name,
        ContextKeyType: TYPES[lower] ?? (values.length > 1 ? 'stringList' : 'string'),
        ContextKeyValues: [...values],
    }));
}
