import type { Finding, Report, TargetReport, Writer } from '../../src/report/report.ts'
import { finding, foundBaseline, report, target } from '../reporters/sample-report.ts'

/** Texts that would do something if a page let them: markup, script, style, attributes, ends of elements, writing direction. */
export const hostileTexts = [
  '<script>document.title = "owned"</script>',
  '"><img src=x onerror="document.title=1"><b class="',
  "' autofocus onfocus='document.title=1",
  '</style><style>body{display:none}</style>',
  '</script><script>document.title=1</script>',
  '<!-- <base href="https://evil.example/">',
  'javascript:document.title=1',
  '&lt;b&gt;&#60;i&#62;',
  'api\u202Egnp.exe\u2066\u200b',
  'name\r\nwith\0control\u001b[31m',
  '{{constructor.constructor("x")()}}',
  '\ud800 lone surrogate',
] as const

const DAY_MS = 86_400_000
/** When the audits of this file are told. */
export const AUDIT_TIME = Date.UTC(2026, 10, 29, 7, 0)

const arn = (service: string, rest: string) => `arn:aws:${service}:us-east-1:111122223333:${rest}`
const roleArn = (name: string) => `arn:aws:iam::111122223333:role/${name}`

/** An audit of so many services: most are well, some share a role that lacks a permission, some lost secrets, some are hostile. */
export function auditOf(count: number): Report {
  const targets = Array.from({ length: count }, (_, index) => serviceOf(index))
  const policies = [
    ...new Set(targets.flatMap(({ policy, references }) => (policy === null ? [] : (references[0]?.id ?? [])))),
  ]
  const document = targets.find(({ policy }) => policy !== null)?.policy ?? null
  return {
    ...report(targets, 'failure'),
    policies: document === null ? [] : policies.map((role) => ({ role, document })),
  }
}

function serviceOf(index: number): TargetReport {
  const family = `${['billing', 'orders', 'search', 'mail', 'ledger'][index % 5]}-${['api', 'worker', 'cron'][index % 3]}-${index}`
  const base = target({
    file: arn('ecs', `task-definition/${family}:${20 + (index % 7)}`),
    source: { kind: 'service', address: null },
    family,
    cluster: ['production', 'staging', 'data-platform'][index % 3] ?? '',
    service: family,
    references: [roleReference(`app-exec-${index % 4}`), ...target().references],
    baseline: { ...foundBaseline, revision: 20, reason: 'newest SUCCESSFUL service deployment with running tasks' },
  })
  if (index % 17 === 0)
    return { ...base, ...lacking(index), notChecked: [{ subject: 'image proxy', reason: 'not in ECR' }] }
  if (index % 23 === 0) return { ...base, ...lost(index) }
  if (index % 29 === 0) return { ...base, ...hostile(index) }
  if (index % 11 === 0) return { ...base, ...unread() }
  if (index % 13 === 0) return { ...base, findings: [brokenImage(index)] }
  return base
}

function roleReference(name: string): TargetReport['references'][number] {
  return {
    ...(target().references[0] as TargetReport['references'][number]),
    pointer: '/executionRoleArn',
    kind: 'role',
    container: null,
    name: null,
    id: roleArn(name),
    region: null,
    jsonKey: null,
  }
}

function lacking(index: number): Partial<TargetReport> {
  const secret = arn('secretsmanager', `secret:prod/app-${index % 3}-AbCdEf`)
  return {
    findings: [
      audited({
        check: 'execution-role-can-read-secrets',
        subject: `secret app/DB_URL_${index % 3}`,
        message: `The execution role may not call secretsmanager:GetSecretValue on ${secret}; tasks will not start. No policy of the execution role allows it.`,
        remedy: 'Add the suggested policy to the execution role.',
      }),
    ],
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'ReadSecrets', Effect: 'Allow', Action: ['secretsmanager:GetSecretValue'], Resource: [secret] },
      ],
    },
  }
}

function lost(index: number): Partial<TargetReport> {
  const names = ['DATABASE_URL', 'STRIPE_KEY', 'SMTP_PASSWORD', 'SENTRY_DSN', 'JWT_SECRET', 'REDIS_URL'].slice(
    0,
    1 + (index % 6),
  )
  const daysAgo = 3 + ((index * 7) % 80)
  const writer = (role: Writer['role'], revision: number, days: number): Writer => ({
    revision,
    role,
    registeredBy: `arn:aws:sts::111122223333:assumed-role/deploy/${role === 'baseline' ? 'pipeline' : 'terraform'}`,
    registeredAt: new Date(AUDIT_TIME - days * DAY_MS).toISOString(),
  })
  return {
    baseline: {
      ...foundBaseline,
      revision: 19,
      currentlyHealthy: false,
      attempts: [
        { revision: 20 + (index % 7), status: 'IN_PROGRESS', reason: 'tasks stop with "essential container exited"' },
      ],
      writers: [writer('baseline', 19, daysAgo + 40), writer('newest', 20 + (index % 7), daysAgo)],
    },
    changes: names.map((name) => ({
      pointer: '/containerDefinitions/0/secrets/2',
      kind: 'removed',
      subject: `secret app/${name}`,
      impact: 'breaking',
    })),
    findings: names.map((name) =>
      audited({
        check: 'secrets-kept',
        subject: `secret app/${name}`,
        message: `The secret ${name} is gone from container app: revision 19 had it, and the container starts without it now.`,
        remedy: `Put it back, or if the application no longer reads it, add this line to the input ignore: secrets-kept secret app/${name} # no longer read`,
      }),
    ),
  }
}

function hostile(index: number): Partial<TargetReport> {
  const text = hostileTexts[index % hostileTexts.length] ?? ''
  return {
    service: text,
    cluster: text,
    family: text,
    findings: [
      audited({
        subject: `secret ${text}`,
        message: `Secret "${text}" does not exist.`,
        remedy: `Create ${text}.`,
        replacement: text,
      }),
    ],
    unverified: [{ check: 'kms-key-usable', pointer: '', subject: text, reason: `it failed with ${text}` }],
    notChecked: [{ subject: text, reason: text }],
    changes: [{ pointer: '', kind: 'changed', subject: text, impact: 'notable', detail: text }],
  }
}

function unread(): Partial<TargetReport> {
  return {
    unverified: ['secret app/DB_USER', 'secret app/TOKEN'].map((subject) => ({
      check: 'kms-key-usable',
      pointer: '/containerDefinitions/0/secrets/0/valueFrom',
      subject,
      reason: 'The pipeline may not call kms:DescribeKey; allow it on arn:aws:kms:us-east-1:111122223333:key/*.',
    })),
  }
}

function brokenImage(index: number): Finding {
  return audited({
    check: 'image-matches-platform',
    severity: index % 2 === 0 ? 'warning' : 'error',
    subject: 'image app',
    message: `The image app:${index} has no manifest for linux/arm64; tasks will not start.`,
    remedy: 'Build the image for linux/arm64, or set runtimePlatform to what it is built for.',
  })
}

/** As an audit has it: at no line. */
function audited(over: Partial<Finding>): Finding {
  return finding({ container: 'app', location: null, since: null, ...over })
}
