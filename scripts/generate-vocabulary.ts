import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The words that the code itself may write into a report: in its texts, and as names of members. The last gate looks for credentials in
// what is published, and one that reads like such a word proves nothing. Word lists of the text rules are left out: they are never shown.
const source = new URL('../src/', import.meta.url)
const target = new URL('../src/reporters/publisher/vocabulary.generated.ts', import.meta.url)
/** Shorter credentials are not looked for. */
const shortestWord = 6

/** Rooms whose words are data about foreign texts; of them only sentences count. */
const ruleRooms = /^text\//
/** Rooms whose members stand in the report by their names. */
const reportRooms = /^report/
const literal = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g
const sentence = /\b(?:the|a|an|of|in|by|what|that)\b/

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function wordsIn(path: string): string[] {
  const code = withoutComments(readFileSync(new URL(path, source), 'utf8')).replace(
    /^(?:import|export) .* from '.*'$/gm,
    '',
  )
  const texts = reportRooms.test(path) ? [code] : (code.match(literal) ?? [])
  const shown = ruleRooms.test(path) ? texts.filter((text) => sentence.test(text)) : texts
  return shown.join('\n').match(/[A-Za-z]+(?:-[A-Za-z]+)*/g) ?? []
}

const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('vocabulary.generated.ts') && !path.includes('schema'))
const words = [
  ...new Set(
    paths
      .flatMap(wordsIn)
      .filter((word) => word.length >= shortestWord)
      .map((word) => word.toLowerCase()),
  ),
].toSorted()

const text = `// Written by scripts/generate-vocabulary.ts. Do not edit; two branches' words are put together by .gitattributes.
/** Words of the code's own texts, in lower case, one a line. */
export const VOCABULARY = \`
${words.join('\n')}
\`
`
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${fileURLToPath(target)} is not current; run npm run generate.`)
  process.exitCode = 1
}
