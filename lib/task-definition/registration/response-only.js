/** Members of TaskDefinition (DescribeTaskDefinition) that RegisterTaskDefinition does not take: nobody registers them. */
export const RESPONSE_ONLY_FIELDS = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
]);
