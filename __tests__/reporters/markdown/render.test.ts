import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import {
  COMMENT_LIMIT,
  type RenderOptions,
  renderCheckRun,
  renderComment,
  renderSummary,
  SUMMARY_LIMIT_BYTES,
} from '../../../src/reporters/markdown/render.ts'
import { createPublisher } from '../../../src/reporters/publisher.ts'
import { cleanReport, finding, foundBaseline, fullReport, report, target } from '../sample-report.ts'

const MARKER = '<!-- ecs-preflight:prod/api -->'

const options: RenderOptions = {
  docsUrl: (check) => `https://docs.example/${check}`,
  fileUrl: ({ file, line }) => `https://code.example/${encodeURI(file)}#L${line}`,
  runUrl: 'https://run.example/1',
  maskAccountIds: false,
}

function comment(of: Report): string {
  return renderComment(of, MARKER, options)
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

  it.each([
    ['failure', error, '❌ ECS preflight: this would break the deployment of `prod/api`'],
    ['failure', warning, '❌ ECS preflight: warnings fail this job: `prod/api`'],
    ['failure', unverified, '❌ ECS preflight: could not verify everything, and this job requires it: `prod/api`'],
    ['neutral', unverified, '❔ ECS preflight: could not verify everything for `prod/api`'],
    ['success', warning, '✅ ECS preflight: nothing found that would break the deployment of `prod/api`'],
    ['success', target(), '✅ ECS preflight: nothing found that would break the deployment of `prod/api`'],
    [
      'success',
      error,
      '⚠️ ECS preflight: this would break the deployment of `prod/api`, but this job is set not to fail on it',
    ],
    [
      'neutral',
      error,
      '⚠️ ECS preflight: this would break the deployment of `prod/api`, but this job is set not to fail on it',
    ],
  ] as const)('%s', (conclusion, of, line) => {
    expect(firstLine(comment(report([of], conclusion)))).toBe(`### ${line} ${MARKER}`)
  })

  it.each([
    [{ service: null }, '`api`'],
    [{ service: null, family: null }, '`deploy/api.json`'],
    [
      { service: 'arn:aws:ecs:eu-west-1:1:service/prod/web', cluster: 'arn:aws:ecs:eu-west-1:1:cluster/prod' },
      '`prod/web`',
    ],
  ])('names the target: %j', (overrides, name) => {
    expect(firstLine(comment(report([target(overrides)], 'success')))).toContain(`deployment of ${name} <!--`)
  })

  it('names some of many targets', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((service) => target({ service }))
    expect(firstLine(comment(report(many, 'success')))).toContain('`prod/a`, `prod/b`, `prod/c` and 2 more <!--')
  })
})

it('a clean report is short', () => {
  expect(comment(cleanReport)).toBe(
    [
      `### ✅ ECS preflight: nothing found that would break the deployment of \`prod/api\` ${MARKER}`,
      '[job summary](https://run.example/1)',
      'Compared with revision **130**, the last that ran: newest SUCCESSFUL service deployment with running tasks.',
      '1 of 1 reference verified.',
    ].join('\n\n'),
  )
})

describe('what the comparison rests on', () => {
  it.each([
    [null, 'Not compared with an earlier revision, as `baseline: none` asks.'],
    [
      { ...foundBaseline, currentlyHealthy: false },
      'newest SUCCESSFUL service deployment with running tasks. It is not running now.',
    ],
    [{ ...foundBaseline, source: 'pinned', confidence: 'pinned' }, 'revision **130**, as the `baseline` input asks:'],
    [
      { ...foundBaseline, confidence: 'low', reason: 'the only completed deployments ran no task' },
      'revision **130**, the last that was deployed, though without a task: the only completed deployments ran no task.',
    ],
    [
      { ...foundBaseline, source: 'latest-active-unproven', confidence: 'none' },
      'revision **130**, the latest active one, though nothing proves that it ever ran:',
    ],
    [
      {
        ...foundBaseline,
        status: 'none',
        revision: null,
        taskDefinitionArn: null,
        source: null,
        reason: 'first deploy',
      },
      'No earlier revision to compare with: first deploy.',
    ],
    [
      {
        ...foundBaseline,
        status: 'unknown',
        revision: null,
        taskDefinitionArn: null,
        source: null,
        reason: 'No credentials.',
      },
      'Could not tell which revision last ran: No credentials.',
    ],
  ] as const)('%#', (baseline, sentence) => {
    expect(comment(report([target({ baseline })], 'success'))).toContain(sentence)
  })

  it('keeps the beginning and the end of a long reason', () => {
    const link = 'the file to be deployed still has this fault: secret api/DB'
    const reason = `deployed 28 Sept 2026; ${'word '.repeat(400)}; did not contain json key url; ${link}`
    const baseline = { ...foundBaseline, attempts: [{ revision: 133, status: 'STOPPED', reason }] }
    const text = comment(report([target({ baseline })], 'success'))
    expect(text).toMatch(/stopped: deployed 28 Sept 2026; word .*\[…\].*did not contain json key url; the file/)
    expect(text).toContain('this fault: secret `api/DB`.')
  })

  it('lists the attempts since', () => {
    expect(comment(fullReport)).toContain(
      '- revision **133**, in progress: tasks stop with ResourceInitializationError.\n- revision **131**, rollback successful: rolled back',
    )
  })
})

