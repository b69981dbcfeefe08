export { DescribeKeyCommand, GetKeyPolicyCommand, KMSClient as Client } from '@aws-sdk/client-kms';
