import { expect, test } from 'vitest'
import { check } from '../../src/checks/document-parses.ts'
import { parseDocument } from '../../src/task-definition/document/document.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

async function verdicts(text: string) {
  const { problems } = await parseDocument('api.json', new TextEncoder().encode(text))
  return verdictsOf(check, contextOf({ documentProblems: problems }))
}

test.each([
  ['a file that breaks off', '{"family": "api"'],
  ['a key that stands twice', '{"family": "api", "family": "web"}'],
  ['a comment that swallows a key', '{\n// the family:\n"family": "api", "cpu": "256"}'],
  ['the output of describe-task-definition', '{"taskDefinition": {"family": "api"}, "tags": []}'],
  ['an empty file', ''],
])('%s is an error', async (_what, text) => {
  expect(await verdicts(text)).toContainEqual(['fail:error', 'file'])
})

test('plain JSON passes', async () => {
  expect(await verdicts('{"family": "api"}')).toEqual([])
})

test('a problem keeps its own severity and rule', () => {
  const problem = {
    rule: 'trailing-comma',
    severity: 'warning' as const,
    message: 'm',
    remedy: 'r',
    location: null,
    fatal: false,
    pointer: '' as const,
  }
  const [result] = check.run(contextOf({ documentProblems: [problem] }))
  expect(result?.verdict).toMatchObject({ verdict: 'fail', severity: 'warning', rule: 'trailing-comma' })
})
