import type { Finding, TargetReport, Unverified } from '../report/report.ts'

/** The report of what could not be judged at all: a cluster that is not there, a service whose revision may not be read. */
export function unreadTarget(
  { cluster, service }: { readonly cluster: string; readonly service: string | null },
  why: { readonly missing: string; readonly remedy: string } | { readonly unknown: string },
): TargetReport {
  const place = { check: 'service-accepts-deployments', pointer: '', subject: 'service' } as const
  const findings: Finding[] =
    'missing' in why
      ? [
          {
            ...place,
            rule: null,
            severity: 'error',
            container: null,
            message: why.missing,
            remedy: why.remedy,
            since: null,
            location: null,
            replacement: null,
          },
        ]
      : []
  const unverified: Unverified[] = 'unknown' in why ? [{ ...place, reason: why.unknown }] : []
  return {
    file: service ?? cluster,
    source: { kind: 'service', address: null },
    family: null,
    cluster,
    service,
    accounts: { tasks: null, pipeline: null },
    baseline: null,
    references: [],
    permissions: [],
    changes: [],
    silentChanges: [],
    findings,
    suppressed: [],
    unverified,
    notChecked: [],
    policy: null,
  }
}
