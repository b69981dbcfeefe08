import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { type Alphabet, type Atom, alphabetOf } from './alphabet.ts'

// How many steps a backtracking search takes at most, over all texts of a length: read off the expression, with no clock and no chance.
//
// An element is judged by what comes after it. What both cost together is told for each letter that may come next, as
// `fixed + each × (characters left)`: where letters differ, as in `\s*=`, only one way goes on, and the bound stays small. And it is told
// apart for a match and for a failure, because only a failure makes the search turn back: in `-p\S{1,256}`, nothing fails any more once
// one character is there. A bound is never too small. It is infinite where nothing linear holds, and then another tool has to look.

/** Steps by the letter that comes next: `fixed[letter] + each[letter] × characters left`; `-Infinity` where it never comes to that. */
interface Steps {
  readonly fixed: readonly number[]
  readonly each: readonly number[]
}

interface Cost {
  /** Until it is decided, one way or the other. */
  readonly ends: Steps
  /** Until it has failed. */
  readonly fails: Steps
}

interface Setting {
  readonly alphabet: Alphabet
  readonly flags: string
  /** Backwards is how a lookbehind reads. */
  readonly backwards: boolean
  /** Whether the search begins at the text's start, where `^` holds. */
  readonly atStart: boolean
  /** Loops around the element that have no limit. */
  readonly loops: number
  readonly length: number
}

const never = Number.NEGATIVE_INFINITY
const endless = Number.POSITIVE_INFINITY

/**
 * Steps that a search of any text of the length takes at most, with the flag `g` all searches together; infinite where this way of
 * counting finds no bound.
 */
export function stepsAtMost(source: string, flags: string, length: number): number {
  if (length === 0) return stepsAtMost(source, flags, 1)
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const atoms = atomsOf(pattern)
  if (atoms === null) return endless
  const alphabet = alphabetOf(atoms, flags)
  const from = (atStart: boolean) => {
    const setting = { alphabet, flags, backwards: false, atStart, loops: 0, length }
    return anyOf(pattern.alternatives, found(alphabet.size), setting)
  }
  const [first, others] = [from(true), from(false)]
  const ends = Math.max(dearest(first.ends, length), dearest(others.ends, length))
  if (flags.includes('g')) return dearest(first.ends, length) + length * dearest(others.ends, length)
  // It fails wherever it does not match, and matches once.
  const fails = Math.max(0, dearest(first.fails, length)) + length * Math.max(0, dearest(others.fails, length))
  return fails + ends
}

/** Null where one of them takes more than one character, or means something else in its place. */
function atomsOf(pattern: AST.Pattern): string[] | null {
  const atoms: string[] = []
  let isPlain = true
  const add = ({ raw, parent }: Atom) => {
    if (parent.type === 'Alternative' || parent.type === 'Quantifier') atoms.push(raw)
  }
  visitRegExpAST(pattern, {
    onCharacterEnter: add,
    onCharacterSetEnter: add,
    onCharacterClassEnter: add,
    onExpressionCharacterClassEnter: add,
    onClassStringDisjunctionEnter: () => {
      isPlain = false
    },
    onModifiersEnter: () => {
      isPlain = false
    },
  })
  return isPlain ? atoms : null
}

function anyOf(alternatives: readonly AST.Alternative[], after: Cost, setting: Setting): Cost {
  const inOrder = alternatives.map(({ elements }) => (setting.backwards ? elements.toReversed() : elements))
  return eitherOf(inOrder, after, setting)
}

/** Words that begin alike are told apart where they part: of `TASK` and `TARGET`, one alone goes on behind its first letters. */
function eitherOf(ways: readonly (readonly AST.Element[])[], after: Cost, setting: Setting): Cost {
  const byStart = [...Map.groupBy(ways, ([first], index) => (first?.type === 'Character' ? first.raw : index)).values()]
  // In which order they are tried is forgotten with that: any of them may be the one that matches.
  return byStart.map((alike) => fromOneStart(alike, after, setting)).reduce(inAnyOrder)
}

/** The first characters are read once for each way. */
function fromOneStart(alike: readonly (readonly AST.Element[])[], after: Cost, setting: Setting): Cost {
  const [[first, ...rest] = [], ...others] = alike
  if (first === undefined) return after
  if (others.length === 0) return inTurn([first, ...rest], after, setting)
  const next = eitherOf(
    alike.map((way) => way.slice(1)),
    after,
    setting,
  )
  return more(others.length, costOf(first, next, setting))
}

