import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { pageExampleContext } from '../__tests__/support/page-examples.ts'
import { type CallTableRow, callTable } from '../src/aws/call-table.ts'
import { pipelinePolicy } from '../src/aws/pipeline-policy.ts'
import type { Check } from '../src/checks/check.ts'
import { checks } from '../src/checks/checks.generated.ts'
import { policyTemplate } from '../src/surfaces/cli/init-templates.ts'
import { addressRules } from '../src/text/credentials/address-rules.ts'
import { formRules } from '../src/text/credentials/header-rules.ts'
import { tokenRules } from '../src/text/credentials/tokens/tokens.ts'

// Writes the parts of README.md and of pages in docs that repeat what stands elsewhere; with --check it only tells whether
// they are current. A part stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`.

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const action: ActionFile = parse(read('action.yml'))

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

function inputsTable(): string {
  // Inputs that a file of settings may set are declared without a default, and tell it at the end of their description.
  const told = / Default (`[^`]+`)\.$/
  const shown = ({ description, default: value }: { readonly description: string; readonly default?: string }) =>
    told.exec(description)?.[1] ?? (value === undefined || value === '' ? '' : `\`${value}\``)
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    shown(input),
    input.description.replace(told, ''),
  ])
  return table(['Input', 'Default', 'Meaning'], rows)
}

function outputsTable(): string {
  const rows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Output', 'Meaning'], rows)
}

function checksTable(): string {
  const rows = checks.map(({ id, severity, title }) => [`[\`${id}\`](docs/checks/${id}.md)`, severity, title])
  return table(['Check', 'Severity', 'What holds when it passes'], rows)
}

function policyOf(rows: readonly CallTableRow[]): string {
  return fenced('json', JSON.stringify(pipelinePolicy(rows), null, 2))
}

function permissionTable(rows: readonly CallTableRow[]): string {
  return table(
    ['Statement', 'Permission', 'Without it'],
    rows.map(({ group, action: name, without }) => [group, `\`${name}\``, `${without}.`]),
  )
}

/** The rules of tokens, each with an anchor that reports link to. */
function tokensTable(): string {
  const rules = new Map([...tokenRules, ...addressRules, ...formRules].map((rule) => [rule.rule, rule]))
  const rows = [...rules.values()].map(({ rule, what, certainty }) => [
    `<a id="${rule}"></a>\`${rule}\``,
    certainty === 'certain' ? 'error' : 'warning',
    what,
  ])
  return table(['Rule', 'Severity', 'What it finds'], rows)
}

/** The rules of a check, each with an anchor that reports link to. */
function rulesTable(check: Check): string {
  const rows = (check.rules ?? []).map(({ rule, severity, appliesTo, demands, evidence, source, refusal }) => [
    `<a id="${rule}"></a>\`${rule}\``,
    severity ?? check.severity,
    appliesTo === 'all' ? 'all' : appliesTo.map((type) => `\`${type}\``).join(', '),
    demands,
    `[${evidence}](${source})${refusal === null ? '' : `: “${refusal}”`}`,
  ])
  return table(['Rule', 'Severity', 'Launch type', 'What must hold', 'How it is known'], rows)
}

/** What a check says of the bad example of its page. */
async function reportOf(check: Check): Promise<string> {
  const said = check
    .run(await pageExampleContext(check.id, 'Bad'))
    .flatMap(({ subject, verdict }) =>
      verdict.verdict === 'fail'
        ? [
            `${verdict.severity ?? check.severity}: ${subject.subject}${subject.pointer === '' ? '' : `, at ${subject.pointer}`}\n` +
              `${verdict.message}\nFix: ${verdict.remedy}`,
          ]
        : [],
    )
  return fenced('text', said.join('\n\n'))
}

/** The section that shows the report; a page that lacks it gets it behind its example. */
function withReportSection(page: string): string {
  if (page.includes('\n## What the report says\n')) return page
  const heading = '## What the report says\n\n<!-- generated:report -->\n<!-- /generated:report -->\n\n'
  return page.replace(/^## How to fix$/m, `${heading}## How to fix`)
}

async function checkPage(check: Check): Promise<readonly [path: string, parts: Readonly<Record<string, string>>]> {
  const report = await reportOf(check)
  return [
    `docs/checks/${check.id}.md`,
    {
      ...(check.rules === undefined ? {} : { rules: rulesTable(check) }),
      ...(check.id === 'environment-holds-no-credentials' ? { tokens: tokensTable() } : {}),
      report,
    },
  ]
}

const atLevel = (level: CallTableRow['level']) => callTable.filter((row) => row.level === level)

const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    inputs: inputsTable(),
    outputs: outputsTable(),
    checks: checksTable(),
    'pull-request': fenced('yaml', read('examples/workflows/pull-request.yml')),
    deploy: fenced('yaml', read('examples/workflows/deploy.yml')),
  },
  ...Object.fromEntries(await Promise.all(checks.map(checkPage))),
  'docs/permissions.md': {
    'essential-policy': policyOf(atLevel('essential')),
    'essential-table': permissionTable(atLevel('essential')),
    'recommended-policy': policyOf(atLevel('recommended')),
    'recommended-table': permissionTable(atLevel('recommended')),
    'optional-policy': policyOf(atLevel('optional')),
    'optional-table': permissionTable(atLevel('optional')),
    'metadata-policy': policyOf(callTable.filter((row) => row.level !== 'optional' && !row.yieldsValues)),
  },
}

function withParts(path: string, page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`${path} has no place for the generated part ${name}`)
    return `${text.slice(0, from + start.length)}\n${part}\n${text.slice(to)}`
  }, page)
}

/** Whole files that are written from the code. */
const files: Readonly<Record<string, string>> = {
  'examples/roles/ecs-preflight.tf': policyTemplate('terraform'),
  'examples/roles/ecs-preflight.yml': policyTemplate('cloudformation'),
}

for (const [path, text] of Object.entries(files)) write(path, existsSync(new URL(path, root)) ? read(path) : '', text)
for (const [path, parts] of Object.entries(pages)) {
  const page = read(path)
  write(path, page, withParts(path, 'report' in parts ? withReportSection(page) : page, parts))
}

function write(path: string, present: string, current: string): void {
  if (present === current) return
  if (process.argv.includes('--check')) {
    console.error(`${path} is not current; run npm run generate.`)
    process.exitCode = 1
  } else writeFileSync(new URL(path, root), current)
}
