import { beforeAll, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import { annotationsOf } from '../../src/reporters/annotations.ts'
import { decodings } from '../../src/reporters/decodings.ts'
import { codeQuality } from '../../src/reporters/gitlab.ts'
import assets from '../../src/reporters/html/assets.generated.json' with { type: 'json' }
import { renderPage } from '../../src/reporters/html/page.ts'
import { junitXml } from '../../src/reporters/junit.ts'
import { logLines } from '../../src/reporters/log-lines.ts'
import { renderCheckRun, renderComment, renderSummary } from '../../src/reporters/markdown/render.ts'
import { needlesOf } from '../../src/reporters/needles.ts'
import { outputsOf } from '../../src/reporters/outputs.ts'
import { renderSarif } from '../../src/reporters/sarif.ts'
import { literalCredentials } from '../../src/text/credentials/literal-credentials.ts'
import { type AssessmentRun, runAssessment } from '../support/run-assessment.ts'
import type { LabelledCase } from './labelled/labelled.ts'
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
  run = await runAssessment(definitions, { account: '402913377120' })
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
    'questions to AWS',
  ])('stand in no spelling on: %s, before the last gate', (name) => {
    const needles = needlesOf(canaries().flatMap((text) => decodings(text.trim())))
    const shown = decodings(surfaces.get(name) ?? '').flatMap((form) => [...needles.allIn(form)])
    expect(surfaces.get(name)?.length).toBeGreaterThan(10)
    expect([...new Set(shown)]).toEqual([])
  })
})
