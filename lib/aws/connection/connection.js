import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, {} from 'p-limit';
import { found } from '../../base/lookup.js';
import { downloadText } from './download.js';
import { bucketOf, createPacer } from './request-rate.js';
import { classifyError, isThrottling, serviceErrorFrom } from './service-error.js';
import { sdkModules, servicePrefix } from './services/sdk.js';
/** Attempts for one call, the first included: the SDK's standard back-off rides out a throttled minute. */
export const maxAttempts = 8;
/** Milliseconds to wait for a TCP and TLS connection. */
export const connectionTimeoutMs = 5_000;
/** Milliseconds to wait for one answer. */
export const requestTimeoutMs = 20_000;
/** Milliseconds to wait for a byte of a download: what it tells is welcome, and not worth a long wait. */
export const downloadTimeoutMs = 5_000;
/** Milliseconds after which a run asks AWS nothing more; what is open by then is unverified. */
export const runTimeoutMs = 150_000;
/**
 * Calls in flight at once to one service in one region, and sockets to one host. Five hundred secrets are then described in five round
 * trips; beyond a hundred the processor is the limit. Secrets Manager grants 10,000 of these calls a second.
 */
export const concurrency = 100;
/** Milliseconds to wait before a call is made anew that was throttled until the SDK's budget for repetitions ran out. */
export const throttledDelaysMs = [1_000, 2_000, 4_000];
/** Calls in flight at once to IAM, whose simulator throttles first. */
export const iamConcurrency = 4;
/**
 * Takes the process environment (proxies, credentials, endpoints); gives a connection. Opens nothing before the first question.
 * Node's agents read the proxy variables themselves; the SDK's own agents would ignore them.
 */
export function connectToAws(environment) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), runTimeoutMs);
    timer.unref();
    const counts = new Map();
    const open = new Set();
    const clients = new Map();
    const limits = new Map();
    const agentOptions = { keepAlive: true, maxSockets: concurrency, proxyEnv: environment };
    const httpAgent = new HttpAgent(agentOptions);
    const httpsAgent = new HttpsAgent(agentOptions);
    let credentials = null;
    // One resolution for all clients: without credentials each client would search, and time out, on its own.
    const sharedCredentials = () => {
        credentials ??= import('@aws-sdk/credential-provider-node').then(({ defaultProvider }) => defaultProvider()());
        return credentials;
    };
    const config = (region) => ({
        region,
        maxAttempts,
        retryMode: 'standard',
        // A redirected endpoint (a test double, a gateway on one host name) cannot carry the bucket in its host name.
        forcePathStyle: isRedirected(environment, 'S3'),
        credentials: sharedCredentials,
        requestHandler: {
            httpAgent,
            httpsAgent,
            connectionTimeout: connectionTimeoutMs,
            requestTimeout: requestTimeoutMs,
            throwOnRequestTimeout: true,
        },
    });
    const connect = async (service, region) => {
        const sdk = (await sdkModules[service]());
        const Client = sdk.Client;
        return { sdk, client: new Client(config(region)) };
    };
    const connected = (service, region) => {
        const key = `${service} ${region}`;
        const client = clients.get(key) ?? connect(service, region);
        clients.set(key, client);
        return client;
    };
    const download = (url) => downloadText(url, {
        httpAgent,
        httpsAgent,
        abortSignal: abort.signal,
        timeoutMs: downloadTimeoutMs,
        plainHttp: isRedirected(environment, 'ECR'),
    });
    const pacers = new Map();
    const pace = async (service, operation, region) => {
        const bucket = bucketOf(service, operation);
        if (bucket === null)
            return;
        const key = `${bucket.name} ${region}`;
        const pacer = pacers.get(key) ?? createPacer(bucket.rate, () => performance.now());
        pacers.set(key, pacer);
        const wait = pacer();
        if (wait > 0)
            await sleep(wait, undefined, { signal: abort.signal });
    };
    const limitFor = (service, region) => {
        const key = `${service} ${region}`;
        const limit = limits.get(key) ?? pLimit(service === 'iam' ? iamConcurrency : concurrency);
        limits.set(key, limit);
        return limit;
    };
    return {
        ask: (question) => {
            const asking = limitFor(question.service, question.region)(async () => {
                const action = `${servicePrefix[question.service]}:${question.operation}`;
                try {
                    await sharedCredentials();
                    const { client, sdk } = await connected(question.service, question.region);
                    counts.set(action, (counts.get(action) ?? 0) + 1);
                    return await unthrottled(abort.signal, async () => {
                        await pace(question.service, question.operation, question.region);
                        return found(await question.send({ client, sdk, options: { abortSignal: abort.signal }, download }));
                    });
                }
                catch (error) {
                    const serviceError = serviceErrorFrom(error);
                    return (question.interpret?.(serviceError) ??
                        classifyError(serviceError, question.permission ?? action, question.absentOn ?? []));
                }
            });
            open.add(asking);
            const done = () => open.delete(asking);
            asking.then(done, done);
            return asking;
        },
        settled: async () => {
            while (open.size > 0)
                await Promise.allSettled(open);
        },
        calls: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
        close: () => {
            clearTimeout(timer);
            httpAgent.destroy();
            httpsAgent.destroy();
        },
    };
}
/** Whether the endpoint of a service, or of all, is another than AWS's own. */
function isRedirected(environment, service) {
    return environment[`AWS_ENDPOINT_URL_${service}`] !== undefined || environment.AWS_ENDPOINT_URL !== undefined;
}
/**
 * Sends again what was throttled before its attempts were used up: many calls at once spend the repetitions that the SDK grants a
 * client within seconds. What was throttled to the last attempt has been waited for long enough.
 */
async function unthrottled(signal, send) {
    for (const delay of throttledDelaysMs) {
        try {
            return await send();
        }
        catch (error) {
            const serviceError = serviceErrorFrom(error);
            if (!isThrottling(serviceError) || (serviceError.attempts ?? maxAttempts) >= maxAttempts)
                throw error;
            await sleep(delay * (1 + Math.random()), undefined, { signal });
        }
    }
    return send();
}
