import { describe, expect, test } from 'vitest'
import type { LostSecret } from '../../src/checks/check-context.ts'
import { check } from '../../src/checks/secrets-kept.ts'
import { check as notPlaintext } from '../../src/checks/secrets-not-plaintext.ts'
import type { Permission } from '../../src/permissions/permission.ts'
import { parseValueFrom } from '../../src/references/parse/value-from.ts'
import { baselineOf } from '../support/baseline-context.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const valueFrom = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-a1B2c3'

function lost(parts: Partial<LostSecret> = {}): LostSecret {
  const target = parseValueFrom(valueFrom, { partition: 'aws', region: 'eu-west-1', account: '111122223333' })
  return {
    container: 'api',
    name: 'DB_PASSWORD',
    valueFrom,
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

function messageOf(secret: LostSecret): string {
  const [result] = check.run(contextWith([secret]))
  return result?.verdict.verdict === 'fail' ? result.verdict.message : ''
}

describe('secrets-kept', () => {
  test('a lost secret is an error, named by the revision that had it', () => {
    expect(verdictsOf(check, contextWith([lost()]))).toEqual([['fail:error', 'secret api/DB_PASSWORD']])
    expect(messageOf(lost())).toContain('Revision 7')
  })

  test('against a baseline of low confidence it is a warning', () => {
    expect(verdictsOf(check, contextWith([lost()], 'low'))).toEqual([['fail:warning', 'secret api/DB_PASSWORD']])
  })

  test('says when putting it back is not enough', () => {
    const denied = { verdict: 'denied', action: 'secretsmanager:GetSecretValue' } as Permission
    expect(messageOf(lost({ permissions: [denied] }))).toContain('not enough')
    const deleted = { code: 'secret-deleted', name: 'shop/db' } as const
    expect(messageOf(lost({ putBack: { ...lost().putBack, problems: [deleted] } }))).toContain('scheduled for deletion')
    expect(messageOf(lost())).not.toContain('not enough')
  })

  test('what became a literal belongs to secrets-not-plaintext alone', () => {
    const context = contextWith([lost({ literalPointer: '/containerDefinitions/0/environment/3/value' })])
    expect(verdictsOf(check, context)).toEqual([])
    expect(verdictsOf(notPlaintext, context)).toEqual([['fail:error', 'environment api/DB_PASSWORD']])
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
