import { afterEach, vi } from 'vitest'
import { type Connection, connectToAws } from '../../src/aws/connection/connection.ts'
import { type AwsServer, type AwsServerOptions, startAws } from './aws/server.ts'
import type { World } from './aws/world.ts'

/** An embedded AWS and a connection to it, both closed when the test ends. */
export interface Connected {
  readonly aws: AwsServer
  readonly connection: Connection
}

const open: Connected[] = []

afterEach(async () => {
  vi.unstubAllEnvs()
  for (const { connection, aws } of open.splice(0)) {
    connection.close()
    await aws.close()
  }
})

export async function connect(world: World, options: AwsServerOptions = {}): Promise<Connected> {
  const aws = await startAws(world, options)
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  const connected = { aws, connection: connectToAws(process.env) }
  open.push(connected)
  return connected
}
