import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startAws } from '../__tests__/support/aws/server.ts'
import { GALLERY_RUNS, GALLERY_VALUES, type GalleryRun, galleryWorld } from '../__tests__/support/gallery.ts'
import { startGitHub } from '../__tests__/support/github/server.ts'
import { INCIDENT_SERVICES, INCIDENT_VALUES, incidentWorld } from '../__tests__/support/incident.ts'
import { type ActionResult, createWorkspace, pullRequestEvent, runAction } from '../__tests__/support/run-action.ts'
import type { JsonObject } from '../src/base/json.ts'
import { renderPage } from './github-page.ts'

// The bundled action on the incident, against embedded AWS and GitHub: what a pull request would have shown in September 2025.
const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'demo-output')
const headSha = '4f2c1d0e9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d'
const pullRequest = 41

interface Act {
  readonly name: string
  readonly title: string
  readonly fixed: boolean
  readonly files: readonly string[]
}

const acts: readonly Act[] = [
  {
    name: 'before',
    title: 'The incident: three files as they were about to be deployed',
    fixed: false,
    files: INCIDENT_SERVICES.map((service) => service.file),
  },
  {
    name: 'after',
    title: 'The same three, corrected: secrets back, policy attached, ARN fixed, password a secret',
    fixed: true,
    files: INCIDENT_SERVICES.map((service) => service.corrected),
  },
]

rmSync(output, { recursive: true, force: true })
const outcomes: [Act, ActionResult][] = []
for (const act of acts) outcomes.push([act, await play(act)])
heading('Every way in which a reference can fail, or stay unverified: one example each')
for (const run of GALLERY_RUNS) await showGallery(run)

for (const [act, { report }] of outcomes) {
  console.log(`${act.name}: ${String(report?.conclusion)}, ${JSON.stringify(report?.counts)}`)
}
console.log(`Job summary, comment and check run of each: ${relative(process.cwd(), join(output, 'index.html'))}`)
const conclusions = outcomes.map(([, { report }]) => report?.conclusion)
if (conclusions[0] !== 'failure' || conclusions[1] !== 'success') {
  console.error('The demo did not end as it should: failure before, success after.')
  process.exitCode = 1
}
writeFileSync(join(output, 'index.html'), await index())

async function play(act: Act): Promise<ActionResult> {
  const aws = await startAws(incidentWorld(act.fixed))
  const github = await startGitHub({ pulls: [{ number: pullRequest, state: 'open', headSha }] })
  const workspace = await createWorkspace()
  try {
    cpSync(join(root, 'examples'), join(workspace.path, 'examples'), { recursive: true })
    heading(act.title)
    const result = await runAction({
      workspace: workspace.path,
      aws,
      github,
      eventName: 'pull_request',
      event: pullRequestEvent(pullRequest, headSha),
      inputs: {
        'task-definition': act.files.join('\n'),
        service: INCIDENT_SERVICES.map((service) => service.service).join('\n'),
        cluster: 'acme-development',
        comment: 'always',
      },
    })
    console.log(asReadersSee(result.stdout))
    if (result.stderr !== '') console.error(result.stderr)
    await keep(act, result, github.state.comments[0]?.body ?? '', checkRunText(github.state.checkRuns[0]))
    mustNotLeak([result.published, JSON.stringify(github.calls)].join('\n'))
    return result
  } finally {
    await Promise.all([aws.close(), github.close(), workspace.remove()])
  }
}

/** One line a reference: what it is, what became of it. The pages hold the rest. */
async function showGallery(run: GalleryRun): Promise<void> {
  const aws = await startAws({ ...galleryWorld(), ...run.world })
  const github = await startGitHub({ pulls: [{ number: pullRequest, state: 'open', headSha }] })
  const workspace = await createWorkspace()
  try {
    cpSync(join(root, 'examples'), join(workspace.path, 'examples'), { recursive: true })
    const result = await runAction({
      workspace: workspace.path,
      aws: { url: aws.url, region: galleryWorld().region ?? 'eu-west-1' },
      github,
      eventName: 'pull_request',
      event: pullRequestEvent(pullRequest, headSha),
      inputs: { 'task-definition': run.file, comment: 'always', ...run.inputs },
    })
    console.log(`\n${run.title} (${run.file})`)
    for (const line of referenceLines(result.report)) console.log(`  ${line}`)
    mustShow(run, result.report)
    if (aws.effects.length > 0) throw new Error(`The run was not read-only: ${aws.effects.join(', ')}`)
    const comment = github.state.comments[0]?.body ?? ''
    await keep(
      { name: `gallery-${run.name}`, title: run.title },
      result,
      comment,
      checkRunText(github.state.checkRuns[0]),
    )
    mustNotLeak([result.published, JSON.stringify(github.calls)].join('\n'), Object.values(GALLERY_VALUES))
  } finally {
    await Promise.all([aws.close(), github.close(), workspace.remove()])
  }
}

