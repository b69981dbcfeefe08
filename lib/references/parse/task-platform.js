/** What LATEST means on Linux and Windows (developer guide, "Fargate platform versions"). */
const latest = { linux: '1.4.0', windows: '1.0.0' };
/** Takes the definition and hints, the first to know wins; gives the platform. */
export function taskPlatform(definition, hints) {
    const windows = definition.operatingSystemFamily?.startsWith('WINDOWS') === true;
    const only = definition.requiresCompatibilities.length === 1 ? (definition.requiresCompatibilities[0] ?? null) : null;
    const launchType = hints.find((hint) => hint.launchType !== null)?.launchType ?? only;
    if (launchType !== 'FARGATE')
        return { launchType, platformVersion: null, windows };
    const version = hints.find((hint) => hint.platformVersion !== null)?.platformVersion ?? 'LATEST';
    return {
        launchType,
        windows,
        platformVersion: version === 'LATEST' ? (windows ? latest.windows : latest.linux) : version,
    };
}
/** Takes a platform and the first Linux platform version that can; tells whether the platform is too old. Windows can from 1.0.0 on. */
export function isOlderThan(platform, needed) {
    if (platform.platformVersion === null || platform.windows)
        return false;
    return compareVersions(platform.platformVersion, needed) < 0;
}
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => version.split('.').map(Number));
    for (let index = 0; index < 3; index += 1) {
        const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
