import { createHash } from 'node:crypto'
import type { Finding, Report } from '../../report/report.ts'
import type { Severity } from '../../report/severity.ts'
import type { Reporter } from '../reporter.ts'
import { writeOrNote } from '../write-file.ts'

/** GitLab shows a Code Quality report in the merge request. Source of the form: https://docs.gitlab.com/ci/testing/code_quality/ */
export const gitlabReporter: Reporter = {
  surface: 'report',
  async report(report, run, publisher) {
    const text = publisher.publish('report', `${JSON.stringify(codeQuality(report), null, 2)}\n`)
    if (run.files.report !== undefined) return writeOrNote('Code Quality report', run.files.report, text)
    run.write(text.trimEnd())
    return null
  },
}

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', notice: 'info' }

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

export function codeQuality(report: Report): Issue[] {
  return report.targets.flatMap((target) =>
    target.findings.map((finding) => ({
      description: `${finding.message} ${finding.remedy}`,
      check_name: finding.check,
      fingerprint: fingerprint(target.file, finding),
      severity: severities[finding.severity],
      location: {
        path: finding.location?.file ?? target.file,
        lines: { begin: finding.location?.line ?? 1 },
      },
    })),
  )
}

/** The same for the same fault at every push, so that GitLab tells new ones from old ones. */
function fingerprint(file: string, { check, rule, subject, pointer }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([file, check, rule, subject, pointer]))
    .digest('hex')
    .slice(0, 32)
}
