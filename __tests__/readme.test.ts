import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { parseDocument } from '../src/task-definition/document/document.ts'
import { codeBlocks, filesBelow, headings, readText } from './support/documentation.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesBelow('docs', '.md')]
const workflows = filesBelow('examples/workflows', '.yml')
const action: {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
} = parse(readText('action.yml'))

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >
}

describe('the README', () => {
  const blocks = codeBlocks(readText('README.md'))

  it.each([
    ['Quick start', 'npm ci && npm run demo'],
    ['Development', 'npm ci && npm test'],
  ])('says in one command how to begin: %s', (heading, command) => {
    const commands = blocks.filter((block) => block.heading === heading && block.language === 'sh')
    expect(commands.map(({ text }) => text)).toEqual([command])
  })

  it('has no other command to copy', () => {
    const shells = blocks.filter(({ language }) => /^(?:sh|bash|shell|console)$/.test(language))
    expect(shells.map(({ heading }) => heading)).toEqual(['Quick start', 'Development'])
  })

  it.each(['pull-request', 'deploy'])('shows the example workflow as it is: %s', (name) => {
    expect(blocks.map(({ text }) => text)).toContain(readText(`examples/workflows/${name}.yml`).trimEnd())
  })

  it('explains messages that are said', () => {
    const section = readText('README.md').split('## Troubleshooting')[1]?.split('\n## ')[0] ?? ''
    const messages = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, message]) => message ?? '')
    const source = filesBelow('src', '.ts').map(readText).join('\n').replaceAll("\\'", "'")
    // What the runner or AWS says stands in no file of ours; names in quotation marks are filled in.
    const foreign = ['Not authorized to perform sts:AssumeRoleWithWebIdentity']
    const parts = messages.filter((message) => !foreign.includes(message)).map((message) => message.split('"')[0] ?? '')
    expect(messages.length).toBeGreaterThan(10)
    expect(parts.filter((part) => !source.includes(part))).toEqual([])
  })
})

describe.each(pages)('%s', (path) => {
  const text = readText(path)

  it('has one title and blocks of a named language', () => {
    expect(headings(text, 1)).toHaveLength(1)
    expect(codeBlocks(text).filter(({ language }) => language === '')).toEqual([])
  })

  it('has JSON and YAML that parse', async () => {
    const broken: string[] = []
    for (const block of codeBlocks(text)) {
      if (block.language === 'yaml') expect(() => parse(block.text)).not.toThrow()
      if (block.language === 'json') {
        const { document } = await parseDocument('example.json', Buffer.from(block.text))
        if (document === null) broken.push(block.text)
      }
    }
    expect(broken).toEqual([])
  })

  it('leads only to files and headings that exist', () => {
    const prose = text.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '')
    const links = [...prose.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, target]) => target ?? '')
    const broken = links.filter((link) => {
      const [file = '', anchor = ''] = link.split('#')
      const target = file === '' ? path : normalize(join(dirname(path), file))
      if (!existsSync(join(root, target))) return true
      return anchor !== '' && !anchorsOf(readText(target)).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('names only scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
  })

  it('speaks of no machine', () => {
    expect(text).not.toMatch(/\/work\/|\/home\/|\/tmp\//)
  })
})

function anchorsOf(text: string): string[] {
  const titles = [1, 2, 3, 4].flatMap((level) => headings(text, level))
  const slugs = titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...slugs, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id ?? '')]
}

describe.each(workflows)('%s', (path) => {
  const workflow: Workflow = parse(readText(path))
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)
  const preflight = steps.filter(({ uses }) => uses?.startsWith('ecs-preflight/ecs-preflight@') === true)

  it('uses the action, or its command line, with declared inputs, what it judges among them', () => {
    expect(preflight.length > 0 || steps.some(({ run }) => run?.includes('npx --yes ecs-preflight') === true)).toBe(
      true,
    )
    for (const { uses, with: inputs = {} } of preflight) {
      expect(uses).toBe('ecs-preflight/ecs-preflight@v1')
      expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([])
      expect(Object.keys(inputs).some((name) => name === 'task-definition' || name === 'audit')).toBe(true)
    }
  })

  it('reads declared outputs of steps that it has', () => {
    const own = new Map(steps.flatMap((step) => (step.id === undefined ? [] : [[step.id, step] as const])))
    for (const [, id = '', output = ''] of readText(path).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(own.has(id), id).toBe(true)
      if (preflight.some((step) => step.id === id)) expect(Object.keys(action.outputs)).toContain(output)
    }
  })

  it('grants each job what it needs and nothing to the rest', () => {
    expect(workflow.permissions).toEqual({})
    const reports = (step: Step) => step.uses?.startsWith('ecs-preflight/') === true && step.with?.comment !== 'never'
    for (const job of jobs) {
      const writes = job.steps.some(reports) ? { 'pull-requests': 'write', checks: 'write' } : {}
      const identity = job.steps.some(({ uses }) => uses?.startsWith('aws-actions/') === true)
        ? { 'id-token': 'write' }
        : {}
      const { 'security-events': scanning = 'write', ...permissions } = job.permissions ?? {}
      expect(permissions).toEqual({ contents: 'read', ...identity, ...writes })
      expect(scanning).toBe('write')
    }
  })

  it('gives no token to code of a fork', () => {
    expect(workflow.on).not.toHaveProperty('pull_request_target')
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })
})

it('the generated parts of the pages are current', () => {
  const output = execFileSync(process.execPath, ['scripts/update-docs.ts', '--check'], { cwd: root, encoding: 'utf8' })
  expect(output).toBe('')
})
