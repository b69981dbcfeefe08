import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import {
  COMMENT_LIMIT,
  READABLE_LENGTH,
  type RenderOptions,
  renderCheckRun,
  renderComment,
  renderSummary,
  SUMMARY_LIMIT_BYTES,
} from '../../../src/reporters/markdown/render.ts'
import { createPublisher } from '../../../src/reporters/publisher/publisher.ts'
import { cleanReport, finding, foundBaseline, fullReport, report, target } from '../sample-report.ts'

const MARKER = '<!-- ecs-preflight:prod/api -->'

const options: RenderOptions = {
  docsUrl: (check) => `https://docs.example/${check}`,
  fileUrl: ({ file, line }) => `https://code.example/${encodeURI(file)}#L${line}`,
  runUrl: 'https://run.example/1',
  maskAccountIds: false,
}
const asItIs = (markdown: string) => markdown

function comment(of: Report): string {
  return renderComment(of, MARKER, options, asItIs)
}

function summary(of: Report): string {
  return renderSummary(of, options, asItIs)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

describe('the first line is the verdict', () => {
  const error = target({ findings: [finding()] })
  const warning = target({ findings: [finding({ severity: 'warning' })] })
  const unverified = target({
    unverified: [{ check: 'image-exists', pointer: '', subject: 'image api', reason: 'No credentials.' }],
  })
  const old = target({ findings: [finding({ since: 'existing' })] })

  it.each([
    ['failure', error, '❌ ECS preflight: `api`: tasks would not start'],
    ['failure', warning, '❌ ECS preflight: `api`: 1 JSON key does not exist'],
    [
      'failure',
      unverified,
      '❌ ECS preflight: nothing wrong found, 1 question open in `api`, and this job requires an answer',
    ],
    ['neutral', unverified, '❔ ECS preflight: nothing wrong found, 1 question open in `api`'],
    ['success', warning, '⚠️ ECS preflight: `api`: 1 JSON key does not exist'],
    ['success', target(), '✅ ECS preflight: nothing wrong found in `api`'],
    ['success', error, '⚠️ ECS preflight: `api`: tasks would not start (this job is set to pass all the same)'],
    ['neutral', old, '⚠️ ECS preflight: `api`: tasks would not start (none of them new with this change)'],
  ] as const)('%s', (conclusion, of, line) => {
    expect(firstLine(comment(report([of], conclusion)))).toBe(`### ${line} ${MARKER}`)
  })

  it.each([
    [{ service: null }, '`api`'],
    [{ service: null, family: null }, '`deploy/api.json`'],
    [{ service: 'arn:aws:ecs:eu-west-1:1:service/prod/web' }, '`web`'],
  ])('names the target: %j', (overrides, name) => {
    expect(firstLine(comment(report([target(overrides)], 'success')))).toContain(`found in ${name} <!--`)
  })

  it('names the cluster or the file where the service is not enough', () => {
    const same = [
      target({ cluster: 'one' }),
      target({ cluster: 'two' }),
      target({ service: null }),
      target({ service: null, file: 'b.json' }),
    ]
    expect(firstLine(comment(report(same, 'success')))).toContain(
      'in `one/api`, `two/api`, `api from deploy/api.json` and `api from b.json` <!--',
    )
  })

  it('names which of many are wrong, and only these', () => {
    const many = ['a', 'b', 'c', 'd'].map((service) => target({ service, findings: service > 'b' ? [finding()] : [] }))
    expect(firstLine(comment(report(many, 'failure')))).toContain('2 of 4 services have errors: `c`, `d` <!--')
  })

  it('counts those that are too many to name', () => {
    const many = Array.from({ length: 9 }, (_, index) => target({ service: `s${index}`, findings: [finding()] }))
    expect(firstLine(comment(report(many, 'failure')))).toContain(
      '9 of 9 services have errors: `s0`, `s1`, `s2`, `s3`, `s4` and 4 more <!--',
    )
    const clean = many.map((each) => ({ ...each, findings: [] }))
    expect(firstLine(comment(report(clean, 'success')))).toContain('nothing wrong found in 9 services <!--')
  })
})

describe('what the comparison rests on', () => {
  it.each([
    [
      { ...foundBaseline, currentlyHealthy: false },
      '<summary>Compared with revision 130, which ran</summary>\n\nNewest SUCCESSFUL service deployment with running tasks. It is not running now.',
    ],
    [
      { ...foundBaseline, source: 'pinned', confidence: 'pinned' },
      'revision 130, as the input baseline asks</summary>',
    ],
    [{ ...foundBaseline, confidence: 'low' }, 'revision 130, deployed without a task</summary>'],
    [
      { ...foundBaseline, source: 'latest-active-unproven', confidence: 'none' },
      'revision 130, of which nothing proves that it ever ran</summary>',
    ],
    [
      { ...foundBaseline, status: 'none', revision: null, reason: 'first deploy' },
      '<summary>No earlier revision to compare with</summary>\n\nFirst deploy.',
    ],
    [
      { ...foundBaseline, status: 'unknown', revision: null, reason: 'No credentials.' },
      '<summary>Which revision last ran is not known</summary>\n\nNo credentials.',
    ],
  ] as const)('%#', (baseline, text) => {
    expect(summary(report([target({ baseline })], 'success'))).toContain(text)
  })

  it('keeps the beginning and the end of a long reason', () => {
    const link = 'the file to be deployed still has this fault: secret api/DB'
    const reason = `deployed 28 Sept 2026; ${'word '.repeat(400)}; did not contain json key url; ${link}`
    const baseline = { ...foundBaseline, attempts: [{ revision: 133, status: 'STOPPED', reason }] }
    const text = comment(report([target({ baseline })], 'success'))
    expect(text).toMatch(/stopped: deployed 28 Sept 2026; word .*\[…\].*did not contain json key url; the file/)
    expect(text).toContain('this fault: secret `api/DB`.')
  })
})

describe('findings', () => {
  it('say what is wrong, where, what to do and what to put instead', () => {
    expect(comment(fullReport)).toContain(
      [
        '[`api.json:21`](https://code.example/deploy/api.json#L21)',
        '**❌ The secret `prod/app` has no JSON key `password`, so the task stops before its containers start** ([`secret-json-key-exists`](https://docs.example/secret-json-key-exists))',
        '`secret api/DB_PASSWORD` · new',
        '**Fix:** Name one of the keys that exist: dbPassword, dbUser.',
        '```json\n"arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/app-AbCdEf:dbPassword::"\n```',
      ].join('\n\n'),
    )
  })

  it('of one check with one remedy are one entry', () => {
    expect(comment(fullReport)).toContain(
      [
        '**❌ The execution role may not read 2 secrets** ([`execution-role-can-read-secrets`](https://docs.example/execution-role-can-read-secrets))',
        '`DB_USER`, `TOKEN` · already in revision 130',
      ].join('\n\n'),
    )
  })

  it('keep their own words where these differ', () => {
    const findings = ['one', 'two'].map((name) =>
      finding({ subject: `secret api/${name}`, message: `It is ${name}. Both are.`, location: null }),
    )
    expect(comment(report([target({ findings })], 'failure'))).toContain(
      '- `secret api/one`: It is one\n- `secret api/two`: It is two\n\nBoth are.',
    )
  })

  it('stay apart where the remedy differs', () => {
    const findings = [finding({ remedy: 'Do this.' }), finding({ remedy: 'Do that.' })]
    expect(comment(report([target({ findings })], 'failure')).match(/^\*\*❌/gm)).toHaveLength(2)
  })

  it('that two checks see at one place with one replacement are one', () => {
    const findings = ['secret-exists', 'placeholders-replaced'].map((check) =>
      finding({ check, replacement: 'x', remedy: check }),
    )
    const text = comment(report([target({ findings })], 'failure'))
    expect(text.match(/^\*\*❌/gm)).toHaveLength(1)
    expect(text).toContain(
      '([`secret-exists`](https://docs.example/secret-exists), [`placeholders-replaced`](https://docs.example/placeholders-replaced))',
    )
  })

  it('lead to the rule of a check that holds a table of them', () => {
    const findings = [finding({ check: 'limits-respected', rule: 'task-definition-size' })]
    expect(comment(report([target({ findings })], 'failure'))).toContain(
      '([`limits-respected`](https://docs.example/limits-respected#task-definition-size))',
    )
  })

  it('are plain code where no page is known', () => {
    const nowhere = { ...options, docsUrl: () => null, fileUrl: () => null, runUrl: null }
    const plain = renderComment(fullReport, MARKER, nowhere, asItIs)
    expect(plain).toContain('(`secret-json-key-exists`)')
    expect(plain).not.toContain('](')
  })
})

describe('further sections', () => {
  it('put breaking changes first', () => {
    expect(summary(fullReport)).toContain(
      '- **breaking**, removed: `secret api/API_KEY`\n- notable, changed: `container api`: 256 → 512',
    )
  })

  it('name what changes although the file says the same', () => {
    const silentChanges = [{ subject: 'image api', message: 'the same tag points at another image now' }]
    expect(comment(report([target({ silentChanges })], 'success'))).toContain(
      'which ran · 1 more that the file does not show</summary>',
    )
  })

  it('give the policy of a role in three forms, folded', () => {
    const role = {
      ...target().references[0],
      pointer: '/executionRoleArn',
      kind: 'role',
      id: 'arn:aws:iam::111122223333:role/app-exec-0',
    }
    expect(role.kind).toBe('role')
    expect(comment(fullReport)).toContain(
      '<summary>Policy for <code>app-exec-0</code>: JSON · Terraform · AWS CLI</summary>',
    )
  })

  it('say that a masked policy is not to be used', () => {
    expect(renderComment(fullReport, MARKER, { ...options, maskAccountIds: true }, asItIs)).toContain(
      'Account ids are masked here; the output `policy` holds them.',
    )
  })

  it('count what was not looked at apart from what resolves', () => {
    const [resolving] = target().references
    if (resolving === undefined) throw new Error('no reference')
    const image = { ...resolving, kind: 'image' as const, container: 'proxy', name: null, id: 'nginx:1' }
    const of = target({
      references: [resolving, image],
      notChecked: [{ subject: 'image proxy', reason: 'not in ECR' }],
    })
    expect(summary(report([of], 'success'))).toContain('<summary>1 of 2 references resolve · 1 not checked</summary>')
    expect(summary(report([of], 'success'))).toContain('| – not checked | `image proxy` |')
    expect(summary(fullReport)).toContain('<summary>1 of 2 references resolve · 1 wrong</summary>')
  })

  it('show permissions in the job summary alone', () => {
    expect(summary(fullReport)).toContain('| ❌ denied | execution role | `secretsmanager:GetSecretValue` |')
    expect(comment(fullReport)).not.toContain('permission allowed')
  })

  it('leave the verdict to the title of a check run', () => {
    expect(firstLine(renderCheckRun(fullReport, options, asItIs))).toBe(
      '**3 errors · 1 warning · 1 not verified · 1 suppressed**',
    )
    expect(renderCheckRun(cleanReport, options, asItIs)).not.toContain('ECS preflight')
  })

  it('hold no alert, and every fold at the top level', () => {
    for (const text of [comment(fullReport), summary(fullReport)]) {
      expect(text).not.toContain('[!')
      expect(text).not.toMatch(/<details>(?:(?!<\/details>)[\s\S])*<details>/)
    }
  })
})

it('a block that is withheld leaves the rest standing', () => {
  const { publish } = createPublisher({ credentials: ['hunter2secret'], maskAccountIds: [] })
  const findings = [
    finding({ message: 'It is hunter2secret.', remedy: 'one' }),
    finding({ message: 'It is another.', remedy: 'two' }),
  ]
  const text = renderComment(report([target({ findings })], 'failure'), MARKER, options, (block) =>
    publish('comment', block),
  )
  expect(text).not.toContain('hunter2secret')
  expect(text).toContain('It is another')
  expect(firstLine(text)).toContain(MARKER)
})

it('does not depend on time spent or calls made', () => {
  const later = { ...fullReport, durationMs: 9_999, calls: {} }
  expect(comment(later)).toBe(comment(fullReport))
  expect(summary(later)).toBe(summary(fullReport))
})

const HOSTILE = [
  '|',
  '`',
  '``',
  '@org/team',
  '#1',
  '<img src=x onerror=y>',
  '\n',
  '::error::x',
  '##[error]y',
  '\u202e',
  '</details>',
  '```',
  '-->',
  ']( ',
  '$x$',
]

describe('hostile names', () => {
  const name = HOSTILE.join(' ')
  const findings = [
    finding({ subject: name, message: name, remedy: name, replacement: name, location: { ...location(), file: name } }),
    finding({ subject: `${name}2`, message: name, remedy: 'other', check: 'image-exists' }),
  ]
  const everywhere = report(
    [
      target({
        file: name,
        family: name,
        service: name,
        cluster: name,
        findings,
        changes: [{ pointer: '', kind: 'removed', subject: name, impact: 'breaking', detail: name }],
        unverified: [{ check: 'image-exists', pointer: '', subject: name, reason: name }],
        notChecked: [{ subject: name, reason: name }],
        suppressed: [{ ...finding({ subject: name }), why: name, until: name }],
        baseline: { ...foundBaseline, reason: name, attempts: [{ revision: 1, status: name, reason: name }] },
      }),
      target({ service: `${name}2` }),
    ],
    'failure',
  )

  it.each([
    ['comment', comment(everywhere)],
    ['summary', summary(everywhere)],
  ])('do nothing in the %s', (_, text) => {
    const outside = withoutCode(text)
    expect(outside).not.toMatch(/@org|#1|<img|\u202e|::error|##\[/)
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
    expect(text).not.toContain('\u202e')
  })

  it('cannot break a table', () => {
    const references = target().references.map((reference) => ({ ...reference, id: name, name, jsonKey: name }))
    const text = summary(report([target({ references })], 'success'))
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.map((row) => row.split('|').length)).toEqual([7, 7, 7])
  })

  it('cannot bear the marker of another comment where it is looked for', () => {
    const text = comment(report([target({ service: '<!-- ecs-preflight:other -->' })], 'success'))
    expect(firstLine(text).endsWith(MARKER)).toBe(true)
  })
})

describe('room', () => {
  const findings = Array.from({ length: 400 }, (_, index) =>
    finding({
      subject: `secret api/S${index}`,
      remedy: `Do ${index}.`,
      message: `${'long message '.repeat(30)}${index}`,
    }),
  )
  const big = report(
    [target({ findings }), target({ service: 'second', findings: [finding({ subject: 'secret api/LAST' })] })],
    'failure',
  )

  it('is kept by a comment, which says what it left out and where that is', () => {
    const text = comment(big)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(text.length).toBeGreaterThan(COMMENT_LIMIT * 0.9)
    const shown = text.match(/^\*\*❌/gm)?.length ?? 0
    expect(text.split('\n').at(-1)).toMatch(
      new RegExp(`^_Left out for length: ${401 - shown} findings.*\\. The \\[job summary\\]`),
    )
  })

  it('never shows a finding without the heading of its target', () => {
    const wide = Array.from({ length: 300 }, (_, index) =>
      target({
        service: `s${index}`,
        findings: [finding({ message: `${index} ${'m '.repeat(300)}`, remedy: `Do ${index}.` })],
      }),
    )
    const text = comment(report(wide, 'failure'))
    const headings = text.match(/^#### `s\d+`/gm)?.length ?? 0
    expect(text.match(/^\*\*❌/gm)).toHaveLength(headings)
    expect(text.split('\n').at(-1)).toContain(`${300 - headings} findings`)
    expect(headings).toBeGreaterThan(20)
  })

  it('beyond what is readable is for what is wrong', () => {
    const twenty = findings.slice(0, 20)
    const text = comment(
      report(
        [
          target({
            findings: twenty,
            baseline: { ...foundBaseline, attempts: [{ revision: 131, status: 'STOPPED', reason: 'why' }] },
          }),
        ],
        'failure',
      ),
    )
    expect(text.match(/^\*\*❌/gm)).toHaveLength(20)
    expect(text.length).toBeGreaterThan(READABLE_LENGTH)
    expect(text).not.toContain('Compared with revision')
  })

  it('is kept by a summary, in bytes', () => {
    const wide = Array.from({ length: 3_000 }, (_, index) =>
      finding({ subject: `secret ${index}`, remedy: `${index}`, message: '東'.repeat(500) }),
    )
    const text = summary(report([target({ findings: wide })], 'failure'))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    expect(text).toContain('The JSON report holds everything.')
  })

  it('is kept whatever the report says, fences and folds closed, and no credential comes through', () => {
    const credential = 'S3cr3t|va`lue @x'
    const text = fc.oneof(
      fc.string({ maxLength: 50 }),
      fc.constantFrom(...HOSTILE),
      fc.constant(credential),
      fc.string({ maxLength: 50 }).map((s) => s.repeat(400)),
    )
    const findings = fc.array(
      fc
        .record({ subject: text, message: text, remedy: text, replacement: fc.option(text) })
        .map((over) => finding(over)),
      { maxLength: 60 },
    )
    const targets = fc.array(
      fc.record({ file: text, family: text, findings }).map((over) => target({ ...over, service: null })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(targets, (of) => {
        const rendered = comment(report(of, 'failure'))
        expect(rendered.length).toBeLessThanOrEqual(COMMENT_LIMIT)
        expect(rendered.isWellFormed()).toBe(true)
        const outside = withoutCode(rendered)
        expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
        const published = createPublisher({ credentials: [credential], maskAccountIds: [] }).publish(
          'comment',
          rendered,
        )
        expect(published).not.toContain('S3cr3t')
      }),
      { numRuns: 60 },
    )
  })
})

function location() {
  return { file: 'deploy/api.json', line: 21, column: 13, endLine: 21, endColumn: 96 }
}

/** What stands outside fenced blocks, code spans, code elements and addresses, which cannot hold a blank. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/<code>[^<]*<\/code>/g, ' ')
    .replace(/\]\([^\s()]*\)/g, ']')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
}
