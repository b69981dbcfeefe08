/** A stretch of the text of `Fn::Sub`: literal, or the name in `${…}`. */
export type SubPart = { readonly literal: string } | { readonly name: string }

/** `${!Name}` is the literal `${Name}`; an unclosed `${` is literal too. */
export function subParts(text: string): SubPart[] {
  const parts: SubPart[] = []
  let end = 0
  for (const match of text.matchAll(/\$\{([^{}$]*)\}/g)) {
    if (match.index > end) parts.push({ literal: text.slice(end, match.index) })
    const inside = match[1] ?? ''
    parts.push(inside.startsWith('!') ? { literal: `\${${inside.slice(1)}}` } : { name: inside.trim() })
    end = match.index + match[0].length
  }
  if (end < text.length || parts.length === 0) parts.push({ literal: text.slice(end) })
  return parts
}
