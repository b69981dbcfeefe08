import { isJsonObject, ownValue } from '../../base/json.ts'
import { listed, quoted } from '../../base/sentence.ts'
import { objectAt, objectsAt, optionsAt, type Setting, settingAt, textAt } from '../../task-definition/setting.ts'
import type { Container, TaskDefinition } from '../../task-definition/task-definition.ts'
import { inContainer, rule, ruleCheck } from '../rule-check.ts'
import { apiReference, collectedRefusals, developerGuide, issue } from './sources.ts'

const modes = ['blocking', 'non-blocking']

/** As `RAMInBytes` of Docker's go-units reads one: `25m`, `25 MiB`, `1.5g`. */
const dockerSize = /^\d+(?:\.\d+)* ?[kmgtp]?i?b?$/i

/** Options of the awslogs driver by its own prefix (Docker's documentation of the driver, and ECS's). */
const awslogsOptions = new Set(
  [
    'group',
    'region',
    'stream',
    'stream-prefix',
    'create-group',
    'create-stream',
    'datetime-format',
    'multiline-pattern',
    'force-flush-interval-seconds',
    'max-buffered-events',
    'endpoint',
    'credentials-endpoint',
    'format',
  ].map((name) => `awslogs-${name}`),
)

/** A log driver has the options that it needs, and FireLens its router. */
export const check = ruleCheck({
  id: 'log-options-complete',
  title: 'Every log driver has what it needs',
  rules: [
    rule({
      rule: 'awslogs-options',
      demands: 'The driver `awslogs` has the options `awslogs-group` and `awslogs-region`.',
      appliesTo: 'all',
      evidence: 'observed',
      source: developerGuide('using_awslogs'),
      refusal: 'Log driver awslogs requires options: awslogs-group',
      speaksBefore: ['registration-keeps-values'],
      find: (definition) => lackingOptions(definition, 'awslogs', ['awslogs-group', 'awslogs-region']),
      message: ({ missing }) => `The log driver awslogs lacks ${listed(missing)}, and ECS refuses to register it.`,
      remedy: ({ missing }) => `Add ${listed(missing)} to the options of the log configuration.`,
    }),
    rule({
      rule: 'awslogs-stream-prefix',
      demands: 'On Fargate, the driver `awslogs` has the option `awslogs-stream-prefix`.',
      appliesTo: ['FARGATE'],
      evidence: 'observed',
      source: apiReference('LogConfiguration'),
      refusal: 'Fargate requires log configuration options to include awslogs-stream-prefix',
      speaksBefore: ['registration-keeps-values'],
      find: (definition) => lackingOptions(definition, 'awslogs', ['awslogs-stream-prefix']),
      message: () =>
        'The log driver awslogs lacks awslogs-stream-prefix, without which ECS refuses to register it for Fargate.',
      remedy: () => 'Add awslogs-stream-prefix to the options of the log configuration, such as "ecs".',
    }),
    rule({
      rule: 'awslogs-multiline',
      demands: 'The driver `awslogs` has one of `awslogs-datetime-format` and `awslogs-multiline-pattern`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('LogConfiguration'),
      refusal: null,
      find: (definition) =>
        logsBy(definition, 'awslogs').flatMap(({ container, options }) => {
          const pattern = options.get('awslogs-multiline-pattern')
          return pattern === undefined || options.get('awslogs-datetime-format') === undefined
            ? []
            : [inLogOption(container, pattern, 'awslogs-multiline-pattern')]
        }),
      message: () =>
        'The log driver awslogs takes awslogs-datetime-format or awslogs-multiline-pattern, and here are both.',
      remedy: () => 'Keep the one that is meant.',
    }),
    rule({
      rule: 'awslogs-unknown-option',
      demands: 'Options that begin with `awslogs-` are ones that the driver has.',
      appliesTo: 'all',
      evidence: 'reported',
      source: 'https://docs.docker.com/engine/logging/drivers/awslogs/',
      refusal: null,
      find: (definition) =>
        logsBy(definition, 'awslogs').flatMap(({ container, options }) =>
          [...options]
            .filter(([name]) => name.startsWith('awslogs-') && !awslogsOptions.has(name))
            .map(([name, option]) => ({ ...inLogOption(container, option, name), name })),
        ),
      message: ({ name }) =>
        `The log driver awslogs has no option ${quoted(name)}, and Docker does not start a container with it.`,
      remedy: () => 'Correct the name of the option, or remove it.',
    }),
    rule({
      rule: 'awslogs-stream-prefix-characters',
      demands: 'The option `awslogs-stream-prefix` has no colon and no asterisk.',
      appliesTo: 'all',
      evidence: 'documented',
      source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html',
      refusal: null,
      find: (definition) =>
        logsBy(definition, 'awslogs').flatMap(({ container, options }) => {
          const prefix = options.get('awslogs-stream-prefix')
          return prefix === undefined || !/[:*]/.test(prefix.value)
            ? []
            : [inLogOption(container, prefix, 'awslogs-stream-prefix')]
        }),
      message: () =>
        'CloudWatch Logs takes no colon and no asterisk in the name of a log stream, which awslogs-stream-prefix begins; tasks will not start.',
      remedy: () => 'Write another character, such as a hyphen or a slash.',
    }),
    rule({
      rule: 'log-buffer',
      demands: 'The option `max-buffer-size` is a size, and goes with `mode` `non-blocking`.',
      appliesTo: 'all',
      evidence: 'reported',
      source: 'https://docs.docker.com/engine/logging/configure/',
      refusal: null,
      find: (definition) =>
        ['awslogs', 'splunk', 'json-file'].flatMap((driver) =>
          logsBy(definition, driver).flatMap(({ container, options }) => {
            const [size, mode] = [options.get('max-buffer-size'), options.get('mode')]
            if (size === undefined) return []
            const isSize = dockerSize.test(size.value)
            // Without a mode the account's default holds, which may be either.
            if (isSize && mode?.value !== 'blocking') return []
            return [{ ...inLogOption(container, size, 'max-buffer-size'), isSize }]
          }),
        ),
      message: ({ isSize }) =>
        isSize
          ? 'The log option max-buffer-size goes with mode non-blocking, and the mode is blocking; Docker does not start the container.'
          : 'The log option max-buffer-size is no size that Docker can read, so it does not start the container.',
      remedy: ({ isSize }) =>
        isSize ? 'Set mode to non-blocking, or remove max-buffer-size.' : 'Write a number and a unit, such as 25m.',
    }),
    rule({
      rule: 'log-mode',
      demands: 'The option `mode` is `blocking` or `non-blocking`.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('LogConfiguration'),
      refusal: null,
      find: (definition) =>
        ['awslogs', 'splunk', 'json-file'].flatMap((driver) =>
          logsBy(definition, driver).flatMap(({ container, options }) => {
            const mode = options.get('mode')
            return mode === undefined || modes.includes(mode.value) ? [] : [inLogOption(container, mode, 'mode')]
          }),
        ),
      message: () => 'The log option mode is neither blocking nor non-blocking, so the container cannot start.',
      remedy: () => 'Write blocking or non-blocking.',
    }),
    rule({
      rule: 'splunk-options',
      demands: 'The driver `splunk` has `splunk-token` and `splunk-url`, as options or as secrets.',
      appliesTo: 'all',
      evidence: 'documented',
      source: apiReference('LogConfiguration'),
      refusal: null,
      speaksBefore: ['registration-keeps-values'],
      find: (definition) => lackingOptions(definition, 'splunk', ['splunk-token', 'splunk-url']),
      message: ({ missing }) => `The log driver splunk lacks ${listed(missing)}, without which it cannot send logs.`,
      remedy: ({ missing }) => `Add ${listed(missing)}; the token belongs under secretOptions.`,
    }),
    rule({
      rule: 'firelens-router-missing',
      demands: 'Where a container has the driver `awsfirelens`, a container has a `firelensConfiguration`.',
      appliesTo: 'all',
      evidence: 'observed',
      source: collectedRefusals,
      refusal:
        'When awsfirelens log driver is specified in log configuration, a firelens configuration object must be specified',
      find: (definition) =>
        routersOf(definition).length > 0
          ? []
          : logsBy(definition, 'awsfirelens').map(({ container, log }) =>
              inContainer(container, driverOf(log).pointer),
            ),
      message: () =>
        'The log driver awsfirelens needs a log router, and no container has a firelensConfiguration; ECS refuses to register it.',
      remedy: () => 'Add a container of Fluent Bit or Fluentd with a firelensConfiguration, or use another log driver.',
    }),
    rule({
      rule: 'firelens-router-unused',
      demands: 'Where a container has a `firelensConfiguration`, a container has the driver `awsfirelens`.',
      appliesTo: 'all',
      evidence: 'observed',
      source: issue('aws/amazon-cloudwatch-logs-for-fluent-bit', 20),
      refusal: null,
      find: (definition) =>
        logsBy(definition, 'awsfirelens').length > 0
          ? []
          : routersOf(definition)
              .slice(0, 1)
              .map(({ container, router }) => ({ ...inContainer(container, router.pointer), name: container.name })),
      message: ({ name }) =>
        `Container ${quoted(name)} is a log router, but no container logs to it: none has the log driver awsfirelens, and ECS refuses to register it.`,
      remedy: () => 'Set logDriver to awsfirelens on a container, or remove firelensConfiguration.',
    }),
    rule({
      rule: 'several-firelens-routers',
      demands: 'One container of the task has a `firelensConfiguration`.',
      appliesTo: 'all',
      evidence: 'reported',
      source: developerGuide('using_firelens'),
      refusal: null,
      find: (definition) =>
        routersOf(definition)
          .slice(1)
          .map(({ container, router }) => ({ ...inContainer(container, router.pointer), name: container.name })),
      message: ({ name }) => `Container ${quoted(name)} is a second log router, and a task has one.`,
      remedy: () => 'Keep firelensConfiguration on one container.',
    }),
  ],
})

