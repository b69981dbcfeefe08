import { getOctokit } from '@actions/github'
import { afterEach, describe, expect, test } from 'vitest'
import { linesInPatch } from '../support/github/pulls.ts'
import type { GitHubServer } from '../support/github/server.ts'
import { startGitHub } from '../support/github/server.ts'
import type { GitHubWorld } from '../support/github/state.ts'

const repo = { owner: 'acme', repo: 'shop' }
const SHA = 'a'.repeat(40)
let github: GitHubServer
afterEach(() => github.close())

async function start(world: GitHubWorld = {}, path = ''): Promise<ReturnType<typeof getOctokit>['rest']> {
  github = await startGitHub(world)
  return getOctokit('ghs_example', { baseUrl: `${github.url}${path}` }).rest
}
const status = (error: { status: number }): number => error.status

describe('comments', () => {
  test('are created, found over pages, and changed', async () => {
    const comments = Array.from({ length: 250 }, (_, index) => ({
      id: index + 1,
      issue: 7,
      login: 'someone',
      body: `#${index}`,
    }))
    github = await startGitHub({ comments: [...comments, { id: 900, issue: 8, login: 'someone', body: 'elsewhere' }] })
    const octokit = getOctokit('ghs_example', { baseUrl: github.url })
    const created = await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: '<!-- marker -->' })
    expect(created).toMatchObject({ status: 201, data: { user: { login: 'github-actions[bot]', type: 'Bot' } } })
    const found = await octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number: 7, per_page: 100 })
    expect(found).toHaveLength(251)
    expect(found.at(-1)?.body).toBe('<!-- marker -->')
    expect(github.calls.filter(({ method }) => method === 'GET')).toHaveLength(3)
    await octokit.rest.issues.updateComment({ ...repo, comment_id: created.data.id, body: 'changed' })
    expect(github.state.comments.at(-1)).toEqual({
      id: created.data.id,
      issue: 7,
      login: 'github-actions[bot]',
      body: 'changed',
    })
  })

  test.each([
    [65_536, 201],
    [65_537, 422],
    [0, 422],
  ])('of %i characters: %i', async (length, expected) => {
    const rest = await start()
    const answer = await rest.issues
      .createComment({ ...repo, issue_number: 7, body: 'x'.repeat(length) })
      .then(({ status: code }) => code as number, status)
    expect(answer).toBe(expected)
  })

  test('of somebody else can’t be changed', async () => {
    const rest = await start({ comments: [{ id: 1, issue: 7, login: 'someone', body: '<!-- marker -->' }] })
    expect(await rest.issues.updateComment({ ...repo, comment_id: 1, body: 'x' }).catch(status)).toBe(403)
    expect(github.state.comments[0]?.body).toBe('<!-- marker -->')
  })

  test('without permission are refused by name', async () => {
    const rest = await start({ permissions: { comments: false } })
    await expect(rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    })
    expect((await rest.issues.listComments({ ...repo, issue_number: 7 })).data).toEqual([])
  })
})

