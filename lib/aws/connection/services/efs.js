export { DescribeAccessPointsCommand, DescribeFileSystemsCommand, EFSClient as Client } from '@aws-sdk/client-efs';
