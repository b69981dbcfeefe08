import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Report } from '../../src/report/report.ts'
import { type AwsCall, startAws } from './aws/server.ts'
import { bundleUnderTest } from './bundle-under-test.ts'
import { fleetOf, fleetRegion, requestBuckets } from './fleet.ts'
import { spawnNode } from './spawn-node.ts'

/** What an audit came to, and what it cost. */
export interface AuditedFleet {
  readonly report: Report
  /** Of the whole process. */
  readonly seconds: number
  /** Seconds from the first question to AWS to the last answer. */
  readonly asking: number
  /** Seconds that ECS's rates take for the calls that were made, had nothing else taken any time. */
  readonly allowed: number
  /** Most requests that one of ECS's buckets gave. */
  readonly drawn: number
  readonly mebibytes: number
  readonly calls: number
  /** Of these, throttled. */
  readonly throttled: number
}

/** Milliseconds of a round trip to AWS. */
const latencyMs = 20

/** Audits so many services by the bundled command line, where AWS grants no more requests than it does. */
export async function auditFleet(count: number): Promise<AuditedFleet> {
  const aws = await startAws(fleetOf(count), { latencyMs, buckets: requestBuckets })
  const folder = await mkdtemp(join(tmpdir(), 'audit-fleet-'))
  try {
    const file = join(folder, 'report.json')
    const command = join(dirname(await bundleUnderTest()), 'cli.js')
    const env = {
      PATH: process.env.PATH,
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: fleetRegion,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'not-a-real-key',
    }
    const started = performance.now()
    const ended = await spawnNode(
      [command, 'audit', 'fleet', '--format', 'json', '--output', file],
      { cwd: folder, env, timeoutMs: 1_800_000 },
      'memory',
      folder,
    )
    const seconds = (performance.now() - started) / 1000
    const drawn = drawnFrom(aws.calls)
    const report = JSON.parse(await readFile(file, 'utf8')) as Report
    return {
      seconds,
      asking: (Math.max(...aws.calls.map(({ until }) => until)) - Math.min(...aws.calls.map(({ at }) => at))) / 1000,
      allowed: Math.max(0, ...drawn.map(({ bucket, requests }) => (requests - bucket.burst) / bucket.perSecond)),
      drawn: Math.max(...drawn.map(({ requests }) => requests)),
      mebibytes: (ended.maxRssKb ?? Number.NaN) / 1024,
      calls: aws.calls.length,
      throttled: aws.calls.filter(({ error }) => error === 'ThrottlingException').length,
      report,
    }
  } finally {
    await aws.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Requests that each bucket gave, those that it refused left out. */
function drawnFrom(calls: readonly AwsCall[]) {
  const answered = calls.filter(({ error }) => error !== 'ThrottlingException')
  return requestBuckets.map((bucket) => ({
    bucket,
    requests: answered.filter(({ service, operation }) => bucket.operations.includes(`${service}:${operation}`)).length,
  }))
}
