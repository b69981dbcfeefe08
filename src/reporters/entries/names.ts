import { nameIn } from '../../base/arn.ts'
import { repositoryPath } from '../../base/repository-path.ts'
import type { TargetReport } from '../../report/report.ts'

/** What a reader calls each target: its service, else its family, else its file; with the cluster or file where that is not enough. */
export function namesOf(targets: readonly TargetReport[]): (target: TargetReport) => string {
  const forms = [shortName, withCluster, withFile]
  const taken = forms.map((write) => Map.groupBy(targets, write))
  const name = (target: TargetReport) =>
    forms.map((write) => write(target)).find((written, form) => (taken[form]?.get(written)?.length ?? 0) < 2)
  const names = new Map(targets.map((target) => [target, name(target) ?? withFile(target)]))
  return (target) => names.get(target) ?? shortName(target)
}

function shortName({ service, family, file }: TargetReport): string {
  return service === null ? (family ?? file) : nameIn(service)
}

function withCluster(target: TargetReport): string {
  return target.service === null ? shortName(target) : `${nameIn(target.cluster)}/${nameIn(target.service)}`
}

function withFile(target: TargetReport): string {
  const { address } = target.source
  return `${withCluster(target)} from ${address === null ? target.file : `${address} in ${target.file}`}`
}

/**
 * The file that a reader knows a target by: that of its findings, else its own where it lies in the repository. Null for a rendered file
 * outside, whose name is another in each run.
 */
export function knownFile({ file, findings }: TargetReport): string | null {
  return findings.find(({ location }) => location !== null)?.location?.file ?? repositoryPath(file)
}

/** `service` where every target has one. */
export function nounFor(targets: readonly TargetReport[]): string {
  return targets.every(({ service }) => service !== null) ? 'service' : 'task definition'
}
