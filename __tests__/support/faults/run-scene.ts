import { openAccount } from '../../../src/aws/account.ts'
import { type Connection, connectToAws } from '../../../src/aws/connection/connection.ts'
import { assessRun } from '../../../src/engine/assess.ts'
import { withUnread } from '../../../src/engine/merge-reports.ts'
import type { Target } from '../../../src/engine/target.ts'
import type { Report } from '../../../src/report/report.ts'
import { findServices } from '../../../src/sources/services.ts'
import { readInputs } from '../../../src/surfaces/inputs/inputs.ts'
import { parseDocument } from '../../../src/task-definition/document/document.ts'
import { type AwsServer, startAws } from '../aws/server.ts'
import { type Misfortune, startFaultyAws } from './faulty-aws.ts'
import type { Scene } from './scenes.ts'

/** Milliseconds to wait for an answer that does not come, by attempt. */
const shortTimeouts = { answerTimeoutsMs: [4_000, 4_000] }
const now = Date.parse('2026-12-01T00:00:00Z')

/** A definition that shares the account, the region and the role with no other, and has a fault of its own. */
const bystander = JSON.stringify({
  family: 'bystander',
  containerDefinitions: [
    { name: 'app', image: 'public.ecr.aws/docker/library/nginx:1', memory: 128, essential: true, command: ['a', ''] },
  ],
})

/** Runs scenes in this process, as many at once as asked for. */
export interface Stage {
  run(scene: Scene, misfortune: Misfortune | null): Promise<Report>
  /** What the scene asks of AWS, `service:Operation`. */
  operationsOf(scene: Scene): ReadonlySet<string>
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const faulty = await startFaultyAws()
  const accounts = new Map<Scene, AwsServer>()
  const environment = { AWS_ENDPOINT_URL: faulty.url, AWS_EC2_METADATA_DISABLED: 'true' }
  // The SDK reads the endpoint from the process, not from what it is given.
  const before = process.env.AWS_ENDPOINT_URL
  process.env.AWS_ENDPOINT_URL = faulty.url

  async function accountOf(scene: Scene): Promise<AwsServer> {
    const known = accounts.get(scene) ?? (await startAws({ region: scene.region, ...scene.world }))
    accounts.set(scene, known)
    return known
  }

  return {
    run: async (scene, misfortune) => {
      const accessKeyId = faulty.keyFor((await accountOf(scene)).url, misfortune)
      const credentials = async () => ({ accessKeyId, secretAccessKey: 'not-a-real-key' })
      const timeouts = misfortune?.fault.hangs === true ? shortTimeouts : {}
      return runOn(scene, connectToAws(environment, { credentials, ...timeouts }))
    },
    operationsOf: (scene) =>
      new Set(accounts.get(scene)?.calls.map(({ service, operation }) => `${service}:${operation}`)),
    close: async () => {
      if (before === undefined) delete process.env.AWS_ENDPOINT_URL
      else process.env.AWS_ENDPOINT_URL = before
      await Promise.all([faulty, ...accounts.values()].map((server) => server.close()))
    },
  }
}

async function runOn(scene: Scene, connection: Connection): Promise<Report> {
  try {
    const given: Readonly<Record<string, string>> = { 'task-definition': 'task.json', ...scene.inputs }
    const inputs = readInputs((name) => given[name] ?? '', [])
    const account = openAccount(connection, inputs.secretValues === 'json-keys')
    const audited = scene.audit ? await findServices(account, null, scene.region, false) : { targets: [], unread: [] }
    const files = [...scene.definitions, { text: bystander, service: null }]
    const targets = await Promise.all(files.map(({ text, service }, index) => targetOf(text, service, index, scene)))
    const options = { ...inputs, region: scene.region, pullRequest: false, offline: false, now }
    const { report } = await assessRun([...audited.targets, ...targets], account, options)
    return withUnread(report, audited.unread, options)
  } finally {
    connection.close()
  }
}

async function targetOf(text: string, service: string | null, index: number, { cluster }: Scene): Promise<Target> {
  const [name, bytes] = [`task-${index}.json`, new TextEncoder().encode(text)]
  return {
    file: { name, inWorkspace: true, bytes },
    origin: { kind: 'file', address: null },
    cluster: service === null ? 'default' : cluster,
    service,
    source: null,
    parsed: await parseDocument(name, bytes),
    planned: null,
  }
}