function inTurn(elements: readonly AST.Element[], after: Cost, setting: Setting): Cost {
  return elements.toReversed().reduce((rest, element) => costOf(element, rest, setting), after)
}

function costOf(element: AST.Element, after: Cost, setting: Setting): Cost {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives, after, setting)
    case 'Assertion':
      return assertion(element, after, setting)
    case 'Quantifier':
      return repeated(element, after, setting)
    case 'Backreference':
      return sameAgain(after)
    default:
      return oneCharacter(element, after, setting)
  }
}

function oneCharacter(atom: Atom, after: Cost, { alphabet }: Setting): Cost {
  const taken = alphabet.lettersOf(atom)
  const of = (steps: Steps): Steps => {
    const [most, each] = [Math.max(...steps.fixed), Math.max(...steps.each)]
    // One character fewer is left.
    const fixed = 1 + (most === endless || each === endless ? most : most - each)
    return {
      fixed: steps.fixed.map((_, letter) => (taken.has(letter) ? fixed : 1)),
      each: steps.each.map((_, letter) => (taken.has(letter) ? each : 0)),
    }
  }
  return { ends: of(after.ends), fails: of(after.fails) }
}

/** A backreference compares what is left at most, and what comes after may begin with anything. */
function sameAgain(after: Cost): Cost {
  const of = ({ fixed, each }: Steps): Steps => ({
    fixed: fixed.map(() => 1 + Math.max(0, ...fixed)),
    each: each.map(() => 1 + Math.max(...each)),
  })
  return { ends: of(after.ends), fails: of(after.fails) }
}

function assertion(element: AST.Assertion, after: Cost, setting: Setting): Cost {
  const { alphabet, flags, backwards, atStart } = setting
  if (element.kind === 'lookahead' || element.kind === 'lookbehind') return lookaround(element, after, setting)
  const one = always(1, alphabet.size)
  const isLast = element.kind === (backwards ? 'start' : 'end')
  if (element.kind === 'start' && !backwards && !flags.includes('m') && !atStart) return { ends: one, fails: one }
  const goneOn = more(1, after)
  if (!isLast || flags.includes('m')) return { ends: goneOn.ends, fails: most(one, goneOn.fails) }
  // It holds where the text ends, and there alone.
  const of = ({ fixed, each }: Steps): Steps => ({
    fixed: fixed.map((steps, letter) => (letter === alphabet.end ? steps : 1)),
    each: each.map((steps, letter) => (letter === alphabet.end ? steps : 0)),
  })
  return { ends: of(goneOn.ends), fails: of(goneOn.fails) }
}

function lookaround(element: AST.LookaroundAssertion, after: Cost, setting: Setting): Cost {
  const { alphabet, backwards, length } = setting
  const looksBack = element.kind === 'lookbehind'
  // Who has looked back may have come to the start again.
  const looking = { ...setting, backwards: looksBack, atStart: setting.atStart || looksBack || backwards }
  const looked = anyOf(element.alternatives, found(alphabet.size), looking)
  // What reads the other way says nothing about the letters here, nor about how many are left.
  const read = (steps: Steps) => (looksBack || backwards ? always(dearest(steps, length), alphabet.size) : steps)
  const [ends, fails] = [read(looked.ends), read(looked.fails)]
  return element.negate
    ? { ends: most(ends, plus(fails, after.ends)), fails: most(ends, plus(fails, after.fails)) }
    : { ends: most(fails, plus(ends, after.ends)), fails: most(fails, plus(ends, after.fails)) }
}

/** Repetitions that are counted out one by one; beyond that there might as well be no limit. */
const mostCounted = 20_000

function repeated({ element, min, max, greedy }: AST.Quantifier, after: Cost, setting: Setting): Cost {
  const isCounted = max <= mostCounted
  const inside = isCounted ? setting : { ...setting, loops: setting.loops + 1 }
  const mayTakeNothing = isNullable(element)
  const oneMore = (cost: Cost) => {
    const again = costOf(element, mayTakeNothing ? mayFail(cost) : cost, inside)
    return greedy ? firstOf(again, after) : firstOf(after, again)
  }
  let cost = isCounted ? after : anyNumber(after, oneMore, inside)
  for (let times = min; isCounted && times < max; times += 1) cost = oneMore(cost)
  for (let times = 0; times < Math.min(min, mostCounted); times += 1) cost = costOf(element, cost, setting)
  return cost
}

