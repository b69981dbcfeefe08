import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type AwsCall, startAws } from '../__tests__/support/aws/server.ts'
import { bundleUnderTest } from '../__tests__/support/bundle-under-test.ts'
import { fleetOf, fleetRegion, requestBuckets } from '../__tests__/support/fleet.ts'
import { spawnNode } from '../__tests__/support/spawn-node.ts'
import type { Report } from '../src/report/report.ts'

// What an audit costs where AWS grants no more requests than it does: time beside what the rates allow, memory, calls. The command line
// runs as bundled, against servers in this process. Arguments: how many services (1, 50 and 1000 where none is given).
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 50, 1000]

console.log('| Services | Time | Rates allow | Ratio | Memory | Calls | Judged | Unverified |')
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const count of counts) {
  const { seconds, allowed, mebibytes, calls, report } = await auditFleet(count)
  const ratio = allowed === 0 ? '' : (seconds / allowed).toFixed(2)
  const { targets, counts: found } = report
  console.log(
    `| ${count} | ${seconds.toFixed(1)} s | ${allowed.toFixed(1)} s | ${ratio} | ${mebibytes.toFixed(0)} MiB | ${calls} | ${targets.length} | ${found.unverified} |`,
  )
}

async function auditFleet(count: number) {
  const aws = await startAws(fleetOf(count), { latencyMs: 20, buckets: requestBuckets })
  const folder = await mkdtemp(join(tmpdir(), 'audit-bench-'))
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
    if (ended.stderr !== '') console.error(ended.stderr)
    const report = JSON.parse(await readFile(file, 'utf8')) as Report
    return {
      seconds,
      allowed: secondsAllowed(aws.calls),
      mebibytes: (ended.maxRssKb ?? Number.NaN) / 1024,
      calls: aws.calls.length,
      report,
    }
  } finally {
    await aws.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the fullest bucket takes for the calls that were answered, had it been drawn from at once and without a pause. */
function secondsAllowed(calls: readonly AwsCall[]): number {
  const answered = calls.filter(({ error }) => error !== 'ThrottlingException')
  return Math.max(
    ...requestBuckets.map(({ operations, burst, perSecond }) => {
      const drawn = answered.filter(({ service, operation }) => operations.includes(`${service}:${operation}`)).length
      return Math.max(0, drawn - burst) / perSecond
    }),
  )
}
