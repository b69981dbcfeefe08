import type { ServiceConnectRecord, ServiceRegistryRecord } from '../../account/ecs-records.ts'
import type { PlannedService } from '../../account/planned-world.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../../base/json.ts'
import { listAt, textAt, textsAt } from './plan.ts'

type Settings = PlannedService['settings']

/** What the plan says of a service, in ECS's words; what is not known is left out. */
export function serviceSettings(after: JsonObject, unknown: Json): Settings {
  const isKnown = (attribute: string) => !holdsUnknown(isJsonObject(unknown) ? (unknown[attribute] ?? false) : unknown)
  const launchType = textAt(after, 'launch_type')
  const [network] = listAt(after, 'network_configuration')
  const exec = ownValue(after, 'enable_execute_command')
  const controller = controllerOf(after)
  return {
    ...(launchType === null ? {} : { launchType }),
    ...(isKnown('platform_version') ? { platformVersion: textAt(after, 'platform_version') } : {}),
    ...(typeof exec === 'boolean' ? { enableExecuteCommand: exec } : {}),
    ...(isKnown('capacity_provider_strategy') ? { capacityProviders: providersOf(after) } : {}),
    ...(isKnown('load_balancer') ? { loadBalancers: loadBalancersOf(after) } : {}),
    ...(isKnown('network_configuration') ? { network: networkOf(network) } : {}),
    ...(isKnown('volume_configuration') ? { managedVolumes: volumesOf(after) } : {}),
    ...(isKnown('service_connect_configuration') ? { serviceConnect: serviceConnectOf(after) } : {}),
    ...(isKnown('service_registries') ? { serviceRegistries: registriesOf(after) } : {}),
    ...(controller === null ? {} : { controller }),
  }
}

function providersOf(after: JsonObject): string[] {
  return listAt(after, 'capacity_provider_strategy').flatMap((each) =>
    isJsonObject(each) ? (textAt(each, 'capacity_provider') ?? []) : [],
  )
}

function loadBalancersOf(after: JsonObject) {
  return listAt(after, 'load_balancer').flatMap((each) => {
    if (!isJsonObject(each)) return []
    const target = textAt(each, 'target_group_arn') ?? textAt(each, 'elb_name')
    return [
      {
        containerName: textAt(each, 'container_name'),
        containerPort: portAt(each, 'container_port'),
        target,
      },
    ]
  })
}

function controllerOf(after: JsonObject): string | null {
  const [controller] = listAt(after, 'deployment_controller')
  return controller !== undefined && isJsonObject(controller) ? textAt(controller, 'type') : null
}

function volumesOf(after: JsonObject): string[] {
  return listAt(after, 'volume_configuration').flatMap((each) =>
    isJsonObject(each) ? (textAt(each, 'name') ?? []) : [],
  )
}

function serviceConnectOf(after: JsonObject): ServiceConnectRecord | null {
  const [connect] = listAt(after, 'service_connect_configuration')
  if (connect === undefined || !isJsonObject(connect)) return null
  const services = listAt(connect, 'service').flatMap((each) => {
    const portName = isJsonObject(each) ? textAt(each, 'port_name') : null
    return portName === null || !isJsonObject(each) ? [] : [{ portName, discoveryName: textAt(each, 'discovery_name') }]
  })
  return { enabled: connect.enabled === true, services }
}

function registriesOf(after: JsonObject): ServiceRegistryRecord[] {
  return listAt(after, 'service_registries').flatMap((each) =>
    isJsonObject(each)
      ? [
          {
            containerName: textAt(each, 'container_name'),
            containerPort: portAt(each, 'container_port'),
            port: portAt(each, 'port'),
          },
        ]
      : [],
  )
}

/** The provider writes 0 for none. */
function portAt(object: JsonObject, key: string): number | null {
  const port = ownValue(object, key)
  return typeof port === 'number' && port > 0 ? port : null
}

function networkOf(network: Json | undefined) {
  if (network === undefined || !isJsonObject(network)) return null
  return {
    subnets: textsAt(network, 'subnets'),
    securityGroups: textsAt(network, 'security_groups'),
    publicIp: ownValue(network, 'assign_public_ip') === true,
  }
}

function holdsUnknown(marks: Json): boolean {
  if (marks === true) return true
  if (isJsonArray(marks)) return marks.some(holdsUnknown)
  return isJsonObject(marks) && Object.values(marks).some(holdsUnknown)
}
