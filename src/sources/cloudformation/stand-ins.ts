import { parseArn } from '../../base/arn.ts'
import { ownValue } from '../../base/json.ts'
import type { Resolver } from './resolver.ts'
import { resourceTypes } from './resource-types.ts'

/** Every name and ARN that was made up for what the template makes, with what to show for it. A cluster is named by its logical id at once. */
export function standInsOf(resolver: Resolver): ReadonlyMap<string, string> {
  const shown = new Map<string, string>()
  for (const [logicalId, { type, properties }] of resolver.scope.template.resources) {
    const known = resourceTypes.get(type)
    if (known === undefined || type === 'AWS::ECS::Cluster') continue
    for (const attribute of [...Object.keys(known.attributes), null]) {
      const answer = resolver.attribute(logicalId, attribute)
      if (answer?.isStandIn !== true) continue
      shown.set(answer.text, attribute === null ? `Ref ${logicalId}` : `GetAtt ${logicalId}.${attribute}`)
      const isNamed = known.nameProperty !== null && ownValue(properties, known.nameProperty) !== undefined
      // Findings about a secret have its name.
      const name = isNamed ? null : /^secret:(.*)-[^-]{6}$/.exec(parseArn(answer.text)?.resource ?? '')?.[1]
      if (name) shown.set(name, logicalId)
    }
  }
  return shown
}
