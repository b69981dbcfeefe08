/** Whether every name is as it will be registered: one that still holds a template may become any name, so nothing is surely missing. */
export function areFinal(named: readonly { readonly name: string }[]): boolean {
  // `#0` stands for a nameless container or volume at index 0.
  return named.every(({ name }) => /^[\w#-]*$/.test(name))
}
