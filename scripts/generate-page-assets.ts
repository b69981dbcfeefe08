import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Style and script of the HTML report as one file of the bundle. They are kept as what they are, so that editors and the linter read them.
const folder = join(import.meta.dirname, '..', 'src', 'reporters', 'html')
const target = join(folder, 'assets.generated.json')
const read = (name: string) => readFileSync(join(folder, 'assets', name), 'utf8').replaceAll('\r\n', '\n')
const text = `${JSON.stringify({ style: read('page.css'), script: read('page.js') }, null, 1)}\n`

if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('src/reporters/html/assets.generated.json is out of date: run npm run generate')
  process.exitCode = 1
}
