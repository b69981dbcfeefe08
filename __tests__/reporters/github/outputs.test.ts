import { describe, expect, it } from 'vitest'
import type { RolePolicy, SuggestedStatement } from '../../../src/report/report.ts'
import { outputsOf } from '../../../src/reporters/github/outputs.ts'
import { cleanReport, foundBaseline, fullReport, report, target } from '../sample-report.ts'

const paths = { report: '/tmp/r.json', sarif: '/tmp/s.sarif', taskDefinitions: ['a.json', 'b.json'] }

it('gives every output of the action', () => {
  expect(outputsOf(fullReport, paths)).toEqual({
    conclusion: 'failure',
    errors: '3',
    warnings: '1',
    unverified: '1',
    baseline: 'arn:aws:ecs:us-east-1:111122223333:task-definition/api:130',
    report: '/tmp/r.json',
    sarif: '/tmp/s.sarif',
    policy: JSON.stringify(fullReport.targets[0]?.policy),
    'task-definition': 'a.json\nb.json',
  })
})

it('is empty where there is nothing to give', () => {
  const bare = target({ baseline: null })
  expect(outputsOf(report([bare], 'success'), paths)).toMatchObject({ baseline: '', policy: '', errors: '0' })
  expect(outputsOf(cleanReport, paths).policy).toBe('')
})

it('gives the baselines that were found, one a line', () => {
  const arn = 'arn:aws:ecs:us-east-1:111122223333:task-definition/web:7'
  const targets = [
    target(),
    target({ baseline: null }),
    target({ baseline: { ...foundBaseline, taskDefinitionArn: arn } }),
  ]
  expect(outputsOf(report(targets, 'success'), paths).baseline).toBe(`${foundBaseline.taskDefinitionArn}\n${arn}`)
})

describe('the policies', () => {
  const statement = (resource: string): SuggestedStatement => ({
    Sid: 'EcsReadSecrets',
    Effect: 'Allow',
    Action: ['secretsmanager:GetSecretValue'],
    Resource: [resource],
  })
  const policyFor = (name: string): RolePolicy => ({
    role: `arn:aws:iam::111122223333:role/${name}`,
    document: { Version: '2012-10-17', Statement: [statement(name)] },
  })
  const outputOf = (...policies: RolePolicy[]) =>
    outputsOf({ ...report([target()], 'failure'), policies }, paths).policy

  it('of one role is the document', () => {
    const api = policyFor('api')
    expect(JSON.parse(outputOf(api) ?? '')).toEqual(api.document)
  })
  it('of several roles are an object of documents by ARN', () => {
    const [api, web] = [policyFor('api'), policyFor('web')]
    expect(JSON.parse(outputOf(api, web) ?? '')).toEqual({ [api.role]: api.document, [web.role]: web.document })
  })
})