/** A repetition that has taken nothing counts as failed, unless it was demanded. */
function mayFail({ ends, fails }: Cost): Cost {
  return { ends, fails: most(fails, always(0, fails.fixed.length)) }
}

/** Whether an element may match without taking a character; a backreference may. */
function isNullable(element: AST.Element): boolean {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.every(isNullable))
    case 'Quantifier':
      return element.min === 0 || isNullable(element.element)
    default:
      return element.type === 'Assertion' || element.type === 'Backreference'
  }
}

/** Guesses multiply where a loop stands in a loop. */
const mostLoops = 2

/** Steps for each character that are guessed at most. */
const mostEach = 2 ** 16

/**
 * A cost that holds for every number of repetitions: for none, and it does not grow when one more is put before it. It is guessed, with
 * more steps for each character from guess to guess, and then checked.
 */
function anyNumber(after: Cost, oneMore: (cost: Cost) => Cost, { alphabet, loops }: Setting): Cost {
  const forEver: Cost = { ends: always(endless, alphabet.size), fails: always(endless, alphabet.size) }
  if (loops > mostLoops) return forEver
  const goesOn = oneMore(forEver).ends.fixed.map((steps) => steps === endless)
  const none = oneMore(found(alphabet.size))
  const guessed = (steps: Steps, fixed: number, each: number): Steps => ({
    fixed: steps.fixed.map((own, letter) => (goesOn[letter] === true ? fixed : own)),
    each: steps.each.map((own, letter) => (goesOn[letter] === true ? each : own)),
  })
  const aside = Math.max(0, ...none.ends.fixed.filter((_, letter) => goesOn[letter] !== true))
  for (let each = 2; each <= mostEach; each *= 4) {
    for (const fixed of [aside + each, aside + 4 * each]) {
      const ends = guessed(none.ends, fixed, each)
      for (const fails of [guessed(none.fails, never, 0), guessed(none.fails, fixed, each)]) {
        const guess = { ends, fails }
        if (isWithin(after, guess) && isWithin(oneMore(guess), guess)) return guess
      }
    }
  }
  return forEver
}

function isWithin(cost: Cost, bound: Cost): boolean {
  return areWithin(cost.ends, bound.ends) && areWithin(cost.fails, bound.fails)
}

function areWithin(steps: Steps, bound: Steps): boolean {
  return (
    steps.fixed.every((fixed, letter) => fixed <= (bound.fixed[letter] ?? 0)) &&
    steps.each.every((each, letter) => each <= (bound.each[letter] ?? 0))
  )
}

/** The other one is tried where the one has failed. */
function firstOf(one: Cost, other: Cost): Cost {
  return { ends: most(one.ends, plus(one.fails, other.ends)), fails: plus(one.fails, other.fails) }
}

function inAnyOrder(one: Cost, other: Cost): Cost {
  const { ends, fails } = firstOf(one, other)
  return { ends: most(ends, firstOf(other, one).ends), fails }
}

function more(steps: number, { ends, fails }: Cost): Cost {
  const extra = always(steps, ends.fixed.length)
  return { ends: plus(ends, extra), fails: plus(fails, extra) }
}

function most(one: Steps, other: Steps): Steps {
  return {
    fixed: one.fixed.map((fixed, letter) => Math.max(fixed, other.fixed[letter] ?? 0)),
    each: one.each.map((each, letter) => Math.max(each, other.each[letter] ?? 0)),
  }
}

function plus(one: Steps, other: Steps): Steps {
  const fixed = one.fixed.map((steps, letter) => added(steps, other.fixed[letter] ?? 0))
  return {
    fixed,
    each: one.each.map((each, letter) => (fixed[letter] === never ? 0 : each + (other.each[letter] ?? 0))),
  }
}

/** What never happens does not come after something endless either. */
function added(one: number, other: number): number {
  return one === never || other === never ? never : one + other
}

function always(steps: number, letters: number): Steps {
  return { fixed: Array<number>(letters).fill(steps), each: Array<number>(letters).fill(0) }
}

/** Nothing is left to match. */
function found(letters: number): Cost {
  return { ends: always(0, letters), fails: always(never, letters) }
}

/** Of any letter, with so many characters left. */
function dearest({ fixed, each }: Steps, length: number): number {
  return Math.max(...fixed.map((steps, letter) => steps + (each[letter] ?? 0) * length))
}
