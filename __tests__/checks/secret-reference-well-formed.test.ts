import { expect, test } from 'vitest'
import { check } from '../../src/checks/secret-reference-well-formed.ts'
import { contextWith, referenceTo, resolved, secretArn, secretEvidence } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([
  ['passes a secret', resolved(referenceTo(secretArn), secretEvidence()), ['pass']],
  ['fails a key without its colons', resolved(referenceTo(`${secretArn}:k`)), ['fail:error']],
  ['fails an ARN that names no secret', resolved(referenceTo(secretArn.replace('shop/db-q7Rt2K', ''))), ['fail:error']],
  ['fails another service', resolved(referenceTo('arn:aws:sqs:eu-west-1:111122223333:queue')), ['fail:error']],
  [
    "fails another account's parameter",
    resolved(referenceTo('arn:aws:ssm:eu-west-1:444455556666:parameter/x')),
    ['fail:error'],
  ],
  [
    'warns of a version in the ARN of a parameter, whose refusal is inferred',
    resolved(referenceTo('arn:aws:ssm:eu-west-1:111122223333:parameter/x:2')),
    ['fail:warning'],
  ],
  ['warns of white space, which ECS may remove', resolved(referenceTo(`${secretArn} `)), ['fail:warning']],
  ['fails a template that was left', resolved(referenceTo('<secret-arn>')), ['fail:error']],
])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
