import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/checks/checks.generated.ts'
import { runChecks } from '../../../src/checks/run-checks.ts'
import { offlineContext } from '../../support/rules.ts'
import { exported } from './legal/exported.ts'
import { fargate } from './legal/fargate.ts'
import { instances } from './legal/instances.ts'
import { volumesAndSidecars } from './legal/volumes-and-sidecars.ts'

const all = { fargate, instances, volumesAndSidecars, exported }
const count = Object.values(all).flat().length

/** Notices stop nobody: that an exported definition has fields of the response, or an empty value that means nothing. */
const loudOf = (definition: (typeof fargate)[number]['definition'], service?: Parameters<typeof offlineContext>[1]) =>
  runChecks(checks, offlineContext(definition, service), {})
    .findings.filter(({ severity }) => severity !== 'notice')
    .map(({ check, rule, pointer, message }) => `${check}/${rule} ${pointer}: ${message}`)

describe('legal definitions', () => {
  test('are many', () => {
    expect(count).toBeGreaterThanOrEqual(80)
  })

  test.each(Object.values(all).flat())('$what, as $follows', ({ definition }) => {
    expect(loudOf(definition)).toEqual([])
  })

  test.each(instances)('$what, by what the service says', ({ definition }) => {
    expect(loudOf(definition, { capacityProviders: ['my-instances'] })).toEqual([])
  })
})
