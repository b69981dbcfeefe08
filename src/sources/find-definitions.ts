import { realpath } from 'node:fs/promises'
import { matchingFiles, TooManyEntriesError } from './matching-files.ts'
import { parsePattern } from './pattern.ts'

/** Files that a first look shows; more would make a list that nobody reads. */
const shownDefinitions = 50

/** Files that are probably task definitions, by their names, relative to the folder. */
export async function findDefinitions(directory: string): Promise<string[]> {
  const pattern = parsePattern('**/*{task-definition,task_definition,taskdef,taskdefinition}*.{json,yml,yaml}')
  if ('problem' in pattern) return []
  const paths: string[] = []
  try {
    for await (const path of matchingFiles(await realpath(directory), pattern, {
      skip: ['node_modules', '.git', 'cdk.out'],
    })) {
      paths.push(path)
      if (paths.length === shownDefinitions) break
    }
  } catch (error) {
    if (!(error instanceof TooManyEntriesError)) throw error
  }
  return paths.sort()
}
