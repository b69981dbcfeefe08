import { ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { registerable } from '../../src/task-definition/registration/registration.ts'
import { exported } from '../checks/registration/legal/exported.ts'
import { fargate } from '../checks/registration/legal/fargate.ts'
import { instances } from '../checks/registration/legal/instances.ts'
import { containers } from '../checks/registration/legal/legal-definition.ts'
import { volumesAndSidecars } from '../checks/registration/legal/volumes-and-sidecars.ts'
import { clientOptions } from '../support/aws/client-options.ts'
import { container, onEc2, onFargate, saidOf } from '../support/rules.ts'
import { region } from './seed.ts'

// A second opinion on what ECS takes, from code that nobody here wrote. Moto knows few of ECS's rules: what it refuses we must
// refuse, but what it takes proves nothing.
const url = process.env.MOTO_URL

/** Moto's words when it refuses to register a definition, as the deploy action would send it; null where it takes it. */
async function refusalOf(definition: JsonObject): Promise<string | null> {
  const client = new ECSClient(clientOptions({ url: url ?? '' }, region))
  const { value } = registerable(definition, { keepNullValueKeys: [] })
  try {
    await client.send(new RegisterTaskDefinitionCommand(JSON.parse(JSON.stringify(value))))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    client.destroy()
  }
}

/** Where moto is wrong: on EC2 the API reference wants memory or memoryReservation, and moto the first alone. */
const refusedByMotoAlone: ReadonlySet<string> = new Set(['logs through Fluentd', 'the X-Ray daemon'])

const legal = [...fargate, ...instances, ...volumesAndSidecars, ...exported]

describe.skipIf(url === undefined)('moto on what ECS takes', () => {
  test.each(legal.filter(({ what }) => !refusedByMotoAlone.has(what)))('takes $what', async ({ definition }) => {
    expect(await refusalOf(definition)).toBeNull()
  })

  test.each(legal.filter(({ what }) => refusedByMotoAlone.has(what)))('alone refuses $what', async ({ definition }) => {
    expect(await refusalOf(definition)).toMatch(/At least one of 'memory' or 'memoryReservation'/)
  })
})

describe.skipIf(url === undefined)('moto on what ECS refuses', () => {
  test.each<[definition: JsonObject, refusal: RegExp, said: string]>([
    [
      onFargate({}, { pidMode: 'host' }),
      /do not support pidMode 'host'/,
      'error fargate-settings-supported/fargate-pid-mode /pidMode',
    ],
    [
      onEc2({}, { containerDefinitions: [container] }),
      /memory/,
      'error container-memory-set/no-container-memory /containerDefinitions/0',
    ],
    [
      onEc2({}, containers({ memory: 64 }, { name: 'other' })),
      /memory/,
      'error container-memory-set/no-container-memory /containerDefinitions/1',
    ],
    [
      onFargate({ image: '' }),
      /image should not be null or empty/,
      'error task-definition-matches-schema/required-empty /containerDefinitions/0/image',
    ],
    [
      onFargate({ name: null }),
      /name should not be null or empty/,
      'error task-definition-matches-schema/required-empty /containerDefinitions/0/name',
    ],
  ])('refuses as we do: %j', async (definition, refusal, said) => {
    expect(await refusalOf(definition)).toMatch(refusal)
    expect(saidOf(definition)).toEqual([said])
  })
})
