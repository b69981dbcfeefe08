import { describe, expect, it } from 'vitest'
import { diffLines } from '../../../src/github/diff-lines.ts'
import type { SuggestionCandidate } from '../../../src/reporters/github/suggestion-candidates.ts'
import {
  publishSuggestions,
  SUGGESTIONS_LIMIT,
  type SuggestionOptions,
} from '../../../src/reporters/github/suggestions.ts'
import { createPublisher } from '../../../src/reporters/publisher/publisher.ts'
import { HEAD, openPublisher, pull, requests, withGitHub } from '../../github/connected.ts'
import { finding } from '../sample-report.ts'

const PATCH =
  '@@ -19,4 +19,5 @@ header\n line19\n-old20\n+line20\n+  "valueFrom": "arn:old"\n line22\n\\ No newline at end of file'
const files = [{ filename: 'deploy/api.json', patch: PATCH }]
const world = { pulls: [{ number: 7, state: 'open' as const, headSha: HEAD, files }] }

function candidate(over: Partial<SuggestionCandidate> = {}): SuggestionCandidate {
  return {
    path: 'deploy/api.json',
    line: 21,
    before: '  "valueFrom": "arn:old"',
    after: '  "valueFrom": "arn:new"',
    finding: finding({ replacement: 'arn:new' }),
    ...over,
  }
}

function options(candidates: readonly SuggestionCandidate[], over: Partial<SuggestionOptions> = {}): SuggestionOptions {
  return { pullRequest: 7, candidates, maskAccountIds: false, publisher: openPublisher(), ...over }
}

it('diffLines gives the lines of the new file', () => {
  expect([...diffLines(PATCH)]).toEqual([
    [19, 'line19'],
    [20, 'line20'],
    [21, '  "valueFrom": "arn:old"'],
    [22, 'line22'],
  ])
  expect([...diffLines('@@ -1 +1 @@\n-a\n+b\n@@ -9,0 +10 @@\n+c')]).toEqual([
    [1, 'b'],
    [10, 'c'],
  ])
  expect(diffLines('')).toEqual(new Map())
})

it('is a review comment on the line at the head commit', async () => {
  await withGitHub(world, async ({ api, server }) => {
    expect(await publishSuggestions(api, pull, options([candidate()]))).toBeNull()
    expect(server.state.reviewComments).toMatchObject([
      { pull: 7, path: 'deploy/api.json', line: 21, side: 'RIGHT', commitId: HEAD },
    ])
    expect(server.state.reviewComments[0]?.body).toMatch(
      /^`secret api\/DB_PASSWORD`: The secret .*\n\nName one .*\n\n```suggestion\n {2}"valueFrom": "arn:new"\n```\n\n<!-- ecs-preflight-suggestion:[0-9a-f]{20} -->$/,
    )
  })
})

it('is not repeated by the next run', async () => {
  await withGitHub(world, async ({ api, server }) => {
    await publishSuggestions(api, pull, options([candidate()]))
    await publishSuggestions(api, pull, options([candidate()]))
    expect(server.state.reviewComments).toHaveLength(1)
  })
})

describe('is withheld', () => {
  it.each<[string, SuggestionCandidate]>([
    ['where the line is not in the diff', candidate({ line: 40 })],
    ['where the file is not in the pull request', candidate({ path: 'other.json' })],
    ['where the line at the head reads otherwise', candidate({ before: '  "valueFrom": "arn:older"' })],
  ])('%s', async (_, of) => {
    await withGitHub(world, async ({ api, server }) => {
      expect(await publishSuggestions(api, pull, options([of]))).toBeNull()
      expect(server.state.reviewComments).toEqual([])
    })
  })

  it('where its line holds a credential', async () => {
    const secret = 'hunter2secret'
    const line = `  "valueFrom": "arn:old", "x": "${secret}"`
    const patched = [{ filename: 'deploy/api.json', patch: `@@ -21 +21 @@\n+${line}` }]
    await withGitHub(
      { pulls: [{ number: 7, state: 'open', headSha: HEAD, files: patched }] },
      async ({ api, server }) => {
        const publisher = createPublisher({ credentials: [secret], maskAccountIds: [] })
        const of = candidate({ before: line, after: line.replace('old', 'new') })
        await publishSuggestions(api, pull, options([of], { publisher }))
        expect(server.state.reviewComments).toEqual([])
        expect(publisher.refusals()).toEqual([])
      },
    )
  })

  it.each([
    ['account ids are masked', pull, { maskAccountIds: true }],
    ['the pull request is from a fork', { ...pull, isFork: true }, {}],
  ])('where %s, without a question', async (_, target, over) => {
    await withGitHub(world, async ({ api, server }) => {
      expect(await publishSuggestions(api, target, options([candidate()], over))).toBeNull()
      expect(server.calls).toEqual([])
    })
  })
})

it('asks nothing without a candidate', async () => {
  await withGitHub(world, async ({ api, server }) => {
    await publishSuggestions(api, pull, options([]))
    expect(server.calls).toEqual([])
  })
})

it('writes no more than anyone clicks, also over several runs', async () => {
  const lines = Array.from({ length: SUGGESTIONS_LIMIT + 5 }, (_, index) => `line ${index}`)
  const many = [
    {
      filename: 'deploy/api.json',
      patch: `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`,
    },
  ]
  await withGitHub({ pulls: [{ number: 7, state: 'open', headSha: HEAD, files: many }] }, async ({ api, server }) => {
    const of = lines.map((before, index) => candidate({ line: index + 1, before, after: `${before}!` }))
    await publishSuggestions(api, pull, options(of))
    await publishSuggestions(api, pull, options(of))
    expect(server.state.reviewComments).toHaveLength(SUGGESTIONS_LIMIT)
  })
})

it('without permission is a note that names it, after one try', async () => {
  await withGitHub({ ...world, permissions: { comments: false } }, async ({ api, server }) => {
    const of = [candidate(), candidate({ line: 20, before: 'line20', after: 'line20!' })]
    expect(await publishSuggestions(api, pull, options(of))).toContain('"pull-requests: write"')
    expect(requests(server).filter((request) => request.startsWith('POST'))).toHaveLength(1)
  })
})
