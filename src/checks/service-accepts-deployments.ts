import type { Lookup } from '../base/lookup.ts'
import { quoted } from '../base/sentence.ts'
import type { ServiceFacts } from '../baseline/service-facts.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type StandingStill, standsStill } from '../service/rolling-limits.ts'
import type { ServiceSurroundings } from '../service/surroundings.ts'
import { defineCheck, type Fail, pass, unanswered } from './check.ts'

interface NamedService extends CheckSubject {
  readonly service: Lookup<ServiceFacts>
  readonly surroundings: ServiceSurroundings
}

/** Fails where the deploy step would register the definition and then stop, whatever the definition says. */
export const check = defineCheck<NamedService>({
  id: 'service-accepts-deployments',
  title: 'The service is there and can be deployed to',
  topic: 'service',
  severity: 'error',
  subjects: ({ service, surroundings }) =>
    service === null ? [] : [{ pointer: '', subject: 'service', container: null, service, surroundings }],
  examine: ({ service, surroundings }) => {
    if (service.status === 'unknown') return unanswered(service)
    if (service.status === 'absent') return missing(surroundings)
    const { name, status, controller } = service.value
    if (status === 'INACTIVE') {
      return {
        verdict: 'fail',
        message: `The service ${quoted(name)} is INACTIVE, as ECS shows one that was deleted; the deploy step registers the definition and stops there.`,
        remedy: 'Create the service again, or name the one that took its place.',
      }
    }
    if (status === 'DRAINING') {
      return {
        verdict: 'fail',
        message: `The service ${quoted(name)} is DRAINING, which means that it is being deleted; the deploy step registers the definition and stops there.`,
        remedy: 'Wait until it is gone and create it again, or name the service that takes its place.',
      }
    }
    if (refusedControllers.has(controller)) return otherController(name, controller)
    const still = standsStill(service.value)
    return still === null ? pass : noRoom(name, still)
  },
})

/** The deploy action updates services of the ECS controller, starts a deployment for CODE_DEPLOY, and refuses the others (amazon-ecs-deploy-task-definition, index.js). */
const refusedControllers: ReadonlySet<string> = new Set(['EXTERNAL'])

function otherController(name: string, controller: string): Fail {
  return {
    verdict: 'fail',
    severity: 'warning',
    message: `The service ${quoted(name)} has the deployment controller ${controller}, which amazon-ecs-deploy-task-definition refuses.`,
    remedy: 'Deploy it with the tool that manages its task sets.',
  }
}

/** A warning: the count of tasks may change before the deployment, and ECS still replaces tasks that are unhealthy. */
function noRoom(name: string, still: StandingStill): Fail {
  const { desired, keeps, allows, minimumHealthyPercent, maximumPercent } = still
  const tasks = desired === 1 ? 'its task' : `its ${desired} tasks`
  return {
    verdict: 'fail',
    severity: 'warning',
    message: `A deployment of ${quoted(name)} would stand still: of ${tasks}, minimumHealthyPercent ${minimumHealthyPercent} keeps ${keeps} running and maximumPercent ${maximumPercent} allows ${allows}, so that ECS can neither stop a task nor start one.`,
    remedy: `In the service's deployment configuration, set maximumPercent to ${still.higherMaximum} or more, or minimumHealthyPercent to ${still.lowerMinimum} or less.`,
  }
}

function missing({ name, cluster, nearestName }: ServiceSurroundings): Fail {
  const nearest = nearestName === null ? '' : `, but there is ${quoted(nearestName)}`
  return {
    verdict: 'fail',
    message: `There is no service ${quoted(name ?? '')} in the cluster ${quoted(cluster)}${nearest}; the deploy step registers the definition and stops there.`,
    remedy:
      nearestName === null
        ? 'Correct the inputs service and cluster, or leave service empty where the deployment itself creates the service.'
        : `Name the service ${quoted(nearestName)}, or correct the cluster.`,
  }
}
