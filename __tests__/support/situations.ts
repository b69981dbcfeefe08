import type {
  Finding,
  PermissionReport,
  ReferenceReport,
  Report,
  TargetReport,
  Unverified,
} from '../../src/report/report.ts'
import { forkReport } from '../../src/reporters/github/fork-report.ts'
import { finding, foundBaseline, report, target } from '../reporters/sample-report.ts'

/** What a run may come to, as its report: the golden texts and the preview show each on every surface. */
export interface Situation {
  readonly report: Report
  readonly maskAccountIds?: boolean
}

const ACCOUNT = '111122223333'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/ecs/shop-execution`

function secretArn(name: string): string {
  return `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:${name}-AbCdEf`
}

function service(name: string, over: Partial<TargetReport> = {}): TargetReport {
  return target({ file: `deploy/${name}.json`, family: name, service: name, references: [role()], ...over })
}

function reference(over: Partial<ReferenceReport>): ReferenceReport {
  return {
    pointer: '/containerDefinitions/0/image',
    kind: 'image',
    container: 'app',
    name: null,
    id: `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/app:1.4.2`,
    region: 'us-east-1',
    jsonKey: null,
    versionStage: null,
    versionId: null,
    status: 'resolves',
    reason: null,
    phase: null,
    ...over,
  }
}

function role(id = ROLE): ReferenceReport {
  return reference({ pointer: '/executionRoleArn', kind: 'role', container: null, id, region: null })
}

function at(file: string, line: number) {
  return { file: `deploy/${file}.json`, line, column: 13, endLine: line, endColumn: 40 }
}

function pointer(index: number): Finding['pointer'] {
  return `/containerDefinitions/0/secrets/${index}/valueFrom`
}

function missingSecret(file: string, name: string, index = 0): Finding {
  return finding({
    check: 'secret-exists',
    pointer: pointer(index),
    container: 'app',
    subject: `secret app/${name}`,
    message: `Secrets Manager has no secret "prod/${name.toLowerCase()}" in us-east-1; tasks will not start. ECS would report "ResourceNotFoundException: The task can't retrieve the secret with ARN … from AWS Secrets Manager".`,
    remedy: 'Create the secret, or point to one that exists; copy its ARN from DescribeSecret.',
    since: 'new',
    location: at(file, 20 + index),
  })
}

function deniedSecret(file: string, name: string, index: number): Finding {
  return finding({
    check: 'execution-role-can-read-secrets',
    pointer: pointer(index),
    container: 'app',
    subject: `secret app/${name}`,
    message: `The execution role may not call secretsmanager:GetSecretValue on ${secretArn(`prod/${name.toLowerCase()}`)}; tasks will not start. No policy of the execution role allows it.`,
    remedy: 'Add the suggested policy to the execution role.',
    since: 'existing',
    location: at(file, 20 + index),
  })
}

function password(file: string): Finding {
  return finding({
    check: 'environment-holds-no-credentials',
    rule: 'url-password',
    pointer: '/containerDefinitions/0/environment/3/value',
    container: 'app',
    subject: 'environment app/DATABASE_URL',
    message:
      'Environment variable DATABASE_URL holds a password in a postgresql:// URL. Everybody who may call ecs:DescribeTaskDefinition can read it, and every revision keeps it.',
    remedy: 'Move the password to a secret, inject it under "secrets", and change it.',
    since: 'new',
    location: at(file, 31),
  })
}

function lostSecret(file: string, name: string): Finding {
  return finding({
    check: 'secrets-kept',
    pointer: '/containerDefinitions/0',
    container: 'app',
    subject: `secret app/${name}`,
    message: `The secret ${name} is gone from container app: revision 130 had it, and the container starts without it now. Putting it back is not enough: the execution role may not call secretsmanager:GetSecretValue for it. The suggested policy grants it.`,
    remedy: `Put it back, or if the application no longer reads it, add this line to the input ignore: secrets-kept secret app/${name} # no longer read`,
    since: 'new',
    location: at(file, 12),
  })
}

function lost(name: string) {
  return {
    container: 'app',
    name,
    valueFrom: `${secretArn('prod/app')}:${name.toLowerCase()}::`,
    kind: 'secrets' as const,
  }
}

