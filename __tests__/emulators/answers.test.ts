import { IAMClient } from '@aws-sdk/client-iam'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openAccount } from '../../src/aws/account.ts'
import { type Connection, connectToAws } from '../../src/aws/connection/connection.ts'
import { clientOptions } from '../support/aws/client-options.ts'
import { type AwsServer, startAws } from '../support/aws/server.ts'
import type { World } from '../support/aws/world.ts'
import { type Ask, undated } from './ask.ts'
import { networkAgreements, networkDifferences } from './network-questions.ts'
import { otherAgreements, otherDifferences } from './other-questions.ts'
import { parameterAgreements, parameterDifferences } from './parameter-questions.ts'
import { secretAgreements, secretDifferences } from './secret-questions.ts'
import { region, seed } from './seed.ts'

// The same questions to moto, which nobody here wrote, and to the embedded server that the other tests trust.
const url = process.env.MOTO_URL

describe.skipIf(url === undefined)('moto and the embedded server', () => {
  const connections: Connection[] = []
  let world: World
  let embedded: AwsServer
  let answerOfMoto: (ask: Ask) => Promise<unknown>
  let answerOfEmbedded: (ask: Ask) => Promise<unknown>

  /** For this test alone: what is stubbed is put back after each. */
  function stubEnvironment(endpoint: string): void {
    vi.stubEnv('AWS_ENDPOINT_URL', endpoint)
    vi.stubEnv('AWS_REGION', region)
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-real-key')
  }

  /** How to ask there. */
  function asker(endpoint: string): (ask: Ask) => Promise<unknown> {
    const connection = connectToAws(process.env)
    connections.push(connection)
    const options = clientOptions({ url: endpoint }, region)
    const clients = {
      secretsManager: new SecretsManagerClient(options),
      ssm: new SSMClient(options),
      iam: new IAMClient(options),
    }
    return (ask) => {
      // The clients of the connection read the endpoint from the process when they are first used.
      stubEnvironment(endpoint)
      // An account remembers its answers, so that each question gets one of its own.
      return ask({ ...clients, account: openAccount(connection, true) }, world)
    }
  }

  /** One after the other: both read the same process. */
  async function answers(ask: Ask) {
    const moto = undated(await answerOfMoto(ask))
    return { moto, embedded: undated(await answerOfEmbedded(ask)) }
  }

  beforeAll(async () => {
    stubEnvironment(url ?? '')
    world = await seed(url ?? '')
    embedded = await startAws(world)
    answerOfMoto = asker(url ?? '')
    answerOfEmbedded = asker(embedded.url)
  }, 60_000)

  afterAll(async () => {
    for (const connection of connections) connection.close()
    await embedded.close()
    vi.unstubAllEnvs()
  })

  test.each([...secretAgreements, ...parameterAgreements, ...otherAgreements, ...networkAgreements])(
    'answer alike: %s',
    async (_question, ask, both) => {
      const answer = await answers(ask)
      expect(answer.moto).toEqual(answer.embedded)
      expect([answer.embedded]).toMatchObject([both])
    },
  )

  test.each([...secretDifferences, ...parameterDifferences, ...otherDifferences, ...networkDifferences])(
    'differ: %s',
    async (_question, ask, ofEmbedded, ofMoto) => {
      const answer = await answers(ask)
      expect([answer.embedded]).toMatchObject([ofEmbedded])
      expect([answer.moto]).toMatchObject([ofMoto])
    },
  )
})
