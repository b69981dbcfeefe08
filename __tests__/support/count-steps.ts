import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** What a backtracking search did. */
export interface Search {
  readonly steps: number
  readonly matches: boolean
}

class TooMany extends Error {}

/**
 * Searches as V8 does, and counts: a step for each character, each assertion and each character that a backreference compares. Null
 * beyond a limit. Knows classes, assertions, lookaround, lazy and greedy repetition, and of flags only `g`: then it finds every match.
 */
export function countSteps(source: string, flags: '' | 'g', text: string, limit: number): Search | null {
  const { alternatives } = new RegExpParser().parsePattern(source)
  const groups = new Map<AST.CapturingGroup, string>()
  let steps = 0
  const step = (count = 1) => {
    steps += count
    if (steps > limit) throw new TooMany()
  }
  type Next = (at: number) => boolean

  const any = (ways: readonly AST.Alternative[], at: number, back: boolean, next: Next): boolean =>
    ways.some(({ elements }) => all(back ? elements.toReversed() : elements, at, back, next))

  const all = ([first, ...rest]: readonly AST.Element[], at: number, back: boolean, next: Next): boolean =>
    first === undefined ? next(at) : one(first, at, back, (end) => all(rest, end, back, next))

  const one = (element: AST.Element, at: number, back: boolean, next: Next): boolean => {
    switch (element.type) {
      case 'Group':
        return any(element.alternatives, at, back, next)
      case 'CapturingGroup':
        return any(element.alternatives, at, back, (end) => {
          const before = groups.get(element)
          groups.set(element, text.slice(Math.min(at, end), Math.max(at, end)))
          if (next(end)) return true
          if (before === undefined) groups.delete(element)
          else groups.set(element, before)
          return false
        })
      case 'Quantifier':
        return again(element, at, back, next, 0)
      case 'Assertion':
        return assertion(element, at, next)
      case 'Backreference': {
        const same = Array.isArray(element.resolved) ? '' : (groups.get(element.resolved) ?? '')
        step(1 + Math.min(same.length, back ? at : text.length - at))
        const found = back ? text.slice(Math.max(0, at - same.length), at) : text.slice(at, at + same.length)
        return found === same && next(back ? at - same.length : at + same.length)
      }
      default: {
        step()
        const character = text.charAt(back ? at - 1 : at)
        const taken = character !== '' && new RegExp(`^${element.raw}$`).test(character)
        return taken && next(back ? at - 1 : at + 1)
      }
    }
  }

  const again = (element: AST.Quantifier, at: number, back: boolean, next: Next, times: number): boolean => {
    const more = () =>
      times < element.max &&
      one(element.element, at, back, (end) =>
        times >= element.min && end === at ? false : again(element, end, back, next, times + 1),
      )
    if (times < element.min) return more()
    return element.greedy ? more() || next(at) : next(at) || more()
  }

  const assertion = (element: AST.Assertion, at: number, next: Next): boolean => {
    if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
      const holds = any(element.alternatives, at, element.kind === 'lookbehind', () => true)
      return holds !== element.negate && next(at)
    }
    step()
    if (element.kind === 'word') {
      const isWord = (place: number) => /^\w$/.test(text.charAt(place))
      return (isWord(at - 1) !== isWord(at)) !== element.negate && next(at)
    }
    return at === (element.kind === 'start' ? 0 : text.length) && next(at)
  }

  try {
    let matches = false
    for (let start = 0; start <= text.length; start += 1) {
      groups.clear()
      const found = any(alternatives, start, false, (end) => {
        // The next search begins behind it.
        start = Math.max(start, end - 1)
        return true
      })
      matches ||= found
      if (found && flags === '') break
    }
    return { steps, matches }
  } catch (error) {
    if (error instanceof TooMany) return null
    throw error
  }
}
