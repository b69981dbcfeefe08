import type { PairAnswer, PolicySimulator, Question } from '../../account/simulator.ts'
import { createBatcher } from '../../base/batcher.ts'
import type { SimulatedPrincipal } from '../../iam/simulated-principal.ts'
import { pairKey } from '../../iam/simulation.ts'
import { noAnswer } from './judge-principal.ts'
import { planCalls, questionKey } from './plan.ts'

/** Asks about one principal in the fewest calls, each thing once, whichever target wants to know. `sent` is the same for all. */
export function sharedSimulations(
  principal: SimulatedPrincipal,
  simulator: PolicySimulator,
): (question: Question, sent: readonly string[] | null) => Promise<PairAnswer> {
  const ask = createBatcher<Asked, PairAnswer>({
    // The plan makes calls of a size that IAM takes.
    size: Number.POSITIVE_INFINITY,
    keyOf: ({ question, sent }) => questionKey(question, sent),
    answerAll: async (asked) => {
      const questions = asked.map(({ question }) => question)
      const answers = await Promise.all(
        planCalls(questions, asked[0]?.sent ?? null).map(async (call) => {
          const pairs = await simulator.run(principal, call)
          return call.questions.map((each) => [each, pairs.get(pairKey(each.action, each.resource))] as const)
        }),
      )
      const byQuestion = new Map(answers.flat())
      return questions.map((question) => byQuestion.get(question) ?? noAnswer)
    },
  })
  return (question, sent) => ask({ question, sent })
}

interface Asked {
  readonly question: Question
  readonly sent: readonly string[] | null
}
