import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// npm run new-check ID: writes the file, the page and the test of a check, and puts it on the list. The test fails until it is written.

const root = new URL('../', import.meta.url)
const id = process.argv[2] ?? ''

function source(): string {
  return `import { type CheckSubject, defineCheck, pass } from './check.ts'

/** Fails when … */
export const check = defineCheck<CheckSubject>({
  id: '${id}',
  title: '…',
  severity: 'error',
  subjects: ({ definition }) =>
    definition.containers.map((container) => ({
      pointer: container.pointer,
      subject: \`container \${container.name}\`,
      container: container.name,
    })),
  examine: () => pass,
})
`
}

function page(): string {
  const example = [
    '```json',
    '{',
    '  "family": "api",',
    '  "containerDefinitions": [{ "name": "api", "image": "public.ecr.aws/nginx/nginx:1.27", "memory": 512 }]',
    '}',
    '```',
  ].join('\n')
  return `# ${id}

….

## What it checks

…

Severity: error.

## Why it fails a deployment

…

\`\`\`text
…
\`\`\`

## Example

### Bad

${example}

### Good

${example}

## How to fix

…

## Permissions it needs

None: the file alone decides.

## When it cannot be verified

Never: the file alone decides.
`
}

function test(): string {
  return `import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/${id}.ts'
import { contextOf } from '../support/check-context.ts'

describe('${id}', () => {
  it('fails for …', () => {
    const results = check.run(contextOf({ rendered: { family: 'api', containerDefinitions: [{ name: 'api' }] } }))
    expect(results.map(({ verdict }) => verdict.verdict)).toEqual(['fail'])
  })
})
`
}

const files: readonly (readonly [path: string, text: () => string])[] = [
  [`src/checks/${id}.ts`, source],
  [`docs/checks/${id}.md`, page],
  [`__tests__/checks/${id}.test.ts`, test],
]

function problem(): string | null {
  if (id === '') return 'usage: npm run new-check ID, such as npm run new-check secret-rotation-enabled'
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) return 'An id is two or more words in small letters, joined by hyphens.'
  const taken = files.find(([path]) => existsSync(new URL(path, root)))
  return taken === undefined ? null : `${taken[0]} is there already.`
}

const trouble = problem()
if (trouble === null) {
  for (const [path, text] of files) {
    writeFileSync(new URL(path, root), text())
    console.log(path)
  }
  for (const script of ['generate-check-list.ts', 'update-docs.ts'])
    execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: 'inherit' })
  console.log('Now write the three, and give the id its place in the order of scripts/generate-check-list.ts.')
} else {
  console.error(trouble)
  process.exitCode = 1
}
