import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { type ContextKeys, createContext } from '../src/iam/context.ts'
import { evaluate } from '../src/iam/evaluate.ts'
import { type NamedPolicy, parsePolicy } from '../src/iam/policy.ts'

// Puts random policies and requests to our evaluator and to one that nobody here wrote, and prints where the two differ.
//
// The other one is the local policy simulation of PMapper (PyPI: principalmapper), in an environment of Python's that is made in a
// temporary folder and removed. Its licence is the AGPL, so it runs as a process of its own, is no dependency of this project, and no
// line of it is here. Where it cannot be installed, nothing is compared, and that is said.
//
// `--cases N` (20000), `--seed N`. Fails where the two differ in a way that is not in `settled`.

const version = '1.1.5'
/** Milliseconds for everything, the installation included. */
const limitMs = 300_000
/** Differences that are printed. */
const shown = 10

interface Statement {
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

interface Case {
  readonly identity: readonly Statement[]
  readonly boundary: readonly Statement[] | null
  readonly action: string
  readonly resource: string
  /** Keys that are not here are absent from the request. */
  readonly context: Readonly<Record<string, readonly string[]>>
}

/**
 * What the other evaluator does otherwise than AWS's page on condition operators says, so that a difference there counts for nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const settled: readonly {
  readonly why: string
  readonly applies: (
    condition: { operator: string; key: string; values: readonly string[] },
    context: Case['context'],
  ) => boolean
}[] = [
  {
    why: 'a negated operator holds where the key is absent',
    applies: ({ operator, key }, context) =>
      /not/i.test(operator) && !Object.keys(context).some((each) => each.toLowerCase() === key.toLowerCase()),
  },
  {
    why: 'ArnEquals takes wildcards, as ArnLike does',
    applies: ({ operator, values }) => operator.startsWith('ArnEquals') && values.some((value) => value.includes('*')),
  },
  {
    why: 'every operator but Null has a form with IfExists',
    applies: ({ operator }) => /^(?:Date|Numeric|Arn|Not|Ip|Bool).*IfExists$/.test(operator),
  },
  {
    why: 'several values are alternatives, of dates too',
    applies: ({ operator, values }) => operator.startsWith('Date') && values.length > 1,
  },
]

function conditionsOf({ identity, boundary }: Case) {
  return [...identity, ...(boundary ?? [])].flatMap(({ Condition = {} }) =>
    Object.entries(Condition).flatMap(([operator, wanted]) =>
      Object.entries(wanted).map(([key, values]) => ({ operator, key, values: [values].flat() })),
    ),
  )
}

const ACCOUNT = '111122223333'
const role = `arn:aws:iam::${ACCOUNT}:role/execution`
const actions = ['secretsmanager:GetSecretValue', 'ssm:GetParameters', 'kms:Decrypt', 's3:GetObject']
const resources = [
  `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:prod/db-AbC123`,
  `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/prod/db`,
  `arn:aws:kms:eu-west-1:${ACCOUNT}:key/0f1e2d3c`,
  'arn:aws:s3:::config/prod/api.env',
]
/** What each key may be in a request, and what policies may want of it. */
const keys: Readonly<Record<string, { readonly actual: readonly string[]; readonly wanted: readonly string[] }>> = {
  'aws:RequestedRegion': {
    actual: ['eu-west-1', 'us-east-1'],
    wanted: ['eu-west-1', 'eu-*', 'EU-WEST-1', 'us-east-?'],
  },
  'aws:PrincipalTag/team': { actual: ['shop', 'Shop'], wanted: ['shop', 's*', '*', 'sho?'] },
  'aws:SecureTransport': { actual: ['true', 'false'], wanted: ['true', 'false'] },
  'aws:SourceIp': {
    actual: ['10.1.2.3', '192.0.2.7'],
    wanted: ['10.0.0.0/8', '10.1.2.3/32', '192.0.2.0/24', '10.1.2.3'],
  },
  'aws:CurrentTime': {
    actual: ['2026-06-01T12:00:00Z'],
    wanted: ['2026-06-01T12:00:00Z', '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z'],
  },
  's3:max-keys': { actual: ['5', '10'], wanted: ['5', '7', '10'] },
  'aws:SourceArn': {
    actual: [`arn:aws:ecs:eu-west-1:${ACCOUNT}:task/prod/1`],
    wanted: [`arn:aws:ecs:eu-west-1:${ACCOUNT}:*`, 'arn:aws:ecs:*:*:task/*', 'arn:aws:s3:::x'],
  },
  'aws:TagKeys': { actual: ['team', 'owner', 'cost'], wanted: ['team', 'owner', 'c*'] },
}
const operatorsOf: Readonly<Record<string, readonly string[]>> = {
  'aws:SecureTransport': ['Bool'],
  'aws:SourceIp': ['IpAddress', 'NotIpAddress'],
  'aws:CurrentTime': ['DateEquals', 'DateLessThan', 'DateGreaterThan', 'DateLessThanEquals', 'DateGreaterThanEquals'],
  's3:max-keys': ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericGreaterThanEquals'],
  'aws:SourceArn': ['ArnLike', 'ArnNotLike', 'ArnEquals'],
  'aws:TagKeys': [
    'ForAllValues:StringEquals',
    'ForAnyValue:StringEquals',
    'ForAllValues:StringLike',
    'ForAnyValue:StringLike',
  ],
}
const texts = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase']

const actionPatterns = [
  ...actions,
  '*',
  's3:Get*',
  'secretsmanager:*',
  'ssm:GetParameter?',
  'KMS:decrypt',
  'ssm:GetParameter',
  's3:*Object',
]
const resourcePatterns = [
  ...resources,
  '*',
  'arn:aws:s3:::config/*',
  'arn:aws:s3:::config/prod/*.env',
  `arn:aws:secretsmanager:*:${ACCOUNT}:secret:prod/*`,
  `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:prod/db-??????`,
  `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:prod/db`,
  `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/prod*`,
]
/** Mostly such as concern the request, for a statement about something else decides nothing. */
const about = (patterns: readonly string[], literal: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(literal, '*') },
    { weight: 2, arbitrary: fc.constantFrom(...patterns) },
  )
