import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../src/reporters/github/annotations.ts'
import { appendSummary } from '../../../src/reporters/github/summary.ts'
import { createPublisher } from '../../../src/reporters/publisher/publisher.ts'
import { ANNOTATIONS_PER_LEVEL, writeAnnotations, writeLog } from '../../../src/reporters/text/log.ts'
import { openPublisher } from '../../github/connected.ts'

const SECRET = 'hunter2secret'
const guard = () => createPublisher({ credentials: [SECRET], maskAccountIds: [] })

describe('writeLog', () => {
  it('folds each target and ends with the verdict', () => {
    const lines: string[] = []
    writeLog({ groups: [{ title: 'api 100%0A', lines: ['one'] }], lines: ['fine'] }, openPublisher(), (line) =>
      lines.push(line),
    )
    expect(lines).toEqual(['::group::api 100%250A', 'one', '::endgroup::', 'fine'])
  })
  it('withholds a line with a credential and keeps the others', () => {
    const lines: string[] = []
    writeLog({ groups: [{ title: 'api', lines: ['one', SECRET] }], lines: ['fine'] }, guard(), (line) =>
      lines.push(line),
    )
    expect(lines).toHaveLength(5)
    expect(lines[1]).toBe('one')
    expect(lines.join('\n')).not.toContain(SECRET)
  })
})

describe('writeAnnotations', () => {
  const annotation: Annotation = {
    path: 'a,b.json',
    startLine: 3,
    endLine: 3,
    startColumn: 5,
    endColumn: 9,
    level: 'failure',
    title: 'check: s',
    message: 'm\nn',
  }

  it('writes workflow commands', () => {
    const lines: string[] = []
    const wide: Annotation = { path: 'a.json', startLine: 1, endLine: 2, level: 'notice', title: 't', message: 'm' }
    writeAnnotations([annotation, wide], openPublisher(), (line) => lines.push(line))
    expect(lines).toEqual([
      '::error file=a%2Cb.json,line=3,endLine=3,col=5,endColumn=9,title=check%3A s::m%0An',
      '::notice file=a.json,line=1,endLine=2,title=t::m',
    ])
  })
  it('writes as many of each level as the runner shows', () => {
    const lines: string[] = []
    const many = (['failure', 'warning'] as const).flatMap((level) =>
      Array.from({ length: 12 }, () => ({ ...annotation, level })),
    )
    writeAnnotations(many, openPublisher(), (line) => lines.push(line))
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(ANNOTATIONS_PER_LEVEL)
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(ANNOTATIONS_PER_LEVEL)
  })
  it('withholds a credential', () => {
    const lines: string[] = []
    writeAnnotations([{ ...annotation, title: SECRET, message: SECRET }], guard(), (line) => lines.push(line))
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain(SECRET)
  })
})

describe('appendSummary', () => {
  it('appends to the file that the runner names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'summary-'))
    const file = join(folder, 'summary.md')
    try {
      expect(await appendSummary(file, '### one')).toBeNull()
      expect(await appendSummary(file, '### two')).toBeNull()
      expect(readFileSync(file, 'utf8')).toBe('### one\n### two\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  it('is a note where the file cannot be written', async () => {
    const note = 'Job summary skipped: its file cannot be written (ENOENT).'
    expect(await appendSummary('/nowhere/at/all.md', 'x')).toBe(note)
  })
})
