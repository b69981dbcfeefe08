import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** Takes a path relative to the repository; gives the file's text. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** Takes a folder relative to the repository and an ending; gives the paths of the files below it, in order. */
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

/** Takes a Markdown text; gives its fenced blocks in order. */
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

/** Takes a Markdown text; gives its headings of one level, without those inside fenced blocks. */
export function headings(markdown: string, level: number): string[] {
  const prose = markdown.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '')
  return [...prose.matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, text]) => text ?? '')
}

/** Takes a page and a heading of the second level; gives the text of that section. */
export function section(markdown: string, heading: string): string {
  return markdown.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
}
