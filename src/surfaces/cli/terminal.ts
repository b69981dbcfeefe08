import { InputError } from '../../base/input-error.ts'
import { firstBytes, largerThan } from '../../sources/bounded-file.ts'
import { fileBytes } from '../../sources/files.ts'
import { failureText } from '../failure-text.ts'
import { exitStatus, type Terminal } from './command.ts'
import { main } from './main.ts'

/** The command line of this process. Its exit status is that of a failure until the verdict stands, and says the verdict then. */
export async function runInTerminal(from: NodeJS.Process): Promise<void> {
  from.exitCode = exitStatus.unusable
  const terminal: Terminal = {
    out: (line) => {
      from.stdout.write(`${line}\n`)
    },
    err: (line) => {
      from.stderr.write(`${line}\n`)
    },
    readStandardInput: () => readAll(from.stdin),
    environment: from.env,
    workingDirectory: from.cwd(),
    columns: from.stdout.isTTY ? from.stdout.columns : null,
    progress: from.stderr.isTTY ? (line) => void from.stderr.write(`\r\u001b[K${line}`) : null,
  }
  from.exitCode = await main(from.argv.slice(2), terminal, from.versions.node)
}

/** Tells what nobody caught, in the one line that any other failure has. */
export function failInTerminal(error: unknown): void {
  process.exitCode = exitStatus.unusable
  process.stderr.write(`ecs-preflight: ${failureText(error).replace(/^ECS preflight failed/, 'failed')}\n`)
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const bytes = await firstBytes(stream, fileBytes)
  if (bytes !== null) return bytes
  throw new InputError(`Standard input ${largerThan(fileBytes)}. Give it one task definition.`)
}
