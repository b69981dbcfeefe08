import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** The path is relative to the repository. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** Paths relative to the repository, in order. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort()
}

/** A fenced block of a page. */
export interface CodeBlock {
  readonly language: string
  readonly text: string
  /** The heading that the block stands under. */
  readonly heading: string
}

export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let heading = ''
  let open: { language: string; lines: string[] } | null = null
  for (const line of markdown.split('\n')) {
    if (open !== null) {
      if (line === '```') {
        blocks.push({ language: open.language, text: open.lines.join('\n'), heading })
        open = null
      } else open.lines.push(line)
    } else if (line.startsWith('```')) open = { language: line.slice(3), lines: [] }
    else if (line.startsWith('#')) heading = line.replace(/^#+ /, '')
  }
  return blocks
}

/** Of one level, without what stands in fenced blocks. */
export function headings(markdown: string, level: number): string[] {
  const prose = markdown.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '')
  return [...prose.matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, text]) => text ?? '')
}

/** By a heading of the second level. */
export function section(markdown: string, heading: string): string {
  return markdown.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
}
