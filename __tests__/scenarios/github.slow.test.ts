import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import type { GitHubState } from '../support/github/state.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { play } from '../support/scenario.ts'
import { SHOP, shopDefinition, shopWorld } from '../support/shop.ts'

const head = 'c'.repeat(40)
const inputs = { 'task-definition': SHOP.file, service: SHOP.service, cluster: SHOP.cluster }
const broken = shopDefinition(
  {},
  {
    secrets: [
      { name: 'DB_PASSWORD', valueFrom: '/shop/api/none' },
      { name: 'API_TOKEN', valueFrom: '/shop/api/token' },
    ],
  },
)
const pulls = [{ number: 7, state: 'open' as const, headSha: head }]

function onPull(definition: JsonObject, scenario: Scenario = {}): Promise<Played> {
  return play({
    files: { [SHOP.file]: definition },
    world: shopWorld(),
    eventName: 'pull_request',
    event: pullRequestEvent(7, head),
    github: { pulls },
    ...scenario,
    inputs: { ...inputs, ...scenario.inputs },
  })
}

function stateOf(run: Played): GitHubState {
  if (run.github === null) throw new Error('no GitHub')
  return run.github.state
}

const writes = (run: Played): string[] =>
  (run.github?.calls ?? []).filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

const commentWrites = (run: Played): string[] => writes(run).filter((call) => call.includes('/comments'))

describe.concurrent('the comment', () => {
  test('is created when there is something to say', async () => {
    const run = await onPull(broken)
    expect(stateOf(run).comments).toHaveLength(1)
    const [comment] = stateOf(run).comments
    expect(comment).toMatchObject({ issue: 7, login: 'github-actions[bot]' })
    expect(comment?.body.split('\n')[0]).toMatch(/ <!-- ecs-preflight:deploy\/preflight-[0-9a-f]{8} -->$/)
    expect(comment?.body).toContain('/shop/api/none')
  })

  test.each([
    ['auto', 0],
    ['always', 1],
  ])('when all is well, %s', async (comment, count) => {
    expect(stateOf(await onPull(shopDefinition(), { inputs: { comment } })).comments).toHaveLength(count)
  })

  test('never', async () => {
    expect(commentWrites(await onPull(broken, { inputs: { comment: 'never' } }))).toEqual([])
  })

  test('is not created for what only the pipeline lacks, which the log says', async () => {
    const run = await onPull(shopDefinition(), { credentials: false })
    expect(stateOf(run).comments).toHaveLength(0)
    expect(run.stdout).toMatch(/^❔ \d+ questions open: there are no usable AWS credentials/m)
    expect(run.outputs.conclusion).toBe('neutral')
  })

  test('is left alone when it says the same, updated when not, and brought to all good', async () => {
    const first = await onPull(broken)
    const same = await onPull(broken, { github: stateOf(first) })
    expect(commentWrites(same)).toEqual([])
    const worse = await onPull({ ...broken, networkMode: 'vpc' }, { github: stateOf(first) })
    expect(commentWrites(worse)).toEqual([`PATCH /repos/acme/shop/issues/comments/${stateOf(first).comments[0]?.id}`])
    expect(stateOf(worse).comments).toHaveLength(1)
    const good = await onPull(shopDefinition(), { github: stateOf(worse) })
    expect(stateOf(good).comments).toHaveLength(1)
    expect(stateOf(good).comments[0]?.body).toContain('✅')
    expect(stateOf(good).comments[0]?.body).not.toContain('/shop/api/none')
    expect(commentWrites(await onPull(shopDefinition(), { github: stateOf(good) }))).toEqual([])
  })

  test('each key has its own', async () => {
    const first = await onPull(broken, { inputs: { 'comment-key': 'one' } })
    const second = await onPull(broken, { inputs: { 'comment-key': 'two' }, github: stateOf(first) })
    expect(stateOf(second).comments).toHaveLength(2)
    const again = await onPull(shopDefinition(), { inputs: { 'comment-key': 'one' }, github: stateOf(second) })
    expect(stateOf(again).comments.map(({ body }) => body.includes('/shop/api/none'))).toEqual([false, true])
  })

  test('jobs of a matrix have their own without a key', async () => {
    const first = await onPull(broken, { inputs: { matrix: '{"service":"api"}' } })
    const second = await onPull(broken, { inputs: { matrix: '{"service":"web"}' }, github: stateOf(first) })
    expect(stateOf(second).comments).toHaveLength(2)
    expect(stateOf(second).checkRuns.map(({ name }) => name)).toEqual(['ECS preflight (api)', 'ECS preflight (web)'])
  })

  test('another list of targets brings the old one up to date', async () => {
    const first = await onPull(broken)
    const second = await onPull({ ...broken, family: 'worker' }, { inputs: { service: '-' }, github: stateOf(first) })
    expect(stateOf(second).comments).toHaveLength(1)
  })

  test('someone else’s comment with our marker is not touched', async () => {
    const [own] = stateOf(await onPull(broken)).comments
    const foreign = { id: 1, issue: 7, login: 'mallory', body: `${own?.body}\nand more` }
    const run = await onPull(broken, { github: { pulls, comments: [foreign] } })
    expect(stateOf(run).comments).toHaveLength(2)
    expect(stateOf(run).comments.find(({ login }) => login === 'mallory')?.body).toBe(foreign.body)
  })

  test('is found behind a hundred others', async () => {
    const [own] = stateOf(await onPull(broken)).comments
    if (own === undefined) throw new Error('no comment')
    const others = Array.from({ length: 130 }, (_, index) => ({
      id: index + 1,
      issue: 7,
      login: 'octocat',
      body: `comment ${index}`,
    }))
    const run = await onPull(shopDefinition(), { github: { pulls, comments: [...others, own] } })
    expect(stateOf(run).comments).toHaveLength(131)
    expect(stateOf(run).comments.find(({ id }) => id === own.id)?.body).not.toBe(own.body)
  })
})

