import { expect, test } from 'vitest'
import { container, onFargate } from '../support/rules.ts'
import { runAssessment } from '../support/run-assessment.ts'

const count = 6000

/** Containers that all wait for the next one, in a circle: each rule has something to do with each of them. */
const ring = Array.from({ length: count }, (_, index) => ({
  ...container,
  name: `c${index}`,
  dependsOn: [{ containerName: `c${(index + 1) % count}`, condition: 'HEALTHY' }],
}))

test('of a definition far beyond the limits only these are told, at once, and AWS is asked nothing', async () => {
  const started = process.cpuUsage().user
  const { assessments, calls } = await runAssessment([onFargate({}, { containerDefinitions: ring })], {})
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(3)
  const [target] = assessments.map(({ report }) => report)
  expect(target?.findings.map(({ check, rule, pointer }) => `${check}/${rule} ${pointer}`)).toEqual([
    'limits-respected/definition-size ',
    'limits-respected/container-count /containerDefinitions/10',
  ])
  expect(target?.notChecked).toEqual([
    { subject: 'file', reason: expect.stringContaining('only its limits were checked') },
  ])
  expect(calls).toEqual([])
})
