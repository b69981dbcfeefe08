import { beforeAll, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { codeQuality } from '../../src/reporters/formats/gitlab.ts'
import { junitXml } from '../../src/reporters/formats/junit.ts'
import { renderSarif } from '../../src/reporters/formats/sarif.ts'
import { annotationsOf } from '../../src/reporters/github/annotations.ts'
import { outputsOf } from '../../src/reporters/github/outputs.ts'
import assets from '../../src/reporters/html/assets.generated.json' with { type: 'json' }
import { renderPage } from '../../src/reporters/html/page.ts'
import { renderCheckRun, renderComment, renderSummary } from '../../src/reporters/markdown/render.ts'
import { decodings } from '../../src/reporters/publisher/decodings.ts'
import { needlesOf } from '../../src/reporters/publisher/needles.ts'
import { logLines } from '../../src/reporters/text/log-lines.ts'
import { textLines } from '../../src/reporters/text/text.ts'
import { literalCredentials } from '../../src/text/credentials/literal-credentials.ts'
import { type AssessmentRun, runAssessment } from '../support/run-assessment.ts'
import type { LabelledCase } from './labelled/labelled.ts'
import { accessKeyId, digits, hex, mixed, urlSafe } from './labelled/pieces.ts'
import { labelledSet } from './labelled/set.ts'

/** Shapes of credentials in one definition each: every one in a container of its own, beside a secret that is in order. */
const SHAPES = 60

const cases = labelledSet.filter(({ label, kind }) => label === 'credential' && kind !== 'earlier')

function merged(of: readonly LabelledCase[], index: number): JsonObject {
  const containers = of.map(({ definition }, at) => {
    const [container] = definition.containerDefinitions as readonly JsonObject[]
    return { ...container, name: `c${index}-${at}`, essential: true }
  })
  const tops = of.map(({ definition: { family: _, containerDefinitions: __, ...top } }) => top)
  return { family: 'shop', ...Object.assign({}, ...tops), containerDefinitions: containers }
}

const definitions = Array.from({ length: Math.ceil(cases.length / SHAPES) }, (_, index) =>
  merged(cases.slice(index * SHAPES, (index + 1) * SHAPES), index),
)
/** Credentials as the names of things: each in a form of its own, for each place that has a name. */
const forms: readonly ((end: string) => string)[] = [
  (end) => `gh${'p_'}${end}${mixed(36)}`.slice(0, 40),
  (end) => `glp${'at-'}${end}${mixed(20)}`.slice(0, 26),
  () => accessKeyId(),
  (end) => `xo${'xb-'}${digits(12)}-${digits(12)}-${end}${mixed(22)}`,
  (end) => `sk_${'live_'}${end}${mixed(24)}`,
  (end) => `npm${'_'}${end}${mixed(36)}`.slice(0, 40),
  (end) => `hf${'_'}${end}${mixed(34)}`.slice(0, 37),
  (end) => `hv${'s.'}${end}${urlSafe(24)}`,
  () => `dop${'_v1_'}${hex(64)}`,
  () => `shp${'at_'}${hex(32)}`,
]

function withNames(token: (end: string) => string, index: number): JsonObject {
  const name = (slot: string) => token(slot)
  const value = 'arn:aws:secretsmanager:us-east-1:402913377120:secret:nope-AbC123'
  return {
    family: name('fam'),
    tags: [{ key: name('tag'), value: 'x' }],
    volumes: [{ name: name('vol') }],
    containerDefinitions: [
      {
        name: name('con'),
        image: 'nginx:1',
        essential: true,
        environment: [{ name: name('env'), value: `${'$'}{B${index}}` }],
        secrets: [{ name: name('sec'), valueFrom: value }],
        dockerLabels: { [name('lab')]: `\${X}` },
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': name('grp'), 'awslogs-region': 'us-east-1', [name('opt')]: 'x' },
          secretOptions: [{ name: name('sop'), valueFrom: value }],
        },
        mountPoints: [{ sourceVolume: name('src'), containerPath: '/x' }],
        portMappings: [{ containerPort: 80, name: name('prt') }],
        dependsOn: [{ containerName: name('dep'), condition: 'HEALTHY' }],
        hostname: name('hst'),
        [name('key')]: 1,
      },
    ],
    [name('top')]: 'x',
  }
}

const options = {
  docsUrl: () => null,
  fileUrl: () => null,
  runUrl: null,
  maskAccountIds: false,
  fork: false,
}
const asItIs = (block: string) => block

let run: AssessmentRun
let surfaces: ReadonlyMap<string, string>

beforeAll(async () => {
  run = await runAssessment([...definitions, ...forms.map(withNames)], { account: '402913377120' })
  const { report } = run
  surfaces = new Map([
    ['report', JSON.stringify(report)],
    ['log', JSON.stringify(logLines(report, { reportFile: null }))],
    ['summary', renderSummary(report, options, asItIs)],
    ['comment', renderComment(report, '<!-- m -->', options, asItIs)],
    ['check run', renderCheckRun(report, options, asItIs)],
    ['annotations', JSON.stringify(annotationsOf(report))],
    ['SARIF', renderSarif(report, { docsUrl: () => null, page: () => null, version: '1' })],
    ['JUnit', junitXml(report)],
    ['HTML', renderPage(report, { ...options, version: '1', now: 0 }, assets)],
    ['GitLab', JSON.stringify(codeQuality(report))],
    [
      'outputs',
      JSON.stringify(outputsOf(report, { report: 'r.json', sarif: 's.sarif', taskDefinitions: ['task.json'] })),
    ],
    ['terminal', textLines(report, { terminal: false, colours: false, width: 100 }, () => null).join('\n')],
    ['recorded account', JSON.stringify(run.recording)],
    ['questions to AWS', JSON.stringify(run.calls)],
  ])
}, 120_000)

/** Credentials by what the definitions hold, longer than what our own words may hold by chance. */
function canaries(): string[] {
  return run.assessments.flatMap(({ context }) =>
    literalCredentials(context.definition).flatMap(({ secretTexts }) =>
      secretTexts.filter((text) => text.length >= 8 && /[\dA-Z]/.test(text)),
    ),
  )
}

describe('credentials in hundreds of shapes', () => {
  test('are found', () => {
    expect(cases.length).toBeGreaterThan(700)
    expect(canaries().length).toBeGreaterThan(700)
  })

  test('are found as names, too', () => {
    const named = run.assessments
      .slice(definitions.length)
      .map(({ context }) => literalCredentials(context.definition).length)
    expect(named).toEqual(forms.map(() => 16))
  })

  test.each([
    'report',
    'log',
    'summary',
    'comment',
    'check run',
    'annotations',
    'SARIF',
    'JUnit',
    'HTML',
    'GitLab',
    'outputs',
    'terminal',
    'recorded account',
    'questions to AWS',
  ])('stand in no spelling on: %s, before the last gate', (name) => {
    const needles = needlesOf(canaries().flatMap((text) => decodings(text.trim())))
    const shown = decodings(surfaces.get(name) ?? '').flatMap((form) => [...needles.allIn(form)])
    expect(surfaces.get(name)?.length).toBeGreaterThan(10)
    expect([...new Set(shown)]).toEqual([])
  })
})
