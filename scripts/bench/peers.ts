import { startAws } from '../../__tests__/support/aws/server.ts'
import { filesOf, region, worldOf } from '../../__tests__/support/loads.ts'
import { createWorkspace } from '../../__tests__/support/run-action.ts'
import { runToEnd } from '../../__tests__/support/spawn-node.ts'
import { measureProgram } from './measure-load.ts'

export interface PeerFigures {
  readonly name: string
  /** Null where the program is not at hand. */
  readonly figures: { readonly cpuOverNode: number; readonly wallMs: number } | null
}

/** What people do without this: ecspresso's verification, and a loop of the AWS CLI that reads each secret. */
export async function* measurePeers(): AsyncGenerator<PeerFigures> {
  yield { name: 'ecspresso verify, 1 secret', figures: await ecspressoVerify(1) }
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

/** Null, too, where it ends with an error: it asks more of AWS than the embedded account may have. */
async function ecspressoVerify(secrets: number): Promise<PeerFigures['figures']> {
  if (!(await isAtHand('ecspresso'))) return null
  const load = { definitions: 1, secrets, keys: 1, parameters: 0 }
  const [definition] = Object.values(filesOf(load))
  const workspace = await createWorkspace({
    'ecspresso.json': { region, cluster: 'default', task_definition: 'task.json' },
    'task.json': definition ?? {},
  })
  const aws = await startAws(worldOf(load))
  try {
    const { exitCode, ...figures } = await measureProgram(['ecspresso', 'verify', '--config', 'ecspresso.json'], {
      cwd: workspace.path,
      env: awsEnvironment(aws.url),
    })
    return exitCode === 0 ? figures : null
  } finally {
    await Promise.all([aws.close(), workspace.remove()])
  }
}

async function isAtHand(program: string): Promise<boolean> {
  const { exitCode } = await runToEnd('bash', ['-c', `command -v ${program}`], {
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
