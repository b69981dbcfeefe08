import { startAws } from '../../__tests__/support/aws/server.ts'
import { region, worldOf } from '../../__tests__/support/loads.ts'
import { runToEnd } from '../../__tests__/support/spawn-node.ts'
import { measureProgram } from './measure-load.ts'

export interface PeerFigures {
  readonly name: string
  /** Null where the program is not at hand. */
  readonly figures: { readonly cpuOverNode: number; readonly wallMs: number } | null
}

/** What people do without this: a loop of the AWS CLI that reads each secret and looks for its key. */
export async function* measurePeers(): AsyncGenerator<PeerFigures> {
  for (const secrets of [1, 5]) {
    yield { name: `AWS CLI, one call a secret, ${secrets}`, figures: await cliLoop(secrets) }
  }
}

async function cliLoop(secrets: number): Promise<PeerFigures['figures']> {
  const world = worldOf({ definitions: 1, secrets, keys: 1, parameters: 0 })
  const ids = (world.secrets ?? []).map(({ arn }) => arn)
  const aws = await startAws(world)
  const loop = `for id in "$@"; do aws secretsmanager get-secret-value --secret-id "$id" --query SecretString --output text || exit 1; done`
  try {
    if (!(await isAtHand('aws'))) return null
    const env = awsEnvironment(aws.url)
    const { exitCode, ...figures } = await measureProgram(['bash', '-c', loop, 'bash', ...ids], { cwd: '/', env })
    return exitCode === 0 ? figures : null
  } finally {
    await aws.close()
  }
}

async function isAtHand(program: string): Promise<boolean> {
  const { exitCode } = await runToEnd('bash', ['-c', `${program} --version`], {
    cwd: '/',
    env: { PATH: process.env.PATH },
    timeoutMs: 10_000,
  })
  return exitCode === 0
}

function awsEnvironment(url: string): Record<string, string | undefined> {
  return {
    PATH: process.env.PATH,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}
