/** Takes what is known; gives the look-up. A key that is mentioned nowhere is unknown, never absent. */
export function createContext(keys) {
    const known = new Map(Object.entries(keys.known).map(([key, values]) => [key.toLowerCase(), values]));
    const unknown = new Set((keys.unknown ?? []).map((key) => key.toLowerCase()));
    const patterns = (keys.absent ?? []).map((key) => key.toLowerCase());
    const absent = new Set(patterns.filter((key) => !key.endsWith('*')));
    const prefixes = patterns.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));
    return (name) => {
        const key = name.toLowerCase();
        const values = known.get(key);
        // An empty set of values counts as "no such key" in every operator (the Null operator's documentation).
        if (values !== undefined)
            return values.length > 0 ? { status: 'known', values } : { status: 'absent' };
        if (unknown.has(key))
            return { status: 'unknown' };
        const missing = absent.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
        return missing ? { status: 'absent' } : { status: 'unknown' };
    };
}
