import type { Finding, Report, TargetReport, Unverified } from '../../report/report.ts'
import type { Reporter } from '../reporter.ts'
import { writeOrNote } from '../write-file.ts'

/**
 * The report as JUnit XML: a suite a target, a case a check. An error or warning is a failure, what is not verified is skipped.
 * Source of the form: https://github.com/testmoapp/junitxml
 */
export const junitReporter: Reporter = {
  surface: 'report',
  async report(report, run, publisher) {
    const text = publisher.publish('report', junitXml(report))
    if (run.files.report !== undefined) return writeOrNote('JUnit report', run.files.report, text)
    run.write(text.trimEnd())
    return null
  },
}

export function junitXml(report: Report): string {
  const suites = report.targets.map(suite)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'ecs-preflight' }, suites)}\n`
}

function suite(target: TargetReport): string {
  const failures = target.findings.filter(({ severity }) => severity !== 'notice')
  const cases = [
    ...failures.map((finding) => failed(target, finding)),
    ...target.unverified.map((open) => skipped(target, open)),
  ]
  const passed = cases.length === 0 ? [element('testcase', { name: 'every check', classname: target.file }, [])] : []
  return element(
    'testsuite',
    {
      name: target.file,
      tests: String(cases.length + passed.length),
      failures: String(failures.length),
      skipped: String(target.unverified.length),
    },
    [...cases, ...passed],
  )
}

function failed(target: TargetReport, { check, subject, severity, message, remedy, location }: Finding): string {
  const place = location === null ? target.file : `${location.file}:${location.line}`
  return element('testcase', { name: `${check} ${subject}`, classname: target.file }, [
    element('failure', { type: severity, message }, [escaped(`${place}\n${message}\n${remedy}`)]),
  ])
}

function skipped(target: TargetReport, { check, subject, reason }: Unverified): string {
  return element('testcase', { name: `${check} ${subject}`, classname: target.file }, [
    element('skipped', { message: reason }, []),
  ])
}

function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const open = `<${name}${written.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** XML 1.0 has no control characters, not even as references. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '?')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
