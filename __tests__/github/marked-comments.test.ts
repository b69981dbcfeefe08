import { describe, expect, it } from 'vitest'
import {
  bearsMarker,
  commentMarker,
  listMarked,
  type WriteOptions,
  writeMarked,
} from '../../src/github/marked-comments.ts'
import type { GitHubApi } from '../../src/github/octokit.ts'
import { requests, withGitHub } from './connected.ts'

const target = { owner: 'acme', repo: 'shop', pullRequest: 7, key: 'prod/api' }
const MARKER = '<!-- ecs-preflight:prod/api -->'
const BODY = `### verdict ${MARKER}\n\nmore`
const BOT = 'github-actions[bot]'

/** Pauses are not waited for. */
async function publish(api: GitHubApi, over: Partial<WriteOptions> = {}) {
  const options = { body: BODY, create: true, wait: async () => undefined, ...over }
  return writeMarked(api, target, await listMarked(api, target), options)
}

function comment(id: number, body: string, login = BOT) {
  return { id, issue: 7, login, body }
}

it('is made where there is none', async () => {
  await withGitHub({}, async ({ api, server }) => {
    expect(await publish(api)).toMatchObject({ status: 'ok' })
    expect(server.state.comments).toMatchObject([{ issue: 7, body: BODY }])
  })
})

it.each([true, false])('is brought up to date in its place (create: %s)', async (create) => {
  const comments = [comment(1, 'chat', 'alice'), comment(2, `### old ${MARKER}\n\nold`)]
  await withGitHub({ comments }, async ({ api, server }) => {
    expect(await publish(api, { create })).toMatchObject({ status: 'ok' })
    expect(server.state.comments.map(({ id, body }) => [id, body])).toEqual([
      [1, 'chat'],
      [2, BODY],
    ])
  })
})

it('is not made when there is nothing to say', async () => {
  await withGitHub({}, async ({ api, server }) => {
    expect(await publish(api, { create: false })).toBeNull()
    expect(server.state.comments).toEqual([])
  })
})

it('is not written again when nothing changed', async () => {
  await withGitHub({ comments: [comment(2, `${BODY.replaceAll('\n', '\r\n')}\n`)] }, async ({ api, server }) => {
    expect(await publish(api)).toBeNull()
    expect(requests(server)).toEqual(['GET /repos/acme/shop/issues/7/comments'])
  })
})

describe('another comment is left alone', () => {
  it.each([
    ['with the marker, of a person', comment(2, BODY, 'mallory')],
    ['with the marker, of another app', comment(2, BODY, 'other[bot]')],
    ['of another key', comment(2, '### x <!-- ecs-preflight:prod/web -->')],
    ['that quotes the marker further down', comment(2, `### x <!-- ecs-preflight:prod/web -->\n\n\`${MARKER}\``)],
  ])('%s', async (_, other) => {
    await withGitHub({ comments: [other] }, async ({ api, server }) => {
      expect(await publish(api)).toMatchObject({ status: 'ok' })
      expect(server.state.comments).toHaveLength(2)
      expect(server.state.comments[0]).toEqual(other)
    })
  })
})

it('is found beyond the first page, and no page after it is read', async () => {
  const chat = Array.from({ length: 350 }, (_, index) => comment(index + 1, `chat ${index}`, 'alice'))
  chat.splice(150, 1, comment(151, `### old ${MARKER}`))
  await withGitHub({ comments: chat }, async ({ api, server }) => {
    await publish(api)
    expect(server.state.comments[150]?.body).toBe(BODY)
    expect(requests(server)).toEqual([
      'GET /repos/acme/shop/issues/7/comments',
      'GET /repos/acme/shop/issues/7/comments',
      'PATCH /repos/acme/shop/issues/comments/151',
    ])
  })
})

