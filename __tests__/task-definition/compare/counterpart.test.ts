import { expect, test } from 'vitest'
import { counterpart } from '../../../src/task-definition/compare/counterpart.ts'

const list = (...names: string[]) => ({ environment: names.map((name, index) => ({ name, value: String(index) })) })

test.each([
  [list('A', 'B'), '/environment/1', list('B', 'A'), '/environment/0'],
  [list('A', 'A'), '/environment/1', list('A', 'A'), '/environment/1'],
  [list('A', 'B', 'A'), '/environment/2/value', list('A', 'A'), '/environment/1/value'],
  [list('A', 'A'), '/environment/1', list('A'), null],
  [list('A'), '/environment/0', list('B'), null],
  [{ command: ['x', 'x'] }, '/command/1', { command: ['x', 'y', 'x'] }, '/command/2'],
  [{ a: 1 }, '', { a: 2 }, ''],
] as const)('%j %s in %j', (from, pointer, to, expected) => {
  expect(counterpart(from, pointer, to)).toBe(expected)
})
