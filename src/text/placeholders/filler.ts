/**
 * Words that writers of examples put where a value belongs. Only a text that consists of them is filler: a real password may well
 * contain the word "password".
 */

/** `****`, `…`, `[REDACTED]`: what stands where a value was taken out. */
export function isMask(text: string): boolean {
  return MASK.test(text.trim())
}

const MASK =
  /^(?:[*•●·]{2,}|\.{3,}|…+|[*[<({]{0,3}(?:redacted|masked|hidden|removed|filtered|omitted|scrubbed)[*\])>}]{0,3})$/i

/** Whether the whole of a text is a word or phrase that asks to be replaced. */
export function isFiller(text: string): boolean {
  const trimmed = text.trim().replace(/^["'[(<]|["'\])>]$/g, '')
  return trimmed.length <= LONGEST_FILLER && ANY_FILLER.test(trimmed) && FILLER.some((pattern) => pattern.test(trimmed))
}

/** Longer texts are no single phrase. */
const LONGEST_FILLER = 120
/** Every phrase has one of these words; most texts have none, nor has a reference to Secrets Manager. */
const ANY_FILLER =
  /change|replac|updat|edit|fill|set|insert|enter|overwrit|put|add|paste|provid|specif|your|my|some|todo|fixme|tb[dc]|xxx|dummy|fake|sample|example|placeholder|to[-_ ]be|not|inject|managed[-_ ]|you@|name@|here|missing|overrid|suppl|popul|generat|n\/a|goes|real|c[aá]mbia|reempl|substitu|[aä]e?ndere|ersetze|changez|remplacez/i

/** What a phrase asks to put somewhere. */
export const NOUN =
  '(?:pass(?:word|wd|phrase)?|secret|token|key|apikey|value|arn|ur[il]|dsn|host(?:name)?|endpoint|name|id|account|bucket|region|(?:sub)?domain|e?mail|user(?:name)?|string|random|strong|real|actual|secure|image|tag|cluster|server|database|db|credentials?|here|prod(?:uction)?|deploy(?:ment)?|company|org(?:anization)?|app(?:lication)?|service|function|project|table|queue|topic|stack|repo(?:sitory)?|registry|vpc|subnet|role|profile|(?:web)?site|frontend|backend|api|client|tenant|workspace|license|webhook|channel|bot|phone|number|address|zone|group|prefix|path|port|file|node|instance|env(?:ironment)?|stage|family|container|task|vault|pool|sid|identifier|code|pin|salt|hash|cert(?:ificate)?|config|setting|data|index|collection|container|origin|proxy|smtp|redis|postgres|mysql|mongo(?:db)?)'

const FILLER: readonly RegExp[] = [
  // Spanish, Portuguese, German, French
  /^(?:c[aá]mbia(?:me|r)?|reempl[aá]za(?:me|r)?|substitu[ai](?:me|r)?|(?:[aä]e?ndere|ersetze)[-_ ]?mich|(?:changez|remplacez)[-_ ]?moi)[!.]*$/i,
  /^(?:please[-_ ]?)?(?:change|replace|update|edit|fill|set|insert|enter|overwrite)[-_ ]?(?:me|it|this|in|here)(?:[-_ ]?(?:in|please|now|later|in[-_ ]?prod(?:uction)?|before[-_ ]deploy(?:ing)?))?[-_]?\d{0,6}[!.]*$/i,
  new RegExp(
    `^(?:please[-_ ])?(?:replace|change|update|fill[-_ ]in|insert|enter|put|add|paste|set|provide|specify)[-_ ](?:(?:me|it|with|the|a|an|your|my|this|real|actual|correct)[-_ ]){1,60}(?:[a-z0-9]{1,120}[-_ ]){0,6}${NOUN}(?:[-_ ][a-z0-9]{1,120}){0,3}[!.]*$`,
    'i',
  ),
  /^(?:replace|change|update|fill[-_ ]in|insert|enter|put|add|paste)[-_ ](?:me[-_ ])?(?:with|this)(?:[-_ ][a-z0-9]+){1,8}$/i,
  /^(?:insert|enter|put|add|paste|your|my|some|secret|key|token|value|password)(?:[-_ ][a-z0-9]+){0,6}[-_ ](?:goes[-_ ])?here$/i,
  new RegExp(`^your[-_ ](?:[a-z0-9]+[-_ ]){0,5}${NOUN}(?:[-_ ](?:here|goes[-_ ]here|\\d{1,4}))?$|^your${NOUN}$`, 'i'),
  /^(?:you|your[-_.]?\w{0,30}|name)@(?:example|your|mydomain|domain|company)[\w.-]{1,60}$/i,
  new RegExp(`^(?:[a-z0-9]+[-_ ]){0,4}${NOUN}[-_ ](?:goes[-_ ])?here$`, 'i'),
  /^(?:TODO|FIXME|TBD|TBC|XXX)(?:[: ].*)?$/,
  /^(?:todo|fixme|tbd):\s?\S.*$/i,
  /^tbd$/i,
  /^(?:(?:dummy|fake|sample|example|placeholder)(?:[-_ ](?:value|text|string|key|token|secret|password|pass|api[-_ ]?key|api[-_ ]?token|secret[-_ ]?key|url|host|user))?|(?:[a-z0-9]+[-_ ]){1,3}placeholder|placeholder(?:[-_ ][a-z0-9]+){1,3})$/i,
  /^(?:to|will|must|should)[-_ ]be[-_ ](?:replaced|defined|set|filled|determined|provided|done|injected|changed|overridden|updated|generated)(?:[-_ ].*)?$/i,
  /^(?:is[-_ ])?(?:injected|managed|overridden|overwritten|supplied|populated|provided|replaced|filled|substituted|set|generated)[-_ ](?:by|at|in|from|via|during|on|with)(?:[-_ ][a-z0-9]+){1,5}$/i,
  /^to be (?:determined|defined|done|decided|set|provided)$/i,
  new RegExp(`^(?:insert|enter|put|paste|provide|specify|fill)[-_ ](?:[a-z0-9]+[-_ ]){0,4}${NOUN}$`, 'i'),
  /^x{3,}$|^X{3,}$/,
  /(?:^|[-_. ])change[-_]?me(?:$|[-_. !\d])/i,
  /^(?:REPLACE|CHANGE|INSERT|FILL_IN|SET_ME|MISSING)$/,
  /^x{4,8}(?:-x{4,12}){2,4}$/i,
  /^not[-_ ](?:a[-_ ]real|the[-_ ]real|set|used|needed)(?:[-_ ][a-z]+){0,4}$/i,
  /^n\/a$/i,
]

/** Of what follows a vendor's prefix, or of a whole token: AWS's `…EXAMPLE`, a run of one mask character, `your`. */
export function isFillerToken(token: string): boolean {
  return (
    /EXAMPLE(?:KEY)?$|[xX*]{6,}|0{12,}|\.{3}|…/.test(token) ||
    /(?:^|[-_.])(?:your|example|placeholder|dummy|redacted)(?:[-_.]|$)/i.test(token)
  )
}
