import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { UnknownCause } from '../../src/base/lookup.ts'
import type { FailureReason } from '../../src/report/report.ts'
import { GALLERY_RUNS, GALLERY_VALUES, galleryWorld } from '../support/gallery.ts'
import { runAssessment } from '../support/run-assessment.ts'
import { everythingSent, play as playBundle, spellingsIn } from '../support/scenario.ts'

/** A record, so that the compiler asks for a reason that is added and refuses one that is not there; what a plan leaves open, no file does. */
const reasons: Readonly<Record<FailureReason | Exclude<UnknownCause, 'KNOWN_AFTER_APPLY'>, true>> = {
  MALFORMED: true,
  UNSUPPORTED_SERVICE: true,
  SSM_SELECTOR: true,
  SSM_CROSS_ACCOUNT: true,
  PARTITION_MISMATCH: true,
  NOT_FOUND: true,
  PARTIAL_ARN_AMBIGUOUS: true,
  DELETED: true,
  NO_VALUE: true,
  VERSION_NOT_FOUND: true,
  VERSION_MISMATCH: true,
  NOT_JSON: true,
  JSON_KEY_MISSING: true,
  BINARY: true,
  KEY_UNUSABLE: true,
  PLATFORM_VERSION: true,
  SHAPE: true,
  ACCESS_DENIED: true,
  NOT_PERMITTED: true,
  NOT_READ: true,
  CROSS_ACCOUNT: true,
  NO_CREDENTIALS: true,
  SERVICE_ERROR: true,
}

/** Reasons that say that nobody knows; every other one is a failure. */
const open: readonly string[] = ['NOT_PERMITTED', 'NOT_READ', 'CROSS_ACCOUNT', 'NO_CREDENTIALS', 'SERVICE_ERROR']

async function play(run: (typeof GALLERY_RUNS)[number]) {
  const definition = JSON.parse(readFileSync(new URL(`../../${run.file}`, import.meta.url), 'utf8'))
  return runAssessment(
    [definition],
    { ...galleryWorld(), ...run.world },
    {
      region: 'eu-west-1',
      inputs: run.inputs,
      pullRequest: true,
    },
  )
}

describe('the gallery', () => {
  test('shows every reason', () => {
    const shown = new Set(GALLERY_RUNS.flatMap((run) => Object.values(run.reasons)))
    expect([...shown].sort()).toEqual(Object.keys(reasons).sort())
  })

  test.each(GALLERY_RUNS.map((run) => [run.name, run] as const))('%s', async (_name, run) => {
    const { assessments, effects } = await play(run)
    const report = assessments[0]?.report
    const said = (report?.references ?? []).flatMap(({ pointer, reason }) =>
      reason === null ? [] : [[pointer, reason]],
    )
    expect(Object.fromEntries(said)).toEqual(run.reasons)
    expect(effects).toEqual([])
    const published = JSON.stringify(report)
    for (const value of Object.values(GALLERY_VALUES)) expect(published).not.toContain(value)
  })

  test('offers what was meant where that is certain', async () => {
    const [run] = GALLERY_RUNS
    if (run === undefined) throw new Error('the gallery is empty')
    const { assessments } = await play(run)
    const offers = assessments[0]?.report.findings.flatMap(({ subject, replacement }) =>
      replacement === null ? [] : [[subject, replacement]],
    )
    const arn = 'arn:aws:secretsmanager:eu-west-1:771450236918:secret:'
    expect(Object.fromEntries(offers ?? [])).toEqual({
      'secret grammar/KEY_WITHOUT_ITS_COLONS': `${arn}orchard/db-pV7mQ2:password::`,
      'secret existence/BARE_SECRET_NAME': `${arn}orchard-mail-dO5fC8`,
      'secret existence/NAME_LIKE_A_SUFFIX': `${arn}orchard-tokens-rE4sA7`,
      'secret existence/SHORT_BUT_FINE': `${arn}orchard/db-pV7mQ2`,
      'secret values/KEY_IN_ANOTHER_CASE': `${arn}orchard/db-pV7mQ2:password::`,
    })
  })
})

describe('the gallery through the bundle', () => {
  test.each(GALLERY_RUNS.map((run) => [run.name, run] as const))('%s', async (_name, run) => {
    const played = await playBundle({
      files: { [run.file]: readFileSync(new URL(`../../${run.file}`, import.meta.url), 'utf8') },
      world: { ...galleryWorld(), ...run.world },
      region: 'eu-west-1',
      inputs: { 'task-definition': run.file, ...run.inputs },
    })
    const said = played.first.references.map(({ pointer, status, reason }) => [pointer, { status, reason }])
    const wanted = played.first.references.map(({ pointer }) => [pointer, fate(run.reasons[pointer] ?? null)])
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted))
    const pointers: string[] = played.first.references.map(({ pointer }) => pointer)
    expect(pointers).toEqual(expect.arrayContaining(Object.keys(run.reasons)))
    expect(spellingsIn(everythingSent(played), Object.values(GALLERY_VALUES))).toEqual([])
    expect(played.aws?.effects).toEqual([])
  })
})

function fate(reason: string | null): { status: string; reason: string | null } {
  return { status: reason === null ? 'resolves' : open.includes(reason) ? 'unverified' : 'fails', reason }
}
