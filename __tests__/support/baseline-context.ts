import type { JsonObject } from '../../src/base/json.ts'
import type { BaselineContext, CheckContext } from '../../src/checks/check-context.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'
import { contextOf } from './check-context.ts'

/** Revision 7, which ran. */
export function baselineOf(definition: JsonObject | null, parts: Partial<BaselineContext> = {}): BaselineContext {
  return {
    report: {
      status: definition === null ? 'none' : 'found',
      taskDefinitionArn: definition === null ? null : 'arn:aws:ecs:eu-west-1:111122223333:task-definition/api:7',
      revision: definition === null ? null : 7,
      confidence: 'high',
      source: 'service-deployment',
      currentlyHealthy: true,
      reason: 'newest SUCCESSFUL service deployment with running tasks',
      attempts: [],
      writers: [],
      lost: [],
    },
    definition: definition === null ? null : readTaskDefinition(definition),
    changes: [],
    silentChanges: [],
    lostSecrets: [],
    startable: { gone: [], unread: [] },
    undeployed: null,
    unverified: null,
    unanswered: null,
    ...parts,
  }
}

export function comparing(before: JsonObject, now: JsonObject): CheckContext {
  return contextOf({ rendered: now, baseline: baselineOf(before) })
}
