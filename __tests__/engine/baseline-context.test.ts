import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { maxOwnReferences } from '../../src/engine/gather-startable.ts'
import type { TargetReport } from '../../src/report/report.ts'
import type { World } from '../support/aws/world.ts'
import { runAssessment } from '../support/run-assessment.ts'
import { SHOP, SHOP_SECRET, shopDefinition, shopEcs, shopWorld, TASK_ROLE } from '../support/shop.ts'

const arnOf = (resource: string) => `arn:aws:ecs:${SHOP.region}:${SHOP.account}:${resource}`
const registry = `${SHOP.account}.dkr.ecr.${SHOP.region}.amazonaws.com`
const token = { name: 'API_TOKEN', valueFrom: '/shop/api/token' }
const password = { name: 'DB_PASSWORD', valueFrom: `${SHOP_SECRET}:password::` }

/** The candidate is the shop's definition with `container`; revision 7, which runs, has `before`. */
async function compared(
  before: JsonObject,
  world: (ecs: NonNullable<World['ecs']>) => World = (ecs) => ({ ecs }),
  container: JsonObject = {},
): Promise<TargetReport> {
  const ecs = shopEcs(shopDefinition({}, before))
  const { report } = await runAssessment([shopDefinition({}, container)], shopWorld(world(ecs)), {
    inputs: { baseline: 'last-healthy' },
    region: SHOP.region,
    cluster: SHOP.cluster,
    services: [SHOP.service],
    now: Date.parse('2026-11-20T12:00:00Z'),
  })
  const [target] = report.targets
  if (target === undefined) throw new Error('no target')
  return target
}

const said = ({ findings }: TargetReport, check: string) =>
  findings
    .filter((finding) => finding.check === check)
    .map(({ severity, subject, since }) => `${severity} ${subject} ${since}`)

describe('whether the baseline could start again', () => {
  test('it could', async () => {
    const target = await compared({ image: `${registry}/shop-api:2026-11-01` })
    expect(said(target, 'baseline-still-startable')).toEqual([])
    expect(target.notChecked).toEqual([])
  })

  test.each<[string, JsonObject, string]>([
    ['an image', { image: `${registry}/shop-api:2026-10-01` }, 'image api'],
    [
      'a secret',
      { secrets: [token, { ...password, valueFrom: SHOP_SECRET.replace('shop-', 'old-') }] },
      'secret api/DB_PASSWORD',
    ],
    ['a parameter', { secrets: [password, { ...token, valueFrom: '/shop/api/old' }] }, 'secret api/API_TOKEN'],
  ])('not without %s that is gone', async (_title, before, subject) => {
    expect(said(await compared(before), 'baseline-still-startable')).toEqual([`warning ${subject} existing`])
  })

  test('not without a role that is gone', async () => {
    const ecs = shopEcs(shopDefinition({ taskRoleArn: TASK_ROLE.replace('task', 'task-old') }))
    const { report } = await runAssessment([shopDefinition()], shopWorld({ ecs }), {
      inputs: { baseline: 'last-healthy' },
      region: SHOP.region,
      cluster: SHOP.cluster,
      services: [SHOP.service],
    })
    expect(report.targets.flatMap((target) => said(target, 'baseline-still-startable'))).toEqual([
      'warning task role existing',
    ])
  })

  test('what the candidate names too is told once', async () => {
    const gone = { secrets: [password, { ...token, valueFrom: '/shop/api/old' }] }
    const target = await compared(gone, undefined, gone)
    expect(said(target, 'parameter-exists')).toHaveLength(1)
    expect(said(target, 'baseline-still-startable')).toEqual([])
  })

  test('an image whose tag is gone is there as long as its digest is', async () => {
    const digest = `sha256:${'1a'.repeat(32)}`
    const noted = (imageDigest: string) => (ecs: NonNullable<World['ecs']>) => ({
      ecs: {
        ...ecs,
        serviceRevisions: (ecs.serviceRevisions ?? []).map((revision) => ({
          ...revision,
          containerImages: [{ containerName: 'api', image: `${registry}/shop-api:2026-10-01`, imageDigest }],
        })),
      },
    })
    const before = { image: `${registry}/shop-api:2026-10-01` }
    expect(said(await compared(before, noted(digest)), 'baseline-still-startable')).toEqual([])
    expect(said(await compared(before, noted(`sha256:${'3c'.repeat(32)}`)), 'baseline-still-startable')).toHaveLength(1)
  })

  test('what may not be looked at is not checked, and leaves the run as it is', async () => {
    const target = await compared({ image: `${registry}/shop-api:2026-10-01` }, (ecs) => ({
      ecs,
      denied: ['ecr:DescribeImages'],
    }))
    expect(target.unverified.filter(({ check }) => check === 'baseline-still-startable')).toEqual([])
    expect(target.notChecked).toContainEqual({
      subject: 'image api',
      reason: expect.stringMatching(/^whether the last healthy revision could start again is not known: /),
    })
  })

  test.each([
    [maxOwnReferences, []],
    [maxOwnReferences + 1, ['service']],
  ])('at most fifty references are looked at: of %i', async (count, left) => {
    const secrets = Array.from({ length: count }, (_, index) => ({ name: `S${index}`, valueFrom: `/old/${index}` }))
    const target = await compared({ secrets, image: shopImage() }, (ecs) => ({
      ecs,
      parameters: [...secrets.map(({ valueFrom }) => valueFrom), '/shop/api/token'].map((name) => ({
        name,
        type: 'String',
        value: 'x',
      })),
    }))
    expect(target.notChecked.map(({ subject }) => subject)).toEqual(left)
  })
})