describe('check runs', () => {
  const annotation = {
    path: 'deploy/api.json',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure' as const,
    message: 'wrong',
  }
  const output = (annotations: object[] = [], summary = 'summary') => ({
    title: 'title',
    summary,
    annotations: annotations as (typeof annotation)[],
  })

  test('annotations are added up over requests', async () => {
    const rest = await start()
    const created = await rest.checks.create({
      ...repo,
      name: 'ECS preflight',
      head_sha: SHA,
      status: 'completed',
      conclusion: 'failure',
      output: output(Array(50).fill(annotation)),
    })
    await rest.checks.update({
      ...repo,
      check_run_id: created.data.id,
      output: output(Array(3).fill(annotation), 'more'),
    })
    expect(github.state.checkRuns).toHaveLength(1)
    expect(github.state.checkRuns[0]).toMatchObject({
      name: 'ECS preflight',
      status: 'completed',
      conclusion: 'failure',
      summary: 'more',
    })
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(53)
    const listed = await rest.checks.listForRef({ ...repo, ref: SHA, check_name: 'ECS preflight' })
    expect(listed.data.total_count).toBe(1)
  })

  test.each<[what: string, body: object, expected: number]>([
    ['51 annotations', { output: output(Array(51).fill(annotation)) }, 422],
    ['a summary at the limit', { output: output([], 'x'.repeat(65_535)) }, 201],
    ['a summary over the limit', { output: output([], 'x'.repeat(65_536)) }, 422],
    ['columns on one line', { output: output([{ ...annotation, start_column: 1, end_column: 4 }]) }, 201],
    [
      'columns over two lines',
      { output: output([{ ...annotation, end_line: 2, start_column: 1, end_column: 4 }]) },
      422,
    ],
    ['column zero', { output: output([{ ...annotation, start_column: 0 }]) }, 422],
    ['an absolute path', { output: output([{ ...annotation, path: '/deploy/api.json' }]) }, 422],
    ['an end before the start', { output: output([{ ...annotation, start_line: 3 }]) }, 422],
    ['no line', { output: output([{ ...annotation, start_line: undefined }]) }, 422],
    ['no message', { output: output([{ ...annotation, message: '' }]) }, 422],
    ['a level that isn’t one', { output: output([{ ...annotation, annotation_level: 'error' }]) }, 422],
    ['a message too large', { output: output([{ ...annotation, message: 'ü'.repeat(32_769) }]) }, 422],
    ['a title too long', { output: output([{ ...annotation, title: 'x'.repeat(256) }]) }, 422],
    ['completed without a conclusion', { status: 'completed' }, 422],
    ['a conclusion that isn’t one', { conclusion: 'passed' }, 422],
    ['an output without a title', { output: { summary: 'x' } }, 422],
    ['no head', { head_sha: '' }, 422],
  ])('%s', async (_what, body, expected) => {
    const rest = await start()
    const answer = await rest.checks
      .create({ ...repo, name: 'n', head_sha: SHA, ...body })
      .then(({ status: code }) => code as number, status)
    expect(answer).toBe(expected)
  })

  test('without permission are refused, comments are not', async () => {
    const rest = await start({ permissions: { checks: false } })
    expect(await rest.checks.create({ ...repo, name: 'n', head_sha: SHA }).catch(status)).toBe(403)
    expect((await rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' })).status).toBe(201)
  })
})

describe('pull requests', () => {
  const patch = '@@ -1,3 +1,4 @@\n a\n-b\n+B\n+C\n d\n@@ -10 +11,2 @@\n x\n+y\n\\ No newline at end of file'
  const pulls = [
    {
      number: 7,
      state: 'open' as const,
      headSha: SHA,
      files: [{ filename: 'api.json', patch }, { filename: 'binary' }],
    },
    {
      number: 6,
      state: 'closed' as const,
      headSha: 'b'.repeat(40),
      commits: [SHA],
      merged: true,
      headRepository: 'fork/shop',
    },
  ]

  test('of a commit, and their files', async () => {
    const rest = await start({ pulls })
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: SHA })
    expect(data.map(({ number, state, merged_at }) => [number, state, merged_at === null])).toEqual([
      [7, 'open', true],
      [6, 'closed', false],
    ])
    expect(data[1]?.head.repo?.fork).toBe(true)
    expect((await rest.pulls.listFiles({ ...repo, pull_number: 7 })).data.map(({ filename }) => filename)).toEqual([
      'api.json',
      'binary',
    ])
    expect(await rest.pulls.get({ ...repo, pull_number: 9 }).catch(status)).toBe(404)
  })

  test('the new lines that a patch shows', () => {
    expect([...linesInPatch(patch)]).toEqual([1, 2, 3, 4, 11, 12])
  })

  test.each<[what: string, comment: object, expected: number]>([
    ['one line', { path: 'api.json', line: 2 }, 200],
    ['several lines', { path: 'api.json', line: 4, start_line: 2, start_side: 'RIGHT' }, 200],
    ['a line outside the diff', { path: 'api.json', line: 7 }, 422],
    ['a file outside the diff', { path: 'web.json', line: 1 }, 422],
    ['a file without a patch', { path: 'binary', line: 1 }, 422],
    ['lines upside down', { path: 'api.json', line: 1, start_line: 3 }, 422],
  ])('a review comment on %s', async (_what, comment, expected) => {
    const rest = await start({ pulls })
    const request = rest.pulls.createReview({
      ...repo,
      pull_number: 7,
      commit_id: SHA,
      event: 'COMMENT',
      comments: [
        { body: 'x', path: 'api.json', line: 1 },
        { body: 'x', path: '', ...comment },
      ],
    })
    expect(await request.then(({ status: code }) => code as number, status)).toBe(expected)
    expect(github.state.reviewComments).toHaveLength(expected === 200 ? 2 : 0)
    expect(new Set(github.state.reviewComments.map(({ id }) => id)).size).toBe(github.state.reviewComments.length)
  })
})

test.each(['', '/api/v3'])('a server below %j', async (path) => {
  const rest = await start({}, path)
  expect((await rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' })).status).toBe(201)
  expect(github.calls).toMatchObject([
    { method: 'POST', path: '/repos/acme/shop/issues/7/comments', status: 201, body: { body: 'x' } },
  ])
})

test('faults strike so often', async () => {
  const rest = await start({
    faults: [
      {
        request: 'POST *comments',
        times: 1,
        status: 403,
        message: 'You have exceeded a secondary rate limit',
        headers: { 'retry-after': '1' },
      },
    ],
  })
  await expect(rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' })).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'retry-after': '1' } },
  })
  expect((await rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' })).status).toBe(201)
})

test('another repository and another path are not found', async () => {
  const rest = await start()
  expect(await rest.issues.listComments({ owner: 'acme', repo: 'web', issue_number: 7 }).catch(status)).toBe(404)
  expect(await rest.repos.getContent({ ...repo, path: 'x' }).catch(status)).toBe(404)
})
