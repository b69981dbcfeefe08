import { formatArn, parseArn } from '../../base/arn.js';
import { quoted } from '../../base/quoted.js';
import { secretReferencePrefix } from '../parse/parameter-name.js';
import { withoutSuffix } from '../parse/secret-id.js';
import { readsInOwnRegion } from '../parse/slots.js';
import { findByName, proves } from './search-secret.js';
/** Takes a parameter that is not there; gives the secret of this name, the parameter in another case, or the one in another region. */
export async function searchParameter(target, context) {
    const { region, parameterName, throughSecret } = target;
    if (region === null)
        return null;
    if (throughSecret !== null)
        return searchBehind(throughSecret, region, context);
    const secret = context.reference.slot === 'credential-spec' ? null : await findByName(region, parameterName, context);
    if (secret !== null) {
        return {
            replacement: secret.arn,
            what: 'a Secrets Manager secret has this name, and a bare name always means a parameter',
            secret,
            ...(await doubt(secret, region, context)),
        };
    }
    return (await searchCase(parameterName, region, context)) ?? searchRegions(parameterName, region, context);
}
/** The secret behind `/aws/reference/secretsmanager/…` goes by its name, not by the name and the suffix that its ARN shows. */
async function searchBehind(secretName, region, context) {
    const name = withoutSuffix(secretName);
    if (name === secretName)
        return null;
    const secret = await findByName(region, name, context);
    return secret === null
        ? null
        : {
            replacement: respell(context.reference.text, `${secretReferencePrefix}${name}`),
            what: `a secret named ${quoted(name)} exists`,
            secret,
            ...(await doubt(secret, region, context)),
        };
}
/** A secret without a current value is no better than none. */
async function doubt(secret, region, context) {
    const current = { jsonKey: null, versionStage: null, versionId: null };
    return (await proves(secret, current, region, context)) === 'yes' ? {} : { uncertain: true };
}
/** All spellings go in one request. */
async function searchCase(name, region, context) {
    const spellings = otherCases(name);
    if (spellings.length === 0 || !context.calls.take())
        return null;
    const answers = await Promise.all(spellings.map((each) => context.account.parameters.describe(region, each)));
    const found = answers.find((answer) => answer.status === 'found');
    return found === undefined
        ? null
        : {
            replacement: respell(context.reference.text, found.value.name),
            what: `a parameter named ${quoted(found.value.name)} exists; names are case-sensitive`,
            secret: null,
        };
}
function otherCases(name) {
    const slash = name.lastIndexOf('/') + 1;
    const path = name.slice(0, slash);
    const last = name.slice(slash);
    const spellings = [name.toLowerCase(), name.toUpperCase(), path + last.toLowerCase(), path + last.toUpperCase()];
    return [...new Set(spellings)].filter((spelling) => spelling !== name);
}
async function searchRegions(name, region, context) {
    const { account, partition } = context.place;
    const others = [...context.regions].filter((each) => each !== region).sort();
    if (account === null || readsInOwnRegion(context.reference.slot))
        return null;
    for (const other of others) {
        if (!context.calls.take())
            return null;
        const answer = await context.account.parameters.describe(other, name);
        if (answer.status !== 'found')
            continue;
        const resource = `parameter/${answer.value.name.replace(/^\//, '')}`;
        return {
            replacement: formatArn({ partition, service: 'ssm', region: other, account, resource }),
            what: `a parameter of this name exists in ${other}`,
            secret: null,
        };
    }
    return null;
}
/** An ARN stays an ARN, a name a name. */
function respell(text, name) {
    const start = text.indexOf('arn:');
    const arn = start < 0 ? null : parseArn(text.slice(start));
    return arn === null
        ? name
        : text.slice(0, start) + formatArn({ ...arn, resource: `parameter/${name.replace(/^\//, '')}` });
}
