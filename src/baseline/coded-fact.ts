/**
 * Decisions are made in codes and told in words elsewhere. `Facts` maps each code to what its sentence needs; a code without a
 * sentence does not compile.
 */
export type CodedFact<Facts, Code extends keyof Facts = keyof Facts> = {
  [C in Code]: { readonly code: C } & Readonly<Facts[C]>
}[Code]

export type Sentences<Facts> = { readonly [C in keyof Facts]: (fact: CodedFact<Facts, C>) => string }

export function say<Facts, C extends keyof Facts>(sentences: Sentences<Facts>, fact: CodedFact<Facts, C>): string {
  return sentences[fact.code](fact)
}
