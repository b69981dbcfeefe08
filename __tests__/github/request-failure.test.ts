import { expect, test } from 'vitest'
import { failureOf } from '../../src/github/request-failure.ts'

const answered = (message: string) => Object.assign(new Error(message), { response: { status: 500, headers: {} } })

test('a body that is no JSON is the message, and may be megabytes of blanks', () => {
  const { answer } = failureOf(answered(`${' '.repeat(4 * 1024 * 1024)}x`), 'contents: read')
  expect(answer).toMatchObject({ status: 'failed', code: 500 })
})

test('what GitHub says is told without the address of its documentation', () => {
  const { answer } = failureOf(answered('Validation Failed: - https://docs.github.com/rest'), 'contents: read')
  expect(answer).toMatchObject({ reason: 'GitHub answered 500: Validation Failed' })
})
