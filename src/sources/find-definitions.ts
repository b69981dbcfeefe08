import { glob } from 'node:fs/promises'

/** Files that a first look shows; more would make a list that nobody reads. */
const shownDefinitions = 50

/** Files that are probably task definitions, by their names, relative to the folder. */
export async function findDefinitions(directory: string): Promise<string[]> {
  const paths: string[] = []
  const pattern = '**/*{task-definition,task_definition,taskdef,taskdefinition}*.{json,yml,yaml}'
  const exclude = (name: string) => name === 'node_modules' || name === '.git' || name === 'cdk.out'
  for await (const path of glob(pattern, { cwd: directory, exclude })) {
    paths.push(path.replaceAll('\\', '/'))
    if (paths.length === shownDefinitions) break
  }
  return paths.sort()
}
