/** Takes a file's patch as GitHub gives it; gives the lines of the new file that it shows, by number, without their line breaks. */
export function diffLines(patch) {
    const lines = new Map();
    let number = 0;
    let inHunk = false;
    for (const row of patch.split('\n')) {
        const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1];
        if (start !== undefined) {
            number = Number(start);
            inHunk = true;
        }
        else if (inHunk && (row.startsWith('+') || row.startsWith(' '))) {
            lines.set(number, row.slice(1));
            number++;
        }
    }
    return lines;
}
