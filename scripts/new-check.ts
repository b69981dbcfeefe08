import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { type CheckKind, checkFiles, checkKinds } from './check-templates.ts'

// npm run new-check ID [KIND]: writes the file, the page and the test of a check, and puts it on the list. The test fails until it is written.

const root = new URL('../', import.meta.url)
const [id = '', given] = process.argv.slice(2)
const kinds = Object.entries(checkKinds).map(([name, what]) => `  ${name.padEnd(12)}${what}`)

const isKind = (word: string): word is CheckKind => Object.hasOwn(checkKinds, word)

async function askKind(): Promise<string> {
  if (given !== undefined || !process.stdin.isTTY) return given ?? ''
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`What is it about?\n${kinds.join('\n')}\n> `)
  terminal.close()
  return answer.trim()
}

async function begin(): Promise<string | null> {
  if (id === '')
    return `usage: npm run new-check ID [KIND], such as npm run new-check image-signed reference\n${kinds.join('\n')}`
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) return 'An id is two or more words in small letters, joined by hyphens.'
  const kind = await askKind()
  if (!isKind(kind)) return `Name the kind of check after its id:\n${kinds.join('\n')}`
  const files = Object.entries(checkFiles(id, kind))
  const taken = files.find(([path]) => existsSync(new URL(path, root)))
  if (taken !== undefined) return `${taken[0]} is there already.`
  for (const [path, text] of files) {
    writeFileSync(new URL(path, root), text)
    console.log(path)
  }
  if (kind === 'permission') console.log('Its test is a row of __tests__/checks/permission-checks.test.ts.')
  return null
}

const trouble = await begin()
if (trouble === null) {
  for (const script of ['generate-check-list.ts', 'update-docs.ts'])
    execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: 'inherit' })
  console.log('Now write the three: the test first. npm run generate shows on the page what the report says.')
} else {
  console.error(trouble)
  process.exitCode = 1
}
