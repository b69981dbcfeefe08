import { describe, expect, it } from 'vitest'
import { classifyError, serviceErrorFrom } from '../../../src/aws/connection/service-error.ts'
import {
  type Cause,
  causeOf,
  groupByCause,
  isForAuthor,
  openQuestions,
  refusedActions,
  settlingPolicy,
} from '../../../src/reporters/entries/open-questions.ts'
import { report, target } from '../sample-report.ts'

/** What the one place that reads errors of AWS says of one. */
function reasonOf(name: string): string {
  const error = Object.assign(new Error('refused'), { name })
  const answer = classifyError(serviceErrorFrom(error), 'ecr:DescribeImages', [])
  return answer.status === 'unknown' ? answer.reason : ''
}

const secret = (name: string) => `arn:aws:secretsmanager:us-east-1:111122223333:secret:${name}-AbCdEf`

function questions(...reasons: readonly string[]) {
  const references = reasons.map((_, index) => ({
    ...target().references[0],
    kind: 'secret' as const,
    container: 'app',
    name: `S${index}`,
    region: null,
    jsonKey: null,
    versionStage: null,
    versionId: null,
    status: 'unverified' as const,
    reason: null,
    phase: null,
    pointer: `/containerDefinitions/0/secrets/${index}/valueFrom` as const,
    id: secret(`s${index}`),
  }))
  const unverified = reasons.map((reason, index) => ({
    check: 'secret-exists',
    pointer: `/containerDefinitions/0/secrets/${index}/valueFrom` as const,
    subject: `secret app/S${index}`,
    reason,
  }))
  return openQuestions(report([target({ references, unverified })], 'neutral'))
}

describe('the cause of a question', () => {
  it.each<[string, Cause, boolean]>([
    [reasonOf('ExpiredToken'), 'no-credentials', false],
    [reasonOf('AccessDeniedException'), 'not-permitted', false],
    [reasonOf('TimeoutError'), 'no-answer', false],
    [reasonOf('ServiceUnavailable'), 'no-answer', false],
    ['The region is not known: set AWS_REGION.', 'no-region', false],
    [
      "it lies in account 204817365529, and the pipeline's credentials belong to account 111122223333",
      'other-account',
      false,
    ],
    ['Its value is not read, as secret-values is never.', 'not-read', false],
    [
      'Not proven: the execution role may call s3:GetObject on arn:aws:s3:::b. It depends on aws:SourceVpce.',
      'change',
      true,
    ],
    [`the ARN ${secret('x')} ends like a made-up one`, 'change', true],
  ])('%s', (reason, cause, forAuthor) => {
    expect(causeOf(reason)).toBe(cause)
    expect(questions(reason).map(isForAuthor)).toEqual([forAuthor])
  })
})

it('what the pipeline lacks is one cause, whatever it is asked about', () => {
  const groups = groupByCause(
    questions(
      'the pipeline may not call secretsmanager:DescribeSecret',
      'the pipeline may not call kms:DescribeKey',
      `Not proven: the execution role may call s3:GetObject on ${secret('a')}. Why.`,
      `Not proven: the execution role may call s3:GetObject on ${secret('b')}. Why.`,
    ),
  )
  expect(groups.map(({ kind, questions: alike }) => [kind, alike.length])).toEqual([
    ['not-permitted', 2],
    ['change', 2],
  ])
})

it('a pipeline of another account than the tasks is one cause, and comes first', () => {
  const open = (reason: string, account: string) => ({
    check: 'secret-exists',
    pointer: '' as const,
    subject: 'service',
    reason,
    cause: { code: 'CROSS_ACCOUNT' as const, account },
  })
  const accounts = { tasks: '204817365529', pipeline: '111122223333' }
  const unverified = [
    { ...open('the pipeline may not call kms:DescribeKey', ''), cause: { code: 'NOT_PERMITTED' as const } },
    open('it lies elsewhere', '600600600600'),
    open('the role cannot be looked at', '204817365529'),
    open('the service cannot be seen', '204817365529'),
  ]
  const groups = (over: object) =>
    groupByCause(openQuestions(report([target({ unverified, ...over })], 'neutral'))).map(({ kind, questions }) => [
      kind,
      questions.length,
    ])
  expect(groups({ accounts })).toEqual([
    ['wrong-account', 2],
    ['not-permitted', 1],
    ['other-account', 1],
  ])
  expect(groups({ accounts: { ...accounts, tasks: '111122223333' } })).toEqual([
    ['not-permitted', 1],
    ['other-account', 1],
    ['other-account', 2],
  ])
})

it.each([
  ['the pipeline may not call kms:DescribeKey', ['kms:DescribeKey']],
  ['unread: the pipeline may not call iam:GetRole and iam:ListRolePolicies', ['iam:GetRole', 'iam:ListRolePolicies']],
  ['The execution role may not call s3:GetObject.', []],
])('the actions refused in %s', (reason, actions) => {
  expect(refusedActions(reason)).toEqual(actions)
})

describe('the policy that settles', () => {
  it('names what was asked about where the action takes it', () => {
    const refused = 'the pipeline may not call secretsmanager:DescribeSecret'
    expect(settlingPolicy(questions(refused, refused, 'the pipeline may not call logs:DescribeLogGroups'))).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'EcsPreflight1', Effect: 'Allow', Action: ['logs:DescribeLogGroups'], Resource: ['*'] },
        {
          Sid: 'EcsPreflight2',
          Effect: 'Allow',
          Action: ['secretsmanager:DescribeSecret'],
          Resource: [secret('s0'), secret('s1')],
        },
      ],
    })
  })
  it('is none where nothing was refused', () => {
    expect(settlingPolicy(questions('there are no usable AWS credentials (ExpiredToken)'))).toBeNull()
  })
})

it('a report of an earlier release names no accounts', () => {
  const { accounts: _accounts, ...earlier } = target()
  const unverified = [{ check: 'secret-exists', pointer: '' as const, subject: 'service', reason: 'no answer' }]
  expect(openQuestions({ targets: [{ ...earlier, unverified }] }).map(({ kind }) => kind)).toEqual(['change'])
})