describe('findings', () => {
  it('say where, what happens, what to do and what to put instead', () => {
    expect(comment(fullReport)).toContain(
      [
        '#### ❌ `secret api/DB_PASSWORD` · [`secret-json-key-exists`](https://docs.example/secret-json-key-exists)',
        '[`deploy/api.json:21`](https://code.example/deploy/api.json#L21) · new with this change · registers, but its tasks would not start',
        'The secret `prod/app` has no JSON key "password", so the task stops before its containers start.',
        '**Fix:** Name one of the keys that exist: dbPassword, dbUser.',
        '```json\n"arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/app-AbCdEf:dbPassword::"\n```',
      ].join('\n\n'),
    )
  })

  it('of one check with one remedy are one entry', () => {
    expect(comment(fullReport)).toContain(
      [
        '#### ❌ 2 × [`execution-role-can-read-secrets`](https://docs.example/execution-role-can-read-secrets)',
        'already in revision 130',
        'The execution role app-exec may not read this secret, so the task does not start.',
        '- `secret api/DB_USER` · [`deploy/api.json:21`](https://code.example/deploy/api.json#L21)\n- `secret api/TOKEN`',
        '**Fix:** Attach the suggested policy to the execution role.',
      ].join('\n\n'),
    )
  })

  it('of one place name it once', () => {
    const findings = ['one', 'two'].map((name) => finding({ subject: `secret api/${name}` }))
    expect(comment(report([target({ findings })], 'failure'))).toContain(
      '[`deploy/api.json:21`](https://code.example/deploy/api.json#L21) · new with this change\n\nThe secret',
    )
    expect(comment(report([target({ findings })], 'failure'))).toContain(
      '- `secret api/one`\n- `secret api/two`\n\n**Fix:**',
    )
  })

  it('keep their own messages in a group', () => {
    const findings = ['one', 'two'].map((name) =>
      finding({ subject: `secret api/${name}`, message: `It is ${name}.`, location: null }),
    )
    expect(comment(report([target({ findings })], 'failure'))).toContain(
      '- `secret api/one`: It is one.\n- `secret api/two`: It is two.',
    )
  })

  it('stay apart where the remedy differs', () => {
    const findings = [finding({ remedy: 'Do this.' }), finding({ remedy: 'Do that.' })]
    expect(comment(report([target({ findings })], 'failure')).match(/^#### /gm)).toHaveLength(2)
  })

  it('name the rule of a check that holds a table of them, at its anchor', () => {
    const findings = [finding({ check: 'limits-respected', rule: 'task-definition-size' })]
    expect(comment(report([target({ findings })], 'failure'))).toContain(
      '[`limits-respected`](https://docs.example/limits-respected) [`task-definition-size`](https://docs.example/limits-respected#task-definition-size)',
    )
  })

  it('are plain code where no page is known', () => {
    const plain = renderComment(fullReport, MARKER, {
      ...options,
      docsUrl: () => null,
      fileUrl: () => null,
      runUrl: null,
    })
    expect(plain).toContain('#### ❌ `secret api/DB_PASSWORD` · `secret-json-key-exists`\n\n`deploy/api.json:21` · new')
    expect(plain).not.toContain('](')
  })
})

describe('further sections', () => {
  it('put breaking changes first', () => {
    expect(comment(fullReport)).toContain(
      '<summary>2 changes since revision 130, 1 breaking</summary>\n\n- **breaking**, removed: `secret api/API_KEY`\n- notable, changed: `container api`: 256 → 512',
    )
  })

  it('name what changes although the file says the same', () => {
    const silentChanges = [{ subject: 'image api', message: 'the same tag points at another image now' }]
    expect(comment(report([target({ silentChanges })], 'success'))).toContain(
      '<summary>No change in the file since revision 130, 1 more that the file does not show</summary>\n\nWhat changes although the file says the same:\n\n- `image api`: the same tag points at another image now',
    )
  })

  it('give the policy as JSON and as Terraform', () => {
    const text = comment(fullReport)
    expect(text).toContain('"Action": [\n        "secretsmanager:GetSecretValue"\n      ]')
    expect(text).toContain(
      '    sid    = "ReadSecrets"\n    effect = "Allow"\n\n    actions = [\n      "secretsmanager:GetSecretValue",\n    ]',
    )
    expect(text).toContain('      variable = "kms:ViaService"')
  })

  it('say that a masked policy is not to be used', () => {
    expect(renderComment(fullReport, MARKER, { ...options, maskAccountIds: true })).toContain(
      'the `policy` output holds it unmasked',
    )
  })

  it('say what would settle the unverified, open when that is the verdict', () => {
    const reason = 'The pipeline may not call ecr:DescribeImages; allow it.'
    const unverified = ['image api', 'image proxy'].map((subject) => ({
      check: 'image-exists',
      pointer: '' as const,
      subject,
      reason,
    }))
    const neutral = comment(report([target({ unverified })], 'neutral'))
    expect(neutral).toContain(
      '#### ❔ 2 subjects not verified\n\n- The pipeline may not call `ecr:DescribeImages`; allow it.\n  `image api`, `image proxy` ([`image-exists`](https://docs.example/image-exists))',
    )
    expect(neutral).toMatch(/^> \[!NOTE\]$/m)
    expect(comment(fullReport)).toContain('<summary>❔ 1 subject not verified</summary>')
  })

  it('show what is suppressed and what is not checked', () => {
    expect(comment(fullReport)).toContain('`image api`, until 2027-01-01: pushed by the next job')
    expect(comment(fullReport)).toContain('- `image proxy`: not in ECR: existence is not checked')
  })

  it('show every reference', () => {
    expect(comment(fullReport)).toContain('<summary>1 of 2 references verified</summary>')
    expect(comment(fullReport)).toContain('| ❌ fails | `secret api/DB_PASSWORD` |')
  })

  it('show permissions in the job summary alone', () => {
    expect(renderSummary(fullReport, options)).toContain(
      '| ❌ denied | execution role | `secretsmanager:GetSecretValue` |',
    )
    expect(comment(fullReport)).not.toContain('permission allowed')
  })

  it('leave the verdict to the title of a check run', () => {
    expect(firstLine(renderCheckRun(fullReport, options))).toBe(
      '**3 errors · 1 warning · 1 not verified · 1 suppressed** · [job summary](https://run.example/1)',
    )
    expect(firstLine(renderCheckRun(cleanReport, { ...options, runUrl: null }))).toMatch(/^Compared with revision/)
  })

  it('leave alerts out of a check run, and every fold at the top level', () => {
    const neutral = report([target({ unverified: fullReport.targets[0]?.unverified ?? [] })], 'neutral')
    expect(renderCheckRun(neutral, options)).not.toContain('[!')
    expect(renderSummary(fullReport, options)).not.toMatch(/<details>(?:(?!<\/details>)[\s\S])*<details>/)
  })
})

it('does not depend on time spent or calls made', () => {
  const later = { ...fullReport, durationMs: 9_999, calls: {} }
  expect(comment(later)).toBe(comment(fullReport))
  expect(renderSummary(later, options)).toBe(renderSummary(fullReport, options))
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
    ['summary', renderSummary(everywhere, options)],
  ])('do nothing in the %s', (_, text) => {
    const outside = withoutCode(text)
    expect(outside).not.toMatch(/@org|#1|<img|\u202e|::error|##\[/)
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
    expect(text).not.toContain('\u202e')
  })

  it('cannot break a table', () => {
    const references = target().references.map((reference) => ({ ...reference, id: name, name, jsonKey: name }))
    const text = renderSummary(report([target({ references })], 'success'), options)
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
    const shown = text.match(/^#### ❌/gm)?.length ?? 0
    expect(text.split('\n').at(-1)).toMatch(
      new RegExp(`^_Left out for length: .*${401 - shown} findings\\. The \\[job summary\\]`),
    )
  })

  it('never shows a finding without the heading of its target', () => {
    const wide = Array.from({ length: 300 }, (_, index) =>
      target({ service: `s${index}`, findings: [finding({ message: 'm '.repeat(400) })] }),
    )
    const text = comment(report(wide, 'failure'))
    const headings = text.match(/^### `prod\/s\d+`/gm)?.length ?? 0
    expect(text.match(/^#### /gm)).toHaveLength(headings)
    const missing = 300 - headings
    expect(text.split('\n').at(-1)).toContain(`${missing} task definitions, 300 sections and ${missing} findings.`)
    expect(headings).toBeGreaterThan(20)
  })

  it('is kept by a summary, in bytes', () => {
    const wide = Array.from({ length: 3_000 }, (_, index) =>
      finding({ subject: `secret ${index}`, remedy: `${index}`, message: '東'.repeat(500) }),
    )
    const text = renderSummary(report([target({ findings: wide })], 'failure'), options)
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

/** Takes Markdown; gives what stands outside fenced blocks, code spans, code elements and addresses, which cannot hold a blank. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/<code>[^<]*<\/code>/g, ' ')
    .replace(/\]\([^\s()]*\)/g, ']')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
}
