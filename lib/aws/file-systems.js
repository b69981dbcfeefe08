import { absent, found } from '../base/lookup.js';
import { memoize } from '../base/memoize.js';
/** Takes a connection; gives the readers of file systems and access points. */
export function createFileSystemReaders(connection) {
    return { efs: efsReader(connection), s3files: s3FilesReader(connection) };
}
function efsReader(connection) {
    return {
        describe: memoize(async (region, fileSystemId) => {
            const answer = await connection.ask({
                service: 'efs',
                operation: 'DescribeFileSystems',
                region,
                absentOn: ['FileSystemNotFound'],
                send: async ({ client, sdk, options }) => {
                    const command = new sdk.DescribeFileSystemsCommand({ FileSystemId: fileSystemId });
                    const { FileSystems } = await client.send(command, options);
                    return FileSystems?.[0]?.LifeCycleState ?? 'available';
                },
            });
            return usable(answer);
        }),
        accessPoint: memoize((region, accessPointId) => connection.ask({
            service: 'efs',
            operation: 'DescribeAccessPoints',
            region,
            absentOn: ['AccessPointNotFound'],
            send: async ({ client, sdk, options }) => {
                const command = new sdk.DescribeAccessPointsCommand({ AccessPointId: accessPointId });
                const { AccessPoints } = await client.send(command, options);
                return { fileSystemId: AccessPoints?.[0]?.FileSystemId ?? '' };
            },
        })),
    };
}
function s3FilesReader(connection) {
    return {
        describe: memoize(async (region, fileSystemId) => {
            const answer = await connection.ask({
                service: 's3files',
                operation: 'GetFileSystem',
                region,
                absentOn: ['ResourceNotFoundException'],
                send: async ({ client, sdk, options }) => {
                    const { status } = await client.send(new sdk.GetFileSystemCommand({ fileSystemId }), options);
                    return status ?? 'available';
                },
            });
            return usable(answer);
        }),
        accessPoint: memoize((region, accessPointId) => connection.ask({
            service: 's3files',
            operation: 'GetAccessPoint',
            region,
            absentOn: ['ResourceNotFoundException'],
            send: async ({ client, sdk, options }) => {
                const { fileSystemId } = await client.send(new sdk.GetAccessPointCommand({ accessPointId }), options);
                return { fileSystemId: fileSystemId ?? '' };
            },
        })),
    };
}
/** One that is being deleted is as good as gone. */
function usable(state) {
    if (state.status !== 'found')
        return state;
    if (state.value === 'deleting' || state.value === 'deleted')
        return absent;
    return found(state.value === 'error' ? 'error' : 'usable');
}
