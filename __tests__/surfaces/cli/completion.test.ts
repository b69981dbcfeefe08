import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../../src/surfaces/cli/arguments.ts'
import { completion } from '../../../src/surfaces/cli/completion.ts'

async function scriptFor(...shell: string[]): Promise<string> {
  const lines: string[] = []
  const terminal = {
    out: (line: string) => void lines.push(line),
    err: () => undefined,
    readStandardInput: async () => new Uint8Array(),
    environment: {},
    workingDirectory: '/',
    columns: null,
    progress: null,
  }
  await completion(parseArguments(['completion', ...shell]), terminal)
  return `${lines.join('\n')}\n`
}

function hasShell(name: string): boolean {
  try {
    execFileSync(name, ['-c', 'exit 0'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!hasShell('bash'))('bash', () => {
  /** What bash would offer behind these words, of which the last one is under way. */
  async function offered(...words: string[]): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'preflight-completion-'))
    writeFileSync(join(folder, 'task.json'), '{}')
    const quoted = ['ecs-preflight', ...words].map((word) => `'${word}'`).join(' ')
    const ask = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _ecs_preflight; printf '%s\\n' "\${COMPREPLY[@]}"`
    const text = execFileSync('bash', ['-c', `${await scriptFor('bash')}${ask}`], { cwd: folder, encoding: 'utf8' })
    return text.split('\n').filter((line) => line !== '')
  }

  test.each([
    [['au'], ['audit']],
    [['t'], ['task.json']],
    [['check', 'a'], []],
    [['--off'], ['--offline']],
    [
      ['check', 'task.json', '--fail-on', 'ne'],
      ['new-error', 'never'],
    ],
    [
      ['--format', 'j'],
      ['json', 'junit'],
    ],
  ])('%j: %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected)
  })

  test('no flag that only the action has', async () => {
    expect(await offered('--comment')).toEqual([])
  })
})

test.each(['zsh', 'fish'])('%s has every flag and command', async (shell) => {
  const script = await scriptFor(shell)
  for (const word of ['offline', 'fail-on', 'new-error', 'audit', 'explain-task']) expect(script).toContain(word)
})

test.skipIf(!hasShell('zsh'))('zsh reads its script', async () => {
  execFileSync('zsh', ['-n', '-c', await scriptFor('zsh')])
})

test.skipIf(!hasShell('fish'))('fish reads its script', async () => {
  execFileSync('fish', ['--no-execute', '-c', await scriptFor('fish')])
})

test.each([[[]], [['powershell']]])('%j: one sentence with the shells there are', async (words) => {
  await expect(scriptFor(...words)).rejects.toThrow(/completion needs the name of a shell.* bash, zsh, fish\.$/)
})
