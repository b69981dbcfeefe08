export { DescribeKeyCommand, GetKeyPolicyCommand, KMSClient as Client, ListAliasesCommand } from '@aws-sdk/client-kms'
