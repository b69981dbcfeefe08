export {
  DescribeKeyCommand,
  GetKeyPolicyCommand,
  KMSClient as Client,
  ListAliasesCommand,
  ListResourceTagsCommand,
} from '@aws-sdk/client-kms'
