import rehypeGithubAlert from 'rehype-github-alert'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** One document on a page: a heading and what stands below it. */
export interface PageSection {
  readonly title: string
  /** Markdown as GitHub takes it, or the text of a log. */
  readonly markdown?: string
  readonly log?: string
}

export interface PageStyle {
  /** Default: as the reader's system has it. */
  readonly theme?: 'light' | 'dark'
  /** As wide as the app on a phone shows a comment. */
  readonly phone?: boolean
}

/** The HTML that GitHub would show: GFM, sanitised by GitHub's own rules, alerts added after. */
export async function renderMarkdown(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: '' })
    .use(rehypeGithubAlert)
    .use(rehypeStringify)
    .process(markdown)
  return String(file)
}

const light =
  '--text:#1f2328;--muted:#59636e;--page:#f6f8fa;--box:#fff;--line:#d1d9e0;--code:#818b981f;--pre:#f6f8fa;--link:#0969da;color-scheme:light'
const dark =
  '--text:#f0f6fc;--muted:#9198a1;--page:#010409;--box:#0d1117;--line:#3d444d;--code:#656c7633;--pre:#151b23;--link:#4493f8;color-scheme:dark'

const style = `
:root { ${light} } @media (prefers-color-scheme: dark) { :root { ${dark} } }
:root[data-theme=light] { ${light} } :root[data-theme=dark] { ${dark} }
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "Noto Color Emoji", sans-serif; color: var(--text); background: var(--page); margin: 0 }
main { max-width: 920px; margin: 0 auto; padding: 24px } .phone main { width: 374px; margin: 0; padding: 8px }
h1.page { font-size: 24px } h2.surface { font-size: 15px; color: var(--muted); margin: 32px 0 8px } .phone h1.page, .phone h2.surface { font-size: 13px; margin: 8px 0 }
article { background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: 16px; overflow-wrap: break-word }
article > :first-child { margin-top: 0 } article > :last-child { margin-bottom: 0 }
article h1, article h2 { border-bottom: 1px solid var(--line); padding-bottom: .3em } article h1 { font-size: 2em } article h2 { font-size: 1.5em }
article h3 { font-size: 1.25em } article h4 { font-size: 1em }
code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, monospace; font-size: 85%; background: var(--code); padding: .2em .4em; border-radius: 6px }
pre { background: var(--pre); padding: 16px; border-radius: 6px; overflow: auto } pre code { background: none; padding: 0 }
pre.log { background: #010409; color: #f0f6fc; font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
table { border-collapse: collapse; display: block; overflow: auto } td, th { border: 1px solid var(--line); padding: 6px 13px; text-align: left }
tr:nth-child(2n) td { background: var(--pre) } details { margin: 8px 0 } summary { cursor: pointer } a { color: var(--link); text-decoration: none }
.markdown-alert { border-left: 4px solid var(--line); padding: 0 16px; margin-bottom: 16px } .markdown-alert-title { font-weight: 600 }
.markdown-alert svg { width: 16px; height: 16px; vertical-align: text-bottom; fill: currentColor; margin-right: 8px }
`

/** A page of HTML that needs nothing else. */
export async function renderPage(
  title: string,
  sections: readonly PageSection[],
  { theme, phone = false }: PageStyle = {},
): Promise<string> {
  const bodies = await Promise.all(sections.map(sectionHtml))
  const attributes = `${theme === undefined ? '' : ` data-theme="${theme}"`}${phone ? ' class="phone"' : ''}`
  return `<!doctype html>\n<html lang="en"${attributes}><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>\n<main><h1 class="page">${escaped(title)}</h1>\n${bodies.join('\n')}\n</main></html>\n`
}

async function sectionHtml({ title, markdown, log }: PageSection): Promise<string> {
  const heading = `<h2 class="surface">${escaped(title)}</h2>\n`
  if (log !== undefined) return `${heading}<pre class="log">${escaped(log)}</pre>`
  return `${heading}<article>${await renderMarkdown(markdown ?? '')}</article>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
