import rehypeGithubAlert from 'rehype-github-alert'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** One document on a page: a heading and its Markdown. */
export interface PageSection {
  readonly title: string
  readonly markdown: string
}

/** Takes Markdown; gives the HTML that GitHub would show: GFM, sanitised by GitHub's own rules, alerts added after. */
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

const style = `
:root { color-scheme: light }
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; background: #f6f8fa; margin: 0 }
main { max-width: 920px; margin: 0 auto; padding: 24px }
h1.page { font-size: 24px } h2.surface { font-size: 15px; color: #59636e; margin: 32px 0 8px }
article { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px 24px }
article h1, article h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em } article h1 { font-size: 2em } article h2 { font-size: 1.5em }
article h3 { font-size: 1.25em } article h4 { font-size: 1em }
code { font: 12px ui-monospace, "DejaVu Sans Mono", Menlo, monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px }
pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto } pre code { background: none; padding: 0 }
table { border-collapse: collapse; display: block; overflow: auto } td, th { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left }
tr:nth-child(2n) td { background: #f6f8fa } details { margin: 8px 0 } summary { cursor: pointer } a { color: #0969da; text-decoration: none }
.markdown-alert { border-left: 4px solid #d1d9e0; padding: 0 16px; margin-bottom: 16px } .markdown-alert-title { font-weight: 600 }
.markdown-alert-caution { border-color: #cf222e } .markdown-alert-warning { border-color: #9a6700 } .markdown-alert-note, .markdown-alert-tip { border-color: #0969da }
.markdown-alert svg { width: 16px; height: 16px; vertical-align: text-bottom; fill: currentColor; margin-right: 8px }
`

/** Takes a title and sections; gives an HTML page that needs nothing else. */
export async function renderPage(title: string, sections: readonly PageSection[]): Promise<string> {
  const bodies = await Promise.all(
    sections.map(
      async (section) =>
        `<h2 class="surface">${section.title}</h2>\n<article>${await renderMarkdown(section.markdown)}</article>`,
    ),
  )
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style>\n<main><h1 class="page">${title}</h1>\n${bodies.join('\n')}\n</main></html>\n`
}
