import type { Account } from '../account/account.ts'
import { parseArn } from '../base/arn.ts'
import type { JsonObject } from '../base/json.ts'
import type { Lookup } from '../base/lookup.ts'
import { found } from '../base/lookup.ts'
import type { Target } from '../engine/target.ts'
import { parseDocument } from '../task-definition/document/document.ts'
import { RESPONSE_ONLY_FIELDS } from '../task-definition/registration/response-only.ts'

/** `family:revision`, or the ARN of a task definition with its revision: a registered revision, never a path. */
export function namesRevision(text: string): boolean {
  if (/^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(text)) return true
  const arn = parseArn(text)
  return arn?.service === 'ecs' && /^task-definition\/[A-Za-z0-9_-]{1,255}:[1-9]\d{0,8}$/.test(arn.resource)
}

/** A registered revision as a target: what DescribeTaskDefinition gives, without what nobody registers. */
export async function revisionTarget(
  account: Account,
  region: string,
  name: string,
  deployment: { readonly cluster: string; readonly service: string | null; readonly kind: 'revision' | 'service' },
): Promise<Lookup<Target>> {
  const answer = await account.ecs(region).taskDefinition(name)
  if (answer.status !== 'found') return answer
  const registered = withoutResponse(answer.value)
  const arn = typeof answer.value.taskDefinitionArn === 'string' ? answer.value.taskDefinitionArn : name
  const bytes = new TextEncoder().encode(JSON.stringify(registered, null, 2))
  const { cluster, service, kind } = deployment
  return found({
    file: { name: arn, inWorkspace: false, bytes },
    origin: { kind, address: null },
    cluster,
    service,
    source: null,
    parsed: await parseDocument(`${arn}.json`, bytes),
    planned: null,
  })
}

/** ECS fills in empty lists and nulls that nobody wrote; they say nothing. */
function withoutResponse(definition: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(definition).filter(([key]) => !RESPONSE_ONLY_FIELDS.has(key)))
}