describe.concurrent('what may not be written never changes the conclusion', () => {
  const unchanged = { conclusion: 'failure', errors: '1' }

  test('a fork: nothing is tried, one line says so', async () => {
    const run = await onPull(broken, {
      event: pullRequestEvent(7, head, 'acme/shop', 'mallory/shop'),
      github: {
        pulls: [{ number: 7, state: 'open', headSha: head, headRepository: 'mallory/shop' }],
        permissions: { comments: false, checks: false },
      },
    })
    expect(writes(run)).toEqual([])
    expect(run.stdout.split('\n').filter((line) => /fork/i.test(line))).toHaveLength(1)
    expect(run.outputs).toMatchObject(unchanged)
    expect(run.stdout).toMatch(/^::error .*file=deploy\/api\.json/m)
    expect(run.summary).toContain('/shop/api/none')
  })

  test.each([
    ['comments', { comments: false }, /pull-requests: write/],
    ['checks', { checks: false }, /checks: write/],
  ])('403 on %s: one line that names the permission', async (what, permissions, says) => {
    const run = await onPull(broken, { github: { pulls, permissions } })
    expect(run.stdout.split('\n').filter((line) => says.test(line))).toHaveLength(1)
    expect(run.outputs).toMatchObject(unchanged)
    // Who gets no check run is shown the lines by workflow commands.
    if (what === 'checks') expect(run.stdout).toMatch(/^::error .*file=deploy\/api\.json/m)
  })

  test.each<[string, Scenario]>([
    ['no token', { inputs: { 'github-token': '' } }],
    ['a server that knows nothing', { github: { pulls, faults: [{ request: '*', times: -1, status: 404 }] } }],
    ['no summary file', { env: { GITHUB_STEP_SUMMARY: undefined } }],
    ['a summary file that cannot be written', { env: { GITHUB_STEP_SUMMARY: '/proc/nowhere/summary' } }],
    ['no event file', { env: { GITHUB_EVENT_PATH: undefined } }],
    ['an event file that is empty', { env: { GITHUB_EVENT_PATH: '/dev/null' } }],
  ])('%s', async (_what, scenario) => {
    const run = await onPull(broken, scenario)
    expect(run.outputs).toMatchObject(unchanged)
    expect(run.report).not.toBeNull()
  })
})

describe.concurrent('the check run', () => {
  test('is one, complete, on the head commit, with the lines', async () => {
    const run = await onPull(broken)
    expect(stateOf(run).checkRuns).toHaveLength(1)
    const [check] = stateOf(run).checkRuns
    expect(check).toMatchObject({ headSha: head, status: 'completed', conclusion: 'failure' })
    expect(check?.name).toMatch(/^ECS preflight/)
    const located = run.first.findings.filter(({ location }) => location !== null)
    expect(check?.annotations.map(({ path, start_line }) => [path, start_line])).toEqual(
      located.map(({ location }) => [location?.file, location?.line]),
    )
    expect(writes(run).filter((call) => call.includes('/check-runs'))).toHaveLength(1)
  })

  test.each([
    ['success', {}],
    ['neutral', { credentials: false }],
  ])('%s', async (conclusion, scenario) => {
    const run = await onPull(shopDefinition(), scenario)
    expect(stateOf(run).checkRuns).toEqual([expect.objectContaining({ conclusion, status: 'completed' })])
  })

  test('more than fifty annotations arrive in several requests', async () => {
    const secrets = Array.from({ length: 120 }, (_, index) => ({ name: `S${index}`, valueFrom: `/shop/none/${index}` }))
    const run = await onPull(shopDefinition({}, { secrets }))
    expect(stateOf(run).checkRuns).toHaveLength(1)
    expect(stateOf(run).checkRuns[0]?.annotations.length).toBeGreaterThanOrEqual(120)
    expect(run.github?.calls.filter(({ status }) => status >= 400)).toEqual([])
  })
})

