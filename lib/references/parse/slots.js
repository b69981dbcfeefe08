const anyPlatform = () => null;
const from = (version, what) => () => ({ version, what });
const always = (check) => () => check;
/** Checks for references to secrets and parameters; what is missing here is that the thing itself is not there. */
const secretChecks = {
    PARTIAL_ARN_AMBIGUOUS: 'secret-arn-complete',
    DELETED: 'secret-not-deleted',
    NO_VALUE: 'secret-version-exists',
    VERSION_NOT_FOUND: 'secret-version-exists',
    VERSION_MISMATCH: 'secret-version-exists',
    NOT_JSON: 'secret-json-key-exists',
    JSON_KEY_MISSING: 'secret-json-key-exists',
    BINARY: 'secret-value-is-text',
    KEY_UNUSABLE: 'kms-key-usable',
    PLATFORM_VERSION: 'secret-supported-by-platform',
    SHAPE: 'credentials-document-well-formed',
};
function secretCheck(reason, target) {
    // What can never resolve, whatever exists, was not asked of AWS.
    if (target.kind === 'invalid')
        return 'secret-reference-well-formed';
    if (target.kind === 'object')
        return 'environment-file-exists';
    return secretChecks[reason] ?? (target.kind === 'parameter' ? 'parameter-exists' : 'secret-exists');
}
const notRetrieved = "ResourceNotFoundException: The task can't retrieve the secret with ARN … from AWS Secrets Manager. Check whether the secret exists in the specified Region";
function valueStopped(reason, target) {
    if (target.kind === 'parameter') {
        return reason === 'NOT_FOUND' ? 'fetching secret data from SSM Parameter Store: invalid parameters' : null;
    }
    if (target.kind === 'invalid') {
        return target.fieldCount === null ? null : 'invalid ARN format, or unexpected ARN format with parameters';
    }
    if (reason === 'JSON_KEY_MISSING')
        return 'retrieved secret from Secrets Manager did not contain json key';
    return reason === 'NOT_FOUND' || reason === 'VERSION_NOT_FOUND' || reason === 'NO_VALUE' ? notRetrieved : null;
}
function valuePlatform(target) {
    const part = target.kind === 'secret' && (target.jsonKey ?? target.versionStage ?? target.versionId) !== null;
    return part
        ? { version: '1.4.0', what: 'a JSON key, version stage or version id of a secret' }
        : { version: '1.3.0', what: 'secrets' };
}
const readSecret = ['secretsmanager:DescribeSecret', 'secretsmanager:ListSecretVersionIds', 'kms:DescribeKey'];
const readParameter = ['ssm:DescribeParameters', 'ssm:GetParameters', 'kms:DescribeKey'];
const readValue = ['secretsmanager:BatchGetSecretValue', 'secretsmanager:GetSecretValue'];
const valueFrom = {
    grammar: "ARN of a secret, with nothing or :JSON-KEY:STAGE:VERSION-ID after it; ARN of a parameter of the task's own account; name of a parameter",
    asked: [...readSecret, ...readValue, ...readParameter],
    holds: 'the secret is there, not deleted, has the version and the key in a JSON text; the parameter is there',
    stopped: valueStopped,
    check: secretCheck,
    platform: valuePlatform,
};
const roleNotAssumed = () => 'ECS was unable to assume the role that was provided for this task';
/** Takes a slot; tells whether the agent asks in the task's own region there, whatever the ARN says (agent, fsxwindowsfileserver, credentialspec). */
export function readsInOwnRegion(slot) {
    return slot === 'fsx-credentials' || slot === 'credential-spec';
}
/** Per slot: grammar, what is asked of AWS, what must hold, and what the stopped task would say. */
export const slots = {
    secrets: valueFrom,
    // With awsfirelens the options become environment variables of the FireLens container; the grammar is the same.
    'log-secret-option': valueFrom,
    'repository-credentials': {
        grammar: 'ARN or bare name of a Secrets Manager secret, nothing after it',
        asked: [...readSecret, ...readValue],
        holds: 'the secret is a JSON object with the non-empty texts username and password, keys in any case',
        stopped: () => 'unable to get registry auth from asm, or CannotPullContainerAuthError',
        check: secretCheck,
        platform: from('1.2.0', 'registry credentials'),
    },
    'fsx-credentials': {
        grammar: 'ARN of a Secrets Manager secret or of a parameter',
        asked: [...readSecret, ...readValue, ...readParameter],
        holds: 'a JSON object with username and password; a parameter is read without decryption',
        stopped: (reason) => reason === 'UNSUPPORTED_SERVICE'
            ? 'unsupported credentialsParameter, only ssm/secretsmanager ARNs are valid'
            : null,
        check: secretCheck,
        platform: anyPlatform,
    },
    'credential-spec': {
        grammar: 'credentialspec: or credentialspecdomainless:, then the ARN of an S3 object or parameter, or file://',
        asked: [...readParameter, 's3:HeadObject'],
        holds: "the object or parameter is there, in the task's own region; Windows reads it without decryption",
        stopped: (reason) => reason === 'UNSUPPORTED_SERVICE' ? 'unsupported credentialspec ARN, only s3/ssm ARNs are valid' : null,
        check: secretCheck,
        platform: anyPlatform,
    },
    'environment-file': {
        grammar: 'arn:PARTITION:s3:::BUCKET/KEY',
        asked: ['s3:HeadObject'],
        holds: 'the object is there',
        stopped: () => 'failed to download env files, or unable to download env file with key …',
        check: always('environment-file-exists'),
        platform: from('1.4.0', 'environment files'),
    },
    'firelens-config': {
        grammar: 'arn:PARTITION:s3:::BUCKET/KEY, with config-file-type s3, which Fargate refuses',
        asked: ['s3:HeadObject'],
        holds: 'the object is there',
        stopped: () => 'unable to download firelens s3 config file',
        check: always('environment-file-exists'),
        platform: anyPlatform,
    },
    image: {
        grammar: 'REGISTRY/REPOSITORY, then :TAG or @sha256:DIGEST; with both the tag is ignored',
        asked: ['ecr:DescribePullThroughCacheRules', 'ecr:DescribeImages', 'ecr:BatchGetImage'],
        holds: 'in ECR: the tag or digest is there and an index has a manifest for the platform',
        stopped: () => 'CannotPullContainerError',
        check: always('image-exists'),
        platform: anyPlatform,
    },
    'log-group': {
        grammar: 'name of a log group in awslogs-region',
        asked: ['logs:DescribeLogGroups', 'kms:DescribeKey'],
        holds: 'the log group is there, or awslogs-create-group is "true"',
        stopped: (reason) => reason === 'NOT_FOUND'
            ? 'failed to create Cloudwatch log stream: … The specified log group does not exist'
            : null,
        check: always('log-group-exists'),
        platform: anyPlatform,
    },
    efs: {
        grammar: "id of an EFS file system in the task's region, and of an access point of it",
        asked: ['elasticfilesystem:DescribeFileSystems', 'elasticfilesystem:DescribeAccessPoints'],
        holds: 'the file system is there and the access point belongs to it',
        stopped: () => 'failed to invoke EFS utils commands to set up EFS volumes',
        check: always('file-system-exists'),
        platform: from('1.4.0', 'EFS volumes'),
    },
    's3-files': {
        grammar: 'ARN of an S3 Files file system, and of an access point of it',
        asked: ['s3files:GetFileSystem', 's3files:GetAccessPoint'],
        holds: 'the file system is there and the access point belongs to it',
        stopped: () => null,
        check: always('file-system-exists'),
        platform: anyPlatform,
    },
    'execution-role': {
        grammar: 'ARN of a role, or the name of a role without a path',
        asked: ['iam:GetRole'],
        holds: 'the role is there under this very ARN',
        stopped: roleNotAssumed,
        check: always('execution-role-exists'),
        platform: anyPlatform,
    },
    'task-role': {
        grammar: 'ARN of a role, or the name of a role without a path',
        asked: ['iam:GetRole'],
        holds: 'the role is there under this very ARN',
        stopped: roleNotAssumed,
        check: always('task-role-exists'),
        platform: anyPlatform,
    },
};
