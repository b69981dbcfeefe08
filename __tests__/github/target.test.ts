import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/base/json.ts'
import { docsUrlFor, fileUrlFor } from '../../src/github/links.ts'
import { gitHubTarget } from '../../src/github/target.ts'

const HEAD = 'a'.repeat(40)
const SHA = 'b'.repeat(40)

function env(event: string, over: Record<string, string> = {}) {
  return {
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: SHA,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    ...over,
  }
}

function pullRequest(repository: string | null): Json {
  return {
    number: 7,
    pull_request: { number: 7, head: { sha: HEAD, repo: repository === null ? null : { full_name: repository } } },
  }
}

describe('the commit and pull request of an event', () => {
  const workflowRun = (over: Record<string, Json>): Json => ({
    workflow_run: {
      head_sha: HEAD,
      head_branch: 'topic',
      head_repository: { full_name: 'acme/shop' },
      pull_requests: [],
      ...over,
    },
  })
  const none = { pullRequest: null, lookUp: null, isFork: false, readOnlyToken: false }

  it.each<[string, string, Json, object]>([
    ['pull_request', 'pull_request', pullRequest('acme/shop'), { ...none, headSha: HEAD, pullRequest: 7 }],
    ['the same in other case', 'pull_request', pullRequest('Acme/Shop'), { ...none, headSha: HEAD, pullRequest: 7 }],
    [
      'pull_request of a fork',
      'pull_request',
      pullRequest('eve/shop'),
      { headSha: HEAD, pullRequest: 7, lookUp: null, isFork: true, readOnlyToken: true },
    ],
    [
      'of a fork that is gone',
      'pull_request',
      pullRequest(null),
      { headSha: HEAD, pullRequest: 7, lookUp: null, isFork: true, readOnlyToken: true },
    ],
    [
      'pull_request_target of a fork',
      'pull_request_target',
      pullRequest('eve/shop'),
      { headSha: HEAD, pullRequest: 7, lookUp: null, isFork: true, readOnlyToken: false },
    ],
    ['push', 'push', { after: SHA }, { ...none, headSha: SHA, lookUp: { by: 'commit' } }],
    ['merge_group', 'merge_group', { merge_group: { head_sha: HEAD } }, { ...none, headSha: HEAD }],
    ['workflow_dispatch', 'workflow_dispatch', {}, { ...none, headSha: SHA }],
    ['schedule without a payload', 'schedule', null, { ...none, headSha: SHA }],
    ['issue_comment', 'issue_comment', { issue: { number: 7, pull_request: {} } }, { ...none, headSha: SHA }],
    [
      'workflow_run that names its pull request',
      'workflow_run',
      workflowRun({
        pull_requests: [
          { number: 3, head: { sha: SHA } },
          { number: 4, head: { sha: HEAD } },
        ],
      }),
      { ...none, headSha: HEAD, pullRequest: 4 },
    ],
    [
      'workflow_run of a fork',
      'workflow_run',
      workflowRun({ head_repository: { full_name: 'eve/shop' } }),
      {
        headSha: HEAD,
        pullRequest: null,
        lookUp: { by: 'branch', owner: 'eve', branch: 'topic' },
        isFork: true,
        readOnlyToken: false,
      },
    ],
    [
      'a payload of another shape',
      'pull_request',
      { pull_request: ['x'], number: '7' },
      { headSha: SHA, pullRequest: null, lookUp: null, isFork: false, readOnlyToken: false },
    ],
    [
      'a pull request whose fork was deleted',
      'pull_request',
      { pull_request: { number: 7, head: { sha: SHA, repo: null } } },
      { headSha: SHA, pullRequest: 7, isFork: true, readOnlyToken: true },
    ],
    [
      'a payload that does not name the head’s repository',
      'pull_request',
      { pull_request: { number: 7, head: { sha: SHA } } },
      { headSha: SHA, pullRequest: 7, isFork: false, readOnlyToken: false },
    ],
  ])('%s', (_, event, payload, expected) => {
    expect(gitHubTarget(env(event), payload)).toMatchObject(expected)
  })
})

it('is null outside GitHub Actions', () => {
  expect(gitHubTarget({}, null)).toBeNull()
  expect(gitHubTarget({ GITHUB_REPOSITORY: 'not a repository' }, null)).toBeNull()
})

describe('the address of the run', () => {
  it.each([
    [{}, 'https://github.com/acme/shop/actions/runs/42'],
    [{ GITHUB_RUN_ATTEMPT: '3' }, 'https://github.com/acme/shop/actions/runs/42/attempts/3'],
    [{ GITHUB_SERVER_URL: 'https://ghe.example/' }, 'https://ghe.example/acme/shop/actions/runs/42'],
    [{ GITHUB_RUN_ID: '' }, null],
  ])('%j', (over, expected) => {
    expect(gitHubTarget(env('push', over), null)?.runUrl).toBe(expected)
  })
})

describe('links', () => {
  const target = gitHubTarget(env('pull_request'), pullRequest('acme/shop'))

  it.each([
    ['deploy/api.json', 3, 3, `https://github.com/acme/shop/blob/${HEAD}/deploy/api.json#L3`],
    ['./a b/#c?.json', 3, 5, `https://github.com/acme/shop/blob/${HEAD}/a%20b/%23c%3F.json#L3-L5`],
    ['/tmp/x.json', 3, 3, null],
    ['half\ud800', 3, 3, `https://github.com/acme/shop/blob/${HEAD}/half%EF%BF%BD#L3`],
  ])('to a line: %j', (file, line, endLine, expected) => {
    expect(fileUrlFor(target)({ file, line, column: 1, endLine, endColumn: 2 })).toBe(expected)
  })
  it('to a line are not known without a commit', () => {
    const location = { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2 }
    expect(fileUrlFor(null)(location)).toBeNull()
    expect(fileUrlFor(gitHubTarget(env('push', { GITHUB_SHA: '' }), null))(location)).toBeNull()
  })

  it.each([
    [
      { GITHUB_ACTION_REPOSITORY: 'acme/ecs-preflight', GITHUB_ACTION_REF: 'v1' },
      'image-exists',
      'https://github.com/acme/ecs-preflight/blob/v1/docs/checks/image-exists.md',
    ],
    [{ GITHUB_ACTION_REPOSITORY: 'acme/ecs-preflight', GITHUB_ACTION_REF: 'v1' }, '../x', null],
    [{ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, 'image-exists', null],
    [{}, 'image-exists', null],
  ])('to a check: %j %s', (of, check, expected) => {
    expect(docsUrlFor(of)(check)).toBe(expected)
  })
})
