import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCredentialsInArguments } from '../../src/text/credentials/credential-arguments.ts'
import { findCredential } from '../../src/text/credentials/credentials.ts'
import { redactCredentials } from '../../src/text/credentials/redact.ts'
import { findPlaceholders, type PlaceholderContext } from '../../src/text/placeholders/placeholders.ts'
import { positives } from './credential-corpus.ts'

/** Pieces that rules look for, in any order: more telling than plain random text. */
const pieces = fc.constantFrom(
  ...[
    'postgres://',
    'u:',
    '@',
    ':',
    '/',
    '?',
    '&',
    '=',
    ';',
    '"',
    "'",
    '\\',
    '\n',
    ' ',
    '$',
    '{',
    '}',
    '${',
    '{{',
    '}}',
    '<',
    '>',
    '%',
    '__',
    '#{',
    '(',
    ')',
  ],
  ...[
    'password',
    'Password=',
    '--password',
    'token',
    'secret',
    'apiKey',
    'Bearer ',
    'Basic ',
    'eyJ',
    'AKIA',
    'ghp_',
    'sk-',
    'LS0tLS1CRUdJTi',
    '-----BEGIN ',
    'PRIVATE KEY-----',
  ],
  ...[
    'arn:aws:',
    'secretsmanager:',
    'secret:',
    '-RANDOM',
    '123456789012',
    'undefined',
    'CHANGEME',
    'your-',
    'mysql -p',
    'jdbc:',
    'kty',
    'hunter2',
    '\uD800',
    '\u202E',
    'ß',
    '😀',
  ],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const names = fc.constantFrom(null, '', 'DB_PASSWORD', 'API_KEY', 'LOG_FORMAT', 'tag', 'X', '__proto__')
const kinds: readonly PlaceholderContext['kind'][] = [
  'value',
  'reference',
  'image',
  'role',
  'command',
  'log-option',
  'other',
]

describe('whatever the text', () => {
  test('spans lie in the value, in order and apart', () => {
    fc.assert(
      fc.property(names, texts, (name, value) => {
        let at = -1
        for (const { start, end } of findCredential(name, value)?.spans ?? []) {
          expect(start).toBeGreaterThan(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(value.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('placeholders lie in the value', () => {
    fc.assert(
      fc.property(names, texts, fc.constantFrom(...kinds), (name, value, kind) => {
        for (const { span } of findPlaceholders(value, { name, kind })) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(value.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('argument lists give arguments of the list', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (args) => {
        for (const { index, finding } of findCredentialsInArguments(args)) {
          expect(finding.spans.every(({ end }) => end <= (args[index] ?? '').length)).toBe(true)
          expect(finding.spans.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

/** Letters that no sentence of ours is made of, so that a repetition is a leak and not chance. */
const secrets = fc.stringMatching(/^[QZJ][QZJ1-9]{11,30}$/)

describe('what is said about a credential', () => {
  const shapes: readonly (readonly [name: string | null, wrap: (secret: string) => string])[] = [
    ['URL', (secret) => `postgresql://u:${secret}@h/db`],
    ['URL', (secret) => `${secret}://u:${secret}@h/db`],
    ['DSN', (secret) => `Server=db;User=u;Password=${secret};`],
    ['DB_PASSWORD', (secret) => secret],
    ['JSON', (secret) => `{"db":{"password":"${secret}"}}`],
    [null, (secret) => `mysql -p${secret}`],
    [null, (secret) => `Bearer ${secret}${secret}`],
  ]
  for (const [name, wrap] of shapes) {
    test(`repeats nothing of the secret: ${name} ${wrap('…')}`, () => {
      fc.assert(
        fc.property(secrets, secrets, (one, other) => {
          const said = (secret: string) => findCredential(name, wrap(secret))
          expect(said(one)?.rule).toBe(said(other)?.rule)
          for (const secret of [one, other]) expect(JSON.stringify(said(secret))).not.toContain(secret.slice(0, 6))
        }),
      )
    })
  }

  test('repeats no stretch of six characters of any secret of the corpus', () => {
    const leaks = positives.flatMap(([name, value]) => {
      const finding = findCredential(name, value)
      const said = `${finding?.what} ${finding?.remedy}`
      return (finding?.spans ?? []).flatMap(({ start, end }) => {
        const secret = value.slice(start, end)
        return Array.from({ length: Math.max(0, secret.length - 5) }, (_, at) => secret.slice(at, at + 6)).filter(
          (part) => said.includes(part),
        )
      })
    })
    // A vendor's prefix is public; a password that is an English word which our sentences need as well gives nothing away.
    const known =
      'password secret private key webhook postgresql:// github_pat_ glpat- sk_live_ sk_test_ rk_live_ rk_test_ sk-proj- whsec_ sk-ant- GOCSPX- shpat_ sq0atp- dop_v1_ dp.st.'
    expect(leaks.filter((part) => !known.includes(part))).toEqual([])
  })

  test('redaction leaves nothing of a URL password', () => {
    fc.assert(
      fc.property(secrets, texts, (secret, around) => {
        expect(redactCredentials(`${around} mysql://u:${secret}@h`)).not.toContain(secret)
      }),
    )
  })
})

/** Inputs on which a rule that looks back or ahead without bounds would take hours. */
const units = [
  'a',
  '"',
  '\\"',
  '://',
  '://a:b/',
  '://u:p@',
  'password=',
  '--password ',
  'password: ',
  'eyJ',
  'eyJa.',
  'sk-',
  '${',
  '{{',
  '<a',
  '<a ',
  '%A_',
  '__A',
  '-----BEGIN PRIVATE KEY-----',
  'LS0tLS1CRUdJTi',
  'Bearer ',
  'Basic ',
  'mysql -p',
  'mysql ',
  'curl -u a:',
  '/',
  'a/',
  '-',
  'a-',
  'a_',
  '$(',
  '[[a',
  '!Ref ',
  '{"Ref":',
  'your-',
  ' your-a',
  'arn:aws:',
  ':secret:',
  'sqs.',
  'sqs.amazonaws.com/',
  'X-Amz-Signature=',
  'Signature=',
  'sig=a%2',
  '"kty":"d":"',
  'AKIA',
  '<D>',
  '<RSAKeyValue>',
  '{{a}}',
  `\${A}`,
  '__A__ ',
  '^a',
  '(a',
  '.',
  '0',
  'xx',
  '*',
  ' ',
  '\n',
  'A: b\n',
  'a:',
  'machine a login a password ',
  '[object ',
  "'",
  'jdbc:oracle:thin:a/',
  '=',
  ';a=',
  'a: ',
  '://x@',
  '{a:',
  ';a:',
  'user a >b ',
  '`a b ',
  '<a>b</',
  "'a' => 'b",
  "define('a', '",
  'Token a',
  "IDENTIFIED BY '",
  '/hooks/a',
  'sig=%2F',
  'aws_a.b.',
  '?code=a&',
  'otpauth://a?',
  '%a.b',
  '#{a.',
  'name="a" value="',
  'inline_string: a',
  'a_sk_',
  '$2b$10$',
  'MII',
  'a\n a ',
  'AKIAQX3ZJ7M2PL5RT8WV ',
  'sk_a1',
]

describe('a megabyte that repeats one piece is judged', () => {
  for (const unit of units) {
    test(JSON.stringify(unit), () => {
      const value = unit.repeat(Math.ceil((1 << 20) / unit.length))
      findCredentialsInArguments(['--password', value])
      for (const kind of ['value', 'command'] as const) findPlaceholders(value, { kind, name: 'X' })
      expect(value.length).toBeGreaterThanOrEqual(1 << 20)
    }, 60_000)
  }
})
