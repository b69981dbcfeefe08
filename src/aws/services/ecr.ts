export {
  BatchGetImageCommand,
  DescribeImagesCommand,
  DescribePullThroughCacheRulesCommand,
  ECRClient as Client,
  GetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr'
