import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import {
  READABLE_LENGTH,
  type RenderOptions,
  renderCheckRun,
  renderComment,
  renderSummary,
} from '../../../src/reporters/markdown/render.ts'
import { verdictTitle } from '../../../src/reporters/markdown/verdict.ts'
import { type Situation, situations } from '../../support/situations.ts'

const MARKER = '<!-- ecs-preflight:deploy/preflight-1a2b3c4d -->'

function optionsOf({ maskAccountIds = false }: Situation): RenderOptions {
  return {
    docsUrl: (check) => `https://github.com/acme/ecs-preflight/blob/v1/docs/checks/${check}.md`,
    fileUrl: ({ file, line }) => `https://github.com/acme/shop/blob/${'4f2c1d0e'.repeat(5)}/${file}#L${line}`,
    runUrl: 'https://github.com/acme/shop/actions/runs/4711',
    maskAccountIds,
  }
}

const asItIs = (markdown: string) => markdown

/** Every surface that is prose, as people get it. */
function surfaces(situation: Situation) {
  const { report } = situation
  const options = optionsOf(situation)
  return {
    comment: renderComment(report, MARKER, options, asItIs),
    'check-run': `${verdictTitle(report)}\n\n${renderCheckRun(report, options, asItIs)}`,
    summary: renderSummary(report, options, asItIs),
  }
}

describe.each(Object.entries(situations))('%s', (name, situation) => {
  const { comment, ...others } = surfaces(situation)
  const { report } = situation

  it.each(Object.entries({ comment, ...others }))('%s is as it was', async (surface, text) => {
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/${name}/${surface}.md`)
  })

  it('says no sentence of eight words more than three times', () => {
    for (const text of [comment, others['check-run']]) expect(repeated(text)).toEqual([])
  })

  it('tells what is broken before what is clean', () => {
    const [lastBroken, firstClean] = [comment.lastIndexOf('❌'), comment.search(/^✅/m)]
    if (firstClean >= 0) expect(firstClean).toBeGreaterThan(lastBroken)
  })

  it('names in the headline what is wrong, and nothing that is not', () => {
    const headline = comment.split('\n', 1)[0] ?? ''
    for (const { service, findings } of clean(report)) {
      if (findings.length === 0) expect(headline).not.toContain(`\`${service}\``)
    }
  })

  it('is short enough for a phone', () => {
    expect(comment.length).toBeLessThan(8_000)
  })

  it('ends the first line with the marker', () => {
    expect(comment.split('\n', 1)[0]?.endsWith(` ${MARKER}`)).toBe(true)
  })
})

it('an error is never cut for anything else', () => {
  for (const situation of Object.values(situations)) {
    const { comment } = surfaces(situation)
    const checks = situation.report.targets.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    )
    for (const { check } of checks) expect(comment).toContain(check)
  }
  expect(READABLE_LENGTH).toBeLessThan(8_000)
})

/** Targets without error or warning, where there are others that have one. */
function clean({ targets }: Report): Report['targets'] {
  const broken = targets.filter(({ findings }) => findings.some(({ severity }) => severity !== 'notice'))
  return broken.length === 0 ? [] : targets.filter((target) => !broken.includes(target))
}

/** Sentences as a reader counts them: without markup and what stands in blocks to paste. */
function repeated(markdown: string): string[] {
  const prose = markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^\s()]*\)/g, ']')
    .replace(/[`*_[\]|]/g, '')
  const sentences = prose.split(/(?<=[.!?:])\s+|\n+/).map((sentence) => sentence.trim())
  const counts = Map.groupBy(
    sentences.filter((sentence) => sentence.split(/\s+/).length >= 8),
    (sentence) => sentence,
  )
  return [...counts].filter(([, alike]) => alike.length > 3).map(([sentence]) => sentence)
}
