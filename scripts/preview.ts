import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Situation, situations } from '../__tests__/support/situations.ts'
import type { Report } from '../src/report/report.ts'
import { renderSarif } from '../src/reporters/formats/sarif.ts'
import { type RenderOptions, renderCheckRun, renderComment, renderSummary } from '../src/reporters/markdown/render.ts'
import { verdictTitle } from '../src/reporters/markdown/verdict.ts'
import { logLines } from '../src/reporters/text/log-lines.ts'
import { type PageSection, renderPage } from './github-page.ts'

// Shows reports as people get them, on every surface, light and dark, on a phone too:
//   node scripts/preview.ts                        every situation of __tests__/support/situations.ts
//   node scripts/preview.ts report.json [folder]   a report of your own
const [input, folder = 'preview'] = process.argv.slice(2)
const shown: Readonly<Record<string, Situation>> =
  input === undefined ? situations : { [basename(input, '.json')]: { report: JSON.parse(readFileSync(input, 'utf8')) } }

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, situation] of Object.entries(shown)) await writeSituation(name, situation)
const links = Object.keys(shown).map(
  (name) => `- [${name}](${name}.html) · phone [light](${name}.phone-light.html), [dark](${name}.phone-dark.html)`,
)
writeFileSync(
  join(folder, 'index.html'),
  await renderPage('Preview', [{ title: 'Situations', markdown: links.join('\n') }]),
)
console.log(join(folder, 'index.html'))

async function writeSituation(name: string, { report, maskAccountIds }: Situation): Promise<void> {
  const options: RenderOptions = {
    docsUrl: (check) => `https://github.com/acme/ecs-preflight/blob/v1/docs/checks/${check}.md`,
    fileUrl: ({ file, line }) => `https://github.com/acme/shop/blob/${'4f2c1d0e'.repeat(5)}/${file}#L${line}`,
    runUrl: 'https://github.com/acme/shop/actions/runs/4711',
    maskAccountIds: maskAccountIds ?? false,
  }
  const publish = (markdown: string) =>
    options.maskAccountIds ? markdown.replaceAll('111122223333', 'XXXXXXXXXXXX') : markdown
  const comment = { title: 'Pull request comment', markdown: renderComment(report, '', options, publish) }
  const sections: PageSection[] = [
    comment,
    { title: 'Check run', markdown: `# ${verdictTitle(report)}\n\n${renderCheckRun(report, options, publish)}` },
    { title: 'Log', log: logText(report) },
    { title: 'Code scanning alerts', markdown: alertList(report) },
    { title: 'Job summary', markdown: renderSummary(report, options, publish) },
  ]
  const save = (kind: string, html: string) => writeFileSync(join(folder, `${name}${kind}.html`), html)
  save('', await renderPage(name, sections))
  save('.dark', await renderPage(name, sections, { theme: 'dark' }))
  save('.phone-light', await renderPage(name, [comment], { theme: 'light', phone: true }))
  save('.phone-dark', await renderPage(name, [comment], { theme: 'dark', phone: true }))
}

/** What a job's page shows: groups folded. */
function logText(report: Report): string {
  const { groups, lines } = logLines(report, { reportFile: '/home/runner/work/_temp/ecs-preflight.json' })
  return [...groups.map(({ title }) => `▶ ${title}`), ...lines].join('\n')
}

interface SarifLog {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[]
      }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly message: { readonly text: string }
    }[]
  }[]
}

/** The list of alerts: a rule's title, and what the result says. */
function alertList(report: Report): string {
  const [run]: SarifLog['runs'] = (
    JSON.parse(renderSarif(report, { docsUrl: () => null, page: () => null, version: '0' })) as SarifLog
  ).runs
  const lines = (run?.results ?? [])
    .slice(0, 20)
    .map(({ ruleId, level, message }) => `- **${message.text.split('. ')[0]}** ${level} \`${ruleId}\``)
  return lines.length === 0 ? 'None.' : lines.join('\n')
}
