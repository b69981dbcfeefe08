import { describe, expect, it } from 'vitest'
import { findPullRequest } from '../../src/github/find-pull-request.ts'
import type { GitHubPull } from '../support/github/state.ts'
import { HEAD, pull, withGitHub } from './connected.ts'

const onPush = { ...pull, event: 'push', pullRequest: null, lookUp: { by: 'commit' } } as const

describe('the pull request of a pushed commit', () => {
  it.each<[string, GitHubPull[], number | null]>([
    ['is the open one', [{ number: 5, state: 'open', headSha: HEAD }], 5],
    ['is not a merged one', [{ number: 5, state: 'closed', merged: true, headSha: HEAD }], null],
    ['is not one that has moved on', [{ number: 5, state: 'open', headSha: 'c'.repeat(40), commits: [HEAD] }], null],
    [
      'is the first of several',
      [
        { number: 9, state: 'open', headSha: HEAD },
        { number: 5, state: 'open', headSha: HEAD },
      ],
      5,
    ],
    ['is none where there is none', [], null],
  ])('%s', async (_, pulls, expected) => {
    await withGitHub({ pulls }, async ({ api }) => {
      expect(await findPullRequest(api, onPush)).toEqual({ status: 'known', number: expected })
    })
  })
})

it('is taken from the payload without a question', async () => {
  await withGitHub({}, async ({ api, server }) => {
    expect(await findPullRequest(api, pull)).toEqual({ status: 'known', number: 7 })
    expect(server.calls).toEqual([])
  })
})

it('is looked up by branch for a workflow run of a fork', async () => {
  const pulls: GitHubPull[] = [
    { number: 4, state: 'open', headSha: 'c'.repeat(40), headRepository: 'eve/shop' },
    { number: 5, state: 'open', headSha: HEAD, headRepository: 'eve/shop' },
  ]
  await withGitHub({ pulls }, async ({ api, server }) => {
    const lookUp = { by: 'branch', owner: 'eve', branch: 'topic' } as const
    expect(await findPullRequest(api, { ...pull, pullRequest: null, lookUp })).toEqual({ status: 'known', number: 5 })
    expect(server.calls).toMatchObject([
      { path: '/repos/acme/shop/pulls', query: { state: 'open', head: 'eve:topic' } },
    ])
  })
})

it('is not known where GitHub does not say, and the permission that is lacking is named', async () => {
  await withGitHub(
    { faults: [{ request: 'GET *', times: -1, status: 403, message: 'Resource not accessible by integration' }] },
    async ({ api }) => {
      expect(await findPullRequest(api, onPush)).toEqual({ status: 'denied', denied: 'pull-requests: write' })
    },
  )
})
