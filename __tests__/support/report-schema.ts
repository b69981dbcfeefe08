/**
 * JSON Schema of the report's version 1, members closed: a name that is added is a decision to be made here too.
 * Dates, pointers and enumerations are spelt out, because a consumer reads them without this project's code.
 */

type Schema = Record<string, unknown>

const text: Schema = { type: 'string' }
const filled: Schema = { type: 'string', minLength: 1 }
const boolean: Schema = { type: 'boolean' }
const count: Schema = { type: 'integer', minimum: 0 }
const position: Schema = { type: 'integer', minimum: 1 }
const pointer: Schema = { type: 'string', pattern: '^(/([^~/]|~[01])*)*$' }
const severity: Schema = { enum: ['error', 'warning', 'notice'] }

function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

function list(items: Schema): Schema {
  return { type: 'array', items }
}

/** All members are required and no other is allowed. */
function closed(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

const baselineSources = [
  'pinned',
  'service-deployment',
  'service-deployment-rollback',
  'primary-deployment',
  'active-deployment',
  'codedeploy',
  'taskset-primary',
  'source-revision',
  'running-tasks',
  'stopped-task-exit-0',
  'service-event',
  'latest-active-unproven',
] as const

const failureReasons = [
  'MALFORMED',
  'UNSUPPORTED_SERVICE',
  'SSM_SELECTOR',
  'SSM_CROSS_ACCOUNT',
  'PARTITION_MISMATCH',
  'NOT_FOUND',
  'PARTIAL_ARN_AMBIGUOUS',
  'DELETED',
  'NO_VALUE',
  'VERSION_NOT_FOUND',
  'VERSION_MISMATCH',
  'NOT_JSON',
  'JSON_KEY_MISSING',
  'BINARY',
  'KEY_UNUSABLE',
  'PLATFORM_VERSION',
  'SHAPE',
  'ACCESS_DENIED',
] as const

const unverifiedReasons = [
  'NOT_PERMITTED',
  'NOT_READ',
  'CROSS_ACCOUNT',
  'NO_CREDENTIALS',
  'SERVICE_ERROR',
  'KNOWN_AFTER_APPLY',
] as const

const baseline: Schema = {
  ...closed({
    status: { enum: ['found', 'none', 'unknown'] },
    taskDefinitionArn: nullable(filled),
    revision: nullable(position),
    confidence: { enum: ['pinned', 'high', 'medium', 'low', 'none'] },
    source: { enum: [...baselineSources, null] },
    currentlyHealthy: nullable(boolean),
    reason: filled,
    attempts: list(closed({ revision: position, status: filled, reason: text })),
    // Added to version 1 later: who registered which revision, and what the candidate lost.
    writers: list(
      closed({
        revision: position,
        role: { enum: ['baseline', 'newest', 'failed'] },
        registeredBy: nullable(filled),
        registeredAt: nullable(filled),
      }),
    ),
    lost: list(
      closed(
        {
          container: filled,
          name: nullable(filled),
          valueFrom: nullable(text),
          expression: filled,
          kind: { enum: ['secrets', 'secretOptions', 'repositoryCredentials'] },
        },
        ['expression'],
      ),
    ),
  }),
  oneOf: [
    {
      properties: {
        status: { const: 'found' },
        taskDefinitionArn: filled,
        revision: position,
        source: { type: 'string' },
      },
    },
    {
      properties: {
        status: { enum: ['none', 'unknown'] },
        taskDefinitionArn: { type: 'null' },
        revision: { type: 'null' },
        source: { type: 'null' },
      },
    },
  ],
}

const reference: Schema = {
  ...closed({
    pointer,
    kind: { enum: ['secret', 'parameter', 'role', 'image', 'log-group', 'object', 'key', 'file-system', 'invalid'] },
    container: nullable(filled),
    name: nullable(text),
    id: text,
    region: nullable(text),
    jsonKey: nullable(filled),
    versionStage: nullable(filled),
    versionId: nullable(filled),
    status: { enum: ['resolves', 'fails', 'unverified'] },
    reason: { enum: [...failureReasons, ...unverifiedReasons, null] },
    phase: { enum: ['register', 'task-start', null] },
  }),
  oneOf: [
    { properties: { status: { const: 'resolves' }, reason: { const: null }, phase: { const: null } } },
    { properties: { status: { const: 'fails' }, reason: { enum: failureReasons }, phase: { type: 'string' } } },
    { properties: { status: { const: 'unverified' }, reason: { enum: unverifiedReasons } } },
  ],
}

const permission: Schema = closed({
  principal: { enum: ['execution-role', 'task-role', 'deployer'] },
  action: { type: 'string', pattern: '^[a-z0-9-]+:[A-Za-z]+$' },
  resource: filled,
  verdict: { enum: ['allowed', 'denied', 'conditional', 'unverified'] },
  blockedBy: {
    enum: [
      'identity-policy',
      'explicit-deny',
      'permissions-boundary',
      'service-control-policy',
      'resource-policy',
      'key-policy',
      'trust-policy',
      null,
    ],
  },
  reason: nullable(text),
  conditionKeys: list(filled),
  hypothetical: boolean,
})

const change: Schema = closed(
  {
    pointer,
    kind: { enum: ['added', 'removed', 'changed'] },
    subject: filled,
    impact: { enum: ['breaking', 'notable', 'cosmetic'] },
    // Added to version 1 later: what the change was, in words.
    detail: nullable(text),
  },
  ['detail'],
)

const location: Schema = closed({
  file: filled,
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
})

const findingMembers: Record<string, Schema> = {
  check: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
  rule: nullable(filled),
  severity,
  pointer,
  container: nullable(text),
  subject: filled,
  message: filled,
  remedy: filled,
  since: { enum: ['new', 'existing', null] },
  location: nullable(location),
  replacement: nullable(text),
}

const suppressed: Schema = closed({
  ...findingMembers,
  why: nullable(text),
  until: nullable({ type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
})

const account: Schema = { type: 'string', pattern: '^[0-9]{12}$' }
const cause = closed({ code: { enum: unverifiedReasons }, account }, ['account'])
const unverified: Schema = closed({ check: filled, pointer, subject: filled, reason: filled, cause }, ['cause'])

const texts: Schema = { ...list(filled), minItems: 1 }

const policyDocument: Schema = closed({
  Version: { const: '2012-10-17' },
  Statement: {
    ...list(
      closed(
        {
          Sid: { type: 'string', pattern: '^[A-Za-z0-9]+$' },
          Effect: { const: 'Allow' },
          Action: texts,
          Resource: texts,
          Condition: { type: 'object', additionalProperties: { type: 'object', additionalProperties: texts } },
        },
        ['Condition'],
      ),
    ),
    minItems: 1,
  },
})

const target: Schema = closed({
  file: filled,
  // Added to version 1 later: where the target was taken from.
  source: closed({
    kind: { enum: ['file', 'revision', 'service', 'terraform-plan', 'cloudformation', 'cdk'] },
    address: nullable(filled),
  }),
  family: nullable(text),
  cluster: filled,
  service: nullable(filled),
  // Added to version 1 later: whose account is whose.
  accounts: closed({ tasks: nullable(account), pipeline: nullable(account) }),
  baseline: nullable(baseline),
  references: list(reference),
  permissions: list(permission),
  changes: list(change),
  // Added to version 1 later: what changes although the definitions agree.
  silentChanges: list(closed({ subject: filled, message: filled })),
  findings: list(closed(findingMembers)),
  suppressed: list(suppressed),
  unverified: list(unverified),
  notChecked: list(closed({ subject: filled, reason: filled })),
  policy: nullable(policyDocument),
})

export const reportSchema: Schema = closed({
  version: { const: 1 },
  conclusion: { enum: ['success', 'failure', 'neutral'] },
  counts: closed({ error: count, warning: count, notice: count, unverified: count, suppressed: count }),
  targets: { ...list(target), minItems: 1 },
  // Added to version 1 later: one policy a role, over all targets.
  policies: list(
    closed({ role: filled, document: policyDocument, attach: { enum: ['managed', 'split'] } }, ['attach']),
  ),
  calls: {
    type: 'object',
    propertyNames: { pattern: '^[a-z0-9-]+:[A-Za-z0-9]+$' },
    additionalProperties: position,
  },
  durationMs: { type: 'number', minimum: 0 },
})
