import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Tests of the tests: each mutant is one fault in the source, and the command that must notice it. A mutant that is not noticed fails.

interface Mutant {
  readonly name: string
  readonly file: string
  /** Stands once in the file. */
  readonly find: string
  readonly replace: string
  /** Ends with another status than 0 when it notices. */
  readonly noticedBy: readonly [program: string, ...args: string[]]
}

const vitest = (path: string) => ['vitest', 'run', path] as const

const mutants: readonly Mutant[] = [
  {
    name: 'the job passes whatever was found',
    file: 'src/surfaces/action/judge-and-publish.ts',
    find: "process.exitCode = report.conclusion === 'failure' ? 1 : 0",
    replace: 'process.exitCode = 0',
    noticedBy: vitest('__tests__/scenarios/outputs.test.ts'),
  },
  {
    name: 'a changed sentence',
    file: 'src/checks/secret-exists.ts',
    find: 'tasks will not start.`,\n      remedy:\n        suggestion',
    replace: 'no task will start.`,\n      remedy:\n        suggestion',
    noticedBy: vitest('__tests__/golden'),
  },
  {
    name: 'iam imports a renderer',
    file: 'src/iam/policy.ts',
    find: 'import { isJsonArray',
    replace: "import '../reporters/markdown/render.ts'\nimport { isJsonArray",
    noticedBy: vitest('__tests__/rooms.test.ts'),
  },
  {
    name: 'a misspelt check id',
    file: 'src/checks/secret-exists.ts',
    find: "id: 'secret-exists'",
    replace: "id: 'secret-exist'",
    noticedBy: ['tsc', '--noEmit', '-p', '.'],
  },
  {
    name: 'a problem that no check has a sentence for',
    file: 'src/checks/secret-exists.ts',
    find: "'secret-missing': (",
    replace: "'secret-mising': (",
    noticedBy: ['tsc', '--noEmit', '-p', '.'],
  },
  {
    name: 'a question that was refused counts as an answer of "there is none"',
    file: 'src/base/lookup.ts',
    find: "{ status: 'unknown', cause, reason }",
    replace: "{ status: 'absent' } as unknown as Unknown",
    noticedBy: vitest('__tests__/account/recorded-account.test.ts'),
  },
]

const root = fileURLToPath(new URL('..', import.meta.url))
mkdirSync(join(root, 'build'), { recursive: true })
// In a copy of the working tree, so that nobody's files are touched.
const copy = mkdtempSync(join(root, 'build', 'mutants-'))
try {
  copyTree(copy)
  const commands = new Map(mutants.map(({ noticedBy }) => [noticedBy.join(' '), noticedBy]))
  for (const [words, command] of commands) {
    const { passed, sign } = run(command)
    if (!passed) throw new Error(`${words} fails without any mutant: ${sign}`)
  }
  for (const mutant of mutants) if (!isNoticed(mutant)) process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function isNoticed({ name, file, find, replace, noticedBy }: Mutant): boolean {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(find).length !== 2) throw new Error(`${file} does not hold once what the mutant "${name}" replaces`)
  writeFileSync(
    path,
    source.replace(find, () => replace),
  )
  const { passed, sign } = run(noticedBy)
  writeFileSync(path, source)
  console.log(`${passed ? 'NOT NOTICED' : 'noticed'} by ${noticedBy.join(' ')}: ${name}\n  ${sign}`)
  return !passed
}

function run([program, ...args]: Mutant['noticedBy']): { readonly passed: boolean; readonly sign: string } {
  const binary = join(root, 'node_modules', '.bin', program)
  const env = { ...process.env, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(binary, args, { cwd: copy, encoding: 'utf8', env })
  return { passed: status === 0, sign: firstSign(`${stdout}\n${stderr}`) }
}

function copyTree(to: string): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of files.split('\0').filter((each) => each !== '' && !each.startsWith('dist/')))
    cpSync(join(root, file), join(to, file))
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'))
}

/** The first line that tells what went wrong. */
function firstSign(output: string): string {
  const line = output.split('\n').find((each) => /^ *FAIL |error TS/.test(each)) ?? ''
  return line.trim().slice(0, 160)
}
