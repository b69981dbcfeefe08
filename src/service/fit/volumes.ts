import { isJsonArray, isJsonObject, type JsonObject, ownValue } from '../../base/json.ts'
import type { FitFacts, Misfit } from './misfit.ts'

/** Volumes that the service configures at launch, against those that the definition leaves to the launch. */
export function volumeMisfits({ definition, service }: FitFacts): Misfit[] {
  if (service.controller !== 'ECS') return []
  const volumes = volumesOf(definition.value)
  const atLaunch = volumes.filter((volume) => volume.atLaunch)
  const unmatched = service.managedVolumes.filter((name) => !atLaunch.some((volume) => volume.name === name))
  return [
    ...atLaunch.map(({ name }): Misfit => {
      const configured = service.managedVolumes.includes(name)
      return { rule: configured ? 'volume-cleared' : 'volume-not-configured', volume: name }
    }),
    ...unmatched.map((name): Misfit => {
      const isThere = volumes.some((volume) => volume.name === name)
      return { rule: 'volume-not-at-launch', volume: name, isThere }
    }),
  ]
}

function volumesOf(definition: JsonObject): { readonly name: string; readonly atLaunch: boolean }[] {
  const volumes = ownValue(definition, 'volumes')
  return (isJsonArray(volumes) ? volumes : []).flatMap((volume) => {
    const name = isJsonObject(volume) ? ownValue(volume, 'name') : undefined
    if (!isJsonObject(volume) || typeof name !== 'string') return []
    return [{ name, atLaunch: ownValue(volume, 'configuredAtLaunch') === true }]
  })
}
