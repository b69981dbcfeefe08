/** Calls that one search may cost at most. */
export const callsPerSearch = 4;
const lines = new WeakMap();
/**
 * Takes the calls that a run may spend; gives a function that takes a place in its line. Turns come in the order in which places
 * were taken, whatever AWS answers first, so that the same run spends its calls on the same searches every time.
 */
export function lineFor(budget) {
    const line = lines.get(budget) ?? createLine(budget);
    lines.set(budget, line);
    return line;
}
function createLine(budget) {
    const places = [];
    const advance = () => {
        while (places[0]?.state === 'left')
            places.shift();
        for (const place of places) {
            if (place.state === 'undecided')
                return;
            if (place.state !== 'waiting')
                continue;
            // Whoever comes next starts beside those who search already only if they cannot use up what it would get.
            const alone = !places.some(({ state }) => state === 'running');
            if (budget.left < callsPerSearch && !alone)
                return;
            place.start();
        }
    };
    return () => {
        const place = { state: 'undecided', start: () => undefined };
        places.push(place);
        const leave = () => {
            place.state = 'left';
            advance();
        };
        return {
            leave,
            search: async (run) => {
                let mine = 0;
                await new Promise((resolve) => {
                    place.start = () => {
                        place.state = 'running';
                        mine = Math.min(callsPerSearch, budget.left);
                        budget.left -= mine;
                        resolve();
                    };
                    place.state = 'waiting';
                    advance();
                });
                try {
                    return await run({
                        take: () => {
                            if (mine === 0)
                                return false;
                            mine -= 1;
                            return true;
                        },
                    });
                }
                finally {
                    // What was set aside and not spent is for those who come after.
                    budget.left += mine;
                    leave();
                }
            },
        };
    };
}
