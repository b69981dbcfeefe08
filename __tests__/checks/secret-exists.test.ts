import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-exists.ts'
import { contextWith, gone, hidden, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([
  ['passes a secret that is there', resolved(referenceTo(secretArn), secretEvidence()), ['pass']],
  ['fails one that is not', resolved(referenceTo(secretArn), secretEvidence({ secret: gone })), ['fail:error']],
  [
    'leaves one open that may not be looked at',
    resolved(referenceTo(secretArn), secretEvidence({ secret: hidden })),
    ['unverified'],
  ],
  ['says nothing of a text that names none', resolved(referenceTo(`${secretArn}:k`)), ['pass']],
  ['does not apply to images', resolved(referenceTo('nginx', 'image')), []],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})

test('of an ARN with a made-up ending speaks before the check of placeholders', () => {
  const silenced = (text: string) => {
    const resolution = resolved(referenceTo(text), secretEvidence({ secret: gone }))
    const [result] = check.run(contextWith(resolution))
    return result?.verdict.verdict === 'fail' ? (result.verdict.speaksBefore ?? []) : null
  }
  expect(silenced(secretArn.replace('q7Rt2K', 'RANDOM'))).toEqual(['placeholders-replaced'])
  expect(silenced(secretArn)).toEqual([])
})
