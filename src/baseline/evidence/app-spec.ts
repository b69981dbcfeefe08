/** Characters of an AppSpec that are read: CodeDeploy takes 256 KB of content. */
const appSpecMaxLength = 256 * 1024

/** ARN of the task definition that an AppSpec for ECS deploys, JSON or YAML; null where it names none. Never throws. */
export async function taskDefinitionOfAppSpec(text: string): Promise<string | null> {
  if (text.length > appSpecMaxLength) return null
  // Few runs have an AppSpec to read.
  const { parse } = await import('yaml')
  let document: unknown
  try {
    document = parse(text, { maxAliasCount: 0, logLevel: 'silent' })
  } catch {
    return null
  }
  const resources = member(document, 'Resources') ?? member(document, 'resources')
  if (!Array.isArray(resources)) return null
  for (const resource of resources) {
    const service = member(resource, 'TargetService') ?? Object.values(resource ?? {})[0]
    const arn = member(member(service, 'Properties'), 'TaskDefinition')
    if (typeof arn === 'string' && /^arn:[\w-]+:ecs:[\w-]+:\d+:task-definition\/[\w-]+:\d+$/.test(arn)) return arn
  }
  return null
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
