import { partitionOf } from '../../base/arn.js';
import { placeOf } from './required-list.js';
/** What the container instance may do instead of the execution role. */
export const instanceRoleSentence = "On EC2 the container instance's own role may serve instead, which this check does not look at.";
/**
 * Takes a resolved reference to an image, the execution role and whether the tasks run where only that role pulls (Fargate); gives
 * what pulling needs. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html
 */
export function imageNeeds({ reference, evidence }, roleArn, roleDecides) {
    const { target } = reference;
    if (target.kind !== 'image' || target.ecr === null)
        return [];
    const { account, region, repository } = target.ecr;
    const arn = `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${repository}`;
    const draft = {
        principal: 'execution-role',
        principalArn: roleArn,
        purpose: 'pull-images',
        region,
        place: placeOf(reference),
        advisable: !roleDecides,
        otherwise: roleDecides ? null : instanceRoleSentence,
    };
    const onRepository = (action, changes = {}) => ({
        ...draft,
        action,
        resource: arn,
        context: { resourceAccount: account },
        ...changes,
    });
    const throughCache = evidence.kind === 'image' && evidence.throughCache;
    const byRegistry = { advisable: true, otherwise: "The registry's own policy may grant it instead." };
    return [
        { ...draft, action: 'ecr:GetAuthorizationToken', resource: '*' },
        onRepository('ecr:BatchGetImage'),
        onRepository('ecr:GetDownloadUrlForLayer'),
        onRepository('ecr:BatchCheckLayerAvailability', {
            advisable: true,
            otherwise: "It is part of AWS's managed policy, but not of its latest minimal one.",
        }),
        ...(throughCache
            ? [onRepository('ecr:BatchImportUpstreamImage', byRegistry), onRepository('ecr:CreateRepository', byRegistry)]
            : []),
    ];
}
