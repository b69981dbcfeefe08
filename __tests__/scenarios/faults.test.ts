import pLimit from 'p-limit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { awsFaults, denied } from '../support/faults/aws-faults.ts'
import { type AwsMatrix, openAwsMatrix, waits } from '../support/faults/aws-matrix.ts'

// A sample of scripts/fault-matrix.ts: every fault that does not wait, each in another operation, and what few scenes ask, refused.

/** Runs at once: more would only wait for the processor. */
const atOnce = 8

/** Stacks, roles of other accounts, and the security groups of mount targets. */
const askedByFew = /^(?:cloudformation:|sts:AssumeRole$|elasticfilesystem:DescribeMountTargetSecurityGroups$)/

let matrix: AwsMatrix
beforeAll(async () => {
  matrix = await openAwsMatrix()
}, 180_000)
afterAll(() => matrix.close())

test('every operation of the call table is asked in a scene', () => {
  expect(matrix.unasked).toEqual([])
})

test('a fault of one operation takes knowledge away, and adds and hides nothing', async () => {
  const operations = [...new Set(matrix.cells.map(({ operation }) => operation))]
  const faults = awsFaults.filter((fault) => !waits({ fault }))
  const chosen = faults.flatMap((fault, index) => {
    const operation = operations[(index * 7) % operations.length]
    return matrix.cells.filter((cell) => cell.operation === operation && cell.fault === fault)
  })
  expect(chosen).toHaveLength(faults.length)
  const refused = matrix.cells.filter(({ operation, fault }) => fault === denied && askedByFew.test(operation))
  expect(refused).toHaveLength(6)
  const limit = pLimit(atOnce)
  const problems = await Promise.all(
    [...chosen, ...refused].map((cell) =>
      limit(async () =>
        (await matrix.judge(cell)).map((problem) => `${cell.operation}, ${cell.fault.name}: ${problem}`),
      ),
    ),
  )
  expect(problems.flat()).toEqual([])
}, 180_000)
