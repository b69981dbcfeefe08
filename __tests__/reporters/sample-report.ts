import type { BaselineReport, Finding, Report, TargetReport } from '../../src/report/report.ts'

const REGION = 'arn:aws:secretsmanager:us-east-1:111122223333:secret'

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    check: 'secret-json-key-exists',
    rule: null,
    severity: 'error',
    pointer: '/containerDefinitions/0/secrets/1/valueFrom',
    container: 'api',
    subject: 'secret api/DB_PASSWORD',
    message: 'The secret prod/app has no JSON key "password", so the task stops before its containers start.',
    remedy: 'Name one of the keys that exist: dbPassword, dbUser.',
    since: 'new',
    location: { file: 'deploy/api.json', line: 21, column: 13, endLine: 21, endColumn: 96 },
    replacement: null,
    ...overrides,
  }
}

export const foundBaseline: BaselineReport = {
  status: 'found',
  taskDefinitionArn: 'arn:aws:ecs:us-east-1:111122223333:task-definition/api:130',
  revision: 130,
  confidence: 'high',
  source: 'service-deployment',
  currentlyHealthy: true,
  reason: 'newest SUCCESSFUL service deployment with running tasks',
  attempts: [],
  writers: [],
  lost: [],
}

/** Without findings. */
export function target(overrides: Partial<TargetReport> = {}): TargetReport {
  return {
    file: 'deploy/api.json',
    source: { kind: 'file', address: null },
    family: 'api',
    cluster: 'prod',
    service: 'api',
    accounts: { tasks: '111122223333', pipeline: '111122223333' },
    baseline: foundBaseline,
    references: [
      {
        pointer: '/containerDefinitions/0/secrets/0/valueFrom',
        kind: 'secret',
        container: 'api',
        name: 'DB_USER',
        id: `${REGION}:prod/app-AbCdEf`,
        region: 'us-east-1',
        jsonKey: 'dbUser',
        versionStage: null,
        versionId: null,
        status: 'resolves',
        reason: null,
        phase: null,
      },
    ],
    permissions: [],
    changes: [],
    silentChanges: [],
    findings: [],
    suppressed: [],
    unverified: [],
    notChecked: [],
    policy: null,
    ...overrides,
  }
}

/** The counts follow from the targets. */
export function report(targets: readonly TargetReport[], conclusion: Report['conclusion']): Report {
  const findings = targets.flatMap((entry) => entry.findings)
  const count = (severity: string) => findings.filter((entry) => entry.severity === severity).length
  return {
    version: 1,
    conclusion,
    counts: {
      error: count('error'),
      warning: count('warning'),
      notice: count('notice'),
      unverified: targets.flatMap((entry) => entry.unverified).length,
      suppressed: targets.flatMap((entry) => entry.suppressed).length,
    },
    targets,
    policies: targets.flatMap(({ policy }, index) =>
      policy === null ? [] : [{ role: `arn:aws:iam::111122223333:role/app-exec-${index}`, document: policy }],
    ),
    calls: { 'secretsmanager:DescribeSecret': 3 },
    durationMs: 812,
  }
}

export const cleanReport = report([target()], 'success')

/** A report with something in every section. */
export const fullReport = report(
  [
    target({
      baseline: {
        ...foundBaseline,
        currentlyHealthy: false,
        attempts: [
          { revision: 133, status: 'IN_PROGRESS', reason: 'tasks stop with ResourceInitializationError' },
          { revision: 131, status: 'ROLLBACK_SUCCESSFUL', reason: 'rolled back by the deployment circuit breaker' },
        ],
      },
      references: [
        {
          pointer: '/containerDefinitions/0/secrets/1/valueFrom',
          kind: 'secret',
          container: 'api',
          name: 'DB_PASSWORD',
          id: `${REGION}:prod/app-AbCdEf`,
          region: 'us-east-1',
          jsonKey: 'password',
          versionStage: null,
          versionId: null,
          status: 'fails',
          reason: 'JSON_KEY_MISSING',
          phase: 'task-start',
        },
        ...target().references,
      ],
      permissions: [
        {
          principal: 'execution-role',
          action: 'secretsmanager:GetSecretValue',
          resource: `${REGION}:prod/app-AbCdEf`,
          verdict: 'denied',
          blockedBy: 'identity-policy',
          reason: 'No policy of the role allows it.',
          conditionKeys: [],
          hypothetical: false,
        },
      ],
      changes: [
        {
          pointer: '/containerDefinitions/0/cpu',
          kind: 'changed',
          subject: 'container api',
          impact: 'notable',
          detail: '256 → 512',
        },
        {
          pointer: '/containerDefinitions/0/secrets/2',
          kind: 'removed',
          subject: 'secret api/API_KEY',
          impact: 'breaking',
        },
      ],
      findings: [
        finding({ replacement: `${REGION}:prod/app-AbCdEf:dbPassword::` }),
        finding({
          check: 'execution-role-can-read-secrets',
          subject: 'secret api/DB_USER',
          pointer: '/containerDefinitions/0/secrets/0/valueFrom',
          message: 'The execution role app-exec may not read this secret, so the task does not start.',
          remedy: 'Attach the suggested policy to the execution role.',
          since: 'existing',
        }),
        finding({
          check: 'execution-role-can-read-secrets',
          subject: 'secret api/TOKEN',
          pointer: '/containerDefinitions/0/secrets/3/valueFrom',
          message: 'The execution role app-exec may not read this secret, so the task does not start.',
          remedy: 'Attach the suggested policy to the execution role.',
          since: 'existing',
          location: null,
        }),
        finding({
          check: 'containers-kept',
          severity: 'warning',
          subject: 'container sidecar',
          pointer: '/containerDefinitions',
          message: 'Revision 130 had a container sidecar that is gone.',
          remedy: 'Put the container back, or suppress this once it is meant.',
        }),
      ],
      suppressed: [
        {
          ...finding({ check: 'image-exists', subject: 'image api' }),
          why: 'pushed by the next job',
          until: '2027-01-01',
        },
      ],
      unverified: [
        {
          check: 'kms-key-usable',
          pointer: '/containerDefinitions/0/secrets/0/valueFrom',
          subject: 'secret api/DB_USER',
          reason: 'The pipeline may not call kms:DescribeKey; allow it on arn:aws:kms:us-east-1:111122223333:key/*.',
        },
      ],
      notChecked: [{ subject: 'image proxy', reason: 'not in ECR: existence is not checked' }],
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'ReadSecrets',
            Effect: 'Allow',
            Action: ['secretsmanager:GetSecretValue'],
            Resource: [`${REGION}:prod/app-AbCdEf`, `${REGION}:prod/token-AbCdEf`],
            Condition: { StringEquals: { 'kms:ViaService': ['secretsmanager.us-east-1.amazonaws.com'] } },
          },
        ],
      },
    }),
  ],
  'failure',
)
