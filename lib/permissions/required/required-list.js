/** Takes a reference; gives its place as a check names it. */
export function placeOf({ pointer, subject, container }) {
    return { pointer, subject, container };
}
/** Takes drafts in the order of the file; gives the needs, each once, with every place that has it. */
export function mergeNeeds(drafts) {
    const groups = Map.groupBy(drafts, identityOf);
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const places = new Map(group.map(({ place }) => [`${place.pointer} ${place.subject}`, place]));
        return [
            {
                principal: first.principal,
                principalArn: first.principalArn,
                purpose: first.purpose,
                action: first.action,
                resource: first.resource,
                spellings: first.spellings ?? [],
                unaskable: first.unaskable ?? null,
                region: first.region,
                context: contextOf(first),
                // What one place cannot do without is not merely advisable.
                advisable: group.every((draft) => draft.advisable === true),
                otherwise: first.otherwise ?? null,
                neededBy: [...places.values()],
                hypothetical: group.every((draft) => draft.hypothetical === true),
            },
        ];
    });
}
function contextOf({ context = {} }) {
    return { resourceAccount: null, resourceTags: null, ...context };
}
function identityOf(draft) {
    const { principal, principalArn, purpose, action, resource, region, unaskable = null } = draft;
    const { resourceTags: _tags, ...context } = contextOf(draft);
    return JSON.stringify([principal, principalArn, purpose, action, resource, region, unaskable, context]);
}
