import { placeOf } from './required-list.js';
/**
 * Takes a resolved reference to an S3 object (environment file, FireLens configuration, credential spec), the execution role and where
 * the tasks run; gives what reading it needs. The ECS agent reads all of them with the execution role (agent source).
 */
export function objectNeeds({ reference }, roleArn, { region }) {
    const { target } = reference;
    if (target.kind !== 'object' || region === null)
        return [];
    const bucket = `arn:${target.partition}:s3:::${target.bucket}`;
    const draft = {
        principal: 'execution-role',
        principalArn: roleArn,
        purpose: 'read-environment-files',
        region,
        place: placeOf(reference),
    };
    const object = { ...draft, action: 's3:GetObject', resource: `${bucket}/${target.key}` };
    // AWS documents it for environment files and FireLens only; newer agents find the bucket's region without it.
    if (reference.slot === 'credential-spec')
        return [object];
    return [
        object,
        {
            ...draft,
            action: 's3:GetBucketLocation',
            resource: bucket,
            advisable: true,
            otherwise: 'Newer ECS agents find the region of the bucket without it.',
        },
    ];
}
