/** Batches that are not full and under way at once: what comes in meanwhile waits and goes together. */
const partialBatches = 2

export interface Batches<Question, Answer> {
  /** Questions of one batch, at most. */
  readonly size: number
  /** The same for questions that are one. */
  readonly keyOf: (question: Question) => string
  /** Answers in the order of the questions. */
  readonly answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>
  /** Resolves when a batch could go; until then one that is not full takes in more. */
  readonly free?: () => Promise<void>
}

/**
 * Answers one question at a time by asking many together; equal questions share an answer. A full batch goes at once. One that is not
 * goes at the end of the turn, unless two such are under way: then it fills until one of them is back. So what is asked in one turn
 * shares its calls, and what follows from answers that came a little apart does not fall into calls of one question each.
 *
 * Not DataLoader, which does the first half of this: it asks at the end of each turn, whatever is under way.
 */
export function createBatcher<Question, Answer>({
  size,
  keyOf,
  answerAll,
  free = () => Promise.resolve(),
}: Batches<Question, Answer>): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  let waiting: Waiting<Question, Answer>[] = []
  let partial = 0
  let scheduled = false

  const sendWaiting = async () => {
    const batch = waiting
    waiting = []
    try {
      const all = await answerAll(batch.map(({ question }) => question))
      for (const [index, { resolve, reject }] of batch.entries()) {
        const answer = all[index]
        if (answer === undefined) reject(new Error('a batch was answered in part'))
        else resolve(answer)
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  const sendPartial = () => {
    scheduled = false
    if (waiting.length === 0) return
    partial += 1
    void sendWaiting().finally(() => {
      partial -= 1
      schedule()
    })
  }

  const schedule = () => {
    if (waiting.length >= size) {
      void sendWaiting()
    } else if (!scheduled && waiting.length > 0 && partial < partialBatches) {
      scheduled = true
      void free().then(() => setImmediate(sendPartial))
    }
  }

  return (question) => {
    const key = keyOf(question)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = new Promise<Answer>((resolve, reject) => {
      waiting.push({ question, resolve, reject })
    })
    answers.set(key, answer)
    schedule()
    return answer
  }
}

/** The same for questions that are texts, such as names and ARNs. */
export function batchTexts<Answer>(
  size: number,
  answerAll: (questions: readonly string[]) => Promise<readonly Answer[]>,
  free?: () => Promise<void>,
): (question: string) => Promise<Answer> {
  return createBatcher({ size, keyOf: (text) => text, answerAll, ...(free === undefined ? {} : { free }) })
}

interface Waiting<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}
