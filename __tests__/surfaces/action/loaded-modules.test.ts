import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AwsServer, startAws } from '../../support/aws/server.ts'
import { type GitHubServer, startGitHub } from '../../support/github/server.ts'
import { type LoadedRun, runAndList } from '../../support/loaded-modules.ts'
import { filesOf, region, worldOf } from '../../support/loads.ts'
import { createWorkspace, pullRequestEvent } from '../../support/run-action.ts'

// What a run loads is what most of a small run costs. Sizes and names are counted, for times differ from machine to machine.

const account = '111222333444'
const arn = `arn:aws:secretsmanager:eu-west-1:${account}:secret:shop-Ab1234`
const headSha = 'a'.repeat(40)
const definition = {
  family: 'shop',
  containerDefinitions: [
    { name: 'shop', image: 'nginx:1.29', memory: 64, secrets: [{ name: 'A', valueFrom: `${arn}:key::` }] },
  ],
  executionRoleArn: `arn:aws:iam::${account}:role/shop`,
}
const kibibyte = 1024

let aws: AwsServer
let github: GitHubServer
let workspace: Awaited<ReturnType<typeof createWorkspace>>

beforeAll(async () => {
  workspace = await createWorkspace({ 'shop.json': definition })
  aws = await startAws({ region: 'eu-west-1', account, secrets: [{ arn, versions: [] }] })
  github = await startGitHub({ pulls: [{ number: 7, state: 'open', headSha }] })
})
afterAll(async () => {
  await Promise.all([aws.close(), github.close(), workspace.remove()])
})

const names = ({ files }: LoadedRun) => [...files.keys()]
const network = ['http', 'http2', 'https', 'net', 'tls']
const quiet = { comment: 'never', 'check-run': '', 'github-token': '' }

it('a run whose inputs cannot be used loads what reads inputs, and no network', async () => {
  const run = await runAndList({ workspace: workspace.path, inputs: {}, aws })
  expect(run.result.stdout).toContain('Input task-definition is empty')
  expect(run.bytes).toBeLessThan(64 * kibibyte)
  expect(run.builtins.filter((name) => network.includes(name))).toEqual([])
})

it('a run that does not talk to GitHub loads no GitHub client, and of the SDK what it asks', async () => {
  const run = await runAndList({ workspace: workspace.path, inputs: { 'task-definition': 'shop.json', ...quiet }, aws })
  expect(run.result.report).toMatchObject({ version: 1 })
  expect(names(run)).toEqual(expect.arrayContaining(['secrets-manager.js', 'iam.js', 'ecs.js']))
  expect(names(run)).toContain('pages.generated.js')
  expect(names(run)).not.toContain('octokit-client.js')
  for (const client of ['ssm', 's3', 'ecr', 'kms', 'ec2', 'efs', 'codedeploy', 'cloudwatch-logs'])
    expect(names(run)).not.toContain(`${client}.js`)
})

it('a run that finds nothing loads no page of a check', async () => {
  const load = { definitions: 1, secrets: 1, keys: 1, parameters: 0 }
  const well = await createWorkspace(filesOf(load))
  const account = await startAws(worldOf(load))
  try {
    const inputs = { 'task-definition': Object.keys(filesOf(load)).join('\n'), ...quiet }
    const run = await runAndList({ workspace: well.path, inputs, aws: { url: account.url, region } })
    expect(run.result.outputs.conclusion).toBe('success')
    expect(names(run)).not.toContain('pages.generated.js')
    // Parsing what is loaded is a fifth of such a run.
    expect(run.bytes).toBeLessThan(3 * 1024 * kibibyte)
  } finally {
    await Promise.all([account.close(), well.remove()])
  }
})

it('GitHub costs a small client, and no second HTTP stack', async () => {
  const inputs = { 'task-definition': 'shop.json', comment: 'always' }
  const event = pullRequestEvent(7, headSha)
  const run = await runAndList({ workspace: workspace.path, inputs, aws, github, eventName: 'pull_request', event })
  expect(github.state.comments).toHaveLength(1)
  expect(run.files.get('octokit-client.js')).toBeLessThan(80 * kibibyte)
})
