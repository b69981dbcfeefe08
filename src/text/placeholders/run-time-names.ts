import { nameWords } from '../credentials/name-words.ts'
import type { PlaceholderContext } from './placeholder.ts'
import type { TemplateMark } from './template-marks.ts'

/**
 * What ECS sets in every container (Amazon ECS developer guide, "Task metadata endpoint", "Task IAM role", and the agent's own
 * variables). Any other name that begins with `ECS_` is the pipeline's.
 */
const SET_BY_ECS: ReadonlySet<string> = new Set([
  'ECS_CONTAINER_METADATA_URI',
  'ECS_CONTAINER_METADATA_URI_V4',
  'ECS_CONTAINER_METADATA_FILE',
  'ECS_AGENT_URI',
  'ECS_SERVICE_CONNECT_CONFIG',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_EXECUTION_ENV',
  'AWS_DEFAULT_REGION',
  'AWS_REGION',
  'HOSTNAME',
])

const FLUENT_BIT_NAME = /^(?:ecs_|ec2_|tag\b|container_|task_|log_|time)/i
const LOOKUP = /^(?:sys|ctx|date|web|java|main|bundle|log4j|spring|docker|k8s|file|lower|upper):/
/** Settings of log libraries and collectors, which resolve `${env:NAME}` by themselves. */
const LOOKUP_NAMES = /log|otel|collector|config|telegraf|vector|fluent|newrelic/i
const NGINX_NAME =
  /^\$(?:remote_|request|http_|host$|hostname$|uri$|args?(?:_|$)|scheme$|binary_|proxy_|upstream_|server_|time_|status$|body_|bytes_|connection|cookie_|document_|geoip|is_args|limit_|msec|nginx_|query_|realip_|sent_|ssl_|content_|tcpinfo|pipe$)/
/** Operators of Envoy's access log. */
const ENVOY_NAME =
  /^%(?:START_TIME|RESPONSE_CODE|RESPONSE_FLAGS|BYTES_RECEIVED|BYTES_SENT|PROTOCOL|UPSTREAM_|DOWNSTREAM_|REQUEST_|RESPONSE_|ROUTE_NAME|CONNECTION_|GRPC_|VIRTUAL_CLUSTER_NAME|REQUESTED_SERVER_NAME|LOCAL_REPLY_BODY|HOSTNAME)/

/** Whether something between here and the application fills the mark in: ECS, a log router, a proxy, a library for logs. */
export function isFilledAtRunTime(mark: TemplateMark, value: string, context: PlaceholderContext): boolean {
  const text = value.slice(mark.start, mark.end)
  const inner = text.replace(/^\$[{(]?\s*|[})]$/g, '')
  const whole = mark.start === 0 && mark.end === value.length
  switch (mark.rule) {
    case 'dollar-brace':
      // `$1` and `${1}` are what a pattern's groups matched.
      if (SET_BY_ECS.has(inner) || /^\d+$/.test(inner) || LOOKUP.test(inner)) return true
      if (/^env:/.test(inner) && (!whole || LOOKUP_NAMES.test(context.name ?? '') || SET_BY_ECS.has(inner.slice(4))))
        return true
      break
    case 'dollar-paren':
      if (SET_BY_ECS.has(inner) || FLUENT_BIT_NAME.test(inner) || inner.startsWith('(')) return true
      break
    case 'dollar-name':
      if (SET_BY_ECS.has(inner) || NGINX_NAME.test(text)) return true
      break
    case 'percent-name':
      if (ENVOY_NAME.test(text) || isAutodiscovery(text, context)) return true
      break
    default:
  }
  return context.kind === 'log-option' && isFilledByLogDriver(mark, context)
}

/** Datadog's agent reads templates of this form out of labels, and `%%env_NAME%%` anywhere. */
function isAutodiscovery(text: string, { name }: PlaceholderContext): boolean {
  return (
    /^%%(?:env_\w+|host(?:_\w+)?|port(?:_\w+)?|pid|hostname)%%$/.test(text) ||
    nameWords(name ?? '').includes('datadoghq')
  )
}

/** Docker fills Go templates into a driver's tag; Fluent Bit fills variables into the options of FireLens, which have no driver's prefix. */
function isFilledByLogDriver({ rule }: TemplateMark, { name }: PlaceholderContext): boolean {
  if (rule === 'double-brace') return /(?:^|-)tag$/.test(name ?? '')
  if (rule !== 'dollar-brace' && rule !== 'dollar-name') return false
  return !/^(?:awslogs|splunk|fluentd|gelf|syslog|max|mode)-/.test(name ?? '')
}
