import { outsider } from '../gather/answer-scope.js';
import { searchInvalid } from './search-invalid.js';
import { searchParameter } from './search-parameter.js';
import { searchSecret, searchStage } from './search-secret.js';
import { lineFor } from './turns.js';
/** Calls that the search for what was meant may cost in one run. */
export const nearMissCallLimit = 16;
/** Takes the account, where the task runs and who the pipeline is, once known, and the calls left for the run; gives the search of one definition. */
export function createNearMissSearch(account, place, identity, budget) {
    const takePlace = lineFor(budget);
    // Filled as references are opened, all of them before the first answer comes.
    const regions = new Set();
    return {
        open: (reference, mayReadValues) => {
            const named = regionOf(reference);
            if (named !== null)
                regions.add(named);
            const turn = takePlace();
            const search = (run) => turn.search(async (calls) => {
                const pipeline = await identity;
                const known = place();
                // Names are looked up in the pipeline's account: what is there is not what a task of another one would get.
                if (known.account !== null && outsider(known.account, pipeline) !== null)
                    return null;
                if (known.region !== null)
                    regions.add(known.region);
                return run({ reference, account, place: known, regions, mayReadValues, calls });
            });
            return {
                forSecret: (target) => search((context) => searchSecret(target, context)),
                forStage: (target, secret) => search((context) => searchStage(target, secret, context)),
                forParameter: (target) => search((context) => searchParameter(target, context)),
                forInvalid: (target) => search((context) => searchInvalid(target, context)),
                close: turn.leave,
            };
        },
    };
}
function regionOf({ target }) {
    return 'region' in target ? target.region : target.kind === 'image' ? (target.ecr?.region ?? null) : null;
}
