/** Takes a text; gives a function from offsets in it to a location. A line ends at a line feed, as on GitHub; `\r` before it belongs to the line. */
export function positionsIn(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    const lineOf = (offset) => {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return ({ start, end }) => {
        const from = Math.min(Math.max(start, 0), text.length);
        const to = Math.min(Math.max(end, from), text.length);
        const line = lineOf(from);
        const endLine = lineOf(to);
        return {
            line: line + 1,
            column: from - (lineStarts[line] ?? 0) + 1,
            endLine: endLine + 1,
            endColumn: to - (lineStarts[endLine] ?? 0) + 1,
        };
    };
}
