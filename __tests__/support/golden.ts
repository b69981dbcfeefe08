import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Recording, replayAccount } from '../../src/account/recorded-account.ts'
import { assess } from '../../src/engine/assess.ts'
import type { FindingLocation, Report } from '../../src/report/report.ts'
import { renderComment } from '../../src/reporters/markdown/render.ts'
import { readInputs } from '../../src/surfaces/inputs/inputs.ts'
import { parseDocument } from '../../src/task-definition/document/document.ts'

const root = new URL('../golden/', import.meta.url)

/** How a recorded run was started. */
export interface GoldenOptions {
  readonly region: string
  readonly cluster: string
  readonly service: string | null
  /** ISO 8601. */
  readonly now: string
  readonly inputs: Readonly<Record<string, string>>
}

/** What a recorded run must come to, file by file. */
export interface GoldenResult {
  readonly 'report.json': string
  readonly 'comment.md': string
}

export const resultFiles = ['report.json', 'comment.md'] as const satisfies readonly (keyof GoldenResult)[]

/** Every folder below `__tests__/golden`. */
export function goldenNames(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

export function goldenFile(name: string, file: string): URL {
  return new URL(`${name}/${file}`, root)
}

function read<Shape>(name: string, file: string): Shape {
  return JSON.parse(readFileSync(goldenFile(name, file), 'utf8')) as Shape
}

/** Judges a folder's definition against the account that its recording answers for. */
export async function replayGolden(name: string): Promise<GoldenResult> {
  const { region, cluster, service, now, inputs: given } = read<GoldenOptions>(name, 'options.json')
  const inputs = readInputs((input) => ({ 'task-definition': 'task-definition.json', ...given })[input] ?? '', [])
  const file = {
    name: 'task-definition.json',
    inWorkspace: true,
    bytes: readFileSync(goldenFile(name, 'task-definition.json')),
  }
  const target = {
    file,
    origin: { kind: 'file', address: null } as const,
    cluster,
    service,
    source: null,
    parsed: await parseDocument(file.name, file.bytes),
    planned: null,
  }
  const account = replayAccount(read<Recording>(name, 'account.json'))
  const report = await assess([target], account, {
    ...inputs,
    region,
    pullRequest: false,
    offline: false,
    now: Date.parse(now),
  })
  return {
    'report.json': `${JSON.stringify({ ...report, durationMs: 0 }, null, 2)}\n`,
    'comment.md': commentOf(report),
  }
}

function commentOf(report: Report): string {
  const options = {
    docsUrl: (check: string) => `../../../docs/checks/${check}.md`,
    fileUrl: ({ file, line }: FindingLocation) => `${file}#L${line}`,
    runUrl: null,
    maskAccountIds: false,
  }
  const body = renderComment(report, '', options, (block) => block)
  return `${body}\n`
}

/** Gives the files that changed. */
export function updateGolden(name: string, result: GoldenResult): string[] {
  return resultFiles.filter((file) => {
    const path = goldenFile(name, file)
    const changed = savedText(name, file) !== result[file]
    if (changed) writeFileSync(path, result[file])
    return changed
  })
}

/** Empty where there is none yet. */
export function savedText(name: string, file: keyof GoldenResult): string {
  try {
    return readFileSync(goldenFile(name, file), 'utf8')
  } catch {
    return ''
  }
}
