import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { offlineAccount } from '../../src/account/offline-account.ts'
import { type Recording, replayAccount } from '../../src/account/recorded-account.ts'
import type { JsonObject } from '../../src/base/json.ts'
import type { Report } from '../../src/report/report.ts'
import { INCIDENT_SERVICES, INCIDENT_VALUES, incidentWorld } from '../support/incident.ts'
import { runAssessment } from '../support/run-assessment.ts'

const definitions = INCIDENT_SERVICES.map(
  ({ file }) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as JsonObject,
)
const incident = await runAssessment(definitions, incidentWorld(false), {
  cluster: 'acme-development',
  services: INCIDENT_SERVICES.map(({ service }) => service),
  inputs: { baseline: 'last-healthy' },
})
/** As a snapshot would come back: from a file. */
const saved = JSON.parse(JSON.stringify(incident.recording)) as Recording
/** Why a permission is allowed is told by the policy where one was read for another question's sake: which, depends on the clock. */
const timeless = ({ durationMs: _, targets, ...report }: Report) => ({
  ...report,
  targets: targets.map((target) => ({
    ...target,
    permissions: target.permissions.map(({ reason, ...permission }) =>
      permission.verdict === 'allowed' ? permission : { ...permission, reason },
    ),
  })),
})

test('a replayed run reports what the live one did', async () => {
  const replayed = await incident.again(replayAccount(saved))
  expect(incident.report.counts.error).toBeGreaterThan(5)
  expect(timeless(replayed)).toEqual(timeless(incident.report))
})

test('a recording holds no value of a secret, a parameter or a credential', () => {
  const text = JSON.stringify(saved)
  expect(text).toContain('secrets.judgeValue')
  expect(INCIDENT_VALUES.filter((value) => text.includes(value))).toEqual([])
})

test('what a recording lacks is unknown, never missing', async () => {
  const answers = Object.fromEntries(
    Object.entries(saved.answers).filter(([question]) => !question.startsWith('secrets.describe')),
  )
  const { targets } = await incident.again(replayAccount({ ...saved, answers }))
  const checks = targets.flatMap(({ findings }) => findings.map(({ check }) => check))
  const open = targets.flatMap(({ unverified }) => unverified.map(({ check }) => check))
  expect(checks).not.toContain('secret-exists')
  expect(open).toContain('secret-exists')
})

test('offline, nothing is missing and nothing is proven', async () => {
  const report = await incident.again(offlineAccount())
  const statuses = report.targets.flatMap(({ references }) => references.map(({ status }) => status))
  expect(new Set(statuses)).toEqual(new Set(['unverified']))
  expect(report.targets.flatMap(({ permissions }) => permissions.map(({ verdict }) => verdict))).not.toContain('denied')
})
