import { parse } from 'yaml';
/** Characters of an AppSpec that are read: CodeDeploy takes 256 KB of content. */
export const appSpecMaxLength = 256 * 1024;
/** Takes an AppSpec text for ECS, JSON or YAML; gives the ARN of the task definition that it deploys, or null. Never throws. */
export function taskDefinitionOfAppSpec(text) {
    if (text.length > appSpecMaxLength)
        return null;
    let document;
    try {
        document = parse(text, { maxAliasCount: 0, logLevel: 'silent' });
    }
    catch {
        return null;
    }
    const resources = member(document, 'Resources') ?? member(document, 'resources');
    if (!Array.isArray(resources))
        return null;
    for (const resource of resources) {
        const service = member(resource, 'TargetService') ?? Object.values(resource ?? {})[0];
        const arn = member(member(service, 'Properties'), 'TaskDefinition');
        if (typeof arn === 'string' && /^arn:[\w-]+:ecs:[\w-]+:\d+:task-definition\/[\w-]+:\d+$/.test(arn))
            return arn;
    }
    return null;
}
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
