import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorkspace, parseFileCommands, pullRequestEvent, runAction } from '../support/run-action.ts'

const action = (body: string): string =>
  `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'\nconst output = (text) => appendFileSync(process.env.GITHUB_OUTPUT, text + '\\n')\n${body}`

describe('runAction', () => {
  let workspace: Awaited<ReturnType<typeof createWorkspace>>
  beforeAll(async () => {
    process.env.SECRET_OF_THE_PARENT = 'leak'
    workspace = await createWorkspace({
      'echo.mjs': action(`
        output('environment=' + JSON.stringify(process.env))
        output('event<<END\\n' + readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8') + '\\nEND')
        appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary')
        const report = process.env.RUNNER_TEMP + '/report.json'
        writeFileSync(report, '{"version":1}')
        output('report=' + report)
        console.log('out'); console.error('err'); process.exitCode = 1`),
      'action.yml': {
        inputs: {
          'task-definition': { required: true },
          cluster: { default: 'default' },
          'require-verified': { default: false },
          'github-token': { default: ['$', '{{ github.token }}'].join('') },
        },
      },
      'hang.mjs': action('setInterval(() => {}, 1000)'),
      'deploy/api.json': { family: 'api' },
    })
  })
  afterAll(async () => {
    delete process.env.SECRET_OF_THE_PARENT
    await workspace.remove()
  })

  test('gives everything the run left behind', async () => {
    const result = await runAction({
      bundle: join(workspace.path, 'echo.mjs'),
      workspace: workspace.path,
      metadata: join(workspace.path, 'action.yml'),
      inputs: { 'task-definition': 'deploy/api.json' },
      event: pullRequestEvent(7, 'a'.repeat(40)),
      eventName: 'pull_request',
      measure: 'memory',
    })
    expect(result).toMatchObject({
      exitCode: 1,
      timedOut: false,
      stdout: 'out\n',
      stderr: 'err\n',
      summary: '# Summary',
      report: { version: 1 },
      sarif: null,
    })
    expect(result.maxRssKb).toBeGreaterThan(1000)
    expect(JSON.parse(result.outputs.event ?? '')).toMatchObject({
      pull_request: { number: 7, head: { sha: 'a'.repeat(40) } },
    })
    const environment = JSON.parse(result.outputs.environment ?? '')
    expect(environment).toMatchObject({
      'INPUT_TASK-DEFINITION': 'deploy/api.json',
      INPUT_CLUSTER: 'default',
      'INPUT_REQUIRE-VERIFIED': 'false',
      'INPUT_GITHUB-TOKEN': 'ghs_example',
      GITHUB_EVENT_NAME: 'pull_request',
    })
    for (const name of ['SECRET_OF_THE_PARENT', 'AWS_ACCESS_KEY_ID', 'AWS_REGION', 'HTTPS_PROXY', 'PATH'])
      expect(environment).not.toHaveProperty(name)
  })

  test('a server brings credentials with it, unless told otherwise', async () => {
    const run = {
      bundle: join(workspace.path, 'echo.mjs'),
      workspace: workspace.path,
      metadata: join(workspace.path, 'action.yml'),
      inputs: {},
    }
    const aws = { url: 'http://127.0.0.1:1', region: 'eu-west-1' }
    const of = async (credentials: boolean): Promise<Record<string, string>> =>
      JSON.parse((await runAction({ ...run, aws: { ...aws, credentials } })).outputs.environment ?? '')
    expect(await of(true)).toMatchObject({
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    })
    expect(await of(false)).not.toHaveProperty('AWS_ACCESS_KEY_ID')
  })

  test('an input that action.yml doesn’t declare is a mistake of the test', async () => {
    await expect(
      runAction({
        workspace: workspace.path,
        metadata: join(workspace.path, 'action.yml'),
        inputs: { 'task-definitions': 'x' },
      }),
    ).rejects.toThrow('declares no input task-definitions')
  })

  test('a run that hangs is ended', async () => {
    const result = await runAction({
      bundle: join(workspace.path, 'hang.mjs'),
      workspace: workspace.path,
      metadata: join(workspace.path, 'action.yml'),
      inputs: {},
      timeoutMs: 300,
    })
    expect(result).toMatchObject({ exitCode: null, timedOut: true })
  })
})

test.each([
  ['', {}],
  ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
  ['a<<ghadelimiter_1\none\ntwo\nghadelimiter_1\nb=\n', { a: 'one\ntwo', b: '' }],
  ['a<<END\nb=not a name\nEND\n', { a: 'b=not a name' }],
  ['a=1\na=2\n', { a: '2' }],
])('command file %j', (text, values) => {
  expect(parseFileCommands(text)).toEqual(values)
})

test('a value without its end is refused', () => {
  expect(() => parseFileCommands('a<<END\nx\n')).toThrow('the delimiter of a is missing')
})
