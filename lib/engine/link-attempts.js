import { namesJsonKey, namesKey, namesTarget } from './named-in-text.js';
/**
 * Takes the attempts since the baseline, this target's findings and references; gives the attempts, each that failed over something
 * which the candidate still has wrong with a sentence that leads there. ECS's texts name the resource; our findings name it too.
 */
export function linkAttempts(attempts, findings, resolutions) {
    const faulty = findings.filter(({ severity }) => severity === 'error');
    return attempts.map((attempt) => {
        const subjects = resolutions.flatMap((resolution) => faulty
            .filter(({ pointer }) => pointer === resolution.reference.pointer)
            .filter(({ check }) => isSameFault(attempt.reason, check, resolution))
            .map(({ subject }) => subject));
        const [first] = subjects;
        if (first === undefined)
            return attempt;
        return { ...attempt, reason: `${attempt.reason}; the file to be deployed still has this fault: ${first}` };
    });
}
/** Checks whose fault ECS words by what it misses, rather than by the reference that is at fault. */
const aboutKeys = new Set(['kms-key-usable', 'execution-role-can-decrypt']);
function isSameFault(text, check, { reference, evidence }) {
    const { target } = reference;
    if (check === 'secret-json-key-exists')
        return target.kind === 'secret' && namesJsonKey(text, target);
    // A role that was refused something is named as well; that it cannot be assumed is another fault.
    if (target.kind === 'role' && !/assume/i.test(text.replace(/assumed-role/g, '')))
        return false;
    if (namesTarget(text, target))
        return true;
    const key = 'key' in evidence && evidence.key?.status === 'found' ? evidence.key.value.arn : null;
    return aboutKeys.has(check) && key !== null && namesKey(text, key);
}
