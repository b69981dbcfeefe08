export type TemplateRuleName =
  | 'github-expression'
  | 'dollar-brace'
  | 'dollar-paren'
  | 'dollar-name'
  | 'double-brace'
  | 'statement-brace'
  | 'angle-percent'
  | 'angle-name'
  | 'double-underscore'
  | 'percent-name'
  | 'hash-brace'
  | 'double-at'
  | 'single-at'
  | 'double-bracket'
  | 'single-bracket'
  | 'double-paren'
  | 'double-angle'
  | 'single-brace'
  | 'dollar-bracket'
  | 'percent-brace'
  | 'backquotes'
  | 'at-brace'
  | 'hash-name'
  | 'square-percent'
  | 'function-call'
  | 'harness'
  | 'terraform'
  | 'cloudformation'

export interface TemplateRule {
  readonly rule: TemplateRuleName
  readonly form: string
  /** The text that every mark of the rule begins with: a text without it is not searched. */
  readonly opens: string
  /** Global; group 1 is what stands between the marks. Every repetition is bounded, so that no input makes a search quadratic. */
  readonly pattern: RegExp
  /** `anywhere`: a mark however much text stands around it. `alone`: also means something else, so a mark only as the whole text. */
  readonly counts: 'anywhere' | 'alone'
}

const dollar = '$'

/** What a mark is only as the whole text, because the form also means something else. */
function alone(rule: TemplateRuleName, form: string, opens: string, pattern: RegExp): TemplateRule {
  return { rule, form, opens, pattern, counts: 'alone' }
}

