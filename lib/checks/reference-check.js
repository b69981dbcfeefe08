import { defineCheck, pass } from './check.js';
/**
 * Takes a check's words and the references it is about; gives the check. What to say was decided when the reference was resolved:
 * each remark or open question that carries this check's id is one subject, a reference without any passes.
 */
export function referenceCheck({ id, title, severity, applies }) {
    return defineCheck({
        id,
        title,
        severity,
        // Whatever a resolver has to say in this check's name is said, even of a reference that the check seldom is about.
        subjects: ({ resolutions }) => resolutions
            .filter((resolution) => applies(resolution) || speaks(resolution, id))
            .flatMap((resolution) => subjectsOf(resolution, id)),
        examine: ({ remark, undecided }) => {
            if (remark !== null) {
                const { message, remedy, severity: own, replacement } = remark;
                return {
                    verdict: 'fail',
                    message,
                    remedy,
                    ...(own === undefined ? {} : { severity: own }),
                    ...(replacement === undefined ? {} : { replacement }),
                };
            }
            return undecided === null ? pass : { verdict: 'unverified', reason: undecided.reason };
        },
    });
}
function speaks({ remarks, undecided }, id) {
    return [...remarks, ...undecided].some(({ check }) => check === id);
}
function subjectsOf({ reference, remarks, undecided }, id) {
    const base = { pointer: reference.pointer, subject: reference.subject, container: reference.container };
    const open = undecided.filter((question) => question.check === id);
    const mine = remarks.filter((remark) => remark.check === id);
    if (mine.length === 0 && open.length === 0)
        return [{ ...base, remark: null, undecided: null }];
    return [
        ...mine.map((remark) => ({ ...base, pointer: remark.pointer ?? base.pointer, remark, undecided: null })),
        ...open.map((question) => ({ ...base, remark: null, undecided: question })),
    ];
}
/** Tells whether a reference is read by ECS as a secret or parameter, whatever it turned out to be. */
export function isSecretSlot({ reference }) {
    return ['secrets', 'log-secret-option', 'repository-credentials', 'fsx-credentials', 'credential-spec'].includes(reference.slot);
}
/** Tells whether a reference names a Secrets Manager secret. */
export function namesSecret({ reference }) {
    return reference.target.kind === 'secret';
}
