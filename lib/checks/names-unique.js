/** Takes named entries; gives those whose name stood before, in order. */
export function repeatedNames(entries) {
    const seen = new Set();
    return entries.filter(({ name }) => {
        const repeated = seen.has(name);
        seen.add(name);
        return repeated;
    });
}
