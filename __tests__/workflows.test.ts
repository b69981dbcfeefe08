import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { notesOf } from '../scripts/release-notes.ts'

const root = new URL('../', import.meta.url)
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8')

interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: object
  readonly steps?: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[]
}

const workflows = readdirSync(new URL('.github/workflows/', root)).map((name) => {
  const text = textOf(`.github/workflows/${name}`)
  const { on, permissions, jobs } = parse(text) as { on: object; permissions: object; jobs: Record<string, Job> }
  return { name, text, on, permissions, jobs: Object.entries(jobs) }
})

describe.each(workflows)('$name', ({ text, on, permissions, jobs }) => {
  test('runs actions by the hash of a commit, with the version beside it', () => {
    const used = [...text.matchAll(/uses: (.*)/g)]
      .map(([, action = '']) => action)
      .filter((action) => !action.startsWith('./'))
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(action))).toEqual([])
  })

  test('grants nothing to all jobs, and each job what it names', () => {
    expect(permissions).toEqual({})
    expect(jobs.filter(([, { permissions: own }]) => own === undefined).map(([name]) => name)).toEqual([])
  })

  test('lets no job run for ever', () => {
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined).map(([name]) => name)).toEqual([])
  })

  test('never runs with the rights of the base branch what a fork brings', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(Object.keys(on)).not.toContain('workflow_run')
  })

  test('leaves no token in a checkout, and puts no expression into a script', () => {
    const steps = jobs.flatMap(([, job]) => job.steps ?? [])
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => Reflect.get(step.with ?? {}, 'persist-credentials') !== false)).toEqual([])
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

const examples = readdirSync(new URL('examples/workflows/', root))

test.each(examples)('the example %s runs the actions of others by the hash of a commit', (name) => {
  const used = [...textOf(`examples/workflows/${name}`).matchAll(/uses: (.*)/g)].map(([, action = '']) => action)
  const others = used.filter((action) => !action.startsWith('ecs-preflight/ecs-preflight@v'))
  expect(others.length).toBeGreaterThan(0)
  expect(others.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(action))).toEqual([])
})

describe('the release', () => {
  const jobs = workflows.find(({ name }) => name === 'release.yml')?.jobs ?? []
  const scriptsOf = ([, job]: (typeof jobs)[number]) => (job.steps ?? []).map(({ run }) => run ?? '').join('\n')
  const signing = workflows
    .flatMap((workflow) => workflow.jobs)
    .filter(([, job]) => Object.hasOwn(job.permissions ?? {}, 'id-token'))

  test('runs no code of packages where it may sign or write', () => {
    expect(signing.map(([name]) => name).sort()).toEqual(['release', 'scorecard'])
    for (const job of signing) expect(scriptsOf(job)).not.toMatch(/npm (?:ci|install|i|exec)\b|npx|\.ci\/run/)
  })

  test('is of a commit that main has, after everything that must hold, with approval', () => {
    const release = jobs.find(([name]) => name === 'release')
    expect(release?.[1]).toMatchObject({ needs: 'check', environment: 'release' })
    expect(release === undefined ? '' : scriptsOf(release)).toContain('git merge-base --is-ancestor HEAD origin/main')
  })

  test('publishes the tarball that it attests, of a package that names its repository', () => {
    const text = textOf('.github/workflows/release.yml')
    expect(text).toMatch(/subject-path: \|\n\s+dist\/\*\n\s+build\/\*\.tgz/)
    expect(text).toContain('npm publish build/*.tgz --provenance')
    // The registry refuses provenance of another repository.
    expect(JSON.parse(textOf('package.json'))).toMatchObject({
      repository: { url: 'git+https://github.com/ecs-preflight/ecs-preflight.git' },
    })
  })
})

describe('the changelog', () => {
  test('says what the version of the package brings', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string }
    expect(notesOf(textOf('CHANGELOG.md'), version)).not.toBeNull()
  })

  test('gives the section of one version, and nothing where there is none', () => {
    const text = '# Changelog\n\n## Unreleased\n\n## 1.10.0 (2026-12-01)\n\n### Fixed\n\n- one\n\n## 1.1.0\n\n- two\n'
    expect(notesOf(text, '1.10.0')).toBe('### Fixed\n\n- one')
    expect(notesOf(text, '1.1.0')).toBe('- two')
    expect(notesOf(text, '1.1')).toBeNull()
    expect(notesOf(text, 'Unreleased')).toBeNull()
  })
})
