export { DescribeParametersCommand, GetParametersCommand, ListTagsForResourceCommand, SSMClient as Client, } from '@aws-sdk/client-ssm';
