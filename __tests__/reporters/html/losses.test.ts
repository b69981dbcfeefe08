import { describe, expect, test } from 'vitest'
import type { Writer } from '../../../src/report/report.ts'
import { lossesOf } from '../../../src/reporters/html/losses.ts'
import { finding, foundBaseline, target } from '../sample-report.ts'

const writer = (role: Writer['role'], revision: number, day: number): Writer => ({
  role,
  revision,
  registeredBy: 'arn:aws:sts::111122223333:assumed-role/deploy/terraform',
  registeredAt: `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
})
const gone = (name: string) => finding({ check: 'secrets-kept', subject: `secret api/${name}` })
const service = (revision: number, writers: readonly Writer[], names = ['A']) =>
  target({
    file: `arn:aws:ecs:us-east-1:111122223333:task-definition/api:${revision}`,
    source: { kind: 'service', address: null },
    baseline: { ...foundBaseline, writers },
    findings: names.map(gone),
  })

describe('losses', () => {
  test('begin with the revision that runs now, and tell who registered it', () => {
    const [loss] = lossesOf([service(133, [writer('baseline', 130, 3), writer('newest', 133, 9)], ['A', 'A', 'B'])])
    expect(loss).toMatchObject({
      subjects: ['secret api/A', 'secret api/B'],
      hadSince: Date.UTC(2026, 10, 3),
      lostSince: Date.UTC(2026, 10, 9),
      by: 'terraform',
      revision: 130,
    })
  })

  test('have no date where nobody tells when that revision was registered, or it is not registered', () => {
    expect(lossesOf([service(132, [writer('baseline', 130, 3), writer('newest', 133, 9)])])[0]).toMatchObject({
      lostSince: null,
      by: null,
    })
    expect(lossesOf([target({ findings: [gone('A')] })])[0]).toMatchObject({ hadSince: null, lostSince: null })
  })

  test('stand oldest first, those without a date last; other findings are none', () => {
    const dated = (day: number) => service(133, [writer('newest', 133, day)])
    const losses = lossesOf([target({ findings: [gone('A')] }), dated(9), dated(2), target({ findings: [finding()] })])
    expect(losses.map(({ lostSince }) => lostSince)).toEqual([Date.UTC(2026, 10, 2), Date.UTC(2026, 10, 9), null])
  })
})
