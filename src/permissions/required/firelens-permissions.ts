import { partitionOf } from '../../base/arn.ts'
import { parseObjectArn } from '../../references/parse/object-arn.ts'
import type { TaskScope } from '../../references/parse/reference.ts'
import type { Container, TaskDefinition } from '../../task-definition/task-definition.ts'
import { definitionTexts } from '../../task-definition/texts.ts'
import { findCredentialIn } from '../../text/credentials/literal-credentials.ts'
import type { Draft } from './merge-drafts.ts'

type Option = (name: string) => string | null

interface Destination {
  readonly actions: (option: Option) => readonly string[]
  /** ARN without partition; null where the options do not tell it. */
  readonly resource: (option: Option, region: string, account: string) => string | null
}

const logStream = (option: Option, region: string, account: string) => {
  const group = option('log_group_name')
  const stream = option('log_stream_name') ?? `${option('log_stream_prefix') ?? ''}stream`
  return group === null ? null : `logs:${region}:${account}:log-group:${group}:log-stream:${stream}`
}

const deliveryStream: Destination = {
  actions: () => ['firehose:PutRecordBatch'],
  resource: (option, region, account) => {
    const stream = option('delivery_stream')
    return stream === null ? null : `firehose:${region}:${account}:deliverystream/${stream}`
  },
}

const kinesisStream: Destination = {
  actions: () => ['kinesis:PutRecords'],
  resource: (option, region, account) => {
    const stream = option('stream')
    return stream === null ? null : `kinesis:${region}:${account}:stream/${stream}`
  },
}

const logGroup: Destination = {
  actions: (option) => [
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    ...(/^(true|on|1)$/i.test(option('auto_create_group') ?? '') ? ['logs:CreateLogGroup'] : []),
  ],
  resource: logStream,
}

/** Destinations of Fluent Bit's AWS outputs by their `Name`, in C and Go (aws-for-fluent-bit, README). */
const destinations: ReadonlyMap<string, Destination> = new Map(
  Object.entries({
    firehose: deliveryStream,
    kinesis_firehose: deliveryStream,
    kinesis: kinesisStream,
    kinesis_streams: kinesisStream,
    cloudwatch: logGroup,
    cloudwatch_logs: logGroup,
    s3: {
      actions: () => ['s3:PutObject'],
      resource: (option) => {
        const bucket = option('bucket')
        return bucket === null ? null : `s3:::${bucket}/fluent-bit-logs/object`
      },
    },
  }),
)

/** Nothing for outputs that are not AWS's, that assume a role of their own, or whose options hold templates. */
export function fireLensPermissions(container: Container, roleArn: string, scope: TaskScope): Draft[] {
  const log = container.logConfiguration
  if (log === null || log.driver !== 'awsfirelens' || scope.account === null) return []
  const byName = new Map([...log.options].map(([name, { text }]) => [name.toLowerCase(), text.trim()]))
  const option: Option = (name) => byName.get(name) || null
  const destination = destinations.get(option('name')?.toLowerCase() ?? '')
  const region = option('region') ?? scope.region
  if (destination === undefined || region === null || option('role_arn') !== null) return []
  const resource = destination.resource(option, region, scope.account)
  if (resource === null || /[${}*?]/.test(`${resource}${region}`)) return []
  const subject = { pointer: log.pointer, subject: `container ${container.name}`, container: container.name }
  return destination.actions(option).map((action) => ({
    principal: 'task-role',
    principalArn: roleArn,
    purpose: 'use-features',
    action,
    resource: `arn:${partitionOf(region)}:${resource}`,
    region,
    subject,
    context: { resourceAccount: scope.account },
  }))
}

/** Variables with the ARNs of configuration files, as the init images of aws-for-fluent-bit look for them (fluent_bit_init_process.go). */
const initFile = /^aws_fluent_bit_init_s3/i

/** The init images of aws-for-fluent-bit fetch their configuration themselves, so with the task role. */
export function initFilePermissions(definition: TaskDefinition, roleArn: string, region: string): Draft[] {
  const routers = definition.containers.filter(({ firelens }) => firelens !== null)
  const files = routers.flatMap((container) =>
    container.environment.filter(({ name }) => initFile.test(name)).map((entry) => ({ container, ...entry })),
  )
  if (files.length === 0) return []
  const credentials = new Set(
    definitionTexts(definition).flatMap((text) => (findCredentialIn(text) === null ? [] : text.pointer)),
  )
  return files.flatMap(({ container, name, value, valuePointer }): Draft[] => {
    const target = credentials.has(valuePointer) ? null : parseObjectArn(value ?? '')
    if (target?.kind !== 'object' || /[${}*?]/.test(target.key)) return []
    return [
      {
        principal: 'task-role',
        principalArn: roleArn,
        purpose: 'use-features',
        action: 's3:GetObject',
        resource: `arn:${target.partition}:s3:::${target.bucket}/${target.key}`,
        region,
        subject: {
          pointer: valuePointer,
          subject: `environment ${container.name}/${name}`,
          container: container.name,
        },
      },
    ]
  })
}
