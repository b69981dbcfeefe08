import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, fenced, prose } from '../../../src/reporters/markdown/markdown.ts'
import { accountIdsIn, createPublisher, type Surface } from '../../../src/reporters/publisher/publisher.ts'

const SURFACES: readonly Surface[] = ['log', 'summary', 'comment', 'check-run', 'sarif', 'output', 'report', 'html']
const CREDENTIAL = 'p@ss|w`rd "1" <x>\\n&%'

function guard(...credentials: string[]) {
  return createPublisher({ credentials, maskAccountIds: [] })
}

describe('a text that holds a known credential', () => {
  it.each(SURFACES)('is replaced on the surface %s, and the bug is reported without it', (surface) => {
    const publisher = guard('hunter2secret')
    const published = publisher.publish(surface, 'before hunter2secret after')
    expect(published).not.toContain('hunter2secret')
    expect(published).not.toContain('before')
    expect(publisher.refusals()).toEqual([surface])
  })

  it.each([
    ['as it is', CREDENTIAL],
    ['in JSON', JSON.stringify({ a: CREDENTIAL })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ a: CREDENTIAL }))],
    ['in an address', `https://h/?q=${encodeURIComponent(CREDENTIAL)}`],
    ['in prose', prose(`it is ${CREDENTIAL} here`)],
    ['in a code span', code(CREDENTIAL)],
    ['in HTML', CREDENTIAL.replace(/[^\w]/g, (character) => `&#${character.codePointAt(0)};`)],
    [
      'in named entities',
      CREDENTIAL.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ],
    ['in a fenced block', fenced(CREDENTIAL, '')],
    ['in a workflow command', CREDENTIAL.replaceAll('%', '%25')],
    ['with Markdown escapes', CREDENTIAL.replace(/[^\w\s]/g, '\\$&')],
  ])('is found %s', (_, text) => {
    const publisher = guard(CREDENTIAL)
    const published = publisher.publish('comment', `see: ${text}`)
    expect(publisher.refusals()).toEqual(['comment'])
    expect(published).not.toContain('p@ss')
  })

  it('is found by one line of a private key', () => {
    const key =
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\n-----END PRIVATE KEY-----\n'
    const publisher = guard(key)
    expect(publisher.publish('log', 'x AQEFAASCBKcwggSjAgEAAoIB y')).not.toContain('AQEFAA')
    expect(publisher.publish('log', 'it begins with -----BEGIN PRIVATE KEY-----')).toContain('BEGIN PRIVATE KEY')
  })

  it('keeps to the form of its surface', () => {
    const publisher = guard('hunter2secret')
    expect(JSON.parse(publisher.publish('report', '"hunter2secret"'))).toMatchObject({ version: 1 })
    expect(JSON.parse(publisher.publish('sarif', '"hunter2secret"'))).toMatchObject({ version: '2.1.0' })
    expect(publisher.publish('output', 'hunter2secret')).toBe('')
  })
})

describe('what is around a credential stands', () => {
  it('line by line in prose, with rows, lists and folds kept', () => {
    const text = [
      '<details><summary>Findings hunter2secret</summary>',
      '',
      '| a | b |',
      '| --- | --- |',
      '| one | hunter2secret |',
      '| two | fine |',
      '- item hunter2secret',
      '- another',
      '</details>',
    ].join('\n')
    const published = guard('hunter2secret').publish('comment', text)
    expect(published.split('\n')).toEqual([
      '<details><summary>(withheld: it held a credential of the task definition)</summary>',
      '',
      '| a | b |',
      '| --- | --- |',
      '| (withheld: it held a credential of the task definition) |',
      '| two | fine |',
      '- (withheld: it held a credential of the task definition)',
      '- another',
      '</details>',
    ])
  })

  it.each(['report', 'sarif'] as const)('member by member in JSON: %s', (surface) => {
    const text = JSON.stringify({ a: 'see hunter2secret', b: ['fine', { hunter2secret: 1 }], c: 2 })
    expect(JSON.parse(guard('hunter2secret').publish(surface, text))).toEqual({
      a: '(withheld: it held a credential of the task definition)',
      b: ['fine', { '(withheld: it held a credential of the task definition)': 1 }],
      c: 2,
    })
  })

  it('unless the credential spans what would be left', () => {
    const published = guard('first line\nsecond').publish('comment', 'a\nfirst line\nsecond\nb')
    expect(published).toContain('That is a bug')
    expect(published).not.toContain('first line')
  })
})

