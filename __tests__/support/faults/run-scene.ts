import type { ConnectionSettings } from '../../../src/aws/connection/connection.ts'
import { InputError } from '../../../src/base/input-error.ts'
import { assessRun } from '../../../src/engine/assess.ts'
import { mergeReports, withUnread } from '../../../src/engine/merge-reports.ts'
import type { AssessOptions } from '../../../src/engine/options.ts'
import type { Report } from '../../../src/report/report.ts'
import { type AuditedServices, findServices } from '../../../src/sources/services.ts'
import { auditShard } from '../../../src/surfaces/cli/audit-shard.ts'
import { type OpenAccount, openAccountOf } from '../../../src/surfaces/cli/open-account.ts'
import { silent } from '../../../src/surfaces/cli/progress.ts'
import { readInputs } from '../../../src/surfaces/inputs/inputs.ts'
import { loadAll } from '../../../src/surfaces/load-all.ts'
import { type AwsServer, startAws } from '../aws/server.ts'
import { createWorkspace } from '../run-action.ts'
import { type Misfortune, startFaultyAws } from './faulty-aws.ts'
import type { Scene } from './scene.ts'

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

/** How a run ended: with a report, or with the sentence that says which input cannot be used. */
export type Ending = { readonly report: Report } | { readonly refused: string }

/** Runs scenes in this process, as many at once as asked for. */
export interface Stage {
  run(scene: Scene, misfortune: Misfortune | null): Promise<Ending>
  /** What the scene asks of AWS, `service:Operation`. */
  operationsOf(scene: Scene): ReadonlySet<string>
  close(): Promise<void>
}

interface Place {
  readonly account: AwsServer
  readonly workspace: Awaited<ReturnType<typeof createWorkspace>>
}

export async function openStage(): Promise<Stage> {
  const faulty = await startFaultyAws()
  const places = new Map<Scene, Place>()
  const environment = { AWS_ENDPOINT_URL: faulty.url, AWS_EC2_METADATA_DISABLED: 'true' }
  // The SDK reads the endpoint from the process, not from what it is given.
  const before = process.env.AWS_ENDPOINT_URL
  process.env.AWS_ENDPOINT_URL = faulty.url

  async function placeOf(scene: Scene): Promise<Place> {
    const known = places.get(scene) ?? {
      account: await startAws({ region: scene.region, ...scene.world }),
      workspace: await createWorkspace({ ...scene.files, 'bystander.json': bystander }),
    }
    places.set(scene, known)
    return known
  }

  return {
    run: async (scene, misfortune) => {
      const { account, workspace } = await placeOf(scene)
      const accessKeyId = faulty.keyFor(account.url, misfortune)
      const credentials = async () => ({ accessKeyId, secretAccessKey: 'not-a-real-key' })
      const timeouts = misfortune?.fault.hangs === true ? shortTimeouts : {}
      return runIn(workspace.path, scene, environment, { credentials, ...timeouts })
    },
    operationsOf: (scene) =>
      new Set(places.get(scene)?.account.calls.map(({ service, operation }) => `${service}:${operation}`)),
    close: async () => {
      if (before === undefined) delete process.env.AWS_ENDPOINT_URL
      else process.env.AWS_ENDPOINT_URL = before
      await Promise.all([...places.values()].flatMap(({ account, workspace }) => [account.close(), workspace.remove()]))
      await faulty.close()
    },
  }
}

async function runIn(
  workspace: string,
  scene: Scene,
  environment: NodeJS.ProcessEnv,
  settings: ConnectionSettings,
): Promise<Ending> {
  const inputs = inputsOf(scene)
  const options = { ...inputs, region: scene.region, pullRequest: false, offline: false, now }
  const open = (roleArn: string | null) =>
    openAccountOf({ roleArn, region: scene.region }, options, environment, settings)
  const opened = await open(null)
  if ('refused' in opened) throw new Error('an account without a role is never refused')
  try {
    const own = await judgedHere(scene, inputs, opened, options, workspace)
    if (typeof scene.audit === 'string') return { report: own }
    const { roleArn } = scene.audit
    const shard = { account: null, roleArn, region: scene.region }
    const other = await auditShard(shard, await open(roleArn), null, options, silent)
    return { report: mergeReports([own, other.report], options) }
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message }
    throw error
  } finally {
    opened.close()
  }
}

function inputsOf({ targets, inputs, cluster }: Scene) {
  const lines = [...targets, { pattern: 'bystander.json', service: null }]
  const given: Readonly<Record<string, string>> = {
    ...inputs,
    'task-definition': lines.map(({ pattern }) => pattern).join('\n'),
    service: lines.map(({ service }) => service ?? '-').join('\n'),
    cluster: lines.map(({ service }) => (service === null ? '-' : cluster)).join('\n'),
  }
  return readInputs((name) => given[name] ?? '', [])
}

/** The targets, and with them the services of the account that is open. */
async function judgedHere(
  { audit, region }: Scene,
  inputs: ReturnType<typeof readInputs>,
  { account }: OpenAccount,
  options: AssessOptions,
  workspace: string,
): Promise<Report> {
  const { templateParameters, terraformDirectory } = inputs
  const loading = { workspace, region, standardInput: null, templateParameters, terraformDirectory }
  const targets = await loadAll(inputs.targets, account, loading)
  const audited: AuditedServices =
    audit === 'own-account' ? await findServices(account, null, region, false) : { targets: [], unread: [] }
  const { report } = await assessRun([...audited.targets, ...targets], account, options)
  return withUnread(report, audited.unread, options)
}
