import { InputError } from '../../base/input-error.ts'
import { nearest } from '../../base/nearest.ts'
import { quoted } from '../../base/sentence.ts'
import type { Arguments } from './arguments.ts'
import type { ExitStatus, Terminal } from './command.ts'

/** `ecs-preflight explain CHECK`: the page of a check. */
export async function explain({ operands }: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const { default: pages } = await import('../../report/pages.generated.json', { with: { type: 'json' } })
  const byId = new Map<string, string>(Object.entries(pages))
  const [id = ''] = operands
  const page = byId.get(id)
  if (page === undefined) {
    const near = nearest(id, [...byId.keys()])
    const cure = near === null ? `The checks are ${[...byId.keys()].join(', ')}.` : `Did you mean ${near}?`
    throw new InputError(
      id === '' ? `explain needs the id of a check. ${cure}` : `There is no check ${quoted(id)}. ${cure}`,
    )
  }
  for (const line of page.trimEnd().split('\n')) terminal.out(line)
  return 0
}
