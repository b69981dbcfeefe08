import { describe, expect, test } from 'vitest'
import {
  failingAttempts,
  hangingAttempts,
  isUnheard,
  nextAttempt,
  noTries,
  throttledAttempts,
} from '../../../src/aws/connection/attempts.ts'
import { createBreaker } from '../../../src/aws/connection/breaker.ts'
import { isOver, longestRunMs, patienceMs, pauseMs, silenceMs } from '../../../src/aws/connection/deadline.ts'
import { listenedAfter } from '../../../src/aws/connection/listening-clock.ts'
import type { ServiceError } from '../../../src/aws/connection/service-error.ts'

const failed = (error: Partial<ServiceError>): ServiceError => ({
  name: 'Error',
  message: '',
  status: null,
  code: null,
  clockSkew: false,
  ...error,
})

/** Attempts that are made in all where each of them fails alike. */
function attemptsAt(error: ServiceError): number {
  let attempts = 1
  for (let next = nextAttempt(error, noTries, 0); next !== null; next = nextAttempt(error, next.tries, 0)) attempts += 1
  return attempts
}

test.each<[string, Partial<ServiceError>, number]>([
  ['a refusal', { name: 'AccessDeniedException', status: 400 }, 1],
  ['a name that is not found', { code: 'ENOTFOUND' }, 1],
  ['a certificate nobody knows', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 1],
  ['silence', { name: 'TimeoutError' }, hangingAttempts],
  ['a broken service', { name: 'InternalFailure', status: 500 }, failingAttempts],
  ['a cut connection, as the SDK names it', { name: 'TimeoutError', code: 'ECONNRESET' }, failingAttempts],
  ['a clock that was just put right', { name: 'RequestExpired', status: 400, clockSkew: true }, failingAttempts],
  ['too many requests', { name: 'ThrottlingException', status: 400 }, throttledAttempts],
])('%s is tried %#', (_, error, attempts) => {
  expect(attemptsAt(failed(error))).toBe(attempts)
})

test('pauses double, and are spread', () => {
  const error = failed({ status: 503 })
  const first = nextAttempt(error, noTries, 0)
  expect(first?.afterMs).toBe(100)
  expect(nextAttempt(error, first?.tries ?? noTries, 0.5)?.afterMs).toBe(300)
})

describe('a breaker', () => {
  test('gives up the operation that hangs, not its service', () => {
    const breaker = createBreaker()
    breaker.hung('ecs', 'ListTasks')
    expect(breaker.isOpen('ecs', 'ListTasks')).toBe(true)
    expect(breaker.isOpen('ecs', 'DescribeTasks')).toBe(false)
  })

  test('gives up a service of which two operations hang and none ever answered', () => {
    const breaker = createBreaker()
    breaker.hung('ecs', 'ListTasks')
    breaker.hung('ecs', 'DescribeTasks')
    expect(breaker.isOpen('ecs', 'DescribeServices')).toBe(true)
    expect(breaker.isOpen('iam', 'GetRole')).toBe(false)
    breaker.answered('ecs', 'DescribeServices')
    expect(breaker.isOpen('ecs', 'DescribeServices')).toBe(false)
    expect(breaker.isOpen('ecs', 'ListTasks')).toBe(true)
  })
})

test.each([
  ['answers come', 10_000, 9_000, false],
  ['silence up to the limit', silenceMs, 0, false],
  ['silence beyond it', silenceMs + 1, 0, true],
  ['slow, with answers', patienceMs + 1000, patienceMs, false],
  ['slow, and then a pause', patienceMs + pauseMs + 1, patienceMs, true],
  ['the longest of all', longestRunMs + 1, longestRunMs, true],
])('a run: %s', (_, now, lastAnswer, over) => {
  expect(isOver(now, now - lastAnswer, now)).toBe(over)
})

test('a run: time that passed while the process did not listen counts towards the longest of all alone', () => {
  expect(isOver(10_000, pauseMs + 1, patienceMs + 50_000)).toBe(false)
  expect(isOver(10_000, 0, longestRunMs + 1)).toBe(true)
})

test.each<[string, Partial<ServiceError>, passed: number, listened: number, unheard: boolean]>([
  ['a time-out after a stall', { name: 'TimeoutError' }, 20_000, 700, true],
  ['one for which was listened', { name: 'TimeoutError' }, 5_100, 5_000, false],
  ['one that came at once', { name: 'TimeoutError' }, 10, 10, false],
  ['a refusal after a stall', { name: 'AccessDenied', status: 403 }, 20_000, 700, false],
])('%s', (_, error, passed, listened, unheard) => {
  expect(isUnheard(failed(error), passed, listened, 5_000)).toBe(unheard)
})

test('a process that did not look for long has not listened: answers may wait for it', () => {
  expect([250, 250, 20_000].reduce(listenedAfter, 0)).toBeLessThan(pauseMs)
  expect(Array.from({ length: 20 }, () => 251).reduce(listenedAfter, 0)).toBeGreaterThan(pauseMs)
})
