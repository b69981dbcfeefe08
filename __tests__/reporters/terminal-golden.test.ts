import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FindingLocation, Report } from '../../src/report/report.ts'
import { textLines } from '../../src/reporters/text/text.ts'
import { goldenFile } from '../support/golden.ts'

// What a person sees of recorded runs, with and without colours, and what a program reads: `npx vitest --update` writes them anew.

const styles = {
  plain: { terminal: true, colours: false, width: 100 },
  coloured: { terminal: true, colours: true, width: 100 },
  piped: { terminal: false, colours: false, width: Number.POSITIVE_INFINITY },
} as const

test.each(
  ['incident-api', 'shop-all-well', 'gallery-expired-credentials'].flatMap((name) =>
    Object.entries(styles).map(([style, look]) => ({ name, style, look })),
  ),
)('$name, $style', async ({ name, style, look }) => {
  const report = JSON.parse(readFileSync(goldenFile(name, 'report.json'), 'utf8')) as Report
  const lines = readFileSync(goldenFile(name, 'task-definition.json'), 'utf8').split('\n')
  const readLine = ({ line }: FindingLocation) => lines[line - 1] ?? null
  // The escape character is spelled out, so that a review shows it.
  const text = `${textLines(report, look, readLine).join('\n').replaceAll('\u001b', '\\e')}\n`
  await expect(text).toMatchFileSnapshot(`golden/terminal/${name}-${style}.txt`)
})
