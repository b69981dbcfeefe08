import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/base/json.ts'
import { readMatrix, useOf } from '../../../src/surfaces/action/use.ts'

const environment = {
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/pull/7/merge',
  GITHUB_JOB: 'preflight',
  GITHUB_ACTION: '__acme_ecs-preflight',
}

interface Given {
  commentKey?: string
  matrix?: Json
  checkRun?: string | null
  environment?: Record<string, string>
}

function use({ commentKey, matrix = null, checkRun = 'ECS preflight', environment: over = {} }: Given = {}) {
  return useOf({ commentKey: commentKey ?? null, matrix, checkRun }, { ...environment, ...over })
}

describe('the key', () => {
  it('is the same at every push', () => {
    const later = { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/pull/8/merge', GITHUB_SHA: 'x' }
    expect(use({ environment: later }).key).toBe(use().key)
    expect(use().key).toMatch(/^deploy\/preflight-[0-9a-f]{8}$/)
  })
  it('differs with workflow, job, step and matrix', () => {
    const keys = [
      use(),
      use({ environment: { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/other.yml@refs/pull/7/merge' } }),
      use({ environment: { GITHUB_JOB: 'other' } }),
      use({ environment: { GITHUB_ACTION: '__acme_ecs-preflight_2' } }),
      use({ matrix: { service: 'api' } }),
      use({ matrix: { service: 'web' } }),
      use({ matrix: { name: 'web' } }),
    ].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('is the given one where there is one', () => {
    expect(use({ commentKey: 'prod/api', matrix: { service: 'api' } }).key).toBe('prod/api')
  })
  it('goes by the name of the workflow where the server tells no file', () => {
    const older = { GITHUB_WORKFLOW_REF: '' }
    expect(use({ environment: older }).key).toMatch(/^Deploy\/preflight-/)
    expect(use({ environment: { ...older, GITHUB_WORKFLOW: 'Other' } }).key).not.toBe(use({ environment: older }).key)
  })
  it('keeps to its characters and length', () => {
    for (const matrix of [{ a: 'ä ö --> <b>' }, { a: 'x'.repeat(500) }, { a: [1, { b: true }, null] }]) {
      expect(use({ matrix }).key).toMatch(/^[A-Za-z0-9._/-]{1,100}$/)
    }
    expect(useOf({ commentKey: null, matrix: null, checkRun: null }, {}).key).toMatch(/^[0-9a-f]{8}$/)
  })
})

describe('the check run', () => {
  it.each<[Given, string | null]>([
    [{}, 'ECS preflight'],
    [{ checkRun: null }, null],
    [{ matrix: {} }, 'ECS preflight'],
    [{ matrix: { service: 'api', environment: 'production' } }, 'ECS preflight (api, production)'],
    [{ matrix: { node: { version: 24, lts: true } } }, 'ECS preflight (24, true)'],
    [{ commentKey: 'nightly' }, 'ECS preflight (nightly)'],
    [{ commentKey: 'nightly', matrix: { service: 'api' } }, 'ECS preflight (api, nightly)'],
    [{ commentKey: 'api', matrix: { service: 'api' } }, 'ECS preflight (api)'],
    [{ checkRun: 'Ours', matrix: { service: 'api' } }, 'Ours (api)'],
  ])('of %j is %s', (given, name) => {
    expect(use(given).checkRun).toBe(name)
  })
  it('stays apart where its name is cut', () => {
    const [one, other] = ['a', 'b'].map((end) => use({ matrix: { x: `${'x'.repeat(300)}${end}` } }).checkRun)
    expect(one).not.toBe(other)
    expect(one?.length).toBeLessThanOrEqual(150)
  })
})

describe('the matrix', () => {
  it.each([
    ['', null],
    ['null', null],
    ['{"service":"api"}', { service: 'api' }],
  ])('of %j', (text, value) => {
    expect(readMatrix(text)).toEqual(value)
  })
  it('that is not JSON is an error that says what to do', () => {
    expect(() => readMatrix('service: api')).toThrow('Input matrix is not JSON. Leave it away: the runner fills it in.')
  })

  it.each([21, 50_000])('is refused with %i levels, and taken with 20', (levels) => {
    const nested = (count: number) => '['.repeat(count) + ']'.repeat(count)
    expect(() => readMatrix(nested(levels))).toThrow('Input matrix has more than 20 levels')
    expect(readMatrix(nested(20))).not.toBeNull()
  })
})
