import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'
import { definitionTexts } from '../../src/task-definition/texts.ts'
import { literalCredentials } from '../../src/text/credentials/literal-credentials.ts'
import { findPlaceholders } from '../../src/text/placeholders/placeholders.ts'
import { labelledSet } from './labelled/set.ts'

const VARIABLES = 5_000
/** Milliseconds of one processor. */
const LIMIT = 200
/** The first round also compiles the rules; the processor may be shared. */
const ROUNDS = 8

/** Settings as people have them: of many kinds, few of them wrong. */
const settings = labelledSet
  .filter(({ label }, index) => label === 'benign' || label === 'look-alike' || index % 100 === 0)
  .flatMap(({ definition }) => {
    const [container] = definition.containerDefinitions as readonly JsonObject[]
    return (container?.environment ?? []) as readonly JsonObject[]
  })

function judge(): number {
  const environment = Array.from({ length: VARIABLES }, (_, index) => settings[index % settings.length] ?? {})
  const started = process.cpuUsage()
  const definition = readTaskDefinition({ family: 'shop', containerDefinitions: [{ name: 'api', environment }] })
  const held = new Set(literalCredentials(definition).map(({ pointer }) => pointer))
  for (const { pointer, text, name, kind } of definitionTexts(definition)) {
    if (!held.has(pointer)) findPlaceholders(text, { name, kind })
  }
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

test(`${VARIABLES} variables are judged within ${LIMIT} ms of one processor`, () => {
  const rounds = Array.from({ length: ROUNDS }, judge)
  console.log(`5000 variables: ${rounds.map((round) => round.toFixed(0)).join(', ')} ms`)
  expect(Math.min(...rounds)).toBeLessThan(LIMIT)
})
