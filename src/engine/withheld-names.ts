import { withheldText } from '../references/parse/find-references.ts'
import type { TaskDefinition } from '../task-definition/task-definition.ts'
import { definitionTexts } from '../task-definition/texts.ts'
import { literalCredentials } from '../text/credentials/literal-credentials.ts'

/**
 * What to show instead of each name (of a container, a variable, a label, a family) that is a credential. Names stand in every subject
 * and pointer of a report, so they are taken out of it as a whole, where other texts are not used in the first place.
 */
export function withheldNames(definitions: readonly TaskDefinition[]): ReadonlyMap<string, string> {
  return new Map(
    definitions
      .flatMap(namesThatAreCredentials)
      .flatMap((name) => [name, name.replaceAll('~', '~0').replaceAll('/', '~1')])
      .map((name) => [name, withheldText]),
  )
}

/** A shorter text may stand in the report's own words. */
const SHORTEST_NAME = 16

function namesThatAreCredentials(definition: TaskDefinition): string[] {
  const credentials = literalCredentials(definition).filter(({ finding }) => finding.certainty === 'certain')
  if (credentials.length === 0) return []
  const texts = new Map(definitionTexts(definition).map(({ pointer, kind }) => [pointer, kind]))
  return credentials
    .filter(({ pointer }) => {
      const kind = texts.get(pointer)
      // What no text stands at is a key.
      return kind === undefined || kind === 'name' || kind === 'setting'
    })
    .flatMap(({ secretTexts }) => secretTexts.filter(({ length }) => length >= SHORTEST_NAME))
}
