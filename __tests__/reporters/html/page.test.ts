import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import assets from '../../../src/reporters/html/assets.generated.json' with { type: 'json' }
import { renderPage } from '../../../src/reporters/html/page.ts'
import { createPublisher } from '../../../src/reporters/publisher/publisher.ts'
import { filesBelow, readText } from '../../support/documentation.ts'
import { AUDIT_TIME, auditOf, hostileTexts } from '../../support/many-services.ts'
import { cleanReport, finding, foundBaseline, fullReport, report, target } from '../sample-report.ts'

const run = {
  version: '1.2.3',
  docsUrl: (check: string) => `https://github.com/acme/ecs-preflight/blob/v1/docs/checks/${check}.md`,
  fileUrl: () => 'javascript:alert(1)',
  runUrl: null,
  maskAccountIds: false,
  now: AUDIT_TIME,
}
const pageOf = (of: Report, differs: Partial<typeof run> = {}) => renderPage(of, { ...run, ...differs }, assets)
const bodyOf = (page: string) => page.slice(page.indexOf('<body>') + '<body>'.length, page.lastIndexOf('<script>'))
const tagsIn = (text: string) => text.match(/<[^>]*>?/g) ?? []
/** As a reader sees it. */
const textOf = (page: string) =>
  bodyOf(page)
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name as string] ?? '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const ownTag =
  /^<\/?(?:header|main|footer|section|h[1-4]|p|b|a|ul|ol|li|div|span|bdi|code|pre|details|summary|table|thead|tbody|tr|th|td|svg|rect|input|select|option|button)(?: [a-z-]+="[^"<>]*"| (?:open|hidden))*\/?>$/i

