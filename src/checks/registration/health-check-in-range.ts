import { quoted } from '../../base/sentence.ts'
import { numberAt, objectAt, type Setting, textsAt } from '../../task-definition/setting.ts'
import type { TaskDefinition } from '../../task-definition/task-definition.ts'
import { inContainer, type Rule, rule, ruleCheck } from '../rule-check.ts'
import { apiReference } from './sources.ts'

const source = apiReference('HealthCheck')

/** How a command begins: run as it is, run by a shell, or no check at all. */
const kinds = ['CMD', 'CMD-SHELL', 'NONE']
/** What only a shell understands. */
const shellSigns = new Set(['||', '&&', '|', ';', '>', '2>&1'])
const shellText = /\s(?:\|\||&&|\||>)\s|;\s|\s2>&1/

/** A health check that ECS takes, and that checks what it seems to. */
export const check = ruleCheck({
  id: 'health-check-in-range',
  title: 'Every health check is one that ECS takes and that can succeed',
  rules: [
    inRange('health-check-interval', 'interval', 5, 300, 'seconds'),
    inRange('health-check-timeout', 'timeout', 2, 120, 'seconds'),
    rule({
      rule: 'health-check-long-timeout',
      demands: '`timeout` is at most 60 seconds; CDK takes up to 120.',
      appliesTo: 'all',
      evidence: 'reported',
      source,
      refusal: null,
      find: (definition) =>
        healthChecksOf(definition).flatMap(({ container, healthCheck }) => {
          const timeout = numberAt(healthCheck, 'timeout')
          return timeout === null || timeout.value <= 60 || timeout.value > 120
            ? []
            : [{ ...inContainer(container, timeout.pointer), timeout: timeout.value }]
        }),
      message: ({ timeout }) =>
        `The timeout of the health check is ${timeout} seconds, and the API reference of ECS says 60 at most.`,
      remedy: () => 'Set timeout to at most 60.',
    }),
    inRange('health-check-retries', 'retries', 1, 10, 'retries'),
    inRange('health-check-start-period', 'startPeriod', 0, 300, 'seconds'),
    rule({
      rule: 'health-check-command',
      demands:
        'The command begins with `CMD` or `CMD-SHELL`, in capitals; one that is a command line begins with `CMD-SHELL`.',
      appliesTo: 'all',
      evidence: 'documented',
      source,
      refusal: null,
      find: (definition) =>
        commandsOf(definition).flatMap(({ container, command: [first] }) =>
          first !== undefined && !kinds.includes(first.value) && neverRuns(first.value)
            ? [{ ...inContainer(container, first.pointer), name: container.name }]
            : [],
        ),
      message: ({ name }) =>
        `The health check of container ${quoted(name)} does not begin with CMD or CMD-SHELL, so its command line is taken as the name of a program and never succeeds.`,
      remedy: () => 'Put "CMD-SHELL" before it, as an element of its own.',
    }),
    rule({
      rule: 'health-check-without-kind',
      demands: 'The command begins with `CMD` or `CMD-SHELL`, even where it is a single program.',
      appliesTo: 'all',
      evidence: 'reported',
      source,
      refusal: null,
      find: (definition) =>
        commandsOf(definition).flatMap(({ container, command: [first] }) =>
          first !== undefined && !kinds.includes(first.value) && !neverRuns(first.value)
            ? [{ ...inContainer(container, first.pointer), name: container.name }]
            : [],
        ),
      message: ({ name }) =>
        `The health check of container ${quoted(name)} begins with neither CMD nor CMD-SHELL, as the API reference of ECS demands; some of AWS's own samples do without.`,
      remedy: () => 'Put "CMD" before it, as an element of its own.',
    }),
    rule({
      rule: 'health-check-shell-signs',
      demands: 'A command that begins with `CMD` has no signs of a shell, and one program a text.',
      appliesTo: 'all',
      evidence: 'reported',
      source,
      refusal: null,
      find: (definition) =>
        commandsOf(definition).flatMap(({ container, command: [kind, program, ...rest] }) => {
          if (kind?.value !== 'CMD' || program === undefined) return []
          const sign = [program, ...rest].find(({ value }) => shellSigns.has(value))
          const line = rest.length === 0 && /\S\s+\S/.test(program.value) ? program : undefined
          // Behind a shell of its own, the text is the shell's.
          const place = line ?? (isShell(program.value) ? undefined : sign)
          return place === undefined ? [] : [inContainer(container, place.pointer)]
        }),
      message: () =>
        'The health check begins with CMD, so no shell reads it: the line is taken as the name of one program, and signs such as || as arguments.',
      remedy: () => 'Begin with "CMD-SHELL" and write the command line as one text, or leave the signs out.',
    }),
    rule({
      rule: 'health-check-shell-arguments',
      demands: 'Behind `CMD-SHELL` stands the whole command line as one text.',
      appliesTo: 'all',
      evidence: 'reported',
      source: 'https://docs.docker.com/reference/api/engine/',
      refusal: null,
      find: (definition) =>
        commandsOf(definition).flatMap(({ container, command: [kind, , second] }) =>
          kind?.value === 'CMD-SHELL' && second !== undefined ? [inContainer(container, second.pointer)] : [],
        ),
      message: () =>
        'The health check has several texts behind CMD-SHELL, and the shell runs the first alone; the others are not its arguments.',
      remedy: () => 'Write the command line as one text, or begin with "CMD".',
    }),
  ],
})

function inRange(id: string, key: string, least: number, most: number, unit: string): Rule {
  return rule({
    rule: id,
    demands: `\`${key}\` is ${least} to ${most}${unit === 'seconds' ? ' seconds' : ''}.`,
    appliesTo: 'all',
    evidence: 'documented',
    source,
    refusal: null,
    find: (definition) =>
      healthChecksOf(definition).flatMap(({ container, healthCheck }) => {
        const setting = numberAt(healthCheck, key)
        return setting === null || (setting.value >= least && setting.value <= most)
          ? []
          : [{ ...inContainer(container, setting.pointer), name: container.name, value: setting.value }]
      }),
    message: ({ name, value }) =>
      `The health check of container ${quoted(name)} sets ${key} to ${value}, and ECS takes ${least} to ${most} ${unit}.`,
    remedy: () => `Set ${key} to ${least} to ${most}.`,
  })
}

function healthChecksOf({ containers }: TaskDefinition) {
  return containers.flatMap((container) => {
    const healthCheck = objectAt(container, 'healthCheck')
    return healthCheck === null ? [] : [{ container, healthCheck }]
  })
}

function commandsOf(definition: TaskDefinition) {
  return healthChecksOf(definition).map(({ container, healthCheck }) => ({
    container,
    command: textsAt(healthCheck, 'command') satisfies Setting<string>[],
  }))
}

/** A line with arguments or signs of a shell is no program's name, and neither is a kind in small letters. */
function neverRuns(first: string): boolean {
  return /^\S+\s+\S/.test(first) || shellText.test(first) || kinds.includes(first.toUpperCase())
}

function isShell(program: string): boolean {
  return /^(?:.*\/)?(?:ba|da|a)?sh$/.test(program)
}