describe('a text that proves nothing', () => {
  it.each([
    ['shorter than six characters', ['12345'], 'port 12345 is open'],
    ["one of the report's own words", ['password', 'secret'], 'the secret has no key password'],
    ["a word of the code's texts", ['register', 'Resolves', 'regist'], 'what ECS would register resolves'],
    ['empty', ['', '   '], 'anything at all'],
  ])('is published: a credential %s', (_, credentials, text) => {
    const publisher = guard(...credentials)
    expect(publisher.publish('comment', text)).toBe(text)
    expect(publisher.refusals()).toEqual([])
  })

  it('is published: a credential that the definition also has as a name', () => {
    const publisher = createPublisher({ credentials: ['postgres'], maskAccountIds: [], publicTexts: ['postgres:16'] })
    expect(publisher.publish('comment', 'image postgres:16')).toBe('image postgres:16')
  })
})

it('no published text holds a credential that was given, whatever surrounds it', () => {
  fc.assert(
    fc.property(
      fc
        .string({ minLength: 6, unit: 'grapheme' })
        .filter((text) => text.trim().length >= 6 && !/^[A-Za-z-]+$/.test(text.trim())),
      fc.string(),
      fc.string(),
      fc.constantFrom(...SURFACES),
      fc.constantFrom((text: string) => text, prose, code, JSON.stringify, encodeURIComponent),
      (credential, before, after, surface, written) => {
        const publisher = createPublisher({ credentials: [credential], maskAccountIds: [] })
        const marker = '(:marker:)'
        const text = `${marker}${before} ${written(credential.trim())} ${after}`
        // In a page, a sign that begins no tag is escaped.
        const published = publisher.publish(surface, surface === 'html' ? text.replaceAll('<', '&lt;') : text)
        expect(published).not.toContain(marker)
        expect(publisher.isClean(published)).toBe(true)
      },
    ),
  )
})

it('thousands of credentials are looked for in one pass', () => {
  const credentials = Array.from({ length: 4000 }, (_, index) => `q${(index * 7919).toString(36)}Zk${index}x`)
  const publisher = createPublisher({ credentials, maskAccountIds: [], publicTexts: ['api', 'web'] })
  const text = 'nothing of it is in here; '.repeat((213 * 1024) / 26)
  const before = process.cpuUsage()
  expect(publisher.publish('report', text)).toBe(text)
  // One pass takes some tens of milliseconds; a pass for each credential would take a minute.
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  expect(publisher.publish('log', `x ${credentials[3999]} y`)).not.toContain(credentials[3999])
})

describe('account ids', () => {
  const text = 'arn:aws:iam::111122223333:role/x and 444455556666.dkr.ecr.eu-west-1.amazonaws.com/a, id 777788889999'
  const masked = 'arn:aws:iam::XXXXXXXXXXXX:role/x and XXXXXXXXXXXX.dkr.ecr.eu-west-1.amazonaws.com/a, id XXXXXXXXXXXX'

  it.each(['log', 'summary', 'comment', 'check-run'] as const)('are masked on the surface %s when asked', (surface) => {
    expect(createPublisher({ credentials: [], maskAccountIds: ['777788889999'] }).publish(surface, text)).toBe(masked)
  })
  it.each(['output', 'report', 'sarif'] as const)('stay usable on the surface %s', (surface) => {
    expect(createPublisher({ credentials: [], maskAccountIds: ['777788889999'] }).publish(surface, text)).toBe(text)
  })
  it('stay when nobody asks', () => {
    expect(createPublisher({ credentials: [], maskAccountIds: [] }).publish('comment', text)).toBe(text)
  })
  it('are found in ARNs and registries', () => {
    expect(accountIdsIn(`${text} arn:aws:ecs:eu-west-1:111122223333:cluster/c`)).toEqual([
      '111122223333',
      '444455556666',
    ])
  })
})
