import type { Pluggable } from '@smithy/types'

/**
 * Takes out of a client what it does with each call to no end here: a logger's copy of question and answer though nobody logs, and the
 * book-keeping of attempts though there is one. Other parts of the SDK place themselves beside the latter, so that something of its name
 * has to stay.
 */
export const withoutOverhead: Pluggable<object, object> = {
  applyToStack: (stack) => {
    stack.remove('loggerMiddleware')
    stack.add((next) => next, { name: 'retryMiddleware', step: 'finalizeRequest', priority: 'high', override: true })
  },
}
