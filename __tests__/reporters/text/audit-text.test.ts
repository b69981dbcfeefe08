import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { textLines } from '../../../src/reporters/text/text.ts'
import { auditOf, hostileTexts } from '../../support/many-services.ts'
import { report, target } from '../sample-report.ts'

const style = { terminal: true, colours: false, width: 100 }
const of = (count: number, differs: Partial<typeof style> = {}) =>
  textLines(auditOf(count), { ...style, ...differs }, () => null)
const audit = of(200)
const part = (title: string) => {
  const start = audit.indexOf(title)
  return audit.slice(start + 1, audit.indexOf('', start))
}

test('an audit on a terminal ranks the services, then tells causes, single services, what is open, and policies', () => {
  const titles = [
    'Services, worst first',
    'Causes that several share',
    'In single services',
    'Not verified',
    'Policies that roles lack',
  ]
  const places = titles.map((title) => audit.indexOf(title))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBe(0)
  expect(audit.at(-1)).toMatch(/^failure: 200 services, \d+ errors, /)
})

test('services stand by their errors, those with nothing in one line', () => {
  const lines = part('Services, worst first')
  expect(lines[0]).toMatch(/^ {2}✗ \S+ +6 secrets lost since revision 19$/)
  expect(lines.at(-1)).toMatch(/^ {2}✓ \d+ services with nothing wrong$/)
  const signs = lines.map((line) => '✗!?i✓'.indexOf(line.trim().charAt(0)))
  expect(signs).toEqual([...signs].sort())
})

test('a role that lacks something is one cause, with its services, and one policy', () => {
  const lines = part('Causes that several share').join('\n')
  expect(lines).toMatch(/✗ The role "app-exec-0" may not read \d secrets: \d services\n {4}billing-api-0, /)
  expect(lines.match(/role "app-exec-0"/g)).toHaveLength(1)
  const roles = auditOf(200).policies.length
  expect(part('Policies that roles lack').filter((line) => line.trim() === '"Version": "2012-10-17",')).toHaveLength(
    roles,
  )
})

test('what a cause tells is not told again for a single service', () => {
  const single = part('In single services').join('\n')
  expect(single).not.toContain('execution-role-can-read-secrets')
  expect(single).toContain('secret-json-key-exists')
})

test('questions are told by cause: one denied action is one line, however many services it leaves open', () => {
  const lines = part('Not verified').filter((line) => line.includes('kms:DescribeKey'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/: 1\d services, \d\d questions$/)
})

test('no text of a definition moves the cursor or turns the line', () => {
  const coloured = of(400, { colours: true }).join('\n')
  expect(hostileTexts.some((text) => text.includes('\u001b'))).toBe(true)
  expect(stripVTControlCharacters(coloured)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
  expect(coloured).not.toContain('\u001b[31m\u001b')
})

test('for a program, and for files, it is one line a finding as ever', () => {
  expect(of(60, { terminal: false })[0]).toMatch(/: error: .*\[[a-z-]+\]$/)
  const files = textLines(report([target(), target({ file: 'b.json' })], 'success'), style, () => null)
  expect(files[0]).toMatch(/^✓ deploy\/api\.json/)
})
