import { offlineAccount } from '../../src/account/offline-account.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/base/json.ts'
import type { CheckContext } from '../../src/checks/check-context.ts'
import { isExpired } from '../../src/engine/suppressions.ts'
import { checkIds } from '../../src/report/check-ids.generated.ts'
import { noAssets } from '../../src/sources/cloudformation/assets.ts'
import { noSiblings } from '../../src/sources/cloudformation/scope.ts'
import { templateTargets } from '../../src/sources/cloudformation/template-targets.ts'
import { readInputs } from '../../src/surfaces/inputs/inputs.ts'
import { parseDocument } from '../../src/task-definition/document/document.ts'
import { noHoles } from '../../src/task-definition/hole.ts'
import { codeBlocks, readText, section } from './documentation.ts'
import { type ExampleSetting, exampleContext } from './example-account.ts'
import { planOfSource } from './plan-of-source.ts'
import { planOf, targetsOf } from './terraform.ts'

/** Headings of a check's page, in order. */
export const pageSections = [
  'What it checks',
  'Why it fails a deployment',
  'Example',
  'What the report says',
  'How to fix',
  'Permissions it needs',
  'When it cannot be verified',
] as const

export const pageOf = (id: string): string => readText(`docs/checks/${id}.md`)

/** Checks that compare with a baseline, which is the page's good example. */
const keptSince: ReadonlySet<string> = new Set([
  'secrets-kept',
  'secrets-not-plaintext',
  'containers-kept',
  'roles-kept',
  'environment-kept',
  'settings-kept',
])
const network = { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'], publicIp: true }
const settings: Readonly<Record<string, ExampleSetting>> = {
  'secret-supported-by-platform': { platformVersion: '1.3.0' },
  'service-wiring-kept': {
    service: { loadBalancers: [{ containerName: 'api', containerPort: 8080, target: null }] },
  },
  'definition-fits-service': { service: { launchType: 'FARGATE', network } },
  'task-network-reaches-services': { isolated: true },
  'running-tasks-current': { stands: true },
  'ecs-exec-usable': { service: { enableExecuteCommand: true } },
}
/** Services that a page's workflow may name. */
const services: Readonly<Record<string, ExampleSetting['service']>> = {
  api: {},
  'api-old': { name: 'api-old', status: 'INACTIVE' },
}
/** The day that the page on suppressions speaks of. */
const today = '2026-11-24'

/** What the checks see of an example of a check's page, in the account that the pages suppose. */
export async function pageExampleContext(id: string, which: 'Bad' | 'Good'): Promise<CheckContext> {
  const blocks = codeBlocks(section(pageOf(id), 'Example'))
  const texts = (heading: string, language: string) =>
    blocks.filter((block) => block.heading === heading && block.language === language).map((block) => block.text)
  const text = (heading: string, language: string) => texts(heading, language)[0] ?? ''
  if (id === 'plan-orders-permissions') return planContext(text(which, 'hcl'))
  if (id === 'template-holds-no-secret-values') return templateContext(text(which, 'yaml'))
  const { document, problems } = await parseDocument('example.json', Buffer.from(text(which, 'json')))
  const good: Json = JSON.parse(text('Good', 'json'))
  const rendered: JsonObject = document?.value ?? {}
  const [, service = ''] = /^service: (\S+)$/m.exec(text(which, 'yaml')) ?? []
  const stated = service in services ? { service: services[service] ?? {} } : (settings[id] ?? {})
  const setting =
    keptSince.has(id) && isJsonObject(good) ? { baseline: good } : { ...stated, ...revisionsIn(texts(which, 'json')) }
  return {
    ...exampleContext(rendered, setting),
    documentProblems: problems,
    suppressions: suppressionsIn(text(which, 'yaml')),
  }
}

/** The example is a root module of Terraform, with one task definition. */
async function planContext(source: string): Promise<CheckContext> {
  const [target] = await targetsOf(planOf(await planOfSource(source)), null, '402913377120')
  if (target === undefined || target.planned === null) throw new Error('no planned target')
  const { holes, exposed, unwaited } = target.planned
  const planned = { keepNullValueKeys: null, holes, exposed, unwaited, source: 'terraform-plan' as const }
  return { ...exampleContext(target.parsed.document?.value ?? {}), ...planned }
}

/** The example is a template of CloudFormation, with one task definition. */
async function templateContext(template: string): Promise<CheckContext> {
  const file = { name: 'template.yml', inWorkspace: true, bytes: Buffer.from(template) }
  const stack = {
    kind: 'cloudformation',
    file,
    stackName: 'shop',
    account: null,
    region: null,
    source: null,
    readNested: null,
    isProcessed: false,
    committed: null,
    assets: noAssets,
    siblings: noSiblings,
  } as const
  const surroundings = {
    account: offlineAccount(),
    region: null,
    parameters: new Map(),
    cluster: 'default',
    service: null,
  }
  const [target] = await templateTargets(stack, surroundings)
  const { holes, exposed } = target?.planned ?? { holes: noHoles, exposed: [] }
  return {
    ...exampleContext(target?.parsed.document?.value ?? {}),
    keepNullValueKeys: null,
    holes,
    exposed,
    source: 'cloudformation',
  }
}

/** After the file a page may show the last healthy revision, and a newer one that was never deployed. */
function revisionsIn([, ...revisions]: readonly string[]): ExampleSetting {
  const [baseline, undeployed] = revisions.map((text): Json => JSON.parse(text))
  return {
    ...(isJsonObject(baseline) ? { baseline } : {}),
    ...(isJsonObject(undeployed) ? { undeployed } : {}),
  }
}

function suppressionsIn(text: string) {
  const [, lines = ''] = text.split('ignore: |\n')
  const values: Readonly<Record<string, string>> = { 'task-definition': 'api.json', ignore: lines.trim() }
  return readInputs((name) => values[name] ?? '', checkIds).ignore.map((line) => ({
    place: line.place,
    check: line.check,
    expired: isExpired(line, today),
    matched: true,
    checkRan: true,
  }))
}
