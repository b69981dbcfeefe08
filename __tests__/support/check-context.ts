import type { CheckContext } from '../../src/checks/check-context.ts'
import { nothingAround } from '../../src/service/surroundings.ts'
import { noHoles } from '../../src/task-definition/hole.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'

/**
 * The whole context, from the parts that matter to a test; the definition is read from `rendered` unless it is given.
 * What is left out is empty: nothing referred to, nothing asked, no baseline, a pipeline that is the role `pipeline` of the account.
 */
export function contextOf(parts: Partial<CheckContext> = {}): CheckContext {
  const rendered = parts.rendered ?? { family: 'api', containerDefinitions: [{ name: 'api', image: 'nginx:1.27' }] }
  return {
    rendered,
    definition: readTaskDefinition(rendered),
    documentProblems: [],
    holes: noHoles,
    exposed: [],
    unwaited: [],
    source: 'file',
    keepNullValueKeys: [],
    platform: { launchType: 'FARGATE', platformVersion: '1.4.0', windows: false },
    identity: {
      status: 'found',
      value: { account: '111122223333', arn: 'arn:aws:sts::111122223333:assumed-role/pipeline/session' },
    },
    accounts: { tasks: '111122223333', pipeline: '111122223333' },
    resolutions: [],
    permissions: [],
    roles: { execution: null, task: null },
    baseline: null,
    service: null,
    surroundings: nothingAround,
    suppressions: [],
    pullRequest: false,
    ...parts,
  }
}
