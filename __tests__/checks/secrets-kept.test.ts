import { describe, expect, test } from 'vitest'
import type { LostSecret } from '../../src/checks/check-context.ts'
import { check } from '../../src/checks/secrets-kept.ts'
import { check as notPlaintext } from '../../src/checks/secrets-not-plaintext.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import type { SecretTarget } from '../../src/references/parse/reference.ts'
import { parseValueFrom } from '../../src/references/parse/value-from.ts'
import type { Problem } from '../../src/references/resolve/outcome.ts'
import { baselineOf } from '../support/baseline-context.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const valueFrom = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-a1B2c3'

function lost(parts: Partial<LostSecret> = {}): LostSecret {
  const target = parseValueFrom(valueFrom, { partition: 'aws', region: 'eu-west-1', account: '111122223333' })
  return {
    kind: 'secrets',
    container: 'api',
    name: 'DB_PASSWORD',
    valueFrom,
    subject: 'secret api/DB_PASSWORD',
    pointer: '/containerDefinitions/0',
    literalPointer: null,
    putBack: {
      reference: {
        pointer: '/containerDefinitions/0/secrets/0/valueFrom',
        slot: 'secrets',
        container: 'api',
        name: 'DB_PASSWORD',
        subject: 'secret api/DB_PASSWORD',
        text: valueFrom,
        target,
      },
      evidence: { kind: 'none', suggestion: null },
      problems: [],
      notes: [],
      open: [],
    },
    permissions: [],
    ...parts,
  }
}

const contextWith = (secrets: readonly LostSecret[], confidence: 'high' | 'low' = 'high') => {
  const baseline = baselineOf({ family: 'api' }, { lostSecrets: secrets })
  return contextOf({ baseline: { ...baseline, report: { ...baseline.report, confidence } } })
}

function said(secret: LostSecret): { message: string; remedy: string } {
  const [result] = check.run(contextWith([secret]))
  return result?.verdict.verdict === 'fail' ? result.verdict : { message: '', remedy: '' }
}

/** The secret as it would be if what it names were not as it was. */
function failing(problem: Problem): LostSecret {
  return lost({ putBack: { ...lost().putBack, problems: [problem] } })
}

const secret = parseValueFrom(valueFrom, { partition: 'aws', region: 'eu-west-1', account: '111122223333' })
const missing = { code: 'secret-missing', secret: secret as SecretTarget, suggestion: null } as const
const keyMissing = {
  code: 'json-key-missing',
  name: 'shop/db',
  key: 'password',
  keys: { count: 0, close: [] },
  respelt: null,
} as const

describe('secrets-kept', () => {
  test('a lost secret is an error, named by the revision that had it', () => {
    expect(verdictsOf(check, contextWith([lost()]))).toEqual([['fail:error', 'secret api/DB_PASSWORD']])
    expect(said(lost())).toEqual({
      verdict: 'fail',
      message:
        'The secret DB_PASSWORD is gone from container api: revision 7 had it, and the container starts without it now.',
      remedy:
        'Put it back, or if the application no longer reads it, add this line to the input ignore: secrets-kept secret api/DB_PASSWORD # no longer read',
    })
  })

  test.each([
    ['secretOptions', 'log option api/splunk-token', 'The secret log option splunk-token is gone from container api'],
    ['repositoryCredentials', 'image api', 'The registry credentials are gone from container api'],
  ] as const)('one of %s likewise', (kind, subject, words) => {
    const name = kind === 'secretOptions' ? 'splunk-token' : null
    const secret = lost({ kind, subject, name })
    expect(verdictsOf(check, contextWith([secret]))).toEqual([['fail:error', subject]])
    expect(said(secret).message).toContain(words)
  })

  test('against a baseline of low confidence it is a warning', () => {
    expect(verdictsOf(check, contextWith([lost()], 'low'))).toEqual([['fail:warning', 'secret api/DB_PASSWORD']])
  })

  test.each([missing, { code: 'secret-deleted', name: 'shop/db' }, keyMissing] as const)(
    'one that is gone from its store too was probably removed on purpose: $code',
    (problem) => {
      expect(verdictsOf(check, contextWith([failing(problem)]))).toEqual([['fail:warning', 'secret api/DB_PASSWORD']])
      expect(said(failing(problem)).message).toContain('probably removed on purpose')
      expect(said(failing(problem)).remedy).toMatch(/ignore: secrets-kept secret api\/DB_PASSWORD # no longer read$/)
    },
  )

  test('says when putting it back is not enough', () => {
    const denied = { verdict: 'denied', action: 'secretsmanager:GetSecretValue' } as Permission
    expect(said(lost({ permissions: [denied] })).message).toContain('not enough')
    const empty = failing({ code: 'secret-without-value', name: 'shop/db' })
    expect(verdictsOf(check, contextWith([empty]))).toEqual([['fail:error', 'secret api/DB_PASSWORD']])
    expect(said(empty).message).toContain('Putting it back as it was is not enough: ')
    expect(said(lost()).message).not.toContain('not enough')
  })

  test('what became a literal belongs to secrets-not-plaintext alone', () => {
    const context = contextWith([lost({ literalPointer: '/containerDefinitions/0/environment/3/value' })])
    expect(verdictsOf(check, context)).toEqual([])
    expect(verdictsOf(notPlaintext, context)).toEqual([['fail:error', 'environment api/DB_PASSWORD']])
    const option = { kind: 'secretOptions', subject: 'log option api/splunk-token', name: 'splunk-token' } as const
    const literal = lost({ ...option, literalPointer: '/containerDefinitions/0/logConfiguration/options/splunk-token' })
    expect(verdictsOf(notPlaintext, contextWith([literal]))).toEqual([['fail:error', 'log option api/splunk-token']])
  })

  test('a baseline that nothing proves is unverified', () => {
    const baseline = baselineOf(
      { family: 'api' },
      { unverified: 'the pipeline may not call ecs:ListServiceDeployments' },
    )
    expect(verdictsOf(check, contextOf({ baseline }))).toEqual([['unverified', 'service']])
  })

  test('nothing lost, nothing said', () => {
    expect(verdictsOf(check, contextWith([]))).toEqual([])
    expect(verdictsOf(check, contextOf())).toEqual([])
  })
})
