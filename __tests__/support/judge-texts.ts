import type { JsonObject } from '../../src/base/json.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'
import { definitionTexts } from '../../src/task-definition/texts.ts'
import { literalCredentials } from '../../src/text/credentials/literal-credentials.ts'
import { findPlaceholders } from '../../src/text/placeholders/placeholders.ts'
import { labelledSet } from '../text/labelled/set.ts'

/** Settings as people have them: of many kinds, few of them wrong. */
const settings = labelledSet
  .filter(({ label }, index) => label === 'benign' || label === 'look-alike' || index % 100 === 0)
  .flatMap(({ definition }) => {
    const [container] = definition.containerDefinitions as readonly JsonObject[]
    return (container?.environment ?? []) as readonly JsonObject[]
  })

/** Milliseconds of one processor that looking for credentials and placeholders takes in so many variables. */
export function judgeTexts(variables: number): number {
  const environment = Array.from({ length: variables }, (_, index) => settings[index % settings.length] ?? {})
  const started = process.cpuUsage()
  const definition = readTaskDefinition({ family: 'shop', containerDefinitions: [{ name: 'api', environment }] })
  const held = new Set(literalCredentials(definition).map(({ pointer }) => pointer))
  for (const { pointer, text, name, kind } of definitionTexts(definition)) {
    if (!held.has(pointer)) findPlaceholders(text, { name, kind })
  }
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}
