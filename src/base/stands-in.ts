/**
 * Whether a text holds a part at a place where both expressions hold: `before` where the part begins, `after` right behind it. Both are
 * sticky. The part is looked up as it is: no expression is made of a text that somebody else wrote.
 */
export function standsIn(text: string, part: string, before: RegExp, after: RegExp): boolean {
  if (part === '') return false
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (holdsAt(text, at, before) && holdsAt(text, at + part.length, after)) return true
  }
  return false
}

function holdsAt(text: string, at: number, sticky: RegExp): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
