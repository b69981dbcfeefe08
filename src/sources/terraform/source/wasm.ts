import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The parser's runtime and the grammar of Terraform's language. The bundle has both in the place of this file (scripts/bundle.ts). */
export const readRuntime = (): Promise<Uint8Array> => readPackaged('web-tree-sitter/web-tree-sitter.wasm')
export const readGrammar = (): Promise<Uint8Array> =>
  readPackaged('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm')

function readPackaged(path: string): Promise<Uint8Array> {
  return readFile(fileURLToPath(import.meta.resolve(path)))
}
