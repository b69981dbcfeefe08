import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadTargets } from '../../../src/sources/files.ts'
import { readConfig } from '../../../src/surfaces/inputs/config-file.ts'
import { readAllInputs } from '../../../src/surfaces/inputs/read-all.ts'

const full = `
version: 1
targets:
  - files: services/*/task-definition.json
    service: "{dir}"
    cluster: production
  - files: jobs/**/task-definition.json
    service: "{family}-job"
changed-only: true
fail-on: new-error
checks: { environment-kept: off, secret-exists: warning }
iam-context:
  aws:SourceVpce: [vpce-1, vpce-2]
keep-null-value-keys: [a, b]
require-verified: true
ignore:
  - check: log-group-exists
    subject: "log option */awslogs-group"
    files: services/legacy-*/**
    services: [a, b]
    until: 2027-01-31
    why: created by the next release
`

async function workspaceWith(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'preflight-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(workspace, name, '..'), { recursive: true })
    await writeFile(join(workspace, name), text)
  }
  return workspace
}

const definition = (family: string) => JSON.stringify({ family, containerDefinitions: [] })
const inputs = (given: Readonly<Record<string, string>>, workspace: string) =>
  readAllInputs((name) => given[name] ?? '', workspace)

describe('the file of settings', () => {
  test('means what the inputs of the same names mean', async () => {
    const workspace = await workspaceWith({ '.github/ecs-preflight.yml': full })
    expect(await inputs({}, workspace)).toMatchObject({
      changedOnly: true,
      failOn: 'new-error',
      requireVerified: true,
      checks: { 'environment-kept': 'off', 'secret-exists': 'warning' },
      iamContext: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] },
      keepNullValueKeys: ['a', 'b'],
      ignore: [
        {
          place: 'line 17 of .github/ecs-preflight.yml',
          check: 'log-group-exists',
          subject: 'log option */awslogs-group',
          files: ['services/legacy-*/**'],
          services: ['a', 'b'],
          clusters: null,
          until: '2027-01-31',
          why: 'created by the next release',
        },
      ],
    })
  })

  test('gives targets whose names come from where they lie and from what they are', async () => {
    const workspace = await workspaceWith({
      '.github/ecs-preflight.yml': full,
      'services/api/task-definition.json': definition('acme-api'),
      'services/web/task-definition.json': definition('acme-web'),
      'jobs/night/report/task-definition.json': definition('report'),
    })
    const targets = await loadTargets((await inputs({}, workspace)).targets, workspace)
    expect(targets.map(({ file, service, cluster }) => [file.name, service, cluster])).toEqual([
      ['services/api/task-definition.json', 'api', 'production'],
      ['services/web/task-definition.json', 'web', 'production'],
      ['jobs/night/report/task-definition.json', 'report-job', 'default'],
    ])
  })

  test('gives way to inputs that are given', async () => {
    const workspace = await workspaceWith({ '.github/ecs-preflight.yml': full, 'a.json': definition('a') })
    const read = await inputs({ 'fail-on': 'error', 'task-definition': 'a.json' }, workspace)
    expect(read).toMatchObject({ failOn: 'error', changedOnly: false, requireVerified: true })
    expect(read.targets.map(({ pattern }) => pattern)).toEqual(['a.json'])
  })

  test('may be another one, which must then be there', async () => {
    const workspace = await workspaceWith({ 'ops/preflight.yml': 'version: 1\nbaseline: none\n' })
    const given = { 'task-definition': 'a.json', config: 'ops/preflight.yml' }
    expect(await inputs(given, workspace)).toMatchObject({ baseline: 'none' })
    await expect(inputs({ ...given, config: 'nowhere.yml' }, workspace)).rejects.toThrow(
      /Input config: the file "nowhere.yml" does not exist/,
    )
  })
})

test.each<[string, RegExp]>([
  ['fail-on: error', /line 1, column 1: The file does not say version: 1/],
  ['version: 2', /line 1, column 10: The file does not say version: 1/],
  ['version: 1\nfial-on: error', /line 2, column \d+: There is no setting "fial-on" here. Did you mean fail-on\?/],
  ['version: 1\ntargets:\n  - file: a', /line 3, column \d+: There is no setting "file" here. Did you mean files\?/],
  ['version: 1\ntargets:\n  - service: a', /line 3, column \d+: This target names no files/],
  ['version: 1\ntargets: a.json', /line 2, column \d+: This is not a list/],
  ['version: 1\nignore:\n  - check: secret-exists', /line 3, column \d+: This entry does not say what it ignores/],
  ['version: 1\nchanged-only: maybe', /line 2, column \d+: This is neither true nor false/],
  ['version: 1\n  bad: [', /line \d+, column \d+: /],
  ['', /empty/],
])('%j is refused with its place and its cure', async (text, words) => {
  await expect(readConfig('settings.yml', new TextEncoder().encode(text))).rejects.toThrow(words)
})

test.each<[string, RegExp]>([
  ['version: 1\nchecks: { secret-exist: off }\ntargets: [{ files: a.json }]', /no check named "secret-exist"/],
  [
    'version: 1\nignore: [{ check: secret-exist, subject: x }]\ntargets: [{ files: a.json }]',
    /settings.yml, line 2: there is no check named/,
  ],
  [
    'version: 1\nignore: [{ check: secret-exists, subject: x, until: soon }]\ntargets: [{ files: a.json }]',
    /settings.yml, line 2: until is not a date/,
  ],
  [
    'version: 1\ntargets: [{ files: a.json, service: "no such" }]',
    /settings.yml, line 2: this is not the name of a service/,
  ],
])('%j is refused when it is used', async (text, words) => {
  const workspace = await workspaceWith({ 'settings.yml': text, 'a.json': definition('a') })
  const read = async () => loadTargets((await inputs({ config: 'settings.yml' }, workspace)).targets, workspace)
  await expect(read()).rejects.toThrow(words)
})
