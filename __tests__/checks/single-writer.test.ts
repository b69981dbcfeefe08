import { describe, expect, test } from 'vitest'
import type { UndeployedRevision } from '../../src/checks/check-context.ts'
import { check } from '../../src/checks/single-writer.ts'
import type { Writer } from '../../src/report/report.ts'
import { baselineOf } from '../support/baseline-context.ts'
import { contextOf } from '../support/check-context.ts'
import { serviceWith } from '../support/service-facts.ts'
import { verdictsOf } from '../support/verdicts.ts'

const session = (role: string, name = 'GitHubActions') => `arn:aws:sts::111122223333:assumed-role/${role}/${name}`
const user = 'arn:aws:iam::111122223333:user/ann'
const writer = (revision: number, role: Writer['role'], registeredBy: string | null): Writer => ({
  revision,
  role,
  registeredBy,
  registeredAt: null,
})

function contextWith(writers: readonly Writer[], undeployed: UndeployedRevision | null = null) {
  const baseline = baselineOf({ family: 'api' }, { undeployed })
  return contextOf({
    baseline: { ...baseline, report: { ...baseline.report, writers } },
    service: { status: 'found', value: serviceWith({}) },
  })
}

function messageOf(context: ReturnType<typeof contextWith>): string {
  const [result] = check.run(context)
  return result?.verdict.verdict === 'fail' ? result.verdict.message : ''
}

describe('different identities', () => {
  test('are a notice that names them, sessions left out', () => {
    const context = contextWith([
      writer(7, 'baseline', session('deploy')),
      writer(9, 'newest', session('terraform', 'tf')),
    ])
    expect(verdictsOf(check, context)).toEqual([['fail:notice', 'service']])
    expect(messageOf(context)).toBe(
      'Revisions are registered by different identities: 7 by arn:aws:iam::111122223333:role/deploy and 9 by arn:aws:iam::111122223333:role/terraform.',
    )
  })

  test('among those that failed count too', () => {
    const context = contextWith([
      writer(7, 'baseline', session('deploy')),
      writer(9, 'newest', session('deploy')),
      writer(8, 'failed', user),
    ])
    expect(messageOf(context)).toContain(`8 by ${user}`)
  })

  test.each([
    [
      'two sessions of one role',
      [writer(7, 'baseline', session('deploy', 'a')), writer(9, 'newest', session('deploy', 'b'))],
    ],
    ['one that is not known', [writer(7, 'baseline', session('deploy')), writer(9, 'newest', null)]],
    [
      'a baseline of which it is not known',
      [writer(7, 'baseline', null), writer(9, 'newest', user), writer(8, 'failed', session('x'))],
    ],
    ['a revision older than the baseline', [writer(7, 'baseline', session('deploy')), writer(6, 'failed', user)]],
    ['the baseline that is the newest', [writer(7, 'baseline', user), writer(7, 'newest', user)]],
  ])('not %s', (_title, writers) => {
    expect(verdictsOf(check, contextWith(writers)).filter(([verdict]) => verdict !== 'pass')).toEqual([])
  })
})

describe('a newer revision that was never deployed', () => {
  const ahead = (ownSecrets: readonly string[]) => ({ revision: 9, registeredBy: session('terraform'), ownSecrets })

  test('and has other secrets is a notice', () => {
    const context = contextWith([writer(7, 'baseline', session('terraform'))], ahead(['STRIPE_KEY']))
    expect(verdictsOf(check, context)).toEqual([['fail:notice', 'service']])
    expect(messageOf(context)).toBe(
      'Revision 9, which was never deployed, has secrets that this file lacks: STRIPE_KEY. arn:aws:iam::111122223333:role/terraform registered it.',
    )
  })

  test.each([
    [5, 'A, B, C, D and E.'],
    [6, 'A, B, C, D, E and 1 more.'],
  ])('names up to five secrets: %i', (count, words) => {
    expect(messageOf(contextWith([], ahead(['A', 'B', 'C', 'D', 'E', 'F'].slice(0, count))))).toContain(words)
  })

  test('and has no other secrets passes', () => {
    expect(verdictsOf(check, contextWith([], ahead([])))).toEqual([['pass', 'service']])
  })
})

test('where nothing is known nothing is said', () => {
  expect(verdictsOf(check, contextOf())).toEqual([])
  expect(verdictsOf(check, contextWith([]))).toEqual([])
})
