import { ownValue, pointerTo } from '../../base/json.ts'
import type { PortMapping, TaskDefinition } from '../../task-definition/task-definition.ts'
import type { FitFacts, Misfit } from './misfit.ts'

/** A port that Service Connect offers keeps its protocols as long as the service lives (PortMapping, `appProtocol` and `protocol`). */
export function protocolMisfits({ definition, service, before }: FitFacts): Misfit[] {
  if (before === null || service.serviceConnect?.enabled !== true) return []
  const old = namedPorts(before.definition)
  const offered = new Set(service.serviceConnect.services.map(({ portName }) => portName))
  return namedPorts(definition).flatMap(({ name, container, mapping }): Misfit[] => {
    const was = old.find((port) => port.name === name)
    if (was === undefined || !offered.has(name) || protocolsOf(was.mapping) === protocolsOf(mapping)) return []
    return [
      {
        rule: 'service-connect-protocol',
        portName: name,
        pointer: placeOf(mapping),
        container,
        was: protocolsOf(was.mapping),
        is: protocolsOf(mapping),
        proven: before.arn !== null && before.arn === service.taskDefinition,
      },
    ]
  })
}

function namedPorts({ containers }: TaskDefinition) {
  return containers.flatMap((container) =>
    container.portMappings.flatMap((mapping) =>
      mapping.name === null ? [] : [{ name: mapping.name, container: container.name, mapping }],
    ),
  )
}

/** `tcp` alone, or with the protocol of the application: `tcp, http2`. */
function protocolsOf({ protocol, value }: PortMapping): string {
  const application = ownValue(value, 'appProtocol')
  return typeof application === 'string' && application !== '' ? `${protocol}, ${application}` : protocol
}

function placeOf({ pointer, value }: PortMapping) {
  const key = ['appProtocol', 'protocol'].find((each) => ownValue(value, each) !== undefined)
  return key === undefined ? pointer : pointerTo(pointer, key)
}