interface ReportedReference {
  readonly container: string | null
  readonly name: string | null
  readonly pointer: string
  readonly status: string
  readonly reason: string | null
}

function referencesOf(report: JsonObject | null): readonly ReportedReference[] {
  const targets = (report?.targets ?? []) as unknown as readonly { readonly references: readonly ReportedReference[] }[]
  return targets.flatMap(({ references }) => references)
}

function referenceLines(report: JsonObject | null): string[] {
  return referencesOf(report).map(({ container, name, pointer, status, reason }) => {
    const what = name === null ? pointer : `${container ?? ''}/${name}`
    return `${status.padEnd(11)} ${(reason ?? '').padEnd(22)} ${what}`
  })
}

/** A gallery that shows another reason than its label is worse than none. */
function mustShow(run: GalleryRun, report: JsonObject | null): void {
  const shown = new Map(referencesOf(report).map(({ pointer, reason }) => [pointer, reason]))
  const pointers = new Set([...shown.keys(), ...Object.keys(run.reasons)])
  const wrong = [...pointers].filter((pointer) => (shown.get(pointer) ?? null) !== (run.reasons[pointer] ?? null))
  if (wrong.length === 0) return
  console.error(`The gallery run ${run.name} did not say what it should of ${wrong.join(', ')}.`)
  process.exitCode = 1
}

function heading(text: string): void {
  console.log(`\n${'─'.repeat(100)}\n${text}\n${'─'.repeat(100)}`)
}

/** GitHub shows a group's name as a fold and takes workflow commands out of the log. */
function asReadersSee(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => line !== '::endgroup::' && !/^::(?:error|warning|notice|set-output|add-mask)/.test(line))
    .map((line) => line.replace(/^::group::/, '▼ '))
    .join('\n')
    .trimEnd()
}

function checkRunText(run: { title: string; summary: string; annotations: readonly unknown[] } | undefined): string {
  if (run === undefined) return ''
  const annotations = run.annotations.map((annotation) => {
    const { path, start_line: line, annotation_level: level, title } = annotation as Record<string, string | number>
    return `- ${String(level)} at \`${String(path)}:${String(line)}\`: ${String(title)}`
  })
  return `# ${run.title}\n\n${run.summary}\n\n**Annotations**\n\n${annotations.join('\n')}\n`
}

async function keep(
  act: Pick<Act, 'name' | 'title'>,
  result: ActionResult,
  comment: string,
  checkRun: string,
): Promise<void> {
  const folder = join(output, act.name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'job-summary.md'), result.summary)
  writeFileSync(join(folder, 'comment.md'), comment)
  writeFileSync(join(folder, 'check-run.md'), checkRun)
  writeFileSync(join(folder, 'log.txt'), result.stdout)
  writeFileSync(join(folder, 'report.json'), result.reportText ?? '')
  writeFileSync(join(folder, 'report.sarif'), JSON.stringify(result.sarif, null, 2))
  writeFileSync(
    join(folder, 'index.html'),
    await renderPage(act.title, [
      { title: 'Pull request comment', markdown: comment },
      { title: 'Check run', markdown: checkRun },
      { title: 'Job summary', markdown: result.summary },
    ]),
  )
}

/** The demo is a test as well: no value of the account may be in anything that left the process. */
function mustNotLeak(published: string, values: readonly string[] = INCIDENT_VALUES): void {
  if (values.some((value) => published.includes(value))) throw new Error('A secret value left the process.')
}

async function index(): Promise<string> {
  const list = [...acts, ...GALLERY_RUNS.map(({ name, title }) => ({ name: `gallery-${name}`, title }))]
    .map((act) => `- [${act.title}](${act.name}/index.html)`)
    .join('\n')
  return renderPage('ECS preflight: demo', [{ title: 'Runs', markdown: list }])
}
