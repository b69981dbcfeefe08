import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

// The pages of the checks as one file of the bundle: the command line explains a check, and SARIF carries its page.
const root = join(import.meta.dirname, '..')
const target = join(root, 'src', 'report', 'pages.generated.json')
const folder = join(root, 'docs', 'checks')
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => [basename(name, '.md'), readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')])
const text = `${JSON.stringify(Object.fromEntries(pages), null, 1)}\n`

if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('src/report/pages.generated.json is out of date: run npm run generate')
  process.exitCode = 1
}
