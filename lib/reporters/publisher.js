import { spellings } from './decodings.js';
/** Shorter texts turn up by chance. */
export const SHORTEST_CREDENTIAL = 6;
/** A line of a longer credential, such as a private key's, is looked for by itself from this length on. */
const SHORTEST_LINE = 16;
/** Words that the report's own sentences use: to find one of them proves nothing. */
const OWN_WORDS = 'account baseline breaking cluster conclusion container credential credentials default definition deployment environment error ' +
    'execution failure finding findings missing neutral notice parameter password passwords placeholder policy preflight reference ' +
    'registration resource revision secret secrets secretsmanager service severity success suppressed unverified username verified version warning';
const REFUSAL = 'ECS preflight withheld this text because it contained a credential of the task definition. That is a bug in ECS preflight; please report it, without the credential.';
const PROSE = new Set(['log', 'summary', 'comment', 'check-run']);
const MASK = 'XXXXXXXXXXXX';
/** Takes the credentials and account ids that are known; gives the publisher of the run. */
export function createPublisher(options) {
    const needles = guarded(options.credentials, [OWN_WORDS, ...(options.publicTexts ?? [])]);
    const mask = accountMask(options.maskAccountIds);
    const refused = [];
    return {
        publish(surface, text) {
            if (holdsAny(text, needles)) {
                refused.push(surface);
                return refusal(surface);
            }
            return PROSE.has(surface) ? mask(text) : text;
        },
        isClean: (text) => !holdsAny(text, needles),
        refusals: () => [...refused],
    };
}
/** Takes a text; gives the account ids in its ARNs and ECR addresses, each once. */
export function accountIdsIn(text) {
    return [...new Set(Array.from(text.matchAll(ACCOUNT_IN_ADDRESS), ([id]) => id))];
}
/** An account id stands in the fifth field of an ARN, or opens the host of an ECR registry. */
const ACCOUNT_IN_ADDRESS = /(?<=arn:[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)|(?<!\d)\d{12}(?=\.dkr[.-]ecr)/g;
function guarded(credentials, publicTexts) {
    const lines = credentials.flatMap((credential) => credential
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----')));
    const forms = [...credentials, ...lines].flatMap((credential) => spellings(credential.trim()));
    return [...new Set(forms)].filter((form) => form.trim().length >= SHORTEST_CREDENTIAL && !publicTexts.some((known) => known.includes(form.trim())));
}
/** Escaping differs with the surface and may be nested, so text and credential are compared in the forms that all escapes come down to. */
function holdsAny(text, needles) {
    if (needles.length === 0)
        return false;
    const haystacks = spellings(text);
    return needles.some((needle) => haystacks.some((haystack) => haystack.includes(needle)));
}
function accountMask(ids) {
    const known = ids.filter((id) => /^\d{12}$/.test(id));
    if (known.length === 0)
        return (text) => text;
    const anywhere = new RegExp(`(?<!\\d)(?:${known.join('|')})(?!\\d)`, 'g');
    return (text) => text.replace(anywhere, MASK).replace(ACCOUNT_IN_ADDRESS, MASK);
}
/** What stands in a refused text's place must still be of the surface's form: JSON where JSON is read, nothing where a value is. */
function refusal(surface) {
    if (surface === 'output')
        return '';
    if (surface === 'report')
        return `${JSON.stringify({ version: 1, error: REFUSAL }, null, 2)}\n`;
    if (surface !== 'sarif')
        return REFUSAL;
    const invocation = {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: REFUSAL } }],
    };
    const run = { tool: { driver: { name: 'ECS preflight' } }, invocations: [invocation], results: [] };
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
