import { nameIn } from '../../base/arn.ts'
import { repositoryPath } from '../../base/repository-path.ts'
import type { TargetReport } from '../../report/report.ts'

/** What a reader calls each target: its service, else its family, else its file; with the cluster or file where that is not enough. */
export function namesOf(targets: readonly TargetReport[]): (target: TargetReport) => string {
  const names = new Map<TargetReport, string>()
  for (const target of targets) {
    const written = [shortName, withCluster, withFile].map((write) => write(target))
    const taken = (name: string, index: number) =>
      targets.filter((other) => [shortName, withCluster, withFile][index]?.(other) === name).length > 1
    names.set(target, written.find((name, index) => !taken(name, index)) ?? written.at(-1) ?? target.file)
  }
  return (target) => names.get(target) ?? shortName(target)
}

function shortName({ service, family, file }: TargetReport): string {
  return service === null ? (family ?? file) : nameIn(service)
}

function withCluster(target: TargetReport): string {
  return target.service === null ? shortName(target) : `${nameIn(target.cluster)}/${nameIn(target.service)}`
}

function withFile(target: TargetReport): string {
  return `${withCluster(target)} from ${target.file}`
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
