import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlFileReporter, htmlReporter } from '../../../src/reporters/html/html-reporter.ts'
import { createPublisher } from '../../../src/reporters/publisher/publisher.ts'
import type { Run } from '../../../src/reporters/reporter.ts'
import { finding, report, target } from '../sample-report.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function runWith(files: Run['files']) {
  const written: string[] = []
  const run: Run = {
    version: '1',
    now: 0,
    docsUrl: () => null,
    fileUrl: () => null,
    runUrl: null,
    maskAccountIds: false,
    files,
    taskDefinitions: [],
    readLine: () => null,
    write: (line) => void written.push(line),
    github: null,
  }
  return { run, written }
}

const password = 'hunter2-pw-41'
const publisher = () => createPublisher({ credentials: [password], maskAccountIds: [] })
const leaking = report([target({ findings: [finding({ message: `It is ${password}.` })] })], 'failure')

test('writes the page to its file, through the publisher', async () => {
  const html = join(folder, 'page.html')
  const { run, written } = runWith({ html })
  const gate = publisher()
  expect(await htmlFileReporter.report(leaking, run, gate)).toBeNull()
  const page = await readFile(html, 'utf8')
  expect(page).toMatch(/^<!doctype html>\n/)
  expect(page).not.toContain(password)
  expect(gate.refusals()).toEqual(['html'])
  expect(written).toEqual([])
})

test('without a file: the command line writes to standard output, the action nothing', async () => {
  const { run, written } = runWith({})
  expect(await htmlFileReporter.report(leaking, run, publisher())).toBeNull()
  expect(written).toEqual([])
  await htmlReporter.report(leaking, run, publisher())
  expect(written.join('\n')).toMatch(/^<!doctype html>[\s\S]*<\/html>$/)
})

test('a file that cannot be written is a note', async () => {
  const { run } = runWith({ html: join(folder, 'nowhere', 'page.html') })
  expect(await htmlFileReporter.report(leaking, run, publisher())).toMatch(/^HTML report skipped: /)
})
