import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Report } from '../src/report/report.ts'
import { logLines } from '../src/reporters/log-lines.ts'
import { type RenderOptions, renderCheckRun, renderComment, renderSummary } from '../src/reporters/markdown/render.ts'
import { verdictTitle } from '../src/reporters/markdown/verdict.ts'
import { renderPage } from './github-page.ts'

// Shows a JSON report as people see it: `node scripts/preview.ts report.json [folder]` writes a page of all surfaces, and each as Markdown.
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
const { groups, verdict } = logLines(report)
const log = [...groups.flatMap(({ title, lines }) => [`▼ ${title}`, ...lines]), verdict].join('\n')
const surfaces = [
  { name: 'comment.md', title: 'Pull request comment', markdown: renderComment(report, '', options) },
  {
    name: 'check-run.md',
    title: 'Check run',
    markdown: `## ${verdictTitle(report)}\n\n${renderCheckRun(report, options)}`,
  },
  { name: 'job-summary.md', title: 'Job summary', markdown: renderSummary(report, options) },
]

mkdirSync(folder, { recursive: true })
for (const { name, markdown } of surfaces) writeFileSync(join(folder, name), `${markdown}\n`)
writeFileSync(join(folder, 'log.txt'), `${log}\n`)
writeFileSync(join(folder, 'index.html'), await renderPage(basename(input), surfaces))
console.log(join(folder, 'index.html'))
