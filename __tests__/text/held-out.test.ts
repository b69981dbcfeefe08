import { describe, expect, test } from 'vitest'
import { findCredential } from '../../src/text/credentials/credentials.ts'
import { findPlaceholder } from '../../src/text/placeholders/placeholders.ts'
import { hex40 } from './credential-corpus.ts'
import { heldOutBenign, heldOutLookAlikes, heldOutPlaceholders, heldOutPositives } from './held-out.ts'
import { secondBenign, secondLookAlikes, secondPlaceholders, secondPositives } from './held-out-second.ts'

/** What the rules get wrong, so that the figures stay in sight and a change for the worse is seen. */
function shown(name: string | null | undefined, value: string): string {
  return `${name ?? ''} ${value}`
}

function missedCredentials(cases: typeof heldOutPositives): string[] {
  return cases
    .filter(([name, value]) => findCredential(name, value) === null)
    .map(([name, value]) => shown(name, value))
}

function falseCredentials(cases: typeof heldOutBenign): string[] {
  return cases
    .filter(([name, value]) => findCredential(name, value) !== null)
    .map(([name, value]) => shown(name, value))
}

function missedPlaceholders(cases: typeof heldOutPlaceholders): string[] {
  return cases
    .filter(([context, value]) => findPlaceholder(value, context) === null)
    .map(([context, value]) => shown(context.name, value))
}

function falsePlaceholders(cases: typeof heldOutLookAlikes): string[] {
  return cases
    .filter(([context, value]) => findPlaceholder(value, context) !== null)
    .map(([context, value]) => shown(context.name, value))
}

describe('first set', () => {
  test('credentials missed', () =>
    expect(missedCredentials(heldOutPositives)).toEqual(['PGPASSFILE_CONTENT db:5432:app:app:Kw82jdPq']))
  test('false credentials', () => expect(falseCredentials(heldOutBenign)).toEqual([]))
  test('placeholders missed', () => expect(missedPlaceholders(heldOutPlaceholders)).toEqual([]))
  test('false placeholders', () => expect(falsePlaceholders(heldOutLookAlikes)).toEqual([]))
})

describe('second set', () => {
  test('credentials missed', () =>
    expect(missedCredentials(secondPositives)).toEqual([
      'MEMCACHE user:Kp29xWq7@memcache.acme.io:11211',
      'MQTT_PASSWORD 0000',
      `AUTH_HEADER Token ${hex40}`,
    ]))
  test('false credentials', () =>
    expect(falseCredentials(secondBenign)).toEqual(['HELP usage: app --password PASSWORD --token TOKEN']))
  test('placeholders missed', () =>
    expect(missedPlaceholders(secondPlaceholders)).toEqual(['HOST <<DB_HOST>>', 'HOST todo: fill in']))
  test('false placeholders', () =>
    expect(falsePlaceholders(secondLookAlikes)).toEqual(['LOG_FILTERS None', 'BRAND Your Company']))
})
