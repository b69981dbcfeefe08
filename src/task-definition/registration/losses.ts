import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPointer,
  ownValue,
  pointerTo,
} from '../../base/json.ts'
import type { Severity } from '../../report/severity.ts'
import { isEmptyValue } from './clean.ts'

/** Something of the file with a meaning that does not reach ECS, or reaches it changed. `subject` is as in the report. Neither text quotes a value. */
export interface Loss {
  readonly rule:
    | 'env-value-from'
    | 'env-value-null'
    | 'env-name-empty'
    | 'command-empty-argument'
    | 'log-option-empty'
    | 'option-empty'
    | 'label-empty'
    | 'role-empty'
  readonly severity: Severity
  readonly pointer: JsonPointer
  readonly subject: string
  readonly message: string
  readonly remedy: string
}

/** What the deploy action's cleaning leaves of a file. */
export interface Cleaning {
  /** The names given as keep-null-value-keys. */
  readonly keep: ReadonlySet<string>
  /** Tells whether the value at a pointer of the file is still there after the cleaning. */
  survives(pointer: JsonPointer): boolean
}

/** The losses that mean something, of a task definition as the file holds it. Keys that ECS does not know are
 * the schema's to report, except `environment[].valueFrom`, of which an empty variable remains. */
export function lossesOf(definition: JsonObject, cleaning: Cleaning): Loss[] {
  return [
    ...emptyRoles(definition, cleaning),
    ...containersOf(definition).flatMap((container) => containerLosses(container, cleaning)),
  ]
}

interface Container {
  readonly value: JsonObject
  readonly pointer: JsonPointer
  /** Its name; without one its pointer, which still tells it from the others. */
  readonly name: string
}

function containersOf(definition: JsonObject): Container[] {
  return objectsIn(ownValue(definition, 'containerDefinitions'), '/containerDefinitions').map(({ value, pointer }) => {
    const name = ownValue(value, 'name')
    return { value, pointer, name: typeof name === 'string' && name !== '' ? name : pointer }
  })
}

function containerLosses(container: Container, cleaning: Cleaning): Loss[] {
  return [
    ...objectsIn(ownValue(container.value, 'environment'), pointerTo(container.pointer, 'environment')).flatMap(
      (entry) => variableLosses(entry.value, entry.pointer, container.name, cleaning),
    ),
    ...['entryPoint', 'command'].flatMap((key) =>
      emptyArguments(ownValue(container.value, key), pointerTo(container.pointer, key), container.name, key),
    ),
    ...emptyHealthCheckArguments(container),
    ...OPTION_MAPS.flatMap((map) => emptyOptions(map, container, cleaning)),
  ]
}

function variableLosses(entry: JsonObject, pointer: JsonPointer, container: string, cleaning: Cleaning): Loss[] {
  // An entry without any content is removed whole: it had no meaning.
  if (isEmptyValue(entry)) return []
  const name = ownValue(entry, 'name')
  const subject = typeof name === 'string' && name !== '' ? `environment ${container}/${name}` : pointer
  const from = ownValue(entry, 'valueFrom')
  const value = ownValue(entry, 'value')
  if (from !== undefined && !isEmptyValue(from)) {
    const effect =
      value === undefined || isEmptyValue(value)
        ? 'the variable is registered empty, and the deployment succeeds with it'
        : 'only the literal value is registered'
    return [
      {
        rule: 'env-value-from',
        severity: 'error',
        pointer: pointerTo(pointer, 'valueFrom'),
        subject,
        message: `valueFrom belongs to secrets. Under environment the AWS SDK drops it without a word: ${effect}.`,
        remedy: 'Move this entry from environment to secrets.',
      },
    ]
  }
  if (name === '' && !cleaning.survives(pointerTo(pointer, 'name'))) {
    return [
      {
        rule: 'env-name-empty',
        severity: 'error',
        pointer: pointerTo(pointer, 'name'),
        subject,
        message:
          'The name of this environment variable is empty. The deploy action removes it, so a value without a name is registered.',
        remedy: 'Give the variable a name, or remove the entry.',
      },
    ]
  }
  if (value !== null) return []
  return [
    {
      rule: 'env-value-null',
      severity: 'warning',
      pointer: pointerTo(pointer, 'value'),
      subject,
      message:
        'The value of this environment variable is null. The deploy action registers the variable with an empty value.',
      remedy: 'Write the value that is meant, or remove the entry.',
    },
  ]
}

