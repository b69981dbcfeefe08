import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-json-key-exists.ts'
import { baselineOf } from '../support/baseline-context.ts'
import { contextWith, hidden, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([
  [
    'passes a key that is there',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"k":"v"}' })),
    ['pass'],
  ],
  [
    'fails a key that is not',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '{"other":"v"}' })),
    ['fail:error'],
  ],
  [
    'fails a value that is no object',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: '[1]' })),
    ['fail:error'],
  ],
  [
    'leaves a value open that may not be read',
    resolved(referenceTo(`${secretArn}:k::`), secretEvidence({ value: hidden })),
    ['unverified'],
  ],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})

const saidOf = (key: string, document: object, baseline?: string) => {
  const resolution = resolved(referenceTo(`${secretArn}:${key}::`), secretEvidence({ value: JSON.stringify(document) }))
  const secrets = [{ name: 'VALUE', valueFrom: baseline ?? '' }]
  const before =
    baseline === undefined ? null : baselineOf({ containerDefinitions: [{ name: 'api', image: 'nginx', secrets }] })
  const [result] = check.run({ ...contextWith(resolution), baseline: before })
  return result?.verdict.verdict === 'fail' ? result.verdict : null
}

test('of the keys there are, tells the close ones by name and of the others the number', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key${index}`, 'hush']))
  expect(saidOf('pasword', { ...many, password: 'hush' })?.message).toContain('it has "password" and 30 other keys')
  expect(saidOf('pasword', many)?.message).toContain('it has 30 keys, none of that name')
  expect(saidOf('pasword', {})?.message).toContain('it has no keys')
  expect(JSON.stringify(saidOf('pasword', { ...many, password: 'hush' }))).not.toContain('hush')
})

test.each<[asked: string, keys: readonly string[], offered: string | null]>([
  ['k', ['K'], 'K'],
  ['pasword', ['password', 'username'], 'password'],
  ['db-password', ['db_password'], 'db_password'],
  ['dbPassword', ['DB_PASSWORD', 'db_host'], 'DB_PASSWORD'],
  ['password', ['passwrd', 'pasword'], null],
  ['password', ['Password', 'passwords'], 'Password'],
  ['user', ['password'], null],
  ['a', ['b'], null],
  ['token', ['t0k3n5678'], null],
])('asked for %s of %j offers %s', (asked, keys, offered) => {
  const document = Object.fromEntries(keys.map((key) => [key, 'v']))
  expect(saidOf(asked, document)?.replacement ?? null).toBe(offered === null ? null : `${secretArn}:${offered}::`)
})

test('offers the key that the last healthy revision used, where the secret still has it', () => {
  const before = `${secretArn}:database_password::`
  const said = saidOf('secret', { database_password: 'v', other: 'v' }, before)
  expect(said).toMatchObject({ replacement: before })
  expect(said?.message).toContain('it still has "database_password", which the last healthy revision used')
  expect(saidOf('secret', { other: 'v' }, before)?.replacement).toBeUndefined()
  const another = before.replace('shop/db', 'shop/other')
  expect(saidOf('secret', { database_password: 'v' }, another)?.replacement).toBeUndefined()
})

test('of a key name that reads like a value nothing is shown', () => {
  const key = 'AKIA42X77Q19B'
  expect(saidOf('AKIA42X77Q19', { [key]: 'v' })?.message).toContain('it has 1 key, none of that name')
})
