import { ownValue, pointerTo } from '../base/json.js';
import { registeredAt } from '../baseline/registered-at.js';
import { silentChanges } from '../baseline/silent-changes.js';
import { existingAncestor } from '../checks/run-checks.js';
import { gatherEvidence } from '../references/gather/gather-evidence.js';
import { findReferences } from '../references/parse/find-references.js';
import { resolveReference } from '../references/resolve/resolve.js';
import { lostSecrets } from '../task-definition/compare/lost-secrets.js';
import { findRegisteredChanges } from '../task-definition/compare/registered-changes.js';
import { readTaskDefinition } from '../task-definition/task-definition.js';
import { findCredential } from '../text/credentials/credentials.js';
/**
 * Takes the baseline that was found and the candidate; gives what checks compare with. The wave of its own: what the baseline names
 * and the candidate lost is asked for as if it were put back.
 */
export async function gatherBaseline(input) {
    const { facts, candidate } = input;
    const definition = facts.definition === null ? null : readTaskDefinition(facts.definition);
    const images = imagesOf(input.resolutions);
    const lost = definition === null ? [] : await putBack(definition, candidate, input);
    return {
        report: { ...baselineReport(facts), lost: lost.map(lostEntry) },
        definition,
        changes: definition === null
            ? []
            : findRegisteredChanges(definition.value, candidate.value, input.keepNullValueKeys, {
                isCredential,
                digests: digestsOf(facts, images),
            }),
        silentChanges: definition === null
            ? []
            : silentChanges({
                baseline: definition,
                candidate,
                revision: facts.revision,
                registeredAt: registeredAt(definition.value),
                ran: facts.ran,
                platform: input.resolutionContext.platform,
                images,
            }),
        unverified: unprovenBecause(facts),
        lostSecrets: lost,
    };
}
/** The candidate's images in ECR, by container. */
function imagesOf(resolutions) {
    return new Map(resolutions.flatMap(({ reference: { container }, evidence }) => evidence.kind === 'image' && evidence.image.status === 'found' && container !== null
        ? [[container, evidence.image.value]]
        : []));
}
/** Digests for images whose reference changed; that of an index is told apart from those of its images only where it was read. */
function digestsOf(facts, images) {
    return (container) => {
        const before = ownValue(facts.ran.imageDigests, container);
        const image = images.get(container);
        if (typeof before !== 'string' || image === undefined || image.digest === null)
            return null;
        const members = image.content.status === 'found' ? image.content.value.members : [];
        return { before, after: members.includes(before) ? before : image.digest };
    };
}
async function putBack(baseline, candidate, input) {
    const references = findReferences(baseline, input.place);
    const found = await Promise.all(lostSecrets(baseline.value, candidate.value).map(async (gone) => {
        const reference = references.find((each) => each.slot === 'secrets' && each.pointer.startsWith(`${gone.pointer}/`));
        if (reference === undefined)
            return [];
        const evidence = await gatherEvidence(reference, input.account, input.options);
        return [
            {
                container: gone.container,
                name: gone.name,
                valueFrom: gone.valueFrom,
                pointer: existingAncestor(candidate.value, pointerTo(gone.containerPointer, 'secrets')),
                literalPointer: gone.literalPointer,
                putBack: resolveReference(reference, evidence, input.resolutionContext),
                permissions: [],
            },
        ];
    }));
    return found.flat();
}
function isCredential(name, value) {
    return findCredential(name, value) !== null;
}
/** Whoever names a service deploys to it, and the deploy step fails on one that is not there: nothing about it is proven. */
function unprovenBecause(facts) {
    const problem = serviceProblem(facts);
    if (problem === null)
        return facts.unverified?.reason ?? null;
    const consequence = facts.source === 'pinned' ? 'the deploy step cannot update it' : 'it is not proven which revision was healthy last';
    return `${problem}, so ${consequence}; for a first deployment leave the input service empty`;
}
function lostEntry({ container, name, valueFrom }) {
    return { container, name, valueFrom: isCredential(name, valueFrom) ? null : valueFrom, kind: 'secrets' };
}
function baselineReport(facts) {
    const { status, taskDefinitionArn, revision, confidence, source, currentlyHealthy, attempts, writers } = facts;
    // A name that was mistyped looks like a first deployment; the reader should be told which of the two was assumed.
    const reason = [serviceProblem(facts), facts.reason].filter((part) => part !== null).join('; ');
    return { status, taskDefinitionArn, revision, confidence, source, currentlyHealthy, reason, attempts, writers };
}
function serviceProblem({ warnings }) {
    if (warnings.includes('service-missing'))
        return 'there is no service of this name in the cluster';
    return warnings.includes('service-inactive') ? 'the service is INACTIVE, as ECS shows one that was deleted' : null;
}