export const templateRules: readonly TemplateRule[] = [
  {
    rule: 'github-expression',
    form: `\${{ … }}`,
    opens: `${dollar}{{`,
    pattern: /\$\{\{([^\n]{0,200}?)\}\}/g,
    counts: 'anywhere',
  },
  {
    rule: 'double-brace',
    form: '{{ … }}',
    opens: '{{',
    pattern: /\{\{((?=[^{}\n]{0,200}[\w$.])[^{}\n]{1,200})\}\}/g,
    counts: 'anywhere',
  },
  { rule: 'dollar-brace', form: `\${ … }`, opens: '$', pattern: /\$!?\{([^{}\n]{1,200})\}/g, counts: 'anywhere' },
  { rule: 'dollar-paren', form: '$( … )', opens: '$(', pattern: /\$\(([^()\n]{1,200})\)/g, counts: 'anywhere' },
  { rule: 'statement-brace', form: '{% … %}', opens: '{%', pattern: /\{%([^\n]{1,200}?)%\}/g, counts: 'anywhere' },
  { rule: 'angle-percent', form: '<% … %>', opens: '<%', pattern: /<%([^\n]{1,200}?)%>/g, counts: 'anywhere' },
  {
    rule: 'angle-percent',
    form: '<?= … ?>',
    opens: '<?',
    pattern: /<\?(?:=|php )([^\n]{1,200}?)\?>/g,
    counts: 'anywhere',
  },
  { rule: 'square-percent', form: '[% … %]', opens: '[%', pattern: /\[%-?\s(\w[^\n%]{0,150})%\]/g, counts: 'anywhere' },
  // Without the second hash sign, a plain word in lower case may be a selector or a colour's name.
  {
    rule: 'hash-brace',
    form: '#{ … }',
    opens: '#{',
    pattern:
      /#\{([A-Za-z][^{}#\n]{0,200})\}#|#\{(\$?[A-Z][A-Za-z0-9_.[\]-]{1,200}|\$\w{1,100}|[A-Za-z]\w{0,60}[.[(][^{}#\n]{1,200})\}/g,
    counts: 'anywhere',
  },
  { rule: 'harness', form: '<+ … >', opens: '<+', pattern: /<\+([A-Za-z][^<>\n]{1,150})>/g, counts: 'anywhere' },
  { rule: 'double-at', form: '@@ … @@', opens: '@@', pattern: /@@([A-Za-z][\w.-]{0,100})@@/g, counts: 'anywhere' },
  {
    rule: 'double-underscore',
    form: '__ … __',
    opens: '__',
    pattern: /(?<![A-Za-z0-9_])_{2,4}([A-Z](?:_?[A-Z0-9]){1,100})_{2,4}(?![A-Za-z0-9_])/g,
    counts: 'anywhere',
  },
  {
    rule: 'double-underscore',
    form: '__ … __',
    opens: '__',
    pattern: /__([a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,8})__/g,
    counts: 'alone',
  },
  // Azure's and Octopus's names have capitals inside; Python's have none.
  {
    rule: 'double-underscore',
    form: '__ … __',
    opens: '__',
    pattern: /(?<![A-Za-z0-9_])__([A-Z][a-z0-9]{1,40}(?:\.?[A-Z][a-z0-9]{1,40}){1,8})__(?![A-Za-z0-9_])/g,
    counts: 'anywhere',
  },
  {
    rule: 'single-bracket',
    form: '[ … ]',
    opens: '[',
    pattern: /\[([A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8})\]/g,
    counts: 'alone',
  },
  // Agents that read container labels (Datadog) take this form, which render tools use as well.
  {
    rule: 'percent-name',
    form: '%% … %%',
    opens: '%%',
    pattern: /%%([A-Za-z][A-Za-z0-9_]{1,100})%%/g,
    counts: 'anywhere',
  },
  // TeamCity's parameters have dots in their names.
  {
    rule: 'percent-name',
    form: '% … %',
    opens: '%',
    pattern: /%([a-z][\w-]{0,40}(?:\.[\w-]{1,60}){1,8})%/g,
    counts: 'anywhere',
  },
  // The underscore tells a name from percent encoding, which a `%ABC%20` may be.
  {
    rule: 'percent-name',
    form: '% … %',
    opens: '%',
    pattern: /%([A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{1,100})%/g,
    counts: 'anywhere',
  },
  { rule: 'percent-name', form: '% … %', opens: '%', pattern: /%([A-Z_][A-Z0-9_]{2,100})%/g, counts: 'alone' },
  {
    rule: 'angle-name',
    form: '< … >',
    opens: '<',
    pattern: /<(?!no value>)([A-Za-z][A-Za-z0-9]{0,40}(?:[ _.-][A-Za-z0-9]{1,40}){0,8})>/g,
    counts: 'alone',
  },
  {
    rule: 'double-angle',
    form: '<< … >>',
    opens: '<<',
    pattern: /<<\s?([A-Za-z][\w .-]{0,60})\s?>>/g,
    counts: 'alone',
  },
  {
    rule: 'double-bracket',
    form: '[[ … ]]',
    opens: '[[',
    pattern: /\[\[ ?(\.?[A-Za-z][\w.-]{0,100}) ?\]\]/g,
    counts: 'alone',
  },
  // Go's templates with the delimiters that leave `{{ }}` to others.
  {
    rule: 'double-bracket',
    form: '[[ … ]]',
    opens: '[[',
    pattern: /\[\[-? ?(\.[A-Z][\w.]{0,100}) ?-?\]\]/g,
    counts: 'anywhere',
  },
  {
    rule: 'double-paren',
    form: '(( … ))',
    opens: '((',
    pattern: /\(\( ?([A-Za-z][\w./-]{0,100}) ?\)\)/g,
    counts: 'alone',
  },
  {
    rule: 'single-brace',
    form: '{ … }',
    opens: '{',
    pattern: /\{\$?([A-Za-z_][A-Za-z0-9_]{1,100})\}/g,
    counts: 'alone',
  },
  { rule: 'dollar-bracket', form: '$[ … ]', opens: '$[', pattern: /\$\[([A-Za-z][^\]\n]{1,150})\]/g, counts: 'alone' },
  { rule: 'percent-brace', form: '%{ … }', opens: '%{', pattern: /%\{([A-Za-z_]\w{1,100})\}/g, counts: 'alone' },
  { rule: 'backquotes', form: '` … `', opens: '`', pattern: /`([a-z][\w./-]{1,60} [^`\n]{1,300})`/g, counts: 'alone' },
  alone('terraform', 'a Terraform expression', 'var.', /var\.[a-z][a-z0-9_]{1,60}/g),
  alone('terraform', 'a Terraform expression', 'local.', /local\.[a-z0-9]{1,60}_[a-z0-9_]{1,60}/g),
  alone(
    'terraform',
    'a Terraform expression',
    'module.',
    /module\.[a-z][\w-]{1,60}\.[a-z]{1,60}(?:_[a-z]{1,60}){0,20}/g,
  ),
  alone(
    'terraform',
    'a Terraform expression',
    'data.aws_',
    /data\.aws_[a-z0-9_]{2,60}\.[a-z][\w-]{0,60}(?:\[\d{1,3}\])?\.[a-z_]{2,40}/g,
  ),
  alone(
    'terraform',
    'a Terraform expression',
    'aws_',
    /aws_[a-z0-9_]{2,60}\.[a-z][\w-]{0,60}(?:\[\d{1,3}\])?\.[a-z_]{2,40}/g,
  ),
  { rule: 'at-brace', form: '@{ … }', opens: '@{', pattern: /@\{([A-Za-z_][\w.-]{0,100})\}/g, counts: 'alone' },
  {
    rule: 'hash-name',
    form: '# … #',
    opens: '#',
    pattern: /#([A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8})#/g,
    counts: 'alone',
  },
  alone(
    'function-call',
    'a function of a template language',
    '[',
    /\[(?:parameters|variables|concat|reference|resourceGroup)\(.{1,500}\]/gs,
  ),
  alone(
    'terraform',
    'a Terraform expression',
    'jsondecode(',
    /jsondecode\((?:data|var|local|module|aws_\w{1,100})\..{1,300}/g,
  ),
  alone('function-call', 'a function of a template language', 'std.', /std\.extVar\(.{1,200}\)/gs),
  alone('function-call', 'a function of a template language', '!vault', /!vault\b.{0,8000}/gs),
  { rule: 'single-at', form: '@ … @', opens: '@', pattern: /@([A-Za-z][\w.-]{0,100})@/g, counts: 'alone' },
  {
    rule: 'dollar-name',
    form: 'a shell variable',
    opens: '$',
    pattern: /\$(?:[Ee]nv:[A-Za-z_]\w{0,100}|[A-Z_][A-Z0-9_]{0,100}|[a-z][a-z_]{1,100})/g,
    counts: 'alone',
  },
  {
    rule: 'cloudformation',
    form: 'a CloudFormation function',
    opens: '!',
    pattern: /!(?:Ref|Sub|GetAtt|ImportValue|Join|Select|Split|FindInMap|If)(?=[ \n\t[]).{0,2000}/gs,
    counts: 'alone',
  },
  {
    rule: 'cloudformation',
    form: 'a CloudFormation function',
    opens: '{',
    pattern: /\{\s{0,20}"(?:Ref|Fn::[A-Za-z]{2,20})"\s{0,20}:.{1,2000}/gs,
    counts: 'alone',
  },
]
