/** A quoted string of HCL in which no template opens (https://developer.hashicorp.com/terraform/language/expressions/strings). */
export function quote(text: string): string {
  // A function, since `$$` in a replacement string would stand for one `$`.
  return JSON.stringify(text).replaceAll(/[$%]\{/g, (sequence) => `${sequence.charAt(0)}${sequence}`)
}

/** A name for a block of Terraform: letters, digits, `_` and `-`, not beginning with a digit or hyphen. */
export function blockName(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_-]/g, '_').replace(/^(?=[^A-Za-z_])/, '_')
}
