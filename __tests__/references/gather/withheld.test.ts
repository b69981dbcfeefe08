import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { definitionWith, executionRole } from '../../support/definitions.ts'
import { runAssessment } from '../../support/run-assessment.ts'

// A value where a name belongs is shown nowhere and asked of nobody.

// Put together here, so that no scanner takes this file for a leak.
const token = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_')
const document = JSON.stringify({ username: 'app', password: 'Tr0ub4dor&3' })
const url = ['postgres://app:', 'Tr0ub4dor3', '@db.internal/app'].join('')

const slots: Readonly<Record<string, (text: string) => JsonObject>> = {
  valueFrom: (text) => definitionWith({ secrets: [{ name: 'DB_PASSWORD', valueFrom: text }] }),
  'the JSON key of a valueFrom': (text) =>
    definitionWith({
      secrets: [
        { name: 'DB', valueFrom: `arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/db-q7Rt2K:${text}::` },
      ],
    }),
  'an image': (text) => definitionWith({ image: text }),
  'the credentials of a registry': (text) =>
    definitionWith({ image: 'registry.example.com/api:1', repositoryCredentials: { credentialsParameter: text } }),
  'an environment file': (text) => definitionWith({ environmentFiles: [{ type: 's3', value: text }] }),
  'an execution role': (text) => definitionWith({}, { executionRoleArn: text }),
  'a task role': (text) => definitionWith({}, { taskRoleArn: text }),
  'a file system': (text) =>
    definitionWith({}, { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: text } }] }),
}

describe.each(Object.entries(slots))('%s', (_title, definition) => {
  test.each([
    ['a token', token],
    ['a document', document],
    ['a URL with a password', url],
  ])('that is %s', async (_form, text) => {
    const run = await runAssessment([definition(text)], { roles: [executionRole] })
    const [report] = run.report.targets
    const secret = text === url ? 'Tr0ub4dor3' : text === document ? 'Tr0ub4dor&3' : token
    expect(JSON.stringify(run.calls)).not.toContain(secret)
    expect(JSON.stringify(run.report)).not.toContain(secret)
    expect(report?.findings.map(({ check }) => check)).toContain('environment-holds-no-credentials')
    const [reference] = report?.references.filter(({ id }) => id.startsWith('(withheld')) ?? []
    expect(reference?.kind).toBe('invalid')
    expect(reference?.status).not.toBe('resolves')
  })
})

test('what is certainly a value is told once, as an error', async () => {
  for (const definition of Object.values(slots)) {
    const run = await runAssessment([definition(token)], { roles: [executionRole] })
    const [report] = run.report.targets
    const at = report?.references.find(({ id }) => id.startsWith('(withheld'))
    expect(at).toMatchObject({ status: 'fails', reason: 'MALFORMED' })
    const said = report?.findings.filter(({ pointer }) => pointer === at?.pointer)
    expect(said?.map(({ check, severity }) => `${severity} ${check}`)).toEqual([
      'error environment-holds-no-credentials',
    ])
  }
})

test('what only looks like a value is asked of nobody, and left open', async () => {
  const text = 'kJ8sd7Fh3kLm9Qw2Er5Ty6Ui'
  const run = await runAssessment([definitionWith({ secrets: [{ name: 'DB_PASSWORD', valueFrom: text }] })], {
    roles: [executionRole],
  })
  const [report] = run.report.targets
  expect(JSON.stringify(run.calls)).not.toContain(text)
  expect(JSON.stringify(run.report)).not.toContain(text)
  expect(report?.references.at(-1)).toMatchObject({ status: 'unverified', reason: 'NOT_READ' })
  expect(report?.unverified.map(({ check }) => check)).toContain('parameter-exists')
})

test.each(['S3cr3t!Pa$$', 'correct horse (battery) staple'])(
  'of %j, which can be no name, nothing is shown',
  async (text) => {
    for (const definition of Object.values(slots).slice(3)) {
      const run = await runAssessment([definition(text)], { roles: [executionRole] })
      expect(JSON.stringify(run.report)).not.toContain(text)
      expect(JSON.stringify(run.calls)).not.toContain(text)
    }
  },
)

test('names stay names', async () => {
  const texts = ['/shop/db', 'MySecret', 'prod-db-password', '/aws/reference/secretsmanager/shop/db']
  const run = await runAssessment(
    [definitionWith({ secrets: texts.map((valueFrom, index) => ({ name: `S${index}`, valueFrom })) })],
    { roles: [executionRole] },
  )
  expect(run.report.targets[0]?.references.filter(({ kind }) => kind === 'invalid')).toEqual([])
})
