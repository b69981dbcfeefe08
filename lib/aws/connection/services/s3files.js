export { GetAccessPointCommand, GetFileSystemCommand, S3FilesClient as Client } from '@aws-sdk/client-s3files';
