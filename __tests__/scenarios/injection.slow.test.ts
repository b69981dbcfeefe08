import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { pullRequestEvent } from '../support/run-action.ts'
import type { Played } from '../support/scenario.ts'
import { play } from '../support/scenario.ts'
import { shopWorld } from '../support/shop.ts'

const head = 'c'.repeat(40)
const onPull = {
  eventName: 'pull_request',
  event: pullRequestEvent(7, head),
  github: { pulls: [{ number: 7, state: 'open' as const, headSha: head }] },
}

const attacks = [
  '::error file=x::INJECTED',
  'x\n::error::INJECTED\n::add-mask::e\n',
  'x\r::warning::INJECTED',
  'x ##[error]INJECTED',
  '::stop-commands::INJECTED',
  'x @acme/team INJECTED @octocat',
  'x | INJECTED | y',
  '`x` ``` INJECTED ```` ',
  '```\n# INJECTED\n```',
  '</details><h1>INJECTED</h1><img src=x onerror=alert(1)><!-- ',
  '--> INJECTED <!-- ecs-preflight:other -->',
  '[INJECTED](https://evil.example/x) ![i](https://evil.example/i.png) https://evil.example',
  'x fixes #1 INJECTED acme/shop#2',
  '```suggestion\nINJECTED\n```',
  'x\nconclusion=success\nINJECTED<<EOF\n',
  '\u001B[31mINJECTED\u001B[0m \u202Eabc\u0007\u2028z',
]

/** The text in every place that a task definition has for one, each with a fault that makes it worth a word. */
function everywhere(text: string): JsonObject {
  return {
    family: text,
    networkMode: text,
    [text]: text,
    requiresCompatibilities: ['FARGATE', text],
    cpu: text,
    memory: text,
    executionRoleArn: text,
    taskRoleArn: `arn:aws:iam::730335412086:role/${text}`,
    volumes: [{ name: text, efsVolumeConfiguration: { fileSystemId: text } }],
    containerDefinitions: [
      {
        name: text,
        image: text,
        essential: true,
        [text]: 1,
        command: [text, `postgres://app:h7Kq2vXw9ZrT@${text}`],
        environment: [
          { name: text, value: text },
          { name: text, value: `{{ ${text} }}` },
          { name: `${text}_PASSWORD`, value: `h7Kq2vXw9ZrT${text}` },
        ],
        secrets: [
          { name: text, valueFrom: text },
          { name: text, valueFrom: `arn:aws:secretsmanager:us-east-1:730335412086:secret:${text}` },
          {
            name: 'KEY',
            valueFrom: `arn:aws:secretsmanager:us-east-1:730335412086:secret:prod/shop-Xy3kQ9:${text.replaceAll(':', '')}::`,
          },
        ],
        environmentFiles: [{ type: 's3', value: `arn:aws:s3:::bucket/${text}` }],
        dependsOn: [{ containerName: `${text}!`, condition: text }],
        mountPoints: [{ sourceVolume: `${text}!`, containerPath: text }],
        dockerLabels: { [text]: `https://u:h7Kq2vXw9ZrT@${text}` },
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': text, 'awslogs-region': text, [text]: text },
        },
      },
    ],
  }
}

/** All attacks are targets of one run, so that they meet in one log, one summary and one comment. */
function attack(inputs: Record<string, string>): Promise<Played> {
  return play({
    ...onPull,
    files: Object.fromEntries(attacks.map((text, index) => [`deploy/${index}.json`, everywhere(text)])),
    world: shopWorld(),
    inputs: {
      'task-definition': attacks.map((_, index) => `deploy/${index}.json`).join('\n'),
      service: attacks.map((_, index) => (index === 0 ? 'api' : '-')).join('\n'),
      cluster: 'prod',
      ...inputs,
    },
  })
}

/** Lines that the runner would obey: it trims their start, and takes the old form anywhere in a line. */
function commands(stdout: string): string[] {
  return stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::[a-z-]+/i.test(line) || line.includes('##['))
}

const ours = /^::(?:group::|endgroup::|(?:error|warning|notice)(?: [a-zA-Z]+=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*)?::)/

/** Outside of code spans nothing of the foreign text has a meaning. */
function expectInert(markdown: string): void {
  const prose = markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1`*$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
  expect(prose).not.toMatch(/<(?!\/?(?:details|summary|sub|sup|br|code|b|strong|kbd)\b|!-- ecs-preflight)/)
  expect(prose).not.toMatch(/(?<![\w&#;\\/.])@[a-z]/i)
  expect(prose).not.toMatch(/(?<![\w`])https:\/\/evil/)
  expect(prose).not.toMatch(/^#+ INJECTED/m)
  expect(prose).not.toMatch(/^```suggestion/m)
}

test.each(['ECS preflight', ''])('names that are attacks, check run %j', async (checkRun) => {
  const run = await attack({ 'check-run': checkRun })
  expect(run.outputs.conclusion).toBe('failure')
  expect(run.reported.targets.map(({ family }) => family)).toHaveLength(attacks.length)
  for (const line of commands(run.stdout)) {
    expect(line).toMatch(ours)
    expect(line).not.toContain('##[')
  }
  expect(run.stdout).toContain('INJECTED')
  expect(run.stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069]/)
  expect(Object.keys(run.outputs).sort()).toEqual([
    'baseline',
    'conclusion',
    'errors',
    'policy',
    'report',
    'sarif',
    'task-definition',
    'unverified',
    'warnings',
  ])
  const bodies = [
    run.summary,
    ...(run.github?.state.comments ?? []).map(({ body }) => body),
    ...(run.github?.state.checkRuns ?? []).flatMap(({ summary, text }) => [summary, text ?? '']),
  ]
  expect(bodies.length).toBeGreaterThan(1)
  for (const body of bodies) expectInert(body)
  expect(run.github?.calls.filter(({ status }) => status >= 400)).toEqual([])
})

test('names of files', async () => {
  const name = 'deploy/x ::error::INJECTED ##[error] | `a` @team <b>.json'
  const run = await play({
    ...onPull,
    files: { [name]: '{' },
    world: shopWorld(),
    inputs: { 'task-definition': 'deploy/*.json', 'check-run': '' },
  })
  expect(run.first.file).toBe(name)
  for (const line of commands(run.stdout)) expect(line).toMatch(ours)
  expect(run.stdout).not.toContain('##[')
  expectInert(run.summary)
})

test('an input that cannot be used is quoted as one line', async () => {
  const run = await play({ world: null, inputs: { 'task-definition': 'x ##[error]y\r::warning::z.json' } })
  expect(commands(run.stdout)).toEqual([expect.stringMatching(/^::error::/)])
})