it('is found by a marker that is all of the first line too', async () => {
  await withGitHub({ comments: [comment(2, `${MARKER}\nold`)] }, async ({ api, server }) => {
    await publish(api)
    expect(server.state.comments).toMatchObject([{ id: 2, body: BODY }])
  })
})

it('is found behind more than three thousand others', async () => {
  const chat = Array.from({ length: 3_200 }, (_, index) => comment(index + 1, 'chat', 'alice'))
  await withGitHub({ comments: [...chat, comment(9_999, `### old ${MARKER}`)] }, async ({ api, server }) => {
    await publish(api)
    expect(server.state.comments).toHaveLength(3_201)
    expect(server.state.comments.at(-1)?.body).toBe(BODY)
  })
})

describe('without permission', () => {
  const denied = { status: 'denied', denied: 'pull-requests: write' }
  it('the one that is lacking is named, and nothing is thrown', async () => {
    await withGitHub({ permissions: { comments: false } }, async ({ api }) => {
      expect(await publish(api)).toEqual(denied)
    })
  })
  it('to list, none is made: it could be the second', async () => {
    const faults = [{ request: 'GET *', times: -1, status: 403, message: 'Resource not accessible by integration' }]
    await withGitHub({ faults }, async ({ api, server }) => {
      expect(await publish(api)).toEqual(denied)
      expect(server.state.comments).toEqual([])
    })
  })
})

describe('when a create has no good answer', () => {
  const request = 'POST /repos/acme/shop/issues/7/comments'
  it('it is made once more when it is not there', async () => {
    await withGitHub({ faults: [{ request, times: 1, status: 502 }] }, async ({ api, server }) => {
      expect(await publish(api)).toMatchObject({ status: 'ok' })
      expect(server.state.comments).toHaveLength(1)
    })
  })
  it('it is not made twice when only the answer was lost', async () => {
    await withGitHub({ faults: [{ request, times: 1, status: 0, lost: true }] }, async ({ api, server }) => {
      expect(await publish(api)).toMatchObject({ status: 'ok' })
      expect(server.state.comments).toHaveLength(1)
    })
  })
  it('the failure is told in the end', async () => {
    await withGitHub({ faults: [{ request, times: -1, status: 502 }] }, async ({ api }) => {
      expect(await publish(api)).toMatchObject({ status: 'failed', reason: 'GitHub answered 502: Server Error' })
    })
  })
  it('a page of HTML is no comment', async () => {
    const faults = [{ request, times: -1, status: 200, page: '<title>Sign in</title>' }]
    await withGitHub({ faults }, async ({ api }) => {
      expect(await publish(api)).toMatchObject({
        status: 'failed',
        reason: 'GitHub answered with something other than JSON',
      })
    })
  })
})

it('is made anew when the earlier one went away meanwhile', async () => {
  const world = { comments: [comment(2, `### old ${MARKER}`)] }
  await withGitHub(world, async ({ api, server }) => {
    const listing = await listMarked(api, target)
    server.state.comments.length = 0
    expect(await writeMarked(api, target, listing, { body: BODY, create: true })).toMatchObject({ status: 'ok' })
    expect(server.state.comments).toMatchObject([{ body: BODY }])
  })
})

describe('the marker', () => {
  it.each([
    ['prod/api', '<!-- ecs-preflight:prod/api -->'],
    ['a--b---c', '<!-- ecs-preflight:a-.-b-.-.-c -->'],
  ])('of %s is a comment of HTML', (key, marker) => {
    expect(commentMarker(key)).toBe(marker)
  })
  it.each([
    [`### verdict ${MARKER}`, true],
    [`${MARKER}\nmore`, true],
    [`### verdict ${MARKER}\r\nmore`, true],
    [`### verdict ${MARKER} and more`, false],
    [`${MARKER} verdict`, false],
    [`### verdict\n${MARKER}`, false],
    [`### x${MARKER}`, false],
  ])('stands in %j: %s', (body, expected) => {
    expect(bearsMarker(body, MARKER)).toBe(expected)
  })
})