function policyFor(names: readonly string[]): NonNullable<TargetReport['policy']> {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'EcsReadSecrets',
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue'],
        Resource: names.map((name) => secretArn(`prod/${name.toLowerCase()}`).replace('AbCdEf', '??????')),
      },
    ],
  }
}

function hypothetical(name: string): PermissionReport {
  return {
    principal: 'execution-role',
    action: 'secretsmanager:GetSecretValue',
    resource: secretArn(name),
    verdict: 'denied',
    blockedBy: 'identity-policy',
    reason: 'No policy of the execution role allows it.',
    conditionKeys: [],
    hypothetical: true,
  }
}

function open(over: Partial<Unverified>): Unverified {
  return { check: 'secret-exists', pointer: pointer(0), subject: 'secret app/DB_PASSWORD', reason: '', ...over }
}

const sixty = Array.from({ length: 60 }, (_, index) => `SECRET_${String(index + 1).padStart(2, '0')}`)
const six = ['DATABASE_URL', 'DB_PASSWORD', 'REDIS_URL', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_AUTH_TOKEN']
const names = 'accounts billing cron emails frontend gateway inventory orders payments reports search users'.split(' ')

function denied(name: string, secrets: readonly string[], id = ROLE): TargetReport {
  return service(name, {
    references: [role(id)],
    findings: secrets.map((secret, index) => deniedSecret(name, secret, index)),
    policy: policyFor(secrets),
  })
}

function losing(name: string, secrets: readonly string[]): TargetReport {
  return service(name, {
    baseline: {
      ...foundBaseline,
      currentlyHealthy: false,
      reason: 'newest SUCCESSFUL service deployment with running tasks (completed 15 Sept 2025)',
      attempts: [
        {
          revision: 133,
          status: 'IN_PROGRESS',
          reason: 'deployed 30 Sept 2025; 1 stopped task: container app exited 1, Database password not found',
        },
        { revision: 132, status: 'NEVER_DEPLOYED', reason: 'registered, but in no deployment of this service' },
      ],
      lost: secrets.map(lost),
    },
    changes: secrets.map((secret) => ({
      pointer: '/containerDefinitions/0/secrets/0',
      kind: 'removed',
      subject: `secret app/${secret}`,
      impact: 'breaking',
    })),
    permissions: [hypothetical('prod/app')],
    findings: secrets.map((secret) => lostSecret(name, secret)),
    policy: policyFor(['app']),
  })
}

function ofFork(...parts: Parameters<typeof report>): Report {
  return forkReport(report(...parts))
}

/** `sample-report` gives each policy a role of its own; these are of one. */
function withRole(of: Report, ...roles: readonly string[]): Report {
  const [first] = of.policies
  if (first === undefined) return of
  const given = roles.length === 0 ? [ROLE] : roles
  return {
    ...of,
    policies: of.policies.slice(0, given.length).map((policy, index) => ({ ...policy, role: given[index] ?? ROLE })),
  }
}

function among(count: number, broken: readonly TargetReport[]): TargetReport[] {
  const all = Array.from({ length: count }, (_, index) => service(names[index] ?? `service-${index + 1}`))
  return all.map((each) => broken.find((other) => other.service === each.service) ?? each)
}

const threeBroken = [
  losing('billing', six),
  service('cron', { findings: [password('cron')] }),
  denied('reports', ['DB_PASSWORD', 'API_KEY', 'SIGNING_KEY'], `arn:aws:iam::${ACCOUNT}:role/reports-execution`),
]

function ofThree(count: number): Report {
  return withRole(report(among(count, threeBroken), 'failure'), ROLE, `arn:aws:iam::${ACCOUNT}:role/reports-execution`)
}

const mayNotLook = [
  open({ reason: 'the pipeline may not call secretsmanager:DescribeSecret' }),
  open({
    pointer: pointer(1),
    subject: 'secret app/API_KEY',
    reason: 'the pipeline may not call secretsmanager:DescribeSecret',
  }),
  open({
    check: 'log-group-exists',
    pointer: '/containerDefinitions/0/logConfiguration/options/awslogs-group',
    subject: 'log option app/awslogs-group',
    reason: 'the pipeline may not call logs:DescribeLogGroups',
  }),
]
const references = [
  role(),
  reference({
    pointer: pointer(0),
    kind: 'secret',
    name: 'DB_PASSWORD',
    id: secretArn('prod/db'),
    status: 'unverified',
    reason: 'NOT_PERMITTED',
  }),
  reference({
    pointer: pointer(1),
    kind: 'secret',
    name: 'API_KEY',
    id: secretArn('prod/api'),
    status: 'unverified',
    reason: 'NOT_PERMITTED',
  }),
]

export const situations: Readonly<Record<string, Situation>> = {
  'all-green': { report: report([service('api')], 'success') },
  'all-green-twelve': { report: report(among(12, []), 'success') },
  'one-warning': {
    report: report(
      [
        service('api', {
          findings: [
            finding({
              check: 'containers-kept',
              severity: 'warning',
              subject: 'container sidecar',
              message: 'Container "sidecar" of revision 130 is gone.',
              remedy: 'Put the container back, or accept the loss.',
              location: at('api', 4),
            }),
          ],
        }),
      ],
      'success',
    ),
  },
  'one-notice': {
    report: report(
      [
        service('api', {
          findings: [
            finding({
              check: 'environment-kept',
              severity: 'notice',
              subject: 'environment app/LOG_LEVEL',
              message: 'Environment variable LOG_LEVEL of revision 130 is gone.',
              remedy: 'Put the variable back if the application still reads it.',
            }),
          ],
        }),
      ],
      'success',
    ),
  },
  'pipeline-may-not-look': { report: report([service('api', { unverified: mayNotLook, references })], 'neutral') },
  'unverified-required': { report: report([service('api', { unverified: mayNotLook, references })], 'failure') },
  'condition-nobody-knows': {
    report: report(
      [
        service('api', {
          unverified: sixty.slice(0, 12).map((name, index) =>
            open({
              check: 'execution-role-can-read-secrets',
              pointer: pointer(index),
              subject: `secret app/${name}`,
              reason: `Not proven: the execution role may call secretsmanager:GetSecretValue on ${secretArn(`prod/${name}`)}. It depends on aws:SourceVpce, which only the running task has; the input iam-context can give it.`,
            }),
          ),
        }),
      ],
      'neutral',
    ),
  },
  fork: {
    report: ofFork(
      [
        service('api', {
          baseline: null,
          unverified: six.map((name, index) =>
            open({
              pointer: pointer(index),
              subject: `secret app/${name}`,
              reason: 'the region is not known: set AWS_REGION, or name the cluster by its ARN',
            }),
          ),
        }),
      ],
      'neutral',
    ),
  },
  'fork-with-an-error': {
    report: ofFork(
      [
        service('api', {
          baseline: null,
          findings: [{ ...password('api'), since: null }],
          unverified: [open({ reason: 'there are no usable AWS credentials (CredentialsProviderError)' })],
        }),
      ],
      'failure',
    ),
  },
  'expired-credentials': {
    report: report(
      names.map((name) =>
        service(name, {
          baseline: {
            ...foundBaseline,
            status: 'unknown',
            taskDefinitionArn: null,
            revision: null,
            confidence: 'none',
            source: null,
            currentlyHealthy: null,
            reason: 'there are no usable AWS credentials (ExpiredTokenException)',
          },
          unverified: [open({ reason: 'there are no usable AWS credentials (ExpiredTokenException)' })],
        }),
      ),
      'neutral',
    ),
  },
  'no-region': {
    report: report(
      [
        service('api', {
          unverified: [open({ reason: 'the region is not known: set AWS_REGION, or name the cluster by its ARN' })],
        }),
      ],
      'neutral',
    ),
  },
  'twelve-of-which-three': { report: ofThree(12) },
  'two-hundred-of-which-three': { report: ofThree(200) },
  'sixty-secrets-of-which-one': {
    report: report(
      [
        service('api', {
          references: [
            role(),
            ...sixty.map((name, index) =>
              reference({
                pointer: pointer(index),
                kind: 'secret',
                name,
                id: secretArn(`prod/${name}`),
                ...(index === 16 ? { status: 'fails', reason: 'NOT_FOUND', phase: 'task-start' } : {}),
              }),
            ),
          ],
          findings: [missingSecret('api', 'SECRET_17', 16)],
        }),
      ],
      'failure',
    ),
  },
  'sixty-missing': {
    report: report(
      [service('api', { findings: sixty.map((name, index) => missingSecret('api', name, index)) })],
      'failure',
    ),
  },
  'sixty-denied': { report: withRole(report([denied('api', sixty)], 'failure')) },
  'first-deployment': {
    report: report(
      [
        service('api', {
          baseline: {
            ...foundBaseline,
            status: 'none',
            taskDefinitionArn: null,
            revision: null,
            confidence: 'none',
            source: null,
            currentlyHealthy: null,
            reason:
              'no deployment of this service is known to have completed, and its family has no other ACTIVE revision',
          },
          findings: [{ ...missingSecret('api', 'DB_PASSWORD'), since: null }],
        }),
      ],
      'failure',
    ),
  },
  'lost-secrets': { report: withRole(report([losing('api', six)], 'failure')) },
  'lost-secrets-of-sixty': { report: withRole(report([losing('api', sixty)], 'failure')) },
  'lost-secrets-in-a-plan': {
    report: withRole(
      report(
        [
          {
            ...losing('api', six),
            file: 'plan.json',
            source: { kind: 'terraform-plan', address: 'aws_ecs_task_definition.api' },
          },
        ],
        'failure',
      ),
    ),
  },
  'same-role-in-twelve': {
    report: withRole(
      report(
        names.map((name) => denied(name, ['DB_PASSWORD', 'API_KEY'])),
        'failure',
      ),
    ),
  },
  'missing-secret-in-twelve': {
    report: report(
      names.map((name) => service(name, { findings: [missingSecret(name, `${name.toUpperCase()}_KEY`)] })),
      'failure',
    ),
  },
  'wrong-account': {
    report: report(
      [
        service('api', {
          accounts: { tasks: '999988887777', pipeline: ACCOUNT },
          unverified: six.map((name, index) =>
            open({
              pointer: pointer(index),
              subject: `secret app/${name}`,
              reason: `it lies in account 999988887777, and the pipeline's credentials belong to account ${ACCOUNT}`,
              cause: { code: 'CROSS_ACCOUNT', account: '999988887777' },
            }),
          ),
        }),
      ],
      'neutral',
    ),
  },
  'misspelt-service': {
    report: report(
      [
        service('apii', {
          baseline: {
            ...foundBaseline,
            status: 'none',
            taskDefinitionArn: null,
            revision: null,
            confidence: 'none',
            source: null,
            currentlyHealthy: null,
            reason: 'the service does not exist',
          },
          findings: [
            finding({
              check: 'service-accepts-deployments',
              pointer: '',
              container: null,
              subject: 'service',
              message: 'Cluster "prod" has no service "apii". There is a service "api".',
              remedy: 'Correct the input service.',
              since: null,
              location: null,
            }),
          ],
        }),
      ],
      'failure',
    ),
  },
  'not-registered': {
    report: report(
      [
        service('api', {
          findings: [
            finding({
              check: 'task-definition-matches-schema',
              rule: 'unknown-key',
              pointer: '/containerDefinitions/0/portMaping',
              subject: '/containerDefinitions/0/portMaping',
              message: 'ECS does not know the key "portMaping".',
              remedy: 'Write portMappings.',
              location: at('api', 9),
            }),
            finding({
              check: 'task-definition-matches-schema',
              rule: 'wrong-type',
              pointer: '/cpu',
              subject: '/cpu',
              message: 'The value of "cpu" is a number, but ECS takes text.',
              remedy: 'Put the number in quotation marks.',
              location: at('api', 3),
            }),
          ],
        }),
      ],
      'failure',
    ),
  },
  'set-not-to-fail': { report: report([service('api', { findings: [password('api')] })], 'success') },
  'not-new': { report: withRole(report([denied('api', ['DB_PASSWORD'])], 'success')) },
  accepted: {
    report: report(
      [
        service('api', {
          suppressed: [{ ...password('api'), why: 'a test database', until: '2027-01-31' }],
          notChecked: [{ subject: 'image app', reason: 'not in ECR: existence is not checked' }],
          references: [role(), reference({ id: 'nginx:1.29' })],
        }),
      ],
      'success',
    ),
  },
  'masked-account-ids': { maskAccountIds: true, report: withRole(report([losing('api', six)], 'failure')) },
}
