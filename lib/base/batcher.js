/** Batches under way at once for one collector: what comes in meanwhile waits and goes together. */
const batchesInFlight = 2;
/**
 * Takes how to tell questions apart and how to answer many together; gives a function that answers one. Questions of the same moment
 * share a batch, equal ones an answer, and while batches are under way the next one fills.
 */
export function createBatcher(keyOf, answerAll) {
    const answers = new Map();
    let waiting = [];
    let inFlight = 0;
    let scheduled = false;
    const schedule = () => {
        if (scheduled || waiting.length === 0 || inFlight >= batchesInFlight)
            return;
        scheduled = true;
        setImmediate(() => {
            scheduled = false;
            const batch = waiting;
            waiting = [];
            inFlight += 1;
            answerAll(batch.map(({ question }) => question))
                .then((all) => {
                for (const [index, { resolve, reject }] of batch.entries()) {
                    const answer = all[index];
                    if (answer === undefined)
                        reject(new Error('a batch was answered in part'));
                    else
                        resolve(answer);
                }
            })
                .catch((error) => {
                for (const { reject } of batch)
                    reject(error);
            })
                .finally(() => {
                inFlight -= 1;
                schedule();
            });
        });
    };
    return (question) => {
        const key = keyOf(question);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = new Promise((resolve, reject) => {
            waiting.push({ question, resolve, reject });
        });
        answers.set(key, answer);
        schedule();
        return answer;
    };
}