/** Where other settings of the health check stay, a command of which nothing is left is a required key that is missing: the schema's to report. */
function emptyHealthCheckArguments(container: Container): Loss[] {
  const healthCheck = ownValue(container.value, 'healthCheck')
  if (!isJsonObject(healthCheck)) return []
  const command = ownValue(healthCheck, 'command')
  if (command === undefined || (isEmptyValue(command) && !isEmptyValue(healthCheck))) return []
  return emptyArguments(command, pointerTo(container.pointer, 'healthCheck', 'command'), container.name, 'health check')
}

function emptyArguments(list: Json | undefined, pointer: JsonPointer, container: string, key: string): Loss[] {
  if (!isJsonArray(list)) return []
  const nothingLeft = list.every(isEmptyValue)
  return list.flatMap((argument, index): Loss[] => {
    if (!isEmptyValue(argument)) return []
    const effect = nothingLeft
      ? `nothing is left of the ${key}, and what the image says is used`
      : 'the arguments after it move up, which changes what they mean'
    return [
      {
        rule: 'command-empty-argument',
        severity: 'error',
        pointer: pointerTo(pointer, index),
        subject: `container ${container}`,
        message: `An argument of the ${key} is empty. The deploy action removes empty values: ${effect}.`,
        remedy:
          'Fill in the argument, remove it on purpose, or wrap the command in a shell that passes an empty argument.',
      },
    ]
  })
}

interface OptionMap {
  readonly rule: 'log-option-empty' | 'option-empty' | 'label-empty'
  readonly severity: Severity
  readonly path: readonly [string, ...string[]]
  readonly noun: string
  subject(container: string, option: string): string
}

const OPTION_MAPS: readonly OptionMap[] = [
  {
    rule: 'log-option-empty',
    severity: 'warning',
    path: ['logConfiguration', 'options'],
    noun: 'log option',
    subject: (container, option) => `log option ${container}/${option}`,
  },
  {
    rule: 'option-empty',
    severity: 'warning',
    path: ['firelensConfiguration', 'options'],
    noun: 'FireLens option',
    subject: (container) => `container ${container}`,
  },
  {
    rule: 'label-empty',
    severity: 'notice',
    path: ['dockerLabels'],
    noun: 'Docker label',
    subject: (container) => `container ${container}`,
  },
]

function emptyOptions(map: OptionMap, container: Container, cleaning: Cleaning): Loss[] {
  const options = member(container.value, ...map.path)
  if (!isJsonObject(options)) return []
  return Object.entries(options).flatMap(([option, value]): Loss[] => {
    const pointer = pointerTo(container.pointer, ...map.path, option)
    // Without a name either, it is nothing at all.
    if (value !== '' || option === '' || cleaning.survives(pointer)) return []
    return [
      {
        rule: map.rule,
        severity: map.severity,
        pointer,
        subject: map.subject(container.name, option),
        message: `This ${map.noun} is empty. The deploy action removes empty values, so the ${map.noun} is not registered${
          cleaning.keep.has(option)
            ? ', although keep-null-value-keys names it, because nothing else stands beside it'
            : ''
        }.`,
        remedy: `Give the ${map.noun} a value, remove it, or name it in keep-null-value-keys here and in the deploy action.`,
      },
    ]
  })
}

function emptyRoles(definition: JsonObject, cleaning: Cleaning): Loss[] {
  const roles = [
    { key: 'executionRoleArn', subject: 'execution role' },
    { key: 'taskRoleArn', subject: 'task role' },
  ]
  return roles.flatMap(({ key, subject }): Loss[] => {
    if (ownValue(definition, key) !== '' || cleaning.survives(pointerTo('', key))) return []
    return [
      {
        rule: 'role-empty',
        // An empty text never meant a role; where one is needed, its absence is an error of its own.
        severity: 'notice',
        pointer: pointerTo('', key),
        subject,
        message: `${key} is empty. The deploy action removes empty values, so the task is registered without ${subject === 'task role' ? 'a task role' : 'an execution role'}.`,
        remedy: `Give the role's ARN, or remove ${key} if the task needs none.`,
      },
    ]
  })
}

function objectsIn(list: Json | undefined, pointer: JsonPointer): { value: JsonObject; pointer: JsonPointer }[] {
  if (!isJsonArray(list)) return []
  return list.flatMap((value, index) => (isJsonObject(value) ? [{ value, pointer: pointerTo(pointer, index) }] : []))
}

function member(value: JsonObject, ...path: readonly string[]): Json | undefined {
  let found: Json | undefined = value
  for (const key of path) found = isJsonObject(found) ? ownValue(found, key) : undefined
  return found
}
