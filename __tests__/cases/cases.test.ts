import { afterAll, describe, expect, test } from 'vitest'
import { offlineAccount } from '../../src/account/offline-account.ts'
import { accountCases, type Case, definitionCases, pendingCases, reportCases } from '../support/cases/case.ts'
import { judgeDefinition } from '../support/cases/judge-definition.ts'
import { judgeReport } from '../support/cases/judge-report.ts'
import { runAssessment } from '../support/run-assessment.ts'

const pending = pendingCases()

/** A pending case is played, too: one that holds by now comes off the list. */
function hold(name: string, problems: readonly string[]): void {
  if (pending.has(name)) expect(problems, 'holds by now: take it off __tests__/cases/pending.json').not.toEqual([])
  else expect(problems).toEqual([])
}

async function problemsOf({ files, world, service, inputs, want }: Case): Promise<string[]> {
  const run = await runAssessment(files, world ?? {}, {
    region: world?.region ?? 'us-east-1',
    inputs: { baseline: 'last-healthy', ...inputs },
    ...(service === null ? {} : { cluster: inputs.cluster ?? 'prod', services: files.map(() => service) }),
  })
  expect(run.effects).toEqual([])
  return judgeReport(run.report, want)
}

describe.each([
  ['reports of people who deploy to ECS', reportCases()],
  ['accounts as people set IAM up', accountCases()],
])('%s', (_title, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', async (name, each) =>
    hold(name, await problemsOf(each)),
  )
})

describe('definitions by themselves', () => {
  test.each(definitionCases().map((each) => [each.name, each] as const))('%s', async (name, { file, want }) => {
    const run = await runAssessment([file], {})
    hold(name, judgeDefinition(await run.again(offlineAccount()), want))
  })
})

test('every pending case is a case', () => {
  const names = [...reportCases(), ...accountCases(), ...definitionCases()].map(({ name }) => name)
  expect([...pending].filter((name) => !names.includes(name))).toEqual([])
})

afterAll(() => {
  console.log(`${pending.size} cases are pending: __tests__/cases/pending.json`)
})
