import { describe, expect, test } from 'vitest'
import type { ImageFacts } from '../../src/account/facts.ts'
import type { JsonObject } from '../../src/base/json.ts'
import { type SilentChangeInput, silentChanges } from '../../src/baseline/silent-changes.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`
const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:latest'
const definition = (container: JsonObject = {}) =>
  readTaskDefinition({ family: 'api', containerDefinitions: [{ name: 'api', image, ...container }] })
const awslogs = (options: JsonObject = {}) => ({
  logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/api', ...options } },
})
const fargate = (platformVersion: string) => ({ launchType: 'FARGATE', platformVersion, windows: false })
const single = (of: string): ImageFacts => ({
  digest: of,
  isIndex: false,
  content: { status: 'found', value: { platforms: [], members: [] } },
})

function between(parts: Partial<SilentChangeInput>) {
  return silentChanges({
    baseline: definition(),
    candidate: definition(),
    revision: 7,
    registeredAt: Date.UTC(2025, 2, 3),
    ran: { imageDigests: {}, platformVersion: null },
    platform: fargate('1.4.0'),
    images: new Map(),
    ...parts,
  })
}

test('nothing where nothing is known', () => {
  expect(between({})).toEqual([])
})

describe('the mode of logs', () => {
  const unset = { baseline: definition(awslogs()), candidate: definition(awslogs()) }

  test('was blocking when the baseline was registered', () => {
    const [change, ...others] = between(unset)
    expect(others).toEqual([])
    expect(change?.subject).toBe('log option api/mode')
    expect(change?.message).toContain('when revision 7 was registered (3 March 2025)')
    expect(change?.message).toContain('defaultLogDriverMode')
  })

  test.each<[string, Partial<SilentChangeInput>]>([
    ['registered on the day of the change', { registeredAt: Date.UTC(2025, 5, 25) }],
    ['registered at a time that is not known', { registeredAt: null }],
    ['set in the candidate', { candidate: definition(awslogs({ mode: 'non-blocking' })) }],
    ['set in the baseline', { baseline: definition(awslogs({ mode: 'blocking' })) }],
    ['of another log driver', { candidate: definition({ logConfiguration: { logDriver: 'awsfirelens' } }) }],
    ['of a new container', { baseline: definition({ ...awslogs(), name: 'other' }) }],
  ])('is not mentioned where it is %s', (_title, parts) => {
    expect(between({ ...unset, ...parts })).toEqual([])
  })
})

describe('the platform version', () => {
  test.each([
    ['1.3.0', '1.4.0', ['service']],
    ['1.4.0', '1.3.0', []],
    ['1.4.0', '1.4.0', []],
    ['LATEST', '1.4.0', []],
    [null, '1.4.0', []],
  ])('%s → %s', (was, is, expected) => {
    const changes = between({ ran: { imageDigests: {}, platformVersion: was }, platform: fargate(is) })
    expect(changes.map(({ subject }) => subject)).toEqual(expected)
  })

  test('is said with both versions', () => {
    const [change] = between({ ran: { imageDigests: {}, platformVersion: '1.3.0' } })
    expect(change?.message).toBe('Fargate platform version 1.3.0 → 1.4.0: revision 7 ran on the former')
  })
})

describe('a tag', () => {
  const ran = (of: string) => ({ ran: { imageDigests: { api: of }, platformVersion: null } })
  const index = (content: ImageFacts['content']): ImageFacts => ({ digest: digest('a'), isIndex: true, content })
  const members = { status: 'found', value: { platforms: [], members: [digest('c')] } } as const
  const hidden = { status: 'unknown', cause: 'NOT_PERMITTED', reason: 'no' } as const

  test.each<[string, Partial<SilentChangeInput>, boolean]>([
    ['that points at another image', { ...ran(digest('b')), images: new Map([['api', single(digest('a'))]]) }, true],
    ['that points at the same image', { ...ran(digest('a')), images: new Map([['api', single(digest('a'))]]) }, false],
    ['of another index', { ...ran(digest('b')), images: new Map([['api', index(members)]]) }, true],
    ['of an index with the image that ran', { ...ran(digest('c')), images: new Map([['api', index(members)]]) }, false],
    ['of an index that may not be read', { ...ran(digest('b')), images: new Map([['api', index(hidden)]]) }, false],
    ['of an image outside ECR', ran(digest('b')), false],
    [
      'that is another tag now',
      {
        ...ran(digest('b')),
        candidate: definition({ image: image.replace('latest', '2') }),
        images: new Map([['api', single(digest('a'))]]),
      },
      false,
    ],
  ])('%s', (_title, parts, mentioned) => {
    expect(between(parts).map(({ subject }) => subject)).toEqual(mentioned ? ['image api'] : [])
  })

  test('is said with the beginnings of both digests', () => {
    const [change] = between({ ...ran(digest('b')), images: new Map([['api', single(digest('a'))]]) })
    expect(change?.message).toBe('the same tag points at another image now: sha256:bbbbbbbbbbbb → sha256:aaaaaaaaaaaa')
  })
})
