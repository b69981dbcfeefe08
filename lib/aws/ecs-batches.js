import { setTimeout as sleep } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { revisionsPerCall } from '../account/ecs.js';
import { absent, found } from '../base/lookup.js';
/**
 * Takes a way to ask for up to twenty ARNs; gives a loader that answers each, asking again after each delay for what is missing and
 * may yet appear.
 */
export function batchByArn(ask, retryDelaysMs = [], mayAppear = () => true) {
    return new DataLoader(async (arns) => {
        const answers = new Map();
        const askFor = async (wanted, delays) => {
            const answer = await ask(wanted);
            const services = [...Map.groupBy(wanted, serviceOf).values()];
            if (isDenied(answer) && services.length > 1) {
                await Promise.all(services.map((own) => askFor(own, delays)));
                return;
            }
            for (const arn of wanted) {
                const value = answer.status === 'found' ? answer.value.get(arn) : undefined;
                answers.set(arn, answer.status === 'unknown' ? answer : value === undefined ? absent : found(value));
            }
            const missing = wanted.filter((arn) => answers.get(arn)?.status === 'absent' && mayAppear(arn));
            const [delay, ...later] = delays;
            if (missing.length === 0 || delay === undefined)
                return;
            await sleep(delay);
            await askFor(missing, later);
        };
        await Promise.all(chunksOf(arns, revisionsPerCall).map((chunk) => askFor(chunk, retryDelaysMs)));
        return arns.map((arn) => answers.get(arn) ?? absent);
    });
}
/** `arn:…:service-revision/<cluster>/<service>/<n>` without its last part. */
function serviceOf(arn) {
    return arn.slice(0, arn.lastIndexOf('/'));
}
/** Takes an answer; tells whether the pipeline may not look, which one item of a batch may be to blame for. */
export function isDenied(answer) {
    return answer.status === 'unknown' && answer.cause === 'NOT_PERMITTED';
}
/** Takes items and a size; gives them in lists of at most that size. */
export function chunksOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
