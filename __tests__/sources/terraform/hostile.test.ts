import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../../src/base/input-error.ts'
import type { Json } from '../../../src/base/json.ts'
import { readPlan } from '../../../src/sources/terraform/plan.ts'
import { targetsOf } from '../../support/terraform.ts'

const recorded = readFileSync(new URL('../../fixtures/terraform/plan-create.json', import.meta.url), 'utf8')

/** Places of a document, as paths. */
function placesIn(value: Json, path: readonly string[] = []): string[][] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))
      : []
  return path.length === 0 ? below : [[...path], ...below]
}

const places = placesIn(JSON.parse(recorded))
const spoilt = fc.record({
  place: fc.constantFrom(...places),
  value: fc.constantFrom<Json>(null, true, -1, '', '__proto__', [], [null], {}, { a: 1 }, 'arn:aws:iam::1:role/'),
})

/** A plan in which some values are of another kind than Terraform writes. */
function spoil(faults: readonly { readonly place: readonly string[]; readonly value: Json }[]): string {
  const plan = JSON.parse(recorded)
  for (const { place, value } of faults) {
    let parent = plan
    for (const step of place.slice(0, -1)) parent = parent?.[step]
    const last = place.at(-1)
    if (typeof parent === 'object' && parent !== null && last !== undefined) parent[last] = value
  }
  return JSON.stringify(plan)
}

test('whatever stands in a plan, it is judged or refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 4 }), async (faults) => {
      try {
        const plan = readPlan(spoil(faults), 'Input')
        const targets = plan === null ? [] : await targetsOf(plan, 'tf-a')
        for (const { planned } of targets) planned?.locate('/containerDefinitions/0/secrets/0/valueFrom', 'value')
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
      }
    }),
    { numRuns: 40 },
  )
})
