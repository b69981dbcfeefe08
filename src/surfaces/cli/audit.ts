import { InputError } from '../../base/input-error.ts'
import { counted } from '../../base/sentence.ts'
import { mergeReports } from '../../engine/merge-reports.ts'
import type { AssessOptions } from '../../engine/options.ts'
import { regionOf } from '../inputs/inputs.ts'
import { requireFreeOutputs } from '../output-files.ts'
import { publisherFor } from '../publisher-for.ts'
import { readAccounts } from './accounts-file.ts'
import type { Arguments } from './arguments.ts'
import { type AuditedShard, auditShard } from './audit-shard.ts'
import { type ExitStatus, pathFrom, type Terminal } from './command.ts'
import { settingsOf } from './flags.ts'
import { openAccountOf } from './open-account.ts'
import { progressOn } from './progress.ts'
import { parseShard, partOf, type Shard } from './shards.ts'
import { outputFilesOf, writeReports } from './write-reports.ts'

/** `ecs-preflight audit`: would every service start again now, as it stands? */
export async function audit(given: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const clusters = given.switches.has('all') ? null : given.operands
  if (clusters?.length === 0)
    throw new InputError('No cluster is named. Write ecs-preflight audit CLUSTER…, or --all for every cluster.')
  const inputs = await settingsOf(given, terminal.workingDirectory)
  const read = [inputs.configFile, ...(given.values.get('accounts') ?? [])]
  await requireFreeOutputs(outputFilesOf(given), read, terminal.workingDirectory)
  const shards = await chosenShards(given, terminal)
  const progress = progressOn(terminal)
  const options: AssessOptions = { ...inputs, region: null, pullRequest: false, offline: false, now: Date.now() }
  const parts: AuditedShard[] = []
  // One account and region after the other: each has request rates of its own, and the progress line one story to tell.
  for (const shard of shards) {
    const opened = await openAccountOf(shard, options, terminal.environment)
    parts.push(await auditShard(shard, opened, clusters, options, progress))
  }
  progress.end()
  const report = mergeReports(
    parts.map((part) => part.report),
    options,
  )
  const assessments = parts.flatMap((part) => part.assessments)
  const accounts = shards.flatMap(({ account }) => account ?? [])
  await writeReports(given, terminal, [], report, publisherFor(assessments, [], inputs.maskAccountIds, accounts))
  return report.conclusion === 'failure' ? 1 : 0
}

/** Accounts from a file, else the one that the credentials are for; regions by flag, else the one of the environment. */
export async function chosenShards({ values }: Arguments, terminal: Terminal): Promise<Shard[]> {
  const file = values.get('accounts')?.at(-1)
  const named = (values.get('regions') ?? []).flatMap((text) => text.split(',')).map((region) => region.trim())
  const shards =
    file === undefined
      ? ownShards(named, values, terminal)
      : await readAccounts(pathFrom(terminal.workingDirectory, file))
  const inRegions =
    file === undefined || named.length === 0 ? shards : shards.filter(({ region }) => named.includes(region))
  const choice = values.get('shard')?.at(-1)
  return choice === undefined ? inRegions : partOf(inRegions, parseShard(choice))
}

function ownShards(named: readonly string[], values: Arguments['values'], { environment }: Terminal): Shard[] {
  const standard = regionOf({ ...environment, AWS_REGION: values.get('region')?.at(-1) ?? environment.AWS_REGION })
  const regions = named.length > 0 ? named : standard === null ? [] : [standard]
  if (regions.length === 0)
    throw new InputError('The region is not known. Set AWS_REGION, or write --regions us-east-1,eu-west-1.')
  const wrong = regions.find((region) => regionOf({ AWS_REGION: region }) === null)
  if (wrong !== undefined)
    throw new InputError(
      `--regions names what is no region. Write names such as us-east-1; ${counted(regions.length, 'name')} given.`,
    )
  return regions.map((region) => ({ account: null, roleArn: null, region }))
}
