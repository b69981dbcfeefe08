import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { incidentWorld } from '../support/incident.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { Played } from '../support/scenario.ts'
import { everythingSent, named, play, spellingsIn } from '../support/scenario.ts'

const cases = new URL('../fixtures/terraform/cases/', import.meta.url)
const head = 'c'.repeat(40)
const lost = ['DATABASE_URL', 'DB_PASSWORD', 'REDIS_URL', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_AUTH_TOKEN']

/** The API of the incident as Terraform has it: the plan, and the sources that it was made from, in `infra`. */
function incident(name: string, inputs: Readonly<Record<string, string>> = {}): Promise<Played> {
  const read = (path: string) => readFileSync(new URL(path, cases), 'utf8')
  const sources = readdirSync(new URL(`${name}/after/`, cases))
  return play({
    files: {
      'plan.json': read(`${name}/plan.json`),
      ...Object.fromEntries(sources.map((file) => [`infra/${file}`, read(`${name}/after/${file}`)])),
    },
    world: incidentWorld(false),
    inputs: { 'task-definition': 'plan.json', 'terraform-directory': 'infra', comment: 'always', ...inputs },
    eventName: 'pull_request',
    event: pullRequestEvent(7, head),
    github: { pulls: [{ number: 7, state: 'open', headSha: head }] },
  })
}

/** Values that the plan holds in plain and marks as sensitive. */
const canaries = [
  'invented-canary-of-the-state',
  'invented-canary-of-the-key',
  'invented-canary-of-the-variable',
  'invented-canary-of-database-url',
  'invented-canary-of-redis-url',
]

describe('the incident as Terraform, with one secret that the plan makes', () => {
  let run: Played
  beforeAll(async () => {
    run = await incident('incident')
  }, 60_000)

  test('is caught, although the plan shows nothing of the definition', () => {
    expect(run.outputs.conclusion).toBe('failure')
    expect(run.first).toMatchObject({
      file: 'plan.json',
      source: { kind: 'terraform-plan', address: 'aws_ecs_task_definition.api' },
      service: 'acme-api-development',
      cluster: 'acme-development',
    })
    const kept = run.first.findings.filter(({ check }) => check === 'secrets-kept')
    expect(kept.map(({ subject }) => subject).sort()).toEqual(lost.map((name) => `secret acme-api/${name}`).sort())
  })

  test('at the line of the list that lost them', () => {
    const kept = run.first.findings.filter(({ check }) => check === 'secrets-kept')
    expect(new Set(kept.map(({ location }) => `${location?.file}:${location?.line}`))).toEqual(
      new Set(['infra/api.tf:20']),
    )
  })

  test('and the secret that is new resolves, by its reference', () => {
    const added = run.first.references.find(({ name }) => name === 'SENTRY_DSN')
    expect(added).toMatchObject({
      id: 'aws_secretsmanager_secret.sentry.arn',
      status: 'fails',
      reason: 'ACCESS_DENIED',
    })
    // AWS is asked with letters that stand for those that only AWS can give; no reader sees them.
    expect(everythingSent({ ...run, aws: null })).not.toContain('xxxxxx')
  })

  test('with the entries to paste, by the resources that the module has', () => {
    const [comment] = run.github?.state.comments ?? []
    expect(comment?.body).toContain(
      [
        '{ name = "DATABASE_URL", valueFrom = aws_ssm_parameter.setting["database/url"].name },',
        `{ name = "DB_PASSWORD", valueFrom = "\${aws_secretsmanager_secret.app.arn}:database_password::" },`,
        '{ name = "REDIS_URL", valueFrom = aws_ssm_parameter.setting["redis/url"].name },',
      ].join('\n'),
    )
  })

  test('shows none of the values that the plan has in plain', () => {
    expect(spellingsIn(everythingSent(run), canaries)).toEqual([])
    expect(readFileSync(new URL('incident/plan.json', cases), 'utf8')).toContain(canaries[0])
  })
})

describe('its correction, with the policy in the same plan', () => {
  let run: Played
  beforeAll(async () => {
    run = await incident('incident-corrected')
  }, 60_000)

  test('passes', () => {
    expect(named(run.first)).toEqual([])
    expect(run.outputs.conclusion).toBe('success')
  })
})

test('no file of the report takes the place of a source', async () => {
  const run = await incident('incident', { 'report-file': 'infra/api.tf' })
  expect(run.outputs.conclusion).toBe('failure')
  expect(run.stdout).toContain('Input report-file: writing the file "')
  expect(run.stdout).toContain('would overwrite "infra/api.tf", which this run reads. Name another file.')
})
