import { isWindows } from '../../task-definition/task-definition.ts'
import { type FitFacts, type Misfit, networkModeOf } from './misfit.ts'

/** Service Connect runs a proxy beside the containers, which needs a network of its own or a bridge. */
export function serviceConnectMisfits({ definition, service }: FitFacts): Misfit[] {
  if (service.serviceConnect?.enabled !== true) return []
  const { networkMode } = definition
  const supported = networkMode === 'awsvpc' || networkMode === 'bridge'
  return [
    ...(supported ? [] : [{ rule: 'service-connect-network-mode', networkMode } as const]),
    ...(isWindows(definition) ? [{ rule: 'service-connect-windows' } as const] : []),
  ]
}

/** Tasks with an address of their own are registered by it; all others by the instance that they run on. */
export function targetGroupMisfits({ definition, service, targetGroups }: FitFacts): Misfit[] {
  const networkMode = networkModeOf(definition)
  const wanted = networkMode === 'awsvpc' ? 'ip' : 'instance'
  return Object.entries(targetGroups).flatMap(([arn, group]): Misfit[] => {
    const use = service.loadBalancers.find(({ target }) => target === arn)
    if (use === undefined || group.status === 'unknown') return []
    const of = { targetGroup: arn, container: use.containerName }
    if (group.status === 'absent') return [{ rule: 'target-group-missing', ...of }]
    const { targetType, attached } = group.value
    if (registrable.has(targetType) && targetType !== wanted)
      return [{ rule: 'target-type', targetGroup: arn, targetType, networkMode }]
    // CodeDeploy moves target groups in and out of listeners itself.
    return attached || service.controller !== 'ECS' ? [] : [{ rule: 'target-group-unattached', ...of }]
  })
}

/** A Classic Load Balancer knows instances by one port, so that the port of the host must be fixed. */
export function classicBalancerMisfits({ definition, service }: FitFacts): Misfit[] {
  if (networkModeOf(definition) !== 'bridge') return []
  return service.loadBalancers.flatMap(({ target, containerName, containerPort }): Misfit[] => {
    if (target === null || target.startsWith('arn:')) return []
    const container = definition.containers.find(({ name }) => name === containerName)
    const mapping = container?.portMappings.find((each) => each.containerPort === containerPort)
    if (container === undefined || mapping?.containerPort == null || (mapping.hostPort ?? 0) !== 0) return []
    const { name } = container
    return [{ rule: 'classic-balancer-host-port', balancer: target, container: name, port: mapping.containerPort }]
  })
}

/** Kinds of targets that ECS registers tasks as. */
const registrable: ReadonlySet<string> = new Set(['ip', 'instance'])

/** What Express Mode asks of a definition that it did not write itself (CreateExpressGatewayService, `taskDefinitionArn`). */
export function expressMisfits({ definition, service }: FitFacts): Misfit[] {
  if (!service.express) return []
  const main = definition.containers.find(({ name }) => name === 'Main')
  const tcp = (main?.portMappings ?? []).filter(({ protocol }) => protocol === 'tcp')
  const [port] = tcp
  const ported = tcp.length === 1 && port !== undefined && port.containerPort !== null && port.name !== null
  const { requiresCompatibilities: declared } = definition
  return [
    ...(main === undefined ? [{ rule: 'express-container' } as const] : []),
    ...(main !== undefined && !ported ? [{ rule: 'express-port' } as const] : []),
    ...(declared.length > 0 && !declared.includes('FARGATE')
      ? [{ rule: 'express-launch-type', declared } as const]
      : []),
  ]
}
