import { quoted } from '../../base/quoted.js';
import { undecided } from './resolution.js';
const nothing = { remarks: [], undecided: [] };
/** Takes which version of a secret is asked for and which there are; gives whether Secrets Manager would answer. */
export function judgeVersion(question) {
    return question.target.versionId === null
        ? judgeStage(question)
        : judgeId(question, question.target.versionId, question.target.versionStage);
}
function judgeStage({ target, secret, valueRead, suggestion }) {
    const wanted = target.versionStage ?? 'AWSCURRENT';
    const name = quoted(secret.name);
    if (!secret.versions.some((version) => version.stages.includes(wanted))) {
        if (secret.versions.length === 0 || wanted === 'AWSCURRENT') {
            return fails('NO_VALUE', `The secret ${name} has no value yet; tasks will not start.`, 'Put a value into the secret.');
        }
        const missing = `The secret ${name} has no version with the stage ${quoted(wanted)}; it has ${stagesOf(secret)}.`;
        return suggestion === null
            ? fails('VERSION_NOT_FOUND', missing, 'Name one of these stages, or leave the field empty for AWSCURRENT.')
            : fails('VERSION_NOT_FOUND', `${missing} Probably suggestion: ${suggestion.what}.`, 'Put the JSON key first and leave stage and version empty: …:secret:NAME:JSON-KEY::', suggestion.uncertain === true ? null : suggestion.replacement);
    }
    return wanted !== 'AWSPENDING' || valueRead ? nothing : pendingMayBeEmpty;
}
function judgeId({ secret, allVersions, valueRead }, id, stage) {
    const version = secret.versions.find((each) => each.id === id);
    const isGone = allVersions?.status === 'found' && !allVersions.value.some((each) => each.id === id);
    if (stage !== null && !isGone)
        return judgeBoth(secret, version, stage);
    if (version !== undefined) {
        const pending = version.stages.length === 1 && version.stages[0] === 'AWSPENDING';
        return pending && !valueRead ? pendingMayBeEmpty : nothing;
    }
    // A value that was read came from that version, whatever the list would say.
    if (valueRead || (allVersions?.status === 'found' && !isGone)) {
        return warns('The version has no staging label any more; Secrets Manager may delete it at any time.', 'Name a labelled version, or leave the field empty for AWSCURRENT.');
    }
    if (allVersions?.status === 'unknown') {
        return { remarks: [], undecided: [undecided('secret-version-exists', allVersions)] };
    }
    return fails('VERSION_NOT_FOUND', `The secret ${quoted(secret.name)} has no version with the id that the reference names; tasks will not start.`, 'Name a version that exists, or leave the field empty for AWSCURRENT.');
}
/** DescribeSecret lists every version that carries a stage, so that it alone tells whether the two fields agree. */
function judgeBoth(secret, version, stage) {
    if (version?.stages.includes(stage) === true) {
        return warns('Both a version stage and a version id are given; they agree today, and every task start fails once the stage moves on.', 'Keep one of the two fields and leave the other empty.');
    }
    const remedy = 'Keep one of the two fields and leave the other empty.';
    if (version === undefined && !secret.versions.some(({ stages }) => stages.includes(stage))) {
        return fails('VERSION_NOT_FOUND', `The secret ${quoted(secret.name)} has no version with the stage ${quoted(stage)}; it has ${stagesOf(secret)}. Tasks will not start.`, remedy);
    }
    return fails('VERSION_MISMATCH', `The version id and the stage ${quoted(stage)} belong to different versions of the secret; Secrets Manager refuses such a request and tasks will not start.`, remedy);
}
function fails(reason, message, remedy, replacement = null) {
    const remark = { check: 'secret-version-exists', message, remedy, reason, phase: 'task-start' };
    return { remarks: [replacement === null ? remark : { ...remark, replacement }], undecided: [] };
}
function warns(message, remedy) {
    return { remarks: [{ check: 'secret-version-exists', severity: 'warning', message, remedy }], undecided: [] };
}
function stagesOf(secret) {
    const stages = [...new Set(secret.versions.flatMap((version) => version.stages))].sort();
    return stages.length === 0 ? 'none' : stages.slice(0, 10).map(quoted).join(', ');
}
const pendingMayBeEmpty = warns('AWSPENDING exists only while a rotation is under way and may be listed before it has a value; without one, tasks will not start.', 'Name no stage and no id, which means AWSCURRENT.');
