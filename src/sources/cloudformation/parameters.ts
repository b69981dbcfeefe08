import { isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'
import type { ParameterValue } from './scope.ts'
import { objectIn, type Template } from './template.ts'

/** Every parameter of the template: as given, else by its default, else without a value. */
export function templateParameters(
  template: Template,
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, ParameterValue> {
  const parameters = Object.entries(objectIn(template.value, 'Parameters')).flatMap(([name, declared]) =>
    isJsonObject(declared) ? [[name, parameterValue(declared, given.get(name) ?? null)] as const] : [],
  )
  return new Map(parameters)
}

/** Values of parameters that are not to be shown, whoever gave them. */
export function hiddenValues(parameters: ReadonlyMap<string, ParameterValue>): string[] {
  return [...parameters.values()].flatMap(({ hidden, value }) =>
    hidden && value !== null ? (typeof value === 'string' ? [value] : [...value, value.join(',')]) : [],
  )
}

function parameterValue(declared: JsonObject, given: string | null): ParameterValue {
  const type = String(ownValue(declared, 'Type') ?? 'String')
  const noEcho = ownValue(declared, 'NoEcho')
  const hidden = noEcho === true || noEcho === 'true'
  const value = given ?? textOf(ownValue(declared, 'Default'))
  // The parameter's value is then the name of another one, in Parameter Store, which has the value.
  if (type.startsWith('AWS::SSM::Parameter::Value<')) return { value: null, hidden, storedAt: value }
  const isList = type === 'CommaDelimitedList' || type.startsWith('List<')
  if (value === null || !isList) return { value, hidden, storedAt: null }
  return { value: value.split(',').map((each) => each.trim()), hidden, storedAt: null }
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
