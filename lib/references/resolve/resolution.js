/** Takes an unanswered question; gives it as undecided for a check. */
export function undecided(check, answer) {
    return { check, cause: answer.cause, reason: answer.reason };
}
/** Takes a resolution; gives the contract's row for it. */
export function toReferenceReport({ reference, remarks, undecided: open, accessDenied }) {
    const { target } = reference;
    const remark = remarks.find(({ reason }) => reason !== undefined);
    const failure = remark ?? (accessDenied === true ? denial : undefined);
    const secret = target.kind === 'secret' ? target : null;
    return {
        pointer: reference.pointer,
        kind: target.kind === 'local-file' ? 'object' : target.kind,
        container: reference.container,
        name: reference.name,
        id: cut(idOf(reference)),
        region: 'region' in target ? target.region : target.kind === 'image' ? (target.ecr?.region ?? null) : null,
        jsonKey: cut(secret?.jsonKey ?? null),
        versionStage: cut(secret?.versionStage ?? null),
        versionId: secret?.versionId ?? null,
        status: failure !== undefined ? 'fails' : open.length > 0 ? 'unverified' : 'resolves',
        reason: failure?.reason ?? open[0]?.cause ?? null,
        phase: failure?.phase ?? (failure !== undefined ? 'task-start' : null),
    };
}
const denial = { reason: 'ACCESS_DENIED', phase: 'task-start' };
/** Characters of a text as reports show it: what is longer names nothing that exists. */
const textLimit = 2048;
function idOf({ target, text }) {
    switch (target.kind) {
        case 'secret':
            return target.secretId;
        case 'parameter':
            return target.parameterName;
        case 'role':
            return target.arn ?? target.roleName;
        case 'object':
            return `arn:${target.partition}:s3:::${target.bucket}/${target.key}`;
        case 'file-system':
            return target.fileSystemId;
        default:
            return text;
    }
}
function cut(text) {
    return text !== null && text.length > textLimit ? `${text.slice(0, textLimit)}…` : text;
}
