import { expect, test } from 'vitest'
import { goldenNames, replayGolden, resultFiles, savedText } from '../support/golden.ts'

test.each(goldenNames())('%s reports as it is written; else: npm run golden -- --update', async (name) => {
  const result = await replayGolden(name)
  for (const file of resultFiles) expect(result[file], file).toBe(savedText(name, file))
})

test.each(goldenNames())('%s has an answer to every question; else: npm run golden -- --record', (name) => {
  expect(savedText(name, 'report.json')).not.toContain('the recording holds no answer')
})