function shopImage(): string {
  const [container] = shopDefinition().containerDefinitions as { image: string }[]
  return container?.image ?? ''
}

describe('who registered what', () => {
  const by = (role: string) => `arn:aws:sts::${SHOP.account}:assumed-role/${role}/session`

  /** Revision 8 was registered after revision 7 and never deployed. */
  const registered = (more: JsonObject) => (ecs: NonNullable<World['ecs']>) => ({
    ecs: {
      ...ecs,
      taskDefinitions: [
        ...(ecs.taskDefinitions ?? []).map((definition) => ({ ...definition, registeredBy: by('shop-deploy') })),
        {
          ...shopDefinition({}, more),
          taskDefinitionArn: arnOf('task-definition/api:8'),
          revision: 8,
          status: 'ACTIVE',
          registeredAt: '2026-11-10T10:00:00Z',
          registeredBy: by('terraform'),
        },
      ],
    },
  })
  const stripe = { name: 'STRIPE_KEY', valueFrom: '/shop/api/token' }

  test('is told of the baseline and of the newest revision', async () => {
    const target = await compared({}, registered({}))
    expect(target.baseline?.writers).toEqual([
      { revision: 7, role: 'baseline', registeredBy: by('shop-deploy'), registeredAt: '2026-11-01T09:59:00.000Z' },
      { revision: 8, role: 'newest', registeredBy: by('terraform'), registeredAt: '2026-11-10T10:00:00.000Z' },
    ])
    expect(said(target, 'single-writer')).toEqual(['notice service existing'])
  })

  test('a secret of the newer revision alone is named', async () => {
    const target = await compared({}, registered({ secrets: [password, token, stripe] }))
    const [finding] = target.findings.filter(({ check }) => check === 'single-writer')
    expect(finding?.message).toMatch(
      /^Revision 8, which was never deployed, has secrets that this file lacks: STRIPE_KEY\./,
    )
  })

  test('one that the baseline had is lost, and told as such', async () => {
    const all = { secrets: [password, token, stripe] }
    const target = await compared(all, registered(all))
    expect(said(target, 'secrets-kept')).toEqual(['error secret api/STRIPE_KEY new'])
    expect(target.findings.find(({ check }) => check === 'single-writer')?.message).not.toContain('STRIPE_KEY')
    expect(target.baseline?.lost).toEqual([
      { container: 'api', name: 'STRIPE_KEY', valueFrom: '/shop/api/token', kind: 'secrets' },
    ])
  })
})

test('what is lost keeps to itself what may be a credential', async () => {
  const pasted = { name: 'GITHUB', valueFrom: `ghp_${'a1B2'.repeat(9)}` }
  const target = await compared({ secrets: [password, token, pasted] })
  expect(target.baseline?.lost).toEqual([{ container: 'api', name: 'GITHUB', valueFrom: null, kind: 'secrets' }])
})
