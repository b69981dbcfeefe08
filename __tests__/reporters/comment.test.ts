import { describe, expect, it } from 'vitest'
import type { GitHubApi } from '../../src/github/octokit.ts'
import { type CommentOptions, commentMarker, listComments, publishComment } from '../../src/reporters/comment.ts'
import { commentKeyFor } from '../../src/reporters/comment-key.ts'
import { createPublisher } from '../../src/reporters/publisher.ts'
import { openPublisher, requests, withGitHub } from '../github/connected.ts'

const place = { owner: 'acme', repo: 'shop', pullRequest: 7, key: 'prod/api' }
const MARKER = '<!-- ecs-preflight:prod/api -->'
const BODY = `### verdict ${MARKER}\n\nmore`
const BOT = 'github-actions[bot]'

function publish(api: GitHubApi, over: Partial<CommentOptions> = {}) {
  const listing = listComments(api, place)
  return publishComment(api, place, {
    mode: 'auto',
    worthSaying: true,
    body: BODY,
    listing,
    publisher: openPublisher(),
    ...over,
  })
}

function comment(id: number, body: string, login = BOT) {
  return { id, issue: 7, login, body }
}

it('is made where there is something to say', async () => {
  await withGitHub({}, async ({ api, server }) => {
    expect(await publish(api)).toEqual({ note: null })
    expect(server.state.comments).toMatchObject([{ issue: 7, body: BODY }])
  })
})

it('is brought up to date in its place, even when there is nothing to say any more', async () => {
  const comments = [comment(1, 'chat', 'alice'), comment(2, `### old ${MARKER}\n\nold`)]
  await withGitHub({ comments }, async ({ api, server }) => {
    expect(await publish(api, { worthSaying: false })).toEqual({ note: null })
    expect(server.state.comments.map(({ id, body }) => [id, body])).toEqual([
      [1, 'chat'],
      [2, BODY],
    ])
  })
})

describe('is not made', () => {
  it('when there is nothing to say', async () => {
    await withGitHub({}, async ({ api, server }) => {
      expect(await publish(api, { worthSaying: false })).toEqual({ note: null })
      expect(server.state.comments).toEqual([])
    })
  })
  it('when nobody wants one', async () => {
    await withGitHub({ comments: [comment(2, `### old ${MARKER}`)] }, async ({ api, server }) => {
      expect(await publish(api, { mode: 'never' })).toEqual({ note: null })
      expect(server.state.comments).toMatchObject([{ body: `### old ${MARKER}` }])
    })
  })
})

it('is made without anything to say when always wanted', async () => {
  await withGitHub({}, async ({ api, server }) => {
    await publish(api, { worthSaying: false, mode: 'always' })
    expect(server.state.comments).toHaveLength(1)
  })
})

it('is not written again when nothing changed', async () => {
  await withGitHub({ comments: [comment(2, `${BODY.replaceAll('\n', '\r\n')}\n`)] }, async ({ api, server }) => {
    expect(await publish(api)).toEqual({ note: null })
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
      expect(await publish(api)).toEqual({ note: null })
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

it('is found by a marker at the head of the first line too', async () => {
  await withGitHub({ comments: [comment(2, `${MARKER}\nold`)] }, async ({ api, server }) => {
    await publish(api)
    expect(server.state.comments).toMatchObject([{ id: 2, body: BODY }])
  })
})

describe('without permission', () => {
  it('a note names it, and nothing is thrown', async () => {
    await withGitHub({ permissions: { comments: false } }, async ({ api }) => {
      expect(await publish(api)).toEqual({
        note: 'Pull request comment skipped: the job\'s token lacks "pull-requests: write". Add it to the job\'s permissions to get it.',
      })
    })
  })
  it('to list, none is made: it could be the second', async () => {
    const faults = [{ request: 'GET *', times: -1, status: 403, message: 'Resource not accessible by integration' }]
    await withGitHub({ faults }, async ({ api, server }) => {
      expect((await publish(api)).note).toContain('"pull-requests: read"')
      expect(server.state.comments).toEqual([])
    })
  })
})

describe('after an error of the server', () => {
  const route = 'POST /repos/acme/shop/issues/7/comments'
  it('it is made once more when it is not there', async () => {
    await withGitHub({ faults: [{ request: route, times: 1, status: 502 }] }, async ({ api, server }) => {
      expect(await publish(api)).toEqual({ note: null })
      expect(server.state.comments).toHaveLength(1)
    })
  })
  it('a note says so in the end', async () => {
    await withGitHub({ faults: [{ request: route, times: -1, status: 502 }] }, async ({ api }) => {
      expect((await publish(api)).note).toBe('Pull request comment skipped: GitHub answered 502: Server Error.')
    })
  })
})

it('is made anew when the earlier one went away meanwhile', async () => {
  const world = { comments: [comment(2, `### old ${MARKER}`)] }
  await withGitHub(world, async ({ api, server }) => {
    const listing = listComments(api, place)
    await listing
    server.state.comments.length = 0
    expect(await publish(api, { listing })).toEqual({ note: null })
    expect(server.state.comments).toMatchObject([{ body: BODY }])
  })
})

it('that is withheld is still found by the next run', async () => {
  await withGitHub({}, async ({ api, server }) => {
    const publisher = createPublisher({ credentials: ['hunter2secret'], maskAccountIds: [] })
    await publish(api, { publisher, body: `### hunter2secret ${MARKER}` })
    expect(server.state.comments[0]?.body).not.toContain('hunter2secret')
    await publish(api)
    expect(server.state.comments).toMatchObject([{ body: BODY }])
  })
})

describe('markers and keys', () => {
  it.each([
    ['prod/api', '<!-- ecs-preflight:prod/api -->'],
    ['a--b---c', '<!-- ecs-preflight:a-.-b-.-.-c -->'],
  ])('the marker of %s is a comment of HTML', (key, marker) => {
    expect(commentMarker(key)).toBe(marker)
  })

  it.each([
    [['prod/api'], 'prod/api'],
    [['prod/web', 'prod/api', 'prod/web'], 'prod/api_prod/web'],
  ])('the key of %j is %s', (names, key) => {
    expect(commentKeyFor(names)).toBe(key)
  })
  it('keys keep to their characters and length, and stay apart', () => {
    const keys = [['a b'], ['a-b'], ['a*b'], ['x'.repeat(200)], [`${'x'.repeat(200)}y`], []].map(commentKeyFor)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9._/-]{1,100}$/)
  })
})
