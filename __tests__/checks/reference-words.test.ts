import { describe, expect, expectTypeOf, test } from 'vitest'
import { checks } from '../../src/checks/checks.generated.ts'
import { type Case, type ReferenceCheck, referenceCheck, type Sentences } from '../../src/checks/reference-check.ts'
import { referenceSentences } from '../../src/checks/reference-words.ts'
import type { Note, OpenQuestion, Problem } from '../../src/references/resolve/outcome.ts'

const speakers = checks.filter((check): check is ReferenceCheck<Case['code']> => 'sentences' in check)

describe('every problem and note of a reference', () => {
  test('is spoken for by one check', () => {
    const codes = speakers.flatMap(({ sentences }) => Object.keys(sentences))
    expect(codes.toSorted()).toEqual(Object.keys(referenceSentences).toSorted())
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('does not compile without a sentence', () => {
    expectTypeOf<keyof typeof referenceSentences>().toEqualTypeOf<(Problem | Note)['code']>()
    const { 'secret-missing': silent, ...others } = referenceSentences
    // @ts-expect-error a secret that is missing has no sentence
    const incomplete: Sentences<Case> = others
    expect(incomplete['secret-missing'] ?? silent).toBe(silent)
  })

  test('is of a check that exists', () => {
    const misspelt = () =>
      referenceCheck({
        // @ts-expect-error no check has this id
        id: 'secret-exist',
        title: '',
        severity: 'error',
        appliesTo: () => true,
        sentences: {},
      })
    expect(misspelt().id).toBe('secret-exist')
  })
})

test('an open question belongs to a check of references', () => {
  const ids = speakers.map(({ id }) => id)
  const asked: Readonly<Record<OpenQuestion['check'], true>> = {
    'secret-exists': true,
    'parameter-exists': true,
    'secret-version-exists': true,
    'secret-json-key-exists': true,
    'credentials-document-well-formed': true,
    'kms-key-usable': true,
    'environment-file-exists': true,
    'image-exists': true,
    'image-matches-platform': true,
    'log-group-exists': true,
    'file-system-exists': true,
    'execution-role-exists': true,
    'task-role-exists': true,
  }
  expect(ids).toEqual(expect.arrayContaining(Object.keys(asked)))
})
