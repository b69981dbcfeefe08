import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
/** Bytes that are read of a file at most: configurations of images have some thousands. */
export const downloadLimit = 1024 * 1024;
/** Takes an address that AWS signed; gives the text there. Rejects on any other answer than 200, on one that is too long or too slow. */
export function downloadText(url, options) {
    const secure = URL.canParse(url) && new URL(url).protocol === 'https:';
    if (!secure && !options.plainHttp)
        return Promise.reject(new Error('the address is not one of HTTPS'));
    return new Promise((resolve, reject) => {
        const request = (secure ? httpsGet : httpGet)(url, {
            agent: secure ? options.httpsAgent : options.httpAgent,
            signal: options.abortSignal,
            timeout: options.timeoutMs,
        }, (response) => {
            readText(response).then(resolve, (error) => {
                response.destroy();
                reject(error);
            });
        });
        request.on('timeout', () => request.destroy(new Error('no answer in time')));
        request.on('error', reject);
    });
}
async function readText(response) {
    if (response.statusCode !== 200)
        throw new Error('the answer is not 200');
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        const bytes = Buffer.from(chunk);
        length += bytes.length;
        if (length > downloadLimit)
            throw new Error('the answer is too long');
        chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
}
