/** Batches under way at once for one collector: what comes in meanwhile waits and goes together. */
const batchesInFlight = 2

/**
 * Answers one question at a time by asking many together. Questions of the same moment
 * share a batch, equal ones an answer, and while batches are under way the next one fills.
 */
export function createBatcher<Question, Answer>(
  keyOf: (question: Question) => string,
  answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  let waiting: Waiting<Question, Answer>[] = []
  let inFlight = 0
  let scheduled = false

  const schedule = () => {
    if (scheduled || waiting.length === 0 || inFlight >= batchesInFlight) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      const batch = waiting
      waiting = []
      inFlight += 1
      answerAll(batch.map(({ question }) => question))
        .then((all) => {
          for (const [index, { resolve, reject }] of batch.entries()) {
            const answer = all[index]
            if (answer === undefined) reject(new Error('a batch was answered in part'))
            else resolve(answer)
          }
        })
        .catch((error: unknown) => {
          for (const { reject } of batch) reject(error)
        })
        .finally(() => {
          inFlight -= 1
          schedule()
        })
    })
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

interface Waiting<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}
