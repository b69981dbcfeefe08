import { nameWords } from '../credentials/name-words.js';
/**
 * Endings that documentation, tutorials and templates put where Secrets Manager appends a hyphen and six random characters.
 * A real ending may by chance, or a secret's own name by intent, read the same, so AWS has the last word.
 */
const FILLER_SUFFIX = /:secret:[^:\s]{1,512}-(?<suffix>RANDOM(?:_?SUFFIX|_?CHARS?|_?STRING)?|random|SUFFIX|suffix|X{4,8}|x{4,8}|\?{6}|\*{6}|AbCdEf|aBcDeF|ABCDEF|abcdef|AbC123|ABC123|abc123|AbCd12|a1b2c3|A1B2C3|a1b2C3|1a2b3c|1A2B3C|123456|000000|6RANDOM|6RandomCharacters|RandomCharacters|XyZ123|XXXXXX)(?=:|$)/;
/** Takes a text; gives the made-up ending of the Secrets Manager ARN in it. */
export function findFillerSuffix(value) {
    const suffix = FILLER_SUFFIX.exec(value);
    if (suffix === null)
        return [];
    const text = suffix.groups?.suffix ?? '';
    const end = suffix.index + suffix[0].length;
    return [
        {
            rule: 'secret-arn-suffix',
            certainty: 'filler-arn',
            what: `a made-up ending of a Secrets Manager ARN, -${text}`,
            remedy: 'Copy the whole ARN from Secrets Manager, with the six characters that it ends in, or leave the hyphen and the six characters out.',
            severity: 'error',
            span: { start: end - text.length - 1, end },
        },
    ];
}
/** Account ids that AWS's own documentation uses, and those of one repeated digit, which emulators and tutorials use. */
const DOCUMENTATION_ACCOUNTS = new Set(('123456789012 111122223333 444455556666 777788889999 012345678901 123412341234 210987654321 987654321098 112233445566 ' +
    '000000000000 111111111111 222222222222 333333333333 444444444444 555555555555 666666666666 777777777777 888888888888 999999999999').split(' '));
/** Where an account id stands: in an ARN, an ECR registry, an SQS address. */
const ACCOUNT = /(?<=arn:[\w-]{1,20}:[\w-]{1,40}:[\w-]{0,30}:)\d{12}(?!\d)|(?<!\d)\d{12}(?=\.dkr[.-]ecr)|(?<=sqs[\w.-]{0,60}\.amazonaws\.com(?:\.cn)?\/)\d{12}(?=\/)/g;
/** Takes a text and where it stands; gives the account ids of documentation in it, each with its span, since one may be the pipeline's own account. */
export function findDocumentationAccounts(value, { name }) {
    const alone = /^\d{12}$/.test(value) && nameWords(name ?? '').some((word) => word === 'account' || word === 'registry');
    const places = alone ? [{ 0: value, index: 0 }] : [...value.matchAll(ACCOUNT)];
    return places
        .filter(({ 0: id }) => DOCUMENTATION_ACCOUNTS.has(id))
        .map(({ 0: id, index }) => ({
        rule: 'documentation-account',
        certainty: 'documentation-account',
        what: `an account id from documentation, ${id}`,
        remedy: 'Put the id of the account that owns the resource here.',
        severity: 'error',
        span: { start: index, end: index + id.length },
    }));
}
const REGION_OR_ACCOUNT = /^(?:your|my|aws|the|target|some)?[-_ ]?(?:aws[-_ ]?)?(?:account|acct|region)(?:[-_ ]?(?:id|no|number|name))?(?:[-_ ]?here)?$|^(?:x{2,}|X{2,}|x{2}-x{4,}-\d|id|ID|\*{4,}|0{1,11}|1234567890)$/i;
const ARN_HEAD = /arn:aws[\w-]{0,10}:(?<service>[\w-]{1,40}):(?<region>[^:\s]{0,60}):(?<account>[^:\s]{0,60}):/g;
const ECR_HOST = /(?:^|\/\/)(?<account>[^./\s]{1,60})\.dkr[.-]ecr[\w-]{0,8}\.(?<region>[^./\s]{1,60})\.amazonaws/g;
/** Takes a text; gives words like REGION or ACCOUNT_ID that stand where an ARN or a registry address has a region or an account id. */
export function findSlotWords(value) {
    return [...value.matchAll(ARN_HEAD), ...value.matchAll(ECR_HOST)].flatMap((match) => {
        const { region = '', account = '' } = match.groups ?? {};
        const slot = [account, region].find((part) => part !== '' && REGION_OR_ACCOUNT.test(part));
        if (slot === undefined)
            return [];
        const start = match.index + match[0].indexOf(slot);
        return [
            {
                rule: 'address-slot',
                certainty: 'stand-in',
                what: 'a word that stands for a region or an account id',
                remedy: 'Put the region and the account id of the resource here.',
                severity: 'error',
                span: { start, end: start + slot.length },
            },
        ];
    });
}
