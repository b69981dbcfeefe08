import type { Finding, LostEntry, TargetReport } from '../../report/report.ts'
import { quote } from './hcl.ts'

/** Entries of the baseline to paste back, one a line, in the form of the target's source; null where none may be shown. */
export function lostBlock(
  findings: readonly Finding[],
  target: TargetReport,
): { language: string; lines: string[] } | null {
  const subjects = findings.map(({ subject }) => subject)
  const entries = (target.baseline?.lost ?? []).filter((entry) => subjects.some((subject) => isAbout(subject, entry)))
  const { language, written } = formOf(target)
  const lines = entries.flatMap((entry) => written(entry) ?? [])
  return lines.length === 0 ? null : { language, lines }
}

function isAbout(subject: string, { container, name }: LostEntry): boolean {
  return name === null ? subject.endsWith(` ${container}`) : subject.endsWith(` ${container}/${name}`)
}

type Written = (entry: LostEntry) => string | null

function formOf({ file, source }: TargetReport): { language: string; written: Written } {
  if (source?.kind === 'terraform-plan') return { language: 'hcl', written: asTerraform }
  return /\.ya?ml$/i.test(file) ? { language: 'yaml', written: asYaml } : { language: 'json', written: asJson }
}

const asJson: Written = ({ name, valueFrom }) => {
  if (valueFrom === null) return null
  return name === null
    ? `"repositoryCredentials": { "credentialsParameter": ${JSON.stringify(valueFrom)} }`
    : `{ "name": ${JSON.stringify(name)}, "valueFrom": ${JSON.stringify(valueFrom)} },`
}

/** JSON's strings are YAML's too. */
const asYaml: Written = ({ name, valueFrom }) => {
  if (valueFrom === null) return null
  return name === null
    ? `repositoryCredentials: { credentialsParameter: ${JSON.stringify(valueFrom)} }`
    : `- { name: ${JSON.stringify(name)}, valueFrom: ${JSON.stringify(valueFrom)} }`
}

/** Inside jsonencode([…]), as container definitions stand in Terraform. */
const asTerraform: Written = ({ name, valueFrom }) => {
  if (valueFrom === null) return null
  return name === null
    ? `repositoryCredentials = { credentialsParameter = ${quote(valueFrom)} }`
    : `{ name = ${quote(name)}, valueFrom = ${quote(valueFrom)} },`
}
