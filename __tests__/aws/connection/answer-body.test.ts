import { createServer } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openAccount } from '../../../src/aws/account.ts'
import { answerLimit, createBodyCollector, openLimit } from '../../../src/aws/connection/answer-body.ts'
import { connectToAws } from '../../../src/aws/connection/connection.ts'

async function* chunks(count: number, size: number) {
  for (let index = 0; index < count; index += 1) yield Buffer.alloc(size, 'a')
}

test('an answer is read whole, up to the limit', async () => {
  const collectBody = createBodyCollector()
  expect((await collectBody(chunks(16, answerLimit / 16))).length).toBe(answerLimit)
  await expect(collectBody(chunks(17, answerLimit / 16))).rejects.toThrow('the answer is too long')
})

test('answers at the same time share a limit, and give back what they took', async () => {
  const collectBody = createBodyCollector()
  const many = Math.ceil(openLimit / answerLimit) + 1
  const answers = await Promise.allSettled(
    Array.from({ length: many }, () => collectBody(chunks(16, answerLimit / 16))),
  )
  expect(answers.map(({ status }) => status)).toContain('rejected')
  expect((await collectBody(chunks(16, answerLimit / 16))).length).toBe(answerLimit)
})

test.each([200, 500])('an answer with status %i that never ends is given up, and is no answer', async (status) => {
  let sent = 0
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
    const piece = Buffer.alloc(1024 * 1024, ' ')
    const more = () => {
      sent += piece.length
      if (!response.destroyed) response.write(piece, more)
    }
    more()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  onTestFinished(() => void vi.unstubAllEnvs())
  const connection = connectToAws(process.env)
  onTestFinished(() => connection.close())
  expect(await openAccount(connection, false).secrets.describe('us-east-1', 'shop/db')).toMatchObject({
    status: 'unknown',
    reason: 'secretsmanager:DescribeSecret gave an answer that cannot be read',
  })
  // Each of a few attempts ends there.
  expect(sent).toBeLessThan(8 * answerLimit)
})