describe('foreign text', () => {
  test.each(hostileTexts)('is text wherever it stands: %j', (text) => {
    const evil = target({
      file: text,
      family: text,
      service: text,
      cluster: text,
      baseline: {
        ...foundBaseline,
        reason: text,
        attempts: [{ revision: 1, status: text, reason: text }],
        writers: [{ revision: 130, role: 'baseline', registeredBy: text, registeredAt: text }],
      },
      changes: [{ pointer: '', kind: 'changed', subject: text, impact: 'breaking', detail: text }],
      silentChanges: [{ subject: text, message: text }],
      findings: [
        finding({ check: text, subject: text, message: text, remedy: text, replacement: text }),
        finding({ check: 'secrets-kept', subject: text, message: text, remedy: text }),
      ],
      suppressed: [{ ...finding({ subject: text }), why: text, until: text }],
      unverified: [{ check: text, pointer: '', subject: text, reason: text }],
      notChecked: [{ subject: text, reason: text }],
    })
    const policy = { Version: '2012-10-17' as const, Statement: [] }
    const page = pageOf({
      ...report([evil, evil, target({ cluster: text })], 'failure'),
      policies: [{ role: text, document: policy }],
    })
    expect(tagsIn(bodyOf(page)).filter((tag) => !ownTag.test(tag))).toEqual([])
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u200b]/)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<style/g)).toHaveLength(1)
  })

  test('leads nowhere but to addresses of the web', () => {
    const page = pageOf(fullReport)
    const hrefs = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')
    expect(hrefs.length).toBeGreaterThan(3)
    expect(hrefs.filter((href) => !/^(?:https:\/\/github\.com\/|#[a-z]+\d+$)/.test(href))).toEqual([])
  })

  test('is always in quotes where it stands in an attribute', () => {
    const sources = filesBelow('src/reporters/html', '.ts').map(readText).join('\n')
    expect(sources.match(/[a-z-]="\$\{/g)?.length).toBeGreaterThan(10)
    expect(sources.match(/ [a-z-]+=\$\{/g)).toBeNull()
  })
})

describe('the page', () => {
  test('lets nothing load, and only its own style and script run', () => {
    const page = pageOf(auditOf(30))
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    const between = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src '${hash(between('style'))}'; script-src '${hash(between('script'))}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
    expect(bodyOf(page)).not.toMatch(/\bsrc=|\bstyle=|\bon[a-z]+=|url\(/)
    expect(between('style')).not.toMatch(/url\(|@import/)
  })

  test('has every service once, worst first, with an id of its own', () => {
    const page = pageOf(auditOf(200))
    const states = [...page.matchAll(/<li id="s(\d+)" data-state="([a-z]+)"/g)].map(([, id, state]) => [
      Number(id),
      state,
    ])
    expect(states.map(([id]) => id)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    const order = ['error', 'warning', 'open', 'notice', 'clean']
    const ranks = states.map(([, state]) => order.indexOf(String(state)))
    expect(ranks).toEqual([...ranks].sort())
    expect(ranks).toContain(0)
    expect(ranks).toContain(4)
  })

  test('tells how many are wrong, and what would happen', () => {
    const text = textOf(pageOf(auditOf(100)))
    expect(text).toMatch(/ECS preflight \d+ of 100 services have errors Tasks would not start/)
    expect(text).toContain('29 Nov 2026, 07:00 UTC')
    expect(textOf(pageOf(cleanReport))).toContain('Nothing wrong found in api')
    expect(textOf(pageOf(fullReport))).toContain('api has errors')
    expect(textOf(pageOf(report([], 'success')))).toContain('Nothing was judged')
  })

  test('names a role that lacks something as the cause, with the services that use it and one policy', () => {
    const page = pageOf(auditOf(200))
    const text = textOf(page)
    expect(text).toMatch(/The role "app-exec-0" may not read \d secrets? \d services/)
    expect(page.match(/id="policy\d+"/g)).toHaveLength(auditOf(200).policies.length)
    const used = [...page.matchAll(/href="#(policy\d+)"/g)].map(([, id]) => id)
    expect(used.length).toBeGreaterThan(0)
    expect(used.every((id) => page.includes(`id="${id}"`))).toBe(true)
  })

  test('of one target is that target, unfolded, without controls', () => {
    const page = pageOf(fullReport)
    expect(page).toContain('<details open>')
    expect(page).not.toContain('<input')
    const text = textOf(page)
    for (const { subject, remedy } of fullReport.targets[0]?.findings ?? []) {
      expect(text).toContain(subject)
      expect(text).toContain(remedy)
    }
    expect(text).toContain('The secret prod/app has no JSON key "password"')
    expect(text).toContain('rolled back by the deployment circuit breaker')
    expect(text).toContain('pushed by the next job')
    expect(text).toContain('not in ECR: existence is not checked')
    expect(text).toContain('256 → 512')
  })

  test('of a thousand services is made in seconds', () => {
    const started = performance.now()
    expect(pageOf(auditOf(1_000)).length).toBeLessThan(4_000_000)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('through the publisher', () => {
  const secret = 'hunter2"secret<'
  const leaking = report(
    [target({ service: secret, findings: [finding({ message: `It reads ${secret} here.` })] })],
    'failure',
  )

  test('a text that would show a credential is withheld, and the page stands', () => {
    const publisher = createPublisher({ credentials: [secret], maskAccountIds: [] })
    const page = publisher.publish('html', pageOf(leaking))
    expect(publisher.refusals()).toEqual(['html'])
    expect(page).not.toContain('hunter2')
    expect(textOf(page)).toContain('(withheld: it held a credential of the task definition)')
    expect(textOf(page)).toContain('Fix: Name one of the keys that exist: dbPassword, dbUser.')
    expect(tagsIn(bodyOf(page)).filter((tag) => !ownTag.test(tag))).toEqual([])
  })

  test('account ids are masked where that is wished', () => {
    const publisher = createPublisher({ credentials: [], maskAccountIds: ['111122223333'] })
    const page = publisher.publish('html', pageOf(auditOf(40), { maskAccountIds: true }))
    expect(page).not.toContain('111122223333')
    expect(page).toContain('XXXXXXXXXXXX')
  })
})