interface Log {
  readonly container: Container
  readonly log: Setting
  readonly options: ReadonlyMap<string, Setting<string>>
}

/** The containers with a log driver. Options that are empty are removed before registration, and so not among them. */
function logsBy({ containers }: TaskDefinition, driver: string): Log[] {
  return containers.flatMap((container) => {
    const log = objectAt(container, 'logConfiguration')
    if (log === null || textAt(log, 'logDriver')?.value !== driver) return []
    const options = new Map([...optionsAt(log, 'options')].filter(([, { value }]) => value !== ''))
    return [{ container, log, options }]
  })
}

function lackingOptions(definition: TaskDefinition, driver: string, needed: readonly string[]) {
  return logsBy(definition, driver).flatMap(({ container, log, options }) => {
    const secret = new Set(objectsAt(log, 'secretOptions').map((entry) => textAt(entry, 'name')?.value))
    const missing = needed.filter((name) => !options.has(name) && !secret.has(name))
    return missing.length === 0 ? [] : [{ ...inContainer(container, placeOfOption(log, missing)), missing }]
  })
}

/** The option that is there but empty, else the options, else the log configuration. */
function placeOfOption(log: Setting, [name = '']: readonly string[]) {
  const options = isJsonObject(log.value) ? ownValue(log.value, 'options') : undefined
  const written = isJsonObject(options) ? ownValue(options, name) : undefined
  if (written !== undefined) return `${log.pointer}/options/${name}` as const
  return settingAt(log, 'options')?.pointer ?? log.pointer
}

function inLogOption(container: Container, { pointer }: Setting, name: string) {
  return { pointer, subject: `log option ${container.name}/${name}`, container: container.name }
}

function driverOf(log: Setting): Setting {
  return settingAt(log, 'logDriver') ?? log
}

function routersOf({ containers }: TaskDefinition) {
  return containers.flatMap((container) => {
    const router = settingAt(container, 'firelensConfiguration')
    return router === null ? [] : [{ container, router }]
  })
}