describe.concurrent('other events', () => {
  const sha = 'e'.repeat(40)

  test('push: the open pull request of the commit is commented', async () => {
    const run = await onPull(broken, {
      eventName: 'push',
      event: { ref: 'refs/heads/change', after: sha },
      sha,
      github: { pulls: [{ number: 9, state: 'open', headSha: sha }] },
    })
    expect(stateOf(run).comments.map(({ issue }) => issue)).toEqual([9])
  })

  test('push: a merged one is not', async () => {
    const run = await onPull(broken, {
      eventName: 'push',
      event: { ref: 'refs/heads/main', after: sha },
      sha,
      github: { pulls: [{ number: 9, state: 'closed', merged: true, headSha: sha }] },
    })
    expect(stateOf(run).comments).toEqual([])
    expect(run.outputs.conclusion).toBe('failure')
  })

  test.each<[string, JsonObject]>([
    ['merge_group', { merge_group: { head_sha: sha, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' } }],
    ['workflow_dispatch', { ref: 'refs/heads/main' }],
    ['schedule', {}],
  ])('%s: a check run on the commit, nobody is commented', async (eventName, event) => {
    const run = await onPull(broken, { eventName, event, sha })
    expect(stateOf(run).comments).toEqual([])
    expect(stateOf(run).checkRuns).toEqual([expect.objectContaining({ headSha: sha })])
  })
})

test('a thousand secrets stay within every limit', async () => {
  const long = 'x'.repeat(80)
  // Within the 64 KiB that ECS takes; beyond four times that, only the limits are judged.
  const secrets = Array.from({ length: 1000 }, (_, index) => ({
    name: `SECRET_${index}`,
    valueFrom: `/shop/none/${index}/${long}`,
  }))
  const run = await onPull(shopDefinition({}, { secrets }))
  expect(run.reported.counts.error).toBeGreaterThanOrEqual(1000)
  expect(run.github?.calls.filter(({ status }) => status >= 400)).toEqual([])
  expect(stateOf(run).comments).toHaveLength(1)
  expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1_048_576)
  // GitHub takes 1 MB of outputs a job.
  expect(Buffer.byteLength(run.outputs.policy ?? '')).toBeLessThan(1_000_000)
})

describe.concurrent('suggestions', () => {
  const arn = 'arn:aws:secretsmanager:us-east-1:730335412086:secret:prod/shop'
  const definition = shopDefinition(
    {},
    {
      secrets: [
        { name: 'DB_PASSWORD', valueFrom: `${arn}-RANDOM:password::` },
        { name: 'API_TOKEN', valueFrom: '/shop/api/token' },
      ],
    },
  )
  const lines = JSON.stringify(definition, null, 2).split('\n')
  const added = {
    filename: SHOP.file,
    status: 'added' as const,
    patch: [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n'),
  }
  const suggested = (given: Record<string, string> = {}, files = [added]): Promise<Played> =>
    onPull(definition, { inputs: given, github: { pulls: [{ number: 7, state: 'open', headSha: head, files }] } })

  test('the full valueFrom is one click away, once', async () => {
    const run = await suggested()
    expect(run.first.findings.map(({ replacement }) => replacement)).toContain(`${arn}-Xy3kQ9:password::`)
    expect(stateOf(run).reviewComments).toHaveLength(1)
    const [comment] = stateOf(run).reviewComments
    expect(comment?.line).toBe(lines.findIndex((line) => line.includes('shop-RANDOM')) + 1)
    expect(comment?.body).toContain(`\`\`\`suggestion\n          "valueFrom": "${arn}-Xy3kQ9:password::"\n\`\`\``)
    const again = await onPull(definition, { github: stateOf(run) })
    expect(stateOf(again).reviewComments).toHaveLength(1)
  })

  test.each<[string, Record<string, string>, (typeof added)[]]>([
    ['never', { suggestions: 'never' }, [added]],
    ['masked', { 'mask-account-ids': 'true' }, [added]],
    ['a line that the pull request does not change', {}, []],
  ])('not: %s', async (_why, given, files) => {
    expect(stateOf(await suggested(given, files)).reviewComments).toEqual([])
  })
})
