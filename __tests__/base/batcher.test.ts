import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { batchTexts } from '../../src/base/batcher.ts'

/** Answers each question with its own text after a while, and notes what went together. */
function recordingBatcher(size: number, milliseconds = 0) {
  const batches: (readonly string[])[] = []
  const ask = batchTexts(size, async (questions) => {
    batches.push(questions)
    await sleep(milliseconds)
    return questions.map((question) => `answer to ${question}`)
  })
  return { ask, batches }
}

const names = (count: number, from = 0) => Array.from({ length: count }, (_, index) => String(from + index))

describe('questions of one turn', () => {
  it('go together, equal ones once', async () => {
    const { ask, batches } = recordingBatcher(10)
    expect(await Promise.all(['a', 'b', 'a'].map(ask))).toEqual(['answer to a', 'answer to b', 'answer to a'])
    expect(await ask('b')).toBe('answer to b')
    expect(batches).toEqual([['a', 'b']])
  })

  it('go in as few batches as their size allows, all at once', async () => {
    const { ask, batches } = recordingBatcher(20, 20)
    const asking = Promise.all(names(110).map(ask))
    await nextTurn()
    await nextTurn()
    expect(batches.map(({ length }) => length)).toEqual([20, 20, 20, 20, 20, 10])
    expect(await asking).toHaveLength(110)
  })

  it('a full batch leaves nothing behind', async () => {
    const { ask, batches } = recordingBatcher(2)
    await Promise.all(names(4).map(ask))
    expect(batches.map(({ length }) => length)).toEqual([2, 2])
  })
})

describe('questions that come one after the other', () => {
  it('fill the next batch while two are under way', async () => {
    const { ask, batches } = recordingBatcher(20, 50)
    const asking: Promise<string>[] = []
    for (const name of names(12)) {
      asking.push(ask(name))
      await nextTurn()
      await nextTurn()
    }
    await Promise.all(asking)
    expect(batches.map(({ length }) => length)).toEqual([1, 1, 10])
  })

  it('go at once where they fill one', async () => {
    const { ask, batches } = recordingBatcher(3, 50)
    const asking: Promise<string>[] = []
    for (const name of names(8)) {
      asking.push(ask(name))
      await nextTurn()
      await nextTurn()
    }
    expect(batches).toEqual([['0'], ['1'], ['2', '3', '4'], ['5', '6', '7']])
    await Promise.all(asking)
  })
})

it('a batch that may not go yet takes in more, and one that is full does not wait', async () => {
  const batches: (readonly string[])[] = []
  const gate = Promise.withResolvers<void>()
  const answerAll = async (questions: readonly string[]) => {
    batches.push(questions)
    return questions
  }
  const ask = batchTexts(3, answerAll, () => gate.promise)
  const asking = [ask('a')]
  await nextTurn()
  asking.push(ask('b'))
  await nextTurn()
  expect(batches).toEqual([])
  asking.push(ask('c'), ask('d'))
  expect(batches).toEqual([['a', 'b', 'c']])
  gate.resolve()
  await Promise.all(asking)
  expect(batches).toEqual([['a', 'b', 'c'], ['d']])
})

describe('what goes wrong', () => {
  it('fails the questions of its batch, and no other', async () => {
    const ask = batchTexts(2, async (questions) => {
      if (questions.includes('bad')) throw new Error('no')
      return questions
    })
    const answers = await Promise.allSettled(['bad', 'beside', 'good', 'better'].map(ask))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled'])
  })

  it('an answer that is missing is an error', async () => {
    const ask = batchTexts<string>(5, async () => ['only one'])
    const answers = await Promise.allSettled(['a', 'b'].map(ask))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  it('does not keep later questions waiting', async () => {
    const ask = batchTexts(5, async (questions) => {
      if (questions.includes('bad')) throw new Error('no')
      return questions
    })
    await expect(ask('bad')).rejects.toThrow('no')
    expect(await ask('good')).toBe('good')
  })
})