const some = <T>(one: fc.Arbitrary<T>) => fc.oneof(one, fc.uniqueArray(one, { minLength: 1, maxLength: 3 }))
const condition = fc.constantFrom(...Object.keys(keys)).chain((key) => {
  const wanted = keys[key]?.wanted ?? []
  const plain = operatorsOf[key] ?? texts
  const operator = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...plain) },
    { weight: 2, arbitrary: fc.constantFrom(...plain.map((name) => `${name}IfExists`)) },
    { weight: 1, arbitrary: fc.constant('Null') },
  )
  return operator.chain((name) =>
    fc.record({
      name: fc.constant(name),
      key: fc.oneof({ weight: 5, arbitrary: fc.constant(key) }, fc.constant(key.toLowerCase())),
      values: some(fc.constantFrom(...(name === 'Null' ? ['true', 'false'] : wanted))),
    }),
  )
})
const statementFor = (request: number) =>
  fc
    .record({
      Effect: fc.oneof({ weight: 3, arbitrary: fc.constant('Allow') }, fc.constant('Deny')),
      action: fc.record({
        not: fc.integer({ min: 0, max: 9 }),
        is: some(about(actionPatterns, actions[request] ?? '')),
      }),
      resource: fc.record({
        not: fc.integer({ min: 0, max: 9 }),
        is: some(about(resourcePatterns, resources[request] ?? '')),
      }),
      conditions: fc.array(condition, { maxLength: 2 }),
    })
    .map(({ Effect, action, resource, conditions }) => ({
      Effect,
      [action.not === 0 ? 'NotAction' : 'Action']: action.is,
      [resource.not === 0 ? 'NotResource' : 'Resource']: resource.is,
      ...(conditions.length === 0
        ? {}
        : { Condition: Object.fromEntries(conditions.map(({ name, key, values }) => [name, { [key]: values }])) }),
    }))
const context = fc
  .record(
    Object.fromEntries(
      Object.entries(keys).map(([key, { actual }]) => [
        key,
        key === 'aws:TagKeys'
          ? fc.uniqueArray(fc.constantFrom(...actual), { minLength: 1, maxLength: 2 })
          : fc.constantFrom(...actual).map((value) => [value]),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((given): Case['context'] =>
    Object.fromEntries(Object.entries(given).map(([key, values]) => [key, values ?? []])),
  )
const cases: fc.Arbitrary<Case> = fc.integer({ min: 0, max: actions.length - 1 }).chain((request) =>
  fc.record({
    identity: fc.array(statementFor(request), { minLength: 1, maxLength: 3 }),
    boundary: fc.option(fc.array(statementFor(request), { minLength: 1, maxLength: 2 }), { freq: 4 }),
    action: fc.constant(actions[request] ?? ''),
    resource: fc.constant(resources[request] ?? ''),
    context,
  }),
)

type Answer = 'allowed' | 'denied' | 'conditional' | 'unverified' | 'not-understood'

function named(name: string, statements: readonly object[]): NamedPolicy | null {
  const policy = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }))
  return policy === null ? null : { name, policy }
}

function ours({ identity, boundary, action, resource, context: known }: Case): Answer {
  const [own, outer] = [named('identity', identity), boundary === null ? null : named('boundary', boundary)]
  if (own === null || (boundary !== null && outer === null)) return 'not-understood'
  const all: ContextKeys = { known, absent: ['*'] }
  return evaluate(
    {
      principal: { arn: role, account: ACCOUNT },
      action,
      resource,
      resourceAccount: ACCOUNT,
      context: createContext(all),
    },
    {
      identity: { status: 'read', value: [own] },
      boundary: outer === null ? { status: 'none' } : { status: 'read', value: outer },
      resource: action === 'kms:Decrypt' ? { status: 'read', value: keyPolicy } : { status: 'none' },
    },
  ).decision
}

/** Hands over to the role's own policies, which is all that the other evaluator looks at. */
const keyPolicy: NamedPolicy = {
  name: 'key',
  policy: parsePolicy(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*', Resource: '*' },
      ],
    }),
  ) ?? { variables: true, statements: [] },
}

