type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr'>
type Ending = Streams & Pick<NodeJS.Process, 'exit'>

/**
 * A reader that closed its end of a pipe, as `head` does, has read enough. The run goes on quietly: its files, its comment and its exit
 * status are for others.
 */
export function ignoreClosedStreams({ stdout, stderr }: Streams): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined)
}

/**
 * What nobody caught, a rejection that nobody awaits included, is told as a failure in place of a stack trace, which may quote what it
 * choked on.
 */
export function endOnUncaught(from: Ending & Pick<NodeJS.Process, 'once'>, tell: (error: unknown) => void): void {
  from.once('uncaughtException', (error) => {
    tell(error)
    void endProcess(from)
  })
}

/**
 * Ends the process with its exit code once everything that was written is out. What outlives a run must not hold it: a credential process
 * that hangs, the connection of an identity provider.
 */
export async function endProcess(from: Ending): Promise<never> {
  await Promise.all([from.stdout, from.stderr].map(written))
  return from.exit()
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    // A stream that failed calls back with its error, or is gone already.
    if (stream.destroyed) resolve()
    else stream.write('', () => resolve())
  })
}
