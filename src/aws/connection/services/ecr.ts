export {
  BatchGetImageCommand,
  DescribeImagesCommand,
  DescribePullThroughCacheRulesCommand,
  ECRClient as Client,
  GetDownloadUrlForLayerCommand,
  GetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr'
