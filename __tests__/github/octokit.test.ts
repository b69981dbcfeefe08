import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { connectGitHub } from '../../src/github/octokit.ts'
import { readPages } from '../../src/github/pages.ts'
import { close, listen } from '../support/aws/server.ts'
import { requests, withGitHub } from './connected.ts'

const GET = 'GET /repos/acme/shop/pulls/7'
const pulls = [{ number: 7, state: 'open' as const, headSha: 'a'.repeat(40) }]
const needs = 'pull-requests: read'

describe('an answer', () => {
  it('is the data', async () => {
    await withGitHub({ pulls }, async ({ api }) => {
      expect(await api.ask(GET, {}, { needs })).toMatchObject({ status: 'ok', data: { number: 7 } })
      expect([...api.calls]).toEqual([[GET, 1]])
    })
  })

  it('that the token may not is a value that names the permission, and is not asked again', async () => {
    await withGitHub({ permissions: { comments: false } }, async ({ api, server }) => {
      const route = 'POST /repos/acme/shop/issues/7/comments'
      expect(await api.ask(route, { body: 'x' }, { needs: 'pull-requests: write' })).toEqual({
        status: 'denied',
        denied: 'pull-requests: write',
      })
      expect(requests(server)).toEqual([route])
    })
  })

  it('that there is nothing is a value, and is not asked again', async () => {
    await withGitHub({}, async ({ api, server }) => {
      expect(await api.ask(GET, {}, { needs })).toEqual({
        status: 'failed',
        reason: 'GitHub answered 404: Not Found',
        code: 404,
      })
      expect(server.calls).toHaveLength(1)
    })
  })

  it('from nobody is a value', async () => {
    const pauses: number[] = []
    const wait = async (pause: number) => pauses.push(pause)
    const api = connectGitHub({ token: 'x', baseUrl: 'http://127.0.0.1:1', wait })
    expect(await api.ask(GET, {}, { needs })).toMatchObject({
      status: 'failed',
      code: null,
      reason: expect.stringMatching(/^GitHub could not be reached/),
    })
    expect(pauses).toEqual([500, 1000])
  })
})

describe('a request is repeated', () => {
  it('at most twice after an error of the server', async () => {
    await withGitHub({ pulls, faults: [{ request: GET, times: -1, status: 502 }] }, async ({ api, server, pauses }) => {
      expect(await api.ask(GET, {}, { needs })).toMatchObject({ status: 'failed', code: 502 })
      expect(server.calls).toHaveLength(3)
      expect(pauses).toEqual([500, 1000])
    })
  })

  it('after the pause that GitHub names', async () => {
    const faults = [
      {
        request: GET,
        times: 1,
        status: 403,
        message: 'You have exceeded a secondary rate limit',
        headers: { 'retry-after': '3' },
      },
    ]
    await withGitHub({ pulls, faults }, async ({ api, pauses }) => {
      expect(await api.ask(GET, {}, { needs })).toMatchObject({ status: 'ok' })
      expect(pauses).toEqual([3000])
    })
  })

  it('after a rate limit even where it may not be there twice, since GitHub did not look at it', async () => {
    const route = 'POST /repos/acme/shop/issues/7/comments'
    const faults = [{ request: route, times: 1, status: 429, headers: { 'retry-after': '1' } }]
    await withGitHub({ faults }, async ({ api, server }) => {
      const options = { needs: 'pull-requests: write', repeatable: false }
      expect(await api.ask(route, { body: 'x' }, options)).toMatchObject({ status: 'ok' })
      expect(server.state.comments).toHaveLength(1)
    })
  })

  it.each([
    ['a pause that is too long', { 'retry-after': '600' }],
    ['a limit that names no pause', {}],
    [
      'a limit that ends in an hour',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600) },
    ],
  ])('but not after %s', async (_, headers) => {
    const faults = [{ request: GET, times: -1, status: 403, message: 'API rate limit exceeded', headers }]
    await withGitHub({ pulls, faults }, async ({ api, server }) => {
      expect(await api.ask(GET, {}, { needs })).toEqual({
        status: 'failed',
        reason: "GitHub's rate limit is used up (403)",
        code: 403,
      })
      expect(server.calls).toHaveLength(1)
    })
  })

  it('but not after an error of the server where it may not be there twice', async () => {
    await withGitHub({ pulls, faults: [{ request: GET, times: -1, status: 500 }] }, async ({ api, server }) => {
      expect(await api.ask(GET, {}, { needs, repeatable: false })).toMatchObject({ status: 'failed', code: 500 })
      expect(server.calls).toHaveLength(1)
    })
  })
})

it('is not waited for again once two requests got no answer', async () => {
  const asked: string[] = []
  const silent = createServer((request) => void asked.push(String(request.url)))
  const url = await listen(silent)
  const api = connectGitHub({ token: 'x', baseUrl: url, wait: () => Promise.resolve(), timeoutMs: 100 })
  const first = await api.ask(GET, {}, { needs })
  expect(first.status).toBe('failed')
  expect(await api.ask('GET /repos/acme/shop', {}, { needs })).toEqual({
    status: 'failed',
    reason: 'GitHub gave no answer in time',
    code: null,
  })
  expect(asked).toHaveLength(2)
  await close(silent)
})

it('takes no more of a run than its patience: pauses count, and what does not fit is not begun', async () => {
  const faults = [{ request: GET, times: -1, status: 429, headers: { 'retry-after': '1' } }]
  await withGitHub({ pulls, faults }, async ({ server }) => {
    const api = connectGitHub({ token: 'x', baseUrl: server.url, patienceMs: 1_800 })
    const started = performance.now()
    expect(await api.ask(GET, {}, { needs })).toMatchObject({ status: 'failed', code: 429 })
    // Without an end to the patience it would be asked three times, and be waited for twice.
    expect(server.calls.length).toBeLessThan(3)
    expect(performance.now() - started).toBeLessThan(1_800)
  })
})

it('answers page after page, each late, and is left in time', async () => {
  const page = JSON.stringify(Array.from({ length: 100 }, () => ({})))
  const slow = createServer((_request, response) => {
    setTimeout(() => response.setHeader('content-type', 'application/json').end(page), 100)
  })
  const api = connectGitHub({ token: 'x', baseUrl: await listen(slow), patienceMs: 450 })
  const stopped = await readPages(api, 'GET /repos/acme/shop/issues', {}, needs, () => false)
  expect(stopped).toMatchObject({ status: 'failed' })
  expect([...api.calls.values()][0]).toBeLessThanOrEqual(5)
  await close(slow)
})
