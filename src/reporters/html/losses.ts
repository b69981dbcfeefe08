import type { Finding, TargetReport, Writer } from '../../report/report.ts'

/** What a service had when it was healthy last, and no longer has. */
export interface Loss {
  readonly target: TargetReport
  /** Subjects, as `secret api/DB_URL`, each once. */
  readonly subjects: readonly string[]
  /** When the revision that had it was registered, in milliseconds since the epoch; null where ECS did not tell. */
  readonly hadSince: number | null
  /** When the revision without it was registered; null where that is not known, or it is not registered yet. */
  readonly lostSince: number | null
  /** Who registered the revision without it: the last part of the ARN. */
  readonly by: string | null
  /** Revision that had it. */
  readonly revision: number | null
}

/** Checks that find something of the last healthy revision gone or exposed. A setting or plain variable is no loss to picture. */
const lossChecks: ReadonlySet<string> = new Set([
  'secrets-kept',
  'secrets-not-plaintext',
  'containers-kept',
  'roles-kept',
])

/** The losses of all targets, the oldest first; those of unknown age last. */
export function lossesOf(targets: readonly TargetReport[]): Loss[] {
  return targets
    .flatMap((target) => {
      const found = target.findings.filter(({ check }) => lossChecks.has(check))
      return found.length === 0 ? [] : [lossOf(target, found)]
    })
    .toSorted((one, other) => (one.lostSince ?? Infinity) - (other.lostSince ?? Infinity) || 0)
}

function lossOf(target: TargetReport, found: readonly Finding[]): Loss {
  const writers = target.baseline?.writers ?? []
  const had = writers.find(({ role }) => role === 'baseline')
  const current = Number(/:(\d+)$/.exec(target.file)?.[1])
  const lost = writers.find(({ revision, role }) => revision === current && role !== 'baseline')
  return {
    target,
    subjects: [...new Set(found.map(({ subject }) => subject))],
    hadSince: timeOf(had),
    lostSince: timeOf(lost),
    by: lost?.registeredBy?.split('/').at(-1) ?? null,
    revision: target.baseline?.revision ?? null,
  }
}

function timeOf(writer: Writer | undefined): number | null {
  const time = Date.parse(writer?.registeredAt ?? '')
  return Number.isNaN(time) ? null : time
}
