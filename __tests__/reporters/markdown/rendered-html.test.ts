import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { code, fenced, prose, table } from '../../../src/reporters/markdown/markdown.ts'
import { renderComment, renderSummary } from '../../../src/reporters/markdown/render.ts'
import { finding, foundBaseline, fullReport, report, target } from '../sample-report.ts'

const options = {
  docsUrl: (check: string) => `https://docs.example/${check}`,
  fileUrl: () => 'https://code.example/file',
  runUrl: 'https://run.example/1',
  maskAccountIds: false,
}
const asItIs = (markdown: string) => markdown
const MARKER = '<!-- ecs-preflight:prod/api -->'

/** As GFM reads it, sanitised by GitHub's rules or as it came. */
function html(markdown: string, sanitised = true): string {
  const reader = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
  const reading = sanitised ? reader.use(rehypeSanitize) : reader
  return String(reading.use(rehypeStringify).processSync(markdown))
}

const ENTITIES: Record<string, string> = { lt: '<', amp: '&', quot: '"' }

/** The text that a reader sees, blanks between cells and blocks folded. */
function textOf(of: string): string {
  return of
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-F]+)|(\w+));/gi, (entity, hex, name) =>
      hex === undefined ? (ENTITIES[name] ?? entity) : String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .trim()
}

const TEXTS = [
  'api',
  'a|b\\|c',
  'tick`s ``two`` `',
  '@org/team',
  'fixes #1',
  '<img src=x onerror=alert(1)>',
  '<!-- hidden -->',
  '</details></code>',
  '**bold** __it__ ~~no~~',
  '[text](https://evil.example)',
  'https://evil.example/x www.evil.example me@evil.example',
  '&lt;b&gt; &#64;',
  '\\*not\\*',
  '$x$ `$y$`',
]

describe('untrusted text reads as it is written and does nothing', () => {
  it.each(TEXTS)('%s', (text) => {
    const shown = [
      html(code(text)),
      html(prose(text)),
      html(`# ${code(text)}`),
      html(fenced(text, '')),
      html(table(['a', 'b'], [[code(text), prose(text)]])),
    ]
    for (const each of shown) {
      const outside = each.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '')
      expect(outside).not.toMatch(/<(?:a|img|strong|em|del)\b|@|#\d|evil/)
      expect(each).not.toMatch(/<(?:img|strong|em|del)\b/)
    }
    expect(textOf(html(code(text)))).toBe(text)
    expect(textOf(html(table(['h'], [[code(text)]])).replace(/^[\s\S]*<tbody>/, ''))).toBe(text)
  })
})

it('a table keeps its columns whatever its cells say', () => {
  const all = html(table(['a', 'b', 'c'], [TEXTS.slice(0, 3).map(code), TEXTS.slice(3, 6).map(prose)]))
  expect(all.match(/<td>/g)).toHaveLength(6)
})

describe('every surface', () => {
  const name = TEXTS.join(' ')
  const hostile = report(
    [
      target({
        family: name,
        service: name,
        file: name,
        findings: [finding({ subject: name, message: name, remedy: name, replacement: name })],
        unverified: [{ check: 'image-exists', pointer: '', subject: name, reason: name }],
        changes: [{ pointer: '', kind: 'removed', subject: name, impact: 'breaking', detail: name }],
        notChecked: [{ subject: name, reason: name }],
        baseline: { ...foundBaseline, reason: name, attempts: [{ revision: 1, status: name, reason: name }] },
      }),
      target(),
    ],
    'failure',
  )

  it.each([
    ['comment', renderComment(fullReport, MARKER, options, asItIs)],
    ['summary', renderSummary(fullReport, options, asItIs)],
    ['comment on hostile names', renderComment(hostile, MARKER, options, asItIs)],
    ['summary of hostile names', renderSummary(hostile, options, asItIs)],
  ])('loses nothing to GitHub: %s', (_, markdown) => {
    const raw = html(markdown, false)
      .replace(MARKER, '')
      .replaceAll(/ class="(?:contains-task-list|task-list-item)"/g, '')
    expect(html(markdown)).toBe(raw)
  })

  it.each([
    ['comment', renderComment(hostile, MARKER, options, asItIs)],
    ['summary', renderSummary(hostile, options, asItIs)],
  ])('holds no link, mention or element but its own: %s', (_, markdown) => {
    const page = html(markdown)
    const hosts = Array.from(page.matchAll(/href="https:\/\/([^/"]+)/g), ([, host]) => host)
    expect(new Set(hosts)).toEqual(
      new Set(
        markdown.includes(MARKER) ? ['docs.example', 'code.example', 'run.example'] : ['docs.example', 'code.example'],
      ),
    )
    expect(page.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '')).not.toMatch(/<img|@|#\d|evil/)
    expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)?.length ?? 0)
  })
})
