import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf } from './request-failure.js';
/** A report is worth this much patience: GitHub answers in well under a second, and the job's minutes cost money. */
const REQUEST_TIMEOUT_MS = 15_000;
const REPEATS = 2;
const FIRST_PAUSE_MS = 500;
/** Longer waits than this are for the next run. */
const LONGEST_PAUSE_MS = 20_000;
/** Takes a token; gives the API. The library is loaded in the background, so that this costs nothing until the first question. */
export function connectGitHub({ token, baseUrl, wait = sleep }) {
    const calls = new Map();
    const loading = import('@actions/github').then(({ getOctokit }) => getOctokit(token, { ...(baseUrl === undefined || baseUrl === '' ? {} : { baseUrl }), log: SILENT }));
    // Whoever asks first hears of a failure; until then it must not end the process.
    loading.catch(() => undefined);
    async function attempt(name, send, options) {
        for (let repeat = 0;; repeat++) {
            calls.set(name, (calls.get(name) ?? 0) + 1);
            try {
                return { status: 'ok', data: (await send(AbortSignal.timeout(REQUEST_TIMEOUT_MS))) };
            }
            catch (error) {
                const failure = failureOf(error, options.needs);
                const mayRepeat = failure.notProcessed || (failure.transient && options.repeatable !== false);
                const pause = failure.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** repeat;
                if (!mayRepeat || repeat >= REPEATS || pause > LONGEST_PAUSE_MS)
                    return failure.answer;
                await wait(pause);
            }
        }
    }
    return {
        calls,
        ask(route, parameters, options) {
            const send = async (signal) => (await (await loading).request(route, { ...parameters, request: { signal } })).data;
            return attempt(route, send, options);
        },
        query(graphql) {
            const send = async (signal) => (await loading).graphql(graphql, { request: { signal } });
            return attempt('POST /graphql', send, { needs: 'metadata: read' });
        },
    };
}
/** The library writes deprecation notices to the console, where the runner would read them. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing() { }
