import { AsyncLocalStorage } from 'node:async_hooks'

const noting = new AsyncLocalStorage<Set<string>>()

/**
 * Runs with a set that every file read by it joins, by absolute path, as it is read. Sources of a plan and files of an assembly are found
 * deep below the surfaces: so no reader can be forgotten when somebody asks what a run has read.
 */
export function withFilesRead<Result>(run: (read: ReadonlySet<string>) => Promise<Result>): Promise<Result> {
  const read = new Set<string>()
  return noting.run(read, () => run(read))
}

/** To be called wherever a file of the user's is opened. */
export function noteFileRead(path: string): void {
  noting.getStore()?.add(path)
}
