import { memberOf } from '../../account/secret-value.js';
import { quoted } from '../../base/quoted.js';
import { valueFields } from '../parse/secret-arn.js';
import { endsInWord, probableNames } from '../parse/secret-id.js';
import { readsInOwnRegion } from '../parse/slots.js';
/** Takes a secret that is not there; gives the one of the same name, with another suffix or in another region. */
export async function searchSecret(target, context) {
    const { region, account: owner, arnName } = target;
    if (region === null || (owner !== null && context.place.account !== null && owner !== context.place.account)) {
        return null;
    }
    // A bare name that was not found as it is has no other spelling in the same region.
    const names = probableNames(arnName).filter((name) => owner !== null || name !== arnName);
    const here = await findFirst(region, names, context);
    if (here !== null) {
        const what = `a secret named ${quoted(here.name)} exists with another suffix`;
        const suggestion = await meantSecret(here, what, target, region, context);
        // A name that ends in a word is a name of its own: what bears the shorter one is another secret.
        return here.name !== arnName && endsInWord(arnName) ? { ...suggestion, uncertain: true } : suggestion;
    }
    if (readsInOwnRegion(context.reference.slot))
        return null;
    for (const other of [...context.regions].filter((each) => each !== region).sort()) {
        const there = await findFirst(other, probableNames(arnName), context);
        if (there !== null)
            return meantSecret(there, `a secret named ${quoted(there.name)} exists in ${other}`, target, other, context);
    }
    return null;
}
async function findFirst(region, names, context) {
    for (const name of names) {
        const secret = await findByName(region, name, context);
        if (secret !== null)
            return secret;
    }
    return null;
}
/** Takes a secret without the stage that a reference names; gives the reference with that field as its JSON key. */
export async function searchStage(target, secret, context) {
    if (target.versionStage === null || target.jsonKey !== null || target.versionId !== null)
        return null;
    const selection = { jsonKey: target.versionStage, versionStage: null, versionId: null };
    const proof = await proves(secret, selection, target.region ?? '', context);
    if (proof === 'no')
        return null;
    return {
        replacement: `${target.secretId}${fieldsOf(selection)}`,
        what: `${quoted(target.versionStage)} as the JSON key, which stands in the field of the version stage`,
        secret,
        // A stage may just be misspelt: without a look at the keys nobody knows.
        ...(proof === 'yes' ? {} : { uncertain: true }),
    };
}
/** Takes a name, as no ARN gives it; gives the secret of exactly this name unless it is being deleted. */
export async function findByName(region, name, context) {
    const secret = await findById(region, name, context);
    return secret?.name === name ? secret : null;
}
/** Takes a secret's ARN or name; gives the secret unless it is being deleted. Costs one call. */
export async function findById(region, id, context) {
    if (!context.calls.take())
        return null;
    const answer = await context.account.secrets.describe(region, id);
    return answer.status === 'found' && !answer.value.deleted ? answer.value : null;
}
/** Takes a secret and what would be selected in it; gives whether that is there. Costs a call where a value must be read. */
export async function proves(secret, { jsonKey, versionStage, versionId }, region, { account, calls, mayReadValues }) {
    const version = versionId === null
        ? secret.versions.find(({ stages }) => stages.includes(versionStage ?? 'AWSCURRENT'))
        : secret.versions.find(({ id, stages }) => id === versionId && stages.includes(versionStage ?? stages[0] ?? ''));
    if (version === undefined)
        return 'no';
    if (jsonKey === null)
        return 'yes';
    if (!mayReadValues || !calls.take())
        return 'not-read';
    const value = await account.secrets.judgeValue({ region, secretId: secret.arn, stage: versionStage, id: versionId });
    if (value.status !== 'found')
        return 'not-read';
    return memberOf(value.value, jsonKey) === null ? 'no' : 'yes';
}
/** Takes what a reference selects; gives the fields after the ARN. */
export function fieldsOf({ jsonKey, versionStage, versionId }) {
    return valueFields([jsonKey, versionStage, versionId]);
}
async function meantSecret(secret, what, target, region, context) {
    const proof = await proves(secret, target, region, context);
    return {
        replacement: `${secret.arn}${fieldsOf(target)}`,
        what: proof === 'no' ? `${what}, which lacks what the reference selects in it` : what,
        secret,
        ...(proof === 'no' ? { uncertain: true } : {}),
    };
}
