import type { PlaceholderContext } from '../../../src/text/placeholders/placeholders.ts'
import { heldOutBenign, heldOutLookAlikes, heldOutPlaceholders, heldOutPositives } from './earlier-first.ts'
import { secondBenign, secondLookAlikes, secondPlaceholders, secondPositives } from './earlier-second.ts'
import { argumentLists, type LabelledCase, members, place, variables } from './labelled.ts'

type Label = LabelledCase['label']

/** Texts by themselves: a variable where they have a name, else a command. */
function texts(
  label: Label,
  rows: readonly (readonly [name: string | null, value: string])[],
): readonly LabelledCase[] {
  return rows.flatMap(([name, value]) =>
    name === null ? argumentLists(label, 'earlier', [[0, [value]]]) : variables(label, 'earlier', [[name, value]]),
  )
}

function inContext(label: Label, rows: readonly (readonly [PlaceholderContext, string])[]): readonly LabelledCase[] {
  return rows.flatMap(([{ kind, name = null, shell }, value]) => {
    switch (kind) {
      case 'value':
        return variables(label, 'earlier', [[name ?? 'X', value]])
      case 'image':
        return place(label, 'earlier', '/containerDefinitions/0/image', { image: value })
      case 'role':
        return place(label, 'earlier', '/taskRoleArn', {}, { taskRoleArn: value })
      case 'reference':
        return place(label, 'earlier', '/containerDefinitions/0/secrets/0/valueFrom', {
          secrets: [{ name: name ?? 'X', valueFrom: value }],
        })
      case 'log-option':
        return members(label, 'earlier', 'logConfiguration', [[name ?? 'x', value]])
      case 'command':
        return shell === true
          ? argumentLists(label, 'earlier', [[2, ['sh', '-c', value]]])
          : argumentLists(label, 'earlier', [[0, [value]]])
      default:
        return place(label, 'earlier', '/family', {}, { family: value })
    }
  })
}

/** Two sets that were held out when the first rules were written; regression cases by now. */
export const earlier: readonly LabelledCase[] = [
  ...texts('credential', [...heldOutPositives, ...secondPositives]),
  ...texts('benign', [...heldOutBenign, ...secondBenign]),
  ...inContext('placeholder', [...heldOutPlaceholders, ...secondPlaceholders]),
  ...inContext('look-alike', [...heldOutLookAlikes, ...secondLookAlikes]),
]
