import { isUncertain, type Scalar, type Traced } from './traced.ts'

/** Of a condition; null where it is not known. */
export function truthOf({ value }: Traced): boolean | null {
  if (value.kind !== 'scalar') return null
  if (typeof value.value === 'boolean') return value.value
  return value.value === 'true' ? true : value.value === 'false' ? false : null
}

/** What an operator makes of two values; null where that is not known. */
export function operated(operator: string, left: Traced, right: Traced): Scalar {
  if (operator === '&&' || operator === '||') {
    const [one, other] = [truthOf(left), truthOf(right)]
    const settles = operator === '||'
    if (one === settles || other === settles) return settles
    return one === null || other === null ? null : !settles
  }
  if (isUncertain(left) || isUncertain(right) || left.value.kind !== 'scalar' || right.value.kind !== 'scalar')
    return null
  const [one, other] = [left.value.value, right.value.value]
  if (operator === '==') return one === other
  if (operator === '!=') return one !== other
  if (typeof one !== 'number' || typeof other !== 'number') return null
  const results: Readonly<Record<string, number | boolean>> = {
    '+': one + other,
    '-': one - other,
    '*': one * other,
    '<': one < other,
    '>': one > other,
    '<=': one <= other,
    '>=': one >= other,
  }
  return results[operator] ?? null
}