/** Reads cases, writes whether each is allowed: the questions are ours, the answers are PMapper's. */
const asker = `
import collections, collections.abc, json, sys
for name in ('Mapping', 'MutableMapping'):
    setattr(collections, name, getattr(collections.abc, name))
from principalmapper.querying.local_policy_simulation import policy_has_matching_statement as matches
from principalmapper.util.case_insensitive_dict import CaseInsensitiveDict
def permits(statements, case, context):
    policy = {'Version': '2012-10-17', 'Statement': statements}
    ask = lambda effect: matches(policy, effect, case['action'], case['resource'], context)
    return ask('Allow'), ask('Deny')
answers = []
for case in json.load(sys.stdin):
    context = CaseInsensitiveDict({k: v[0] if len(v) == 1 else v for k, v in case['context'].items()})
    try:
        allow, deny = permits(case['identity'], case, context)
        if case['boundary'] is not None:
            within, against = permits(case['boundary'], case, context)
            allow, deny = allow and within, deny or against
        answers.append('allowed' if allow and not deny else 'denied')
    except Exception as error:
        answers.append('failed: ' + type(error).__name__)
json.dump(answers, sys.stdout)
`

const signal = AbortSignal.timeout(limitMs)

async function run(
  command: string,
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string }> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], signal })
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null)).on('close', resolve)
  })
  const [out, code] = await Promise.all([text(child.stdout), closed])
  return { code, out }
}

/** The interpreter that has the other evaluator; null where it cannot be installed. */
async function install(folder: string): Promise<string | null> {
  if ((await run('python3', ['-m', 'venv', folder])).code !== 0) return null
  const python = join(folder, 'bin', 'python')
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `principalmapper==${version}`]
  return (await run(python, pip)).code === 0 ? python : null
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name)
  const value = at < 0 ? otherwise : Number(process.argv[at + 1])
  if (!Number.isSafeInteger(value)) throw new Error(`${name} takes a number`)
  return value
}

function rowOf(our: Answer, their: string): string {
  if (our === their) return `the same: ${our}`
  const comparable = (our === 'allowed' || our === 'denied') && (their === 'allowed' || their === 'denied')
  return comparable ? 'different' : `no comparison: ${our} and ${their}`
}

function compare(all: readonly Case[], theirs: readonly string[]): number {
  const counts = new Map<string, number>()
  const differing: { readonly each: Case; readonly our: Answer; readonly their: string }[] = []
  for (const [index, each] of all.entries()) {
    const [our, their] = [ours(each), theirs[index] ?? 'missing']
    const why = settled.find(({ applies }) =>
      conditionsOf(each).some((condition) => applies(condition, each.context)),
    )?.why
    const row = rowOf(our, their)
    const key = row === 'different' && why !== undefined ? `settled: ${why}` : row
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (key === 'different') differing.push({ each, our, their })
  }
  for (const [row, count] of counts) console.log(`${String(count).padStart(7)}  ${row}`)
  for (const { each, our, their } of differing.slice(0, shown)) {
    console.log(`\nours: ${our}, theirs: ${their}\n${JSON.stringify(each)}`)
  }
  return differing.length
}

const seed = option('--seed', Date.now() % 1_000_000_000)
const numRuns = option('--cases', 20_000)
const folder = mkdtempSync(join(tmpdir(), 'ecs-preflight-evaluators-'))
try {
  const python = await install(folder)
  if (python === null) {
    console.log(`Not run: principalmapper ${version} could not be installed (it takes python3 with venv, and PyPI).`)
  } else {
    console.log(`${numRuns} cases of seed ${seed}, against principalmapper ${version}`)
    const all = fc.sample(cases, { numRuns, seed })
    const { code, out } = await run(python, ['-c', asker], JSON.stringify(all))
    if (code !== 0) throw new Error('The other evaluator failed.')
    if (compare(all, JSON.parse(out) as string[]) > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
