import { expect, it } from 'vitest'
import type { Annotation } from '../../../src/reporters/github/annotations.ts'
import { ANNOTATIONS_LIMIT, type CheckRunOptions, publishCheckRun } from '../../../src/reporters/github/check-run.ts'
import { createPublisher } from '../../../src/reporters/publisher/publisher.ts'
import { HEAD, openPublisher, pull, requests, withGitHub } from '../../github/connected.ts'

function annotation(line: number): Annotation {
  return {
    path: 'deploy/api.json',
    startLine: line,
    endLine: line,
    startColumn: 1,
    endColumn: 2,
    level: 'failure',
    title: 't',
    message: 'm',
  }
}

function options(count: number, over: Partial<CheckRunOptions> = {}): CheckRunOptions {
  return {
    name: 'ECS preflight',
    key: 'prod/api',
    conclusion: 'failure',
    title: 'It would break',
    summary: '### summary',
    annotations: Array.from({ length: count }, (_, index) => annotation(index + 1)),
    publisher: openPublisher(),
    ...over,
  }
}

it('is created once, completed, on the head commit', async () => {
  await withGitHub({}, async ({ api, server }) => {
    expect(await publishCheckRun(api, pull, options(1))).toEqual({ created: true, note: null })
    expect(requests(server)).toEqual(['POST /repos/acme/shop/check-runs'])
    expect(server.state.checkRuns).toMatchObject([
      {
        name: 'ECS preflight',
        headSha: HEAD,
        status: 'completed',
        conclusion: 'failure',
        title: 'It would break',
        summary: '### summary',
        detailsUrl: 'https://github.com/acme/shop/actions/runs/42',
        annotations: [
          {
            path: 'deploy/api.json',
            start_line: 1,
            end_line: 1,
            start_column: 1,
            end_column: 2,
            annotation_level: 'failure',
            title: 't',
            message: 'm',
          },
        ],
      },
    ])
  })
})

it.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [120, 3],
])('%i annotations take %i requests', async (count, sent) => {
  await withGitHub({}, async ({ api, server }) => {
    await publishCheckRun(api, pull, options(count))
    expect(server.calls).toHaveLength(sent)
    expect(server.state.checkRuns[0]?.annotations.map(({ start_line: line }) => line)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
  })
})

it('has no more annotations than anyone reads', async () => {
  await withGitHub({}, async ({ api, server }) => {
    await publishCheckRun(api, pull, options(ANNOTATIONS_LIMIT + 1))
    expect(server.state.checkRuns[0]?.annotations).toHaveLength(ANNOTATIONS_LIMIT)
  })
})

it.each(['success', 'failure', 'neutral'] as const)('has the conclusion %s', async (conclusion) => {
  await withGitHub({}, async ({ api, server }) => {
    await publishCheckRun(api, pull, options(0, { conclusion }))
    expect(server.state.checkRuns[0]?.conclusion).toBe(conclusion)
  })
})

it('is not tried with the token of a fork', async () => {
  await withGitHub({}, async ({ api, server }) => {
    const result = await publishCheckRun(api, { ...pull, isFork: true, readOnlyToken: true }, options(1))
    expect(result).toEqual({ created: false, note: expect.stringContaining('fork') })
    expect(server.calls).toEqual([])
  })
})

it('without permission is a note that names it', async () => {
  await withGitHub({ permissions: { checks: false } }, async ({ api }) => {
    expect(await publishCheckRun(api, pull, options(1))).toEqual({
      created: false,
      note: expect.stringContaining('"checks: write"'),
    })
  })
})

it('stands when annotations cannot be appended', async () => {
  await withGitHub({ faults: [{ request: 'PATCH *', times: -1, status: 422 }] }, async ({ api, server }) => {
    const result = await publishCheckRun(api, pull, options(60))
    expect(result).toEqual({
      created: true,
      note: expect.stringMatching(/^Some annotations skipped: GitHub answered 422/),
    })
    expect(server.state.checkRuns[0]).toMatchObject({ conclusion: 'failure', status: 'completed' })
  })
})

it('holds no credential in title or annotations', async () => {
  await withGitHub({}, async ({ api, server }) => {
    const secret = 'hunter2secret'
    const publisher = createPublisher({ credentials: [secret], maskAccountIds: [] })
    const annotations = [{ ...annotation(1), title: secret, message: `it is ${secret}` }]
    await publishCheckRun(api, pull, options(0, { publisher, annotations, title: secret }))
    expect(server.state.checkRuns).toHaveLength(1)
    expect(JSON.stringify(server.calls)).not.toContain(secret)
  })
})
